import type { Chart, Plugin } from 'chart.js';
import { rawOptions } from './raw-options';
import { drawCorner, drawHatching, drawOutline } from './tile-shapes';

interface RampEnd {
  readonly full: string;
  /** Without the unit, for a ramp that is too short for both. */
  readonly short: string;
}

export interface Ramp {
  /** Samples from the lowest to the highest value; one alone where there is one value. */
  readonly colors: readonly string[];
  readonly low: RampEnd;
  /** Null where there is one value. */
  readonly high: RampEnd | null;
  /** Where zero stands between the ends, from 0 to 1; null where it is none or an end. */
  readonly zero: { readonly share: number; readonly text: string } | null;
  /** A further figure on the scale, such as the reference. */
  readonly tick: { readonly share: number; readonly text: string } | null;
}

export interface RampSign {
  readonly look: 'hatched' | 'corner' | 'outlined';
  readonly text: string;
}

export interface RampOptions {
  /** One, or none where there is no value. */
  readonly ramps: readonly Ramp[];
  readonly signs: readonly RampSign[];
  /**
   * For a grid whose first rows have a free corner: before which column each of them is empty, from the top. Without
   * any, the legend stands above the plot.
   */
  readonly corner: readonly number[];
  readonly text: string;
  readonly muted: string;
  readonly hatch: string;
  readonly outline: string;
  readonly faint: string;
}

/** What a ramp needs, pixels: a line for a tick's label, the ramp, its ends; as much for three signs. */
export const RAMP_HEIGHT = 40;
const SIZE = 11;
const LINE = 14;
const BAR = 10;
const MOST_WIDTH = 220;
const LEAST_WIDTH = 60;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The scale of colours, drawn on the plot itself, so that it is in every export; and what the other signs mean. */
export const ramp: Plugin = {
  id: 'ramp',
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'ramp') as RampOptions | undefined;
    if (!options) return;
    const { ctx } = chart;
    ctx.save();
    ctx.font = `${String(SIZE)}px ${chart.options.font?.family ?? 'sans-serif'}`;
    ctx.textBaseline = 'middle';
    const room = placeOf(chart, options);
    const forSigns = Math.max(...options.signs.map(({ text }) => widthOf(ctx, text)), 0) + LINE + 6;
    const beside = options.signs.length > 0 && room.width - forSigns - 16 >= LEAST_WIDTH;
    const most = Math.min(room.width - (beside ? forSigns + 16 : 0), MOST_WIDTH);
    const [drawn] = options.ramps;
    const alone = drawn ? LINE + 6 + widthOf(ctx, drawn.low.full) : 0;
    const width = drawn?.high ? most : alone;
    if (drawn) drawRamp(ctx, drawn, { ...room, width }, options);
    if (beside || !drawn)
      drawSigns(ctx, options, { ...room, left: room.left + (drawn ? width + 16 : 0) });
    ctx.restore();
  },
};

function placeOf(chart: Chart, { corner }: RampOptions): Place {
  const scale = chart.scales['x'];
  const [above = 0, below = 0] = corner;
  if (!corner.length || !scale) return { left: 1, top: 0, width: chart.width - 2 };
  const edge = (column: number) => scale.getPixelForValue(column - 0.5);
  const isHigh = edge(1) - edge(0) >= RAMP_HEIGHT;
  const left = isHigh ? edge(0) + 1 : 1;
  const top = chart.scales['y']?.getPixelForValue(-0.5) ?? 0;
  return {
    left,
    top: Math.max(top, 0),
    width: edge(isHigh ? above : below) - 8 - left,
  };
}

function drawRamp(
  ctx: CanvasRenderingContext2D,
  { colors, low, high, zero, tick }: Ramp,
  { left, top, width }: Place,
  { text, muted }: RampOptions,
): void {
  const bar = top + (tick ? LINE : 1);
  const step = width / colors.length;
  const drawn = high ? width : LINE;
  colors.forEach((color, at) => {
    ctx.fillStyle = color;
    // To the end each time: a joint between two steps would shine through.
    ctx.fillRect(left + at * step, bar, drawn - at * step, BAR);
  });
  const below = bar + BAR + 2 + SIZE / 2;
  ctx.fillStyle = muted;
  if (tick) {
    const x = left + tick.share * width;
    ctx.fillStyle = text;
    ctx.fillRect(x - 1, bar - 2, 2, BAR + 4);
    writeWithin(ctx, tick.text, x, top + LINE / 2 - 1, left, left + width);
    ctx.fillStyle = muted;
  }
  if (!high) {
    ctx.textAlign = 'left';
    ctx.fillText(low.full, left + LINE + 6, bar + BAR / 2);
    return;
  }
  const isTight = widthOf(ctx, low.full) + widthOf(ctx, high.full) + 12 > width;
  const [from, to] = [isTight ? low.short : low.full, isTight ? high.short : high.full];
  ctx.textAlign = 'left';
  ctx.fillText(from, left, below);
  ctx.textAlign = 'right';
  ctx.fillText(to, left + width, below);
  if (!zero) return;
  const half = widthOf(ctx, zero.text) / 2 + 6;
  const x = left + zero.share * width;
  const isFree = x - half > left + widthOf(ctx, from) && x + half < left + width - widthOf(ctx, to);
  ctx.textAlign = 'center';
  if (isFree) ctx.fillText(zero.text, x, below);
}

function drawSigns(
  ctx: CanvasRenderingContext2D,
  { signs, text, muted, hatch, outline, faint }: RampOptions,
  { left, top }: Place,
): void {
  signs.forEach(({ look, text: label }, at) => {
    const y = top + at * LINE;
    const box = { left, top: y + 1, right: left + LINE, bottom: y + LINE - 2 };
    if (look === 'hatched') drawHatching(ctx, [box], hatch);
    drawOutline(ctx, box, look === 'outlined' ? faint : outline, look === 'outlined' ? 1.5 : 1);
    if (look === 'corner') drawCorner(ctx, box, text);
    ctx.fillStyle = muted;
    ctx.textAlign = 'left';
    ctx.fillText(label, left + LINE + 6, y + LINE / 2);
  });
}

/** Writes a text over a place, moved as far as it needs to stay between two ends. */
function writeWithin(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  left: number,
  right: number,
): void {
  const half = widthOf(ctx, text) / 2;
  ctx.textAlign = 'center';
  ctx.fillText(text, Math.max(Math.min(x, right - half), left + half), y);
}

function widthOf(ctx: CanvasRenderingContext2D, text: string): number {
  return ctx.measureText(text).width;
}
