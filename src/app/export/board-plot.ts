import type { ChartSpec, LegendEntry } from '../charts/spec';
import { FONT } from '../charts/theme';
import type { ChartTheme } from '../charts/theme';
import type { ExportRequest } from './export-request';
import type { Palette } from './figure-look';
import { paintFrame } from './paint';
import { paintingOf } from './paint-request';
import { opsToSvg } from './svg-writer';
import type { TextMeasure } from '../charts/text-measure';
import { VectorContext } from './vector-context';
import { plotOps } from './vector-plot';

/** Layout pixels of a plot on the page. */
const WIDTH = 880;
const SWATCH = 18;

/** A plot as SVG in one palette, and the swatches of its legend. */
export interface BoardPlot {
  /** The class that shows it to who sees light or dark; empty where there is one alone. */
  readonly name: '' | ' light' | ' dark';
  readonly svg: string;
  /** In the order of the legend. */
  readonly swatches: readonly string[];
}

/** @param id unique on the page */
export function boardPlots(
  request: ExportRequest,
  palettes: readonly Palette[],
  measure: TextMeasure,
  id: string,
): readonly BoardPlot[] {
  return palettes.map((palette) => {
    const name = palettes.length === 1 ? '' : palette === 'dark' ? ' dark' : ' light';
    const height = request.look.height;
    const look = { ...request.look, palette, width: WIDTH, height, letters: 1 };
    const { spec, theme } = paintingOf({ ...request, look });
    const swatches = spec.legend.map((entry, at) =>
      swatchSvg({ entry, theme, measure, name, idPrefix: `${id}-${palette}-${String(at)}-` }),
    );
    return { name, svg: plotSvg(spec, measure, `${id}-${palette}-`), swatches };
  });
}

function plotSvg(spec: ChartSpec, measure: TextMeasure, idPrefix: string): string {
  const size = { width: WIDTH, height: spec.height };
  const content = opsToSvg(plotOps(spec, size, measure, { font: { family: FONT } }), { idPrefix });
  return svg(size, content);
}

interface Swatch {
  readonly entry: LegendEntry;
  readonly theme: ChartTheme;
  readonly measure: TextMeasure;
  readonly name: string;
  readonly idPrefix: string;
}

/** As the picture of a figure has it: drawn by the same function. */
function swatchSvg({ entry, theme, measure, name, idPrefix }: Swatch): string {
  const context = new VectorContext(SWATCH, SWATCH, measure);
  const legend = [{ entry: { ...entry, label: '' }, x: 2, y: 9, font: `400 13px ${FONT}` }];
  const plot = { x: 0, y: 0, width: 0, height: 0 };
  paintFrame(
    context as unknown as CanvasRenderingContext2D,
    { lines: [], legend, plot, logo: null },
    theme,
  );
  return svg({ width: SWATCH, height: SWATCH }, opsToSvg(context.ops, { idPrefix }), name.trim());
}

function svg(
  { width, height }: { readonly width: number; readonly height: number },
  content: string,
  name = '',
): string {
  const drawn = content.replace(/ style="([^"]*)"/g, (_, style: string) => attributes(style));
  const of = name === '' ? '' : ` class="${name}"`;
  return `<svg${of} viewBox="0 0 ${String(width)} ${String(height)}" aria-hidden="true" stroke-miterlimit="10">${drawn}</svg>`;
}

/** The page's policy allows no styles in place; each of these properties has an attribute of its name in SVG. */
function attributes(style: string): string {
  return style
    .split(';')
    .map((part) => {
      const colon = part.indexOf(':');
      return ` ${part.slice(0, colon)}="${part.slice(colon + 1)}"`;
    })
    .join('');
}
