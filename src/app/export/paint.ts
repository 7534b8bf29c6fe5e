import { Chart } from 'chart.js';
import { CHART_PARTS } from '../charts/registry';
import type { ChartSpec } from '../charts/spec';
import type { ChartTheme } from '../charts/theme';
import { FONT } from '../charts/theme';
import type { Layout } from './layout';
import { layoutFigure } from './layout';

/** What painting needs of a canvas: the browser's and a command line's both have it. */
export interface PaintSize {
  /** Layout pixels; the file has these times `scale`. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

export type MakeCanvas = (width: number, height: number) => HTMLCanvasElement;

/**
 * Paints a whole figure anew at the asked size: finding, subtitle, legend, chart, source line and notes on an opaque
 * ground. Nothing is copied from the screen. Fonts must be loaded before.
 *
 * @param spec built for this painting alone; Chart.js writes into its configuration
 * @param stamp the last line: who made the figure, and when
 */
export function paintFigure(
  spec: ChartSpec,
  theme: ChartTheme,
  size: PaintSize,
  stamp: string,
  makeCanvas: MakeCanvas,
): HTMLCanvasElement {
  const canvas = makeCanvas(size.width * size.scale, size.height * size.scale);
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('the browser gives no canvas to paint on');
  ctx.scale(size.scale, size.scale);
  ctx.fillStyle = theme.ground;
  ctx.fillRect(0, 0, size.width, size.height);
  const measure = (text: string, font: string) => {
    ctx.font = font;
    return ctx.measureText(text).width;
  };
  const layout = layoutFigure(spec, size, stamp, measure);
  paintTexts(ctx, layout, theme);
  paintLegend(ctx, layout, theme);
  const plot = paintChart(spec, layout, size.scale, makeCanvas);
  const { x, y, width, height } = layout.plot;
  ctx.drawImage(plot, x, y, width, height);
  return canvas;
}

function paintTexts(ctx: CanvasRenderingContext2D, { lines }: Layout, theme: ChartTheme): void {
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  for (const { text, font, x, y, tone } of lines) {
    ctx.font = font;
    ctx.fillStyle = tone === 'strong' ? theme.text : theme.muted;
    ctx.fillText(text, x, y);
  }
}

function paintLegend(ctx: CanvasRenderingContext2D, { legend }: Layout, theme: ChartTheme): void {
  ctx.textBaseline = 'middle';
  for (const { entry, x, y, font } of legend) {
    ctx.fillStyle = entry.color;
    ctx.fillRect(x, y - 5, 14, 10);
    ctx.fillStyle = theme.text;
    ctx.font = font;
    ctx.fillText(entry.label, x + 20, y);
  }
}

function paintChart(
  spec: ChartSpec,
  { plot }: Layout,
  scale: number,
  makeCanvas: MakeCanvas,
): HTMLCanvasElement {
  Chart.register(...CHART_PARTS);
  const canvas = makeCanvas(plot.width, plot.height);
  const { config } = spec;
  const chart = new Chart(canvas, {
    ...config,
    options: {
      ...config.options,
      responsive: false,
      animation: false,
      devicePixelRatio: scale,
      font: { family: FONT },
    },
  });
  const copy = makeCanvas(canvas.width, canvas.height);
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  // Destroying a chart clears its canvas, so the picture is taken first.
  chart.destroy();
  return copy;
}
