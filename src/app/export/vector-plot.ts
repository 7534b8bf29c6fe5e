import { BasicPlatform, Chart } from 'chart.js';
import { withPartsInOrder } from './plot-parts';
import type { ChartSpec } from '../charts/spec';
import type { TextMeasure } from '../charts/text-measure';
import { VectorContext } from './vector-context';
import type { VectorOp } from './vector-ops';

/**
 * Draws the plot of a spec, without title, source and notes, as operations. Needs no DOM.
 *
 * @param spec built for this drawing alone; Chart.js writes into its configuration
 */
export function plotOps(
  spec: ChartSpec,
  size: { readonly width: number; readonly height: number },
  measure: TextMeasure,
  options: object = {},
): readonly VectorOp[] {
  const { config } = withPartsInOrder(spec);
  const context = new VectorContext(size.width, size.height, measure);
  const chart = new Chart(context as unknown as CanvasRenderingContext2D, {
    ...config,
    data: { ...config.data, datasets: config.data.datasets.map(stepByStep) },
    // Where there is a DOM, Chart.js would take the context for one of a canvas on the page.
    platform: BasicPlatform,
    options: {
      ...config.options,
      responsive: false,
      animation: false,
      devicePixelRatio: 1,
      ...options,
    },
  });
  const { ops } = context;
  chart.destroy();
  return ops;
}

/**
 * Browsers let Chart.js draw a line as a `Path2D`, which nothing can be read from; one that has segments is drawn step by step.
 * So it is without a browser, too: a point that stands alone then has no line of no length in either.
 */
function stepByStep<T extends object>(dataset: T): T {
  return 'segment' in dataset ? dataset : { ...dataset, segment: {} };
}
