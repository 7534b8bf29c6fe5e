import type { ExportRequest, WriteExport } from './export-request';
import type { Painting } from './paint-request';
import { paintingOf } from './paint-request';
import type { PdfMeta } from './pdf-document';
import { PdfDocument } from './pdf-document';
import type { LoadFont } from './pdf-shelf';
import { FontShelf } from './pdf-shelf';
import { figureOps } from './vector-figure';
import type { VectorOp } from './vector-ops';

/** A PDF of one or more pages, and the fonts that it is written with. */
export interface OpenPdf {
  readonly document: PdfDocument;
  readonly shelf: FontShelf;
}

/** @param shelf kept from one file to the next, so that a font is read once */
export function openPdf(shelf: FontShelf, meta: PdfMeta): OpenPdf {
  return { document: new PdfDocument(shelf, meta), shelf };
}

/**
 * Adds a page as large as a figure, laid out as its PNG.
 *
 * @param bookmark as `PdfDocument.addPage`
 * @param painting of this request, not drawn yet
 * @throws NoGlyphError for a text that no font can write
 */
export async function addFigurePage(
  { document, shelf }: OpenPdf,
  request: Pick<ExportRequest, 'figure' | 'look' | 'stamp'>,
  bookmark: string | null = null,
  painting = paintingOf(request),
): Promise<void> {
  const { size, zoom } = painting;
  let next: Painting | null = painting;
  const ops = await withFonts(shelf, () => {
    const drawn = figureOps(next ?? paintingOf(request), shelf.measure);
    next = null;
    return drawn;
  });
  document.addPage(ops, size, zoom, bookmark);
}

/** Draws anew until all fonts are there that the drawing asks for: what it writes is known only once it is drawn. */
export async function withFonts(
  shelf: FontShelf,
  draw: () => readonly VectorOp[],
): Promise<readonly VectorOp[]> {
  await shelf.open();
  for (;;) {
    const ops = draw();
    if (!(await shelf.loadMissing())) return ops;
  }
}

/** A figure as a PDF of one page: vectors, and text that can be searched and copied. @param load gives font files */
export async function figureToPdf(request: ExportRequest, shelf: FontShelf): Promise<Uint8Array> {
  const painting = paintingOf(request);
  const { spec } = painting;
  const { stamp, today, words } = request;
  const pdf = openPdf(shelf, {
    title: spec.title || spec.subtitle,
    subject: `${spec.subtitle}\n${spec.source}`,
    creator: stamp,
    today,
    lang: words.lang,
  });
  await addFigurePage(pdf, request, null, painting);
  return pdf.document.toBytes();
}

let shelfOfPage: FontShelf | null = null;

/** The fonts that the page's server has; loaded as they are needed, and kept for the visit. */
export function pageShelf(): FontShelf {
  return (shelfOfPage ??= new FontShelf(fetchFont));
}

const fetchFont: LoadFont = async (path) => {
  const answer = await fetch(new URL(`fonts/${path}`, document.baseURI));
  if (!answer.ok)
    throw new Error(
      `the font ${path} cannot be had (${String(answer.status)}); a PDF needs it, try again with a connection`,
    );
  return new Uint8Array(await answer.arrayBuffer());
};

export const toPdf: WriteExport = async (request) => {
  const bytes = await figureToPdf(request, pageShelf());
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
};
