import type { ChartSpec } from '../charts/spec';
import type { TextMeasure } from '../charts/text-measure';
import { canvasMeasure, lettersLoaded } from './canvas-measure';
import type { ExportRequest, WriteExport } from './export-request';
import { paintingOf } from './paint-request';
import type { PictureRequest } from './paint-request';
import type { PaintColor } from './svg-writer';
import { opsToSvg } from './svg-writer';
import { figureOps } from './vector-figure';
import { plotOps } from './vector-plot';
import { xmlText } from './xml-text';

export type { TextMeasure } from '../charts/text-measure';

/** Roboto under the names it has on readers' machines, and what comes close to it where it is missing. */
const FAMILIES =
  'Roboto, "Roboto Variable", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Helvetica Neue", Arial, sans-serif';

/**
 * Draws the plot of a spec as SVG, without title, source and notes, and without width and height: it fills what it is put
 * into. Needs no DOM.
 *
 * @param spec built for this drawing alone; Chart.js writes into its configuration
 * @param paint changes each colour on its way into the file
 */
export function plotToSvg(
  spec: ChartSpec,
  size: { readonly width: number; readonly height: number },
  measure: TextMeasure,
  paint?: PaintColor,
): string {
  const { width, height } = size;
  const content = opsToSvg(plotOps(spec, size, measure), paint ? { paint } : {});
  return `<svg viewBox="0 0 ${String(width)} ${String(height)}" xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
}

/**
 * A whole figure as an SVG document: finding, subtitle, legend, chart, source, notes, stamp and logo, laid out as the PNG is.
 *
 * @param metadata text or escaped XML for `<metadata>`; none if not given
 */
export function figureToSvg(
  request: PictureRequest & Pick<ExportRequest, 'words'>,
  measure: TextMeasure,
  metadata = '',
): string {
  const { look, words } = request;
  const painting = paintingOf(request);
  const { spec, size } = painting;
  const [width, height] = [size.width, size.height].map((side) =>
    String(Math.round(side * 100) / 100),
  );
  const head = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(look.width)}" height="${String(look.height)}"`,
    `viewBox="0 0 ${width ?? ''} ${height ?? ''}" xml:lang="${words.lang}" role="img"`,
    `font-family="${xmlText(FAMILIES)}" stroke-miterlimit="10" xml:space="preserve">`,
  ].join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    head,
    `<title>${xmlText(spec.title || spec.subtitle)}</title><desc>${xmlText(spec.alt)}</desc>`,
    metadata === '' ? '' : `<metadata>${metadata}</metadata>`,
    opsToSvg(figureOps(painting, measure), { idPrefix: `${spec.name}-` }),
    '</svg>\n',
  ].join('');
}

/** @param metadata as `figureToSvg` */
export async function toSvg(request: ExportRequest, metadata = ''): Promise<Blob> {
  await lettersLoaded(request.stamp);
  return new Blob([figureToSvg(request, canvasMeasure(), metadata)], { type: 'image/svg+xml' });
}

export const writeSvg: WriteExport = (request) => toSvg(request);
