import { existsSync, readFileSync } from 'node:fs';
import type { Logo } from '../../../src/app/export/figure-look';
import { wrongInput } from '../stop';
import { decoded } from './canvas';
import { nodeZlib } from './node-zlib';
import type { Format } from './write-figure';

/** Bytes, as on the page: a logo stands in every file that is written. */
const MOST_LOGO = 1_000_000;

/** Reads a logo; by what it is, not by its name. Throws a `Stop` for what is none, or none that the format can show. */
export async function logoAt(path: string, format: Format): Promise<Logo> {
  if (!existsSync(path)) throw wrongInput(`--logo: there is no file “${path}”.`);
  const bytes = new Uint8Array(readFileSync(path));
  if (bytes.length > MOST_LOGO)
    throw wrongInput(
      `--logo “${path}” has ${String(bytes.length)} bytes. Give one of ${String(MOST_LOGO)} at most.`,
    );
  const type = typeOf(bytes);
  const picture = type && (await decoded(bytes));
  if (!picture) throw wrongInput(`--logo “${path}” is no picture. Give a PNG or a JPEG.`);
  const logo = { bytes, type, width: picture.width, height: picture.height };
  if (format === 'pdf') await checkForPdf(logo, path);
  return logo;
}

function typeOf([a, b, c, d]: Uint8Array): Logo['type'] | null {
  if (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) return 'image/png';
  return a === 0xff && b === 0xd8 && c === 0xff ? 'image/jpeg' : null;
}

/** Before any figure is drawn: PDF knows fewer kinds of both. */
async function checkForPdf(logo: Logo, path: string): Promise<void> {
  const [{ addImage }, { PdfObjects }] = await Promise.all([
    import('../../../src/app/export/pdf-image'),
    import('../../../src/app/export/pdf-objects'),
  ]);
  try {
    addImage(new PdfObjects(nodeZlib), logo);
  } catch (error) {
    throw wrongInput(`--logo “${path}”: ${error instanceof Error ? error.message : String(error)}`);
  }
}
