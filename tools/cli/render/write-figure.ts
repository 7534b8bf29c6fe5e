import { withCarried } from '../../../src/app/export/carried';
import type { ExportRequest, WriteExport } from '../../../src/app/export/export-request';
import { paintFigure } from '../../../src/app/export/paint';
import { paintingOf } from '../../../src/app/export/paint-request';
import { resolutionChunk } from '../../../src/app/export/png-chunks';
import { figureToSvg } from '../../../src/app/export/svg';
import { makeCanvas, measureText, pixelsOf } from './canvas';
import { pngBytes } from './png-bytes';

export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** As the page writes them, on a canvas without a page: from the same painting, with what the page puts into the file. */
const WRITERS: Readonly<Record<Format, WriteExport>> = {
  png: writePng,
  svg: writeSvg,
  pdf: writePdf,
};

export async function writeFigure(format: Format, request: ExportRequest): Promise<Uint8Array> {
  const blob = await withCarried(await WRITERS[format](request), request);
  return new Uint8Array(await blob.arrayBuffer());
}

/** A layout pixel is 1/96 inch, as in CSS. */
const LAYOUT_DPI = 96;

function writePng(request: ExportRequest): Promise<Blob> {
  const { spec, theme, size, zoom, stamp } = paintingOf(request);
  const { scale } = request.look;
  const canvas = paintFigure(spec, theme, { ...size, scale: scale * zoom }, stamp, makeCanvas);
  const resolution = resolutionChunk(scale * LAYOUT_DPI);
  const bytes = pngBytes(pixelsOf(canvas), canvas.width, canvas.height, resolution);
  return Promise.resolve(blobOf(bytes, 'image/png'));
}

function writeSvg(request: ExportRequest): Promise<Blob> {
  return Promise.resolve(new Blob([figureToSvg(request, measureText)], { type: 'image/svg+xml' }));
}

/** What writes PDF is loaded for those who ask for one; its fonts are kept from one figure to the next. */
async function writePdf(request: ExportRequest): Promise<Blob> {
  const [{ figureToPdf }, { fontShelf }] = await Promise.all([
    import('../../../src/app/export/pdf'),
    import('./pdf-fonts'),
  ]);
  return blobOf(await figureToPdf(request, fontShelf), 'application/pdf');
}

function blobOf(bytes: Uint8Array, type: string): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type });
}
