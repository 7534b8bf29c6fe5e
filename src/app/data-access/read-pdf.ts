import type { DocumentInitParameters, TextItem } from 'pdfjs-dist/types/src/display/api';
import { DocumentError } from '../domain/document-fault';
import type { Paragraphs } from './document-paragraphs';
import type { PdfPiece } from './pdf-lines';
import { pdfParagraphs } from './pdf-lines';

type PdfJs = typeof import('pdfjs-dist');

/** Where the build puts PDF.js, below the app's address (`angular.json`): it is fetched when the first PDF is read. */
const FOLDER = 'pdfjs/';

/**
 * The paragraphs of a PDF, with their pages. For a worker: PDF.js does here itself what it would ask a worker of its own
 * for, draws nothing, runs none of the file's scripts, and fetches nothing but character maps from our own host.
 * @param base the app's address
 * @throws DocumentError
 */
export async function readPdf(
  bytes: Uint8Array,
  base: string,
  onPage: (done: number, total: number) => void,
): Promise<Paragraphs> {
  const { getDocument } = await load(base);
  const task = getDocument(parameters(bytes, base));
  try {
    const pdf = await task.promise;
    const pages: PdfPiece[][] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])));
      onPage(page, pdf.numPages);
    }
    const found = pdfParagraphs(pages);
    if (!found.texts.length) throw new DocumentError('scan');
    return found;
  } catch (error) {
    throw asDocumentError(error);
  } finally {
    await task.destroy();
  }
}

async function load(base: string): Promise<PdfJs> {
  const from = (file: string) => new URL(`${FOLDER}${file}`, base).href;
  try {
    // PDF.js looks for its other half under this name before it would start a worker.
    const pdfjsWorker: unknown = await import(from('pdf.worker.min.mjs'));
    Object.assign(globalThis, { pdfjsWorker });
    return (await import(from('pdf.min.mjs'))) as PdfJs;
  } catch (error) {
    throw new DocumentError('no-reader', error);
  }
}

function parameters(data: Uint8Array, base: string): DocumentInitParameters {
  return {
    data,
    cMapUrl: new URL(`${FOLDER}cmaps/`, base).href,
    cMapPacked: true,
    BinaryDataFactory: CharacterMaps,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  };
}

/** Fetches the maps from a font's codes to characters, which Chinese files need; no fonts, since nothing is drawn. */
class CharacterMaps {
  private readonly folder: string;

  constructor({ cMapUrl }: { readonly cMapUrl: string }) {
    this.folder = cMapUrl;
  }

  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
    if (kind !== 'cMapUrl') throw new Error(`${filename} is not needed for reading`);
    const answer = await fetch(new URL(filename, this.folder));
    if (!answer.ok) throw new Error(`${filename} was answered with status ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

function pieceOf({ str, transform, width, height, hasEOL }: TextItem): PdfPiece {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform.map(Number);
  return { str, x, y, width, height: height || Math.hypot(a, b), hasEOL };
}

function asDocumentError(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  const name = error instanceof Error ? error.name : '';
  return new DocumentError(name === 'PasswordException' ? 'encrypted-pdf' : 'malformed-pdf', error);
}
