import { carriedText } from '../../../src/app/export/carried';
import { figureChunk } from '../../../src/app/export/carried-png';
import { withFigureInSvg } from '../../../src/app/export/carried-svg';
import type { ExportRequest } from '../../../src/app/export/export-request';
import { withRowsShown } from '../../../src/app/export/list-shown';
import { paintFigure } from '../../../src/app/export/paint';
import { paintingOf } from '../../../src/app/export/paint-request';
import { resolutionChunk } from '../../../src/app/export/png-chunks';
import { figureToSvg } from '../../../src/app/export/svg';
import { wrongInput } from '../stop';
import { decoded, lettersMissing, makeCanvas, measureText, rowsOf } from './canvas';
import { nodeZlib } from './node-zlib';
import { pngBytes } from './png-bytes';

export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** What is written to the disk: text as UTF-8. */
export type FigureBytes = Uint8Array | string;

/** As the page writes them, on a canvas without a page: from the same painting, with what the page puts into the file. */
const WRITERS: Readonly<Record<Format, (request: ExportRequest) => Promise<FigureBytes>>> = {
  png: writePng,
  svg: writeSvg,
  pdf: writePdf,
};

/** What of it is done in another thread, such as packing pixels, goes on after the call returns. */
export function writeFigure(format: Format, request: ExportRequest): Promise<FigureBytes> {
  return WRITERS[format](request);
}

/** A layout pixel is 1/96 inch, as in CSS. */
const LAYOUT_DPI = 96;

async function writePng(request: ExportRequest): Promise<FigureBytes> {
  const { spec, theme, size, zoom, stamp, logo } = paintingOf(request);
  const { scale } = request.look;
  const sized = { ...size, scale: scale * zoom };
  const image = logo && (await decoded(logo.bytes));
  // From here to the pixels nothing waits: the canvas is one for all.
  const canvas = paintFigure(spec, theme, sized, stamp, makeCanvas, image);
  refuseBoxes(lettersMissing());
  const text = carriedText(withRowsShown(request, measureText));
  const resolution = { type: 'pHYs', data: resolutionChunk(scale * LAYOUT_DPI) };
  const chunks = text === null ? [resolution] : [resolution, figureChunk(text, nodeZlib)];
  return pngBytes((...rows) => rowsOf(canvas, ...rows), canvas.width, canvas.height, chunks);
}

/** A picture with boxes in place of letters would be another text. */
function refuseBoxes([letter]: readonly string[]): void {
  if (letter === undefined) return;
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  throw wrongInput(
    `no font of the picture has a letter for "${letter}" (U+${code}); take it out, or write SVG, whose letters are the reader's`,
  );
}

function writeSvg(request: ExportRequest): Promise<FigureBytes> {
  const svg = figureToSvg(request, measureText);
  const text = carriedText(withRowsShown(request, measureText));
  return Promise.resolve(text === null ? svg : withFigureInSvg(svg, text));
}

/** What writes PDF is loaded for those who ask for one; its fonts are kept from one figure to the next. */
async function writePdf(request: ExportRequest): Promise<FigureBytes> {
  const [{ figureToPdf }, { NoGlyphError }, { fontShelf }] = await Promise.all([
    import('../../../src/app/export/pdf'),
    import('../../../src/app/export/pdf-shelf'),
    import('./pdf-fonts'),
  ]);
  try {
    return await figureToPdf(request, fontShelf);
  } catch (error) {
    throw error instanceof NoGlyphError ? wrongInput(error.message) : error;
  }
}
