import { BasicPlatform, Chart } from 'chart.js';
import { withPartsInOrder } from './plot-parts';
import type { ChartSpec } from '../charts/spec';
import { FONT } from '../charts/theme';
import type { Place } from './layout';

/**
 * Paints the chart of a spec onto a picture, at once.
 *
 * @param ctx in its first state, without a transform
 * @param spec built for this painting alone; Chart.js writes into its configuration
 * @param plot layout pixels; nothing is painted beyond it
 * @param scale pixels of the picture for one of the layout
 */
export function paintPlot(
  ctx: CanvasRenderingContext2D,
  spec: ChartSpec,
  plot: Place,
  scale: number,
): void {
  const { config } = withPartsInOrder(spec);
  // On whole pixels of the picture: anything else would blur it.
  const [left, top] = [Math.round(plot.x * scale), Math.round(plot.y * scale)];
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, Math.floor(plot.width * scale), Math.floor(plot.height * scale));
  ctx.clip();
  const chart = new Chart(contextWithin(ctx, plot, left, top), {
    ...config,
    // Where there is a DOM, Chart.js would take the canvas for one of the page.
    platform: BasicPlatform,
    options: {
      ...config.options,
      responsive: false,
      animation: false,
      devicePixelRatio: scale,
      font: { family: FONT },
    },
  });
  chart.destroy();
  ctx.restore();
}

/**
 * A part of a picture as the context of a canvas of its own. A real one would be filled, copied and thrown away: at print
 * size, hundreds of megabytes.
 */
function contextWithin(
  ctx: CanvasRenderingContext2D,
  { width, height }: Place,
  left: number,
  top: number,
): CanvasRenderingContext2D {
  const own = new Map<string | symbol, unknown>([
    ['canvas', { width, height, getContext: () => within }],
    [
      'setTransform',
      (a: number, b: number, c: number, d: number, e: number, f: number) => {
        ctx.setTransform(a, b, c, d, e + left, f + top);
      },
    ],
    [
      'resetTransform',
      () => {
        ctx.setTransform(1, 0, 0, 1, left, top);
      },
    ],
    // Charts clear their canvas before they paint, and once more when they are destroyed: the ground is there, and stays.
    ['clearRect', () => undefined],
  ]);
  const within = new Proxy(ctx, {
    get: (_, name) => {
      const known = own.get(name);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(ctx, name, ctx);
      if (typeof value !== 'function') return value;
      const method: unknown = value.bind(ctx);
      own.set(name, method);
      return method;
    },
    set: (_, name, value) => Reflect.set(ctx, name, value, ctx),
  });
  return within;
}
