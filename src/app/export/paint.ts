import { Chart } from 'chart.js';
import { withParts } from '../charts/registry';
import type { ChartSpec, LegendEntry } from '../charts/spec';
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
    ctx.save();
    paintSwatch(ctx, entry, x, y);
    ctx.restore();
    ctx.fillStyle = theme.text;
    ctx.font = font;
    ctx.fillText(entry.label, x + 20, y);
  }
}

const LINES: Readonly<Partial<Record<NonNullable<LegendEntry['shape']>, readonly number[]>>> = {
  line: [],
  dashed: [5, 4],
  dotted: [2, 2],
};

/** As on the page, 14 pixels wide. @param y of its middle */
function paintSwatch(
  ctx: CanvasRenderingContext2D,
  { color, shape = 'block' }: LegendEntry,
  x: number,
  y: number,
): void {
  ctx.fillStyle = ctx.strokeStyle = color;
  ctx.lineWidth = 2;
  ctx.beginPath();
  if (shape === 'dot' || shape === 'ring') {
    ctx.arc(x + 7, y, shape === 'dot' ? 5 : 4, 0, 2 * Math.PI);
    if (shape === 'dot') ctx.fill();
    else ctx.stroke();
    return;
  }
  const dash = LINES[shape];
  if (dash) {
    ctx.setLineDash([...dash]);
    ctx.moveTo(x, y);
    ctx.lineTo(x + 14, y);
    ctx.stroke();
    return;
  }
  ctx.rect(x, y - 5, 14, 10);
  if (shape === 'block') {
    ctx.fill();
    return;
  }
  ctx.clip();
  ctx.beginPath();
  for (let from = x - 10; from < x + 14; from += 5) {
    ctx.moveTo(from, y + 5);
    ctx.lineTo(from + 10, y - 5);
  }
  ctx.stroke();
}

function paintChart(
  spec: ChartSpec,
  { plot }: Layout,
  scale: number,
  makeCanvas: MakeCanvas,
): HTMLCanvasElement {
  const { config } = withParts(spec);
  const canvas = makeCanvas(plot.width, plot.height);
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
