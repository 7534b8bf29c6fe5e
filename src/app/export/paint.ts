import type { ChartSpec, LegendEntry } from '../charts/spec';
import type { ChartTheme } from '../charts/theme';
import type { Layout } from './layout';
import { layoutFigure } from './layout';
import { drawTexture } from './look-marks';
import { paintPlot } from './paint-plot';

export interface PaintSize {
  /** Layout pixels; the file has these times `scale`. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** What painting needs of a canvas: the browser's and a command line's both have it. */
export type MakeCanvas = (width: number, height: number) => HTMLCanvasElement;

/** A logo as pixels, decoded by whoever has a decoder: a browser or a command line. */
export interface LogoImage {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

/** A canvas of this size cannot be had, or stays blank. */
export class CanvasLimitError extends Error {
  override readonly name = 'CanvasLimitError';

  constructor(width: number, height: number) {
    super(
      `a picture of ${String(width)} × ${String(height)} pixels is more than a canvas can hold; take a smaller size or scale`,
    );
  }
}

/** Sides and area, pixels, above which browsers give no canvas, or a blank one without a word. */
const MOST_SIDE = 16384;
const MOST_AREA = 2 ** 28;

/**
 * Paints a whole figure anew at the asked size: finding, subtitle, legend, chart, source line and notes on an opaque
 * ground. Nothing is copied from the screen. Fonts must be loaded before.
 *
 * @param spec built for this painting alone; Chart.js writes into its configuration
 * @param stamp the last line: who made the figure, and when
 * @throws CanvasLimitError for a picture that no canvas can hold
 */
export function paintFigure(
  spec: ChartSpec,
  theme: ChartTheme,
  size: PaintSize,
  stamp: string,
  makeCanvas: MakeCanvas,
  logo: LogoImage | null = null,
): HTMLCanvasElement {
  const { scale } = size;
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  if (Math.max(width, height) > MOST_SIDE || width * height > MOST_AREA)
    throw new CanvasLimitError(width, height);
  const canvas = makeCanvas(width, height);
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new CanvasLimitError(width, height);
  ctx.save();
  ctx.fillStyle = theme.ground;
  ctx.fillRect(0, 0, width, height);
  ctx.scale(scale, scale);
  const measure = (text: string, font: string) => {
    ctx.font = font;
    return ctx.measureText(text).width;
  };
  const layout = layoutFigure(spec, size, stamp, measure, logo);
  paintFrame(ctx, layout, theme);
  if (logo && layout.logo) {
    const { x, y, width: across, height: down } = layout.logo;
    ctx.drawImage(logo.image, x, y, across, down);
  }
  ctx.restore();
  paintPlot(ctx, spec, layout.plot, scale);
  return canvas;
}

/** What stands around the chart: words and legend. */
export function paintFrame(ctx: CanvasRenderingContext2D, layout: Layout, theme: ChartTheme): void {
  paintTexts(ctx, layout, theme);
  paintLegend(ctx, layout, theme);
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
    paintSwatch(ctx, entry, x, y, theme.ground);
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
  { color, shape = 'block', texture = 0 }: LegendEntry,
  x: number,
  y: number,
  ground: string,
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
    const box = { left: x, right: x + 14, top: y - 5, bottom: y + 5 };
    drawTexture(ctx, box, texture, ground);
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
