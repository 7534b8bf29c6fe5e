import type { Logo } from '../export/figure-look';

/** Bytes: a logo stands in every file that is written. */
export const MOST_LOGO = 1_000_000;

export type LogoReading =
  | { readonly kind: 'logo'; readonly logo: Logo }
  | { readonly kind: 'refused'; readonly reason: 'noPicture' | 'tooHeavy' };

/** Reads a picture of the analyst's as a logo; by what it is, not by its name. */
export async function readLogo(file: File): Promise<LogoReading> {
  if (file.size > MOST_LOGO) return { kind: 'refused', reason: 'tooHeavy' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = typeOf(bytes);
  if (!type) return { kind: 'refused', reason: 'noPicture' };
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type }));
    const { width, height } = picture;
    picture.close();
    return { kind: 'logo', logo: { bytes, type, width, height } };
  } catch {
    return { kind: 'refused', reason: 'noPicture' };
  }
}

function typeOf([a, b, c, d]: Uint8Array): Logo['type'] | null {
  if (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) return 'image/png';
  return a === 0xff && b === 0xd8 && c === 0xff ? 'image/jpeg' : null;
}
