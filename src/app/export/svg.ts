import { BasicPlatform, Chart } from 'chart.js';
import { withParts } from '../charts/registry';
import type { ChartSpec } from '../charts/spec';
import type { TextMeasure } from './svg-context';
import { SvgContext } from './svg-context';

/**
 * Draws the plot of a spec as SVG, without title, source and notes. Needs no DOM.
 *
 * @param spec built for this drawing alone; Chart.js writes into its configuration
 * @param paint changes each colour on its way into the file
 */
export function plotToSvg(
  spec: ChartSpec,
  size: { readonly width: number; readonly height: number },
  measure: TextMeasure,
  paint?: (color: string) => string,
): string {
  const { config } = withParts(spec);
  const context = new SvgContext(size.width, size.height, measure, paint);
  const chart = new Chart(context as unknown as CanvasRenderingContext2D, {
    ...config,
    // Where there is a DOM, Chart.js would take the context for one of a canvas on the page.
    platform: BasicPlatform,
    options: { ...config.options, responsive: false, animation: false, devicePixelRatio: 1 },
  });
  const svg = context.toSvg();
  chart.destroy();
  return svg;
}
