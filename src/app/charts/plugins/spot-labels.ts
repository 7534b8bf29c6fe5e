import type { Chart, Plugin } from 'chart.js';
import { beginHalo, writeWithHalo } from './halo';
import type { PlacedMark } from './placed-marks';
import { keepPlaces } from './placed-marks';
import { rawOptions } from './raw-options';

/** Words beside a place of the plot. */
export interface SpotLabel {
  /** In the axes' values; a category by its number. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly side: 'above' | 'below' | 'on';
  /** Whether the words begin at the place or end there. */
  readonly align: 'left' | 'right';
  /** Between the place and the words, pixels. */
  readonly away: number;
  /** A mark without a figure: the words are its reason, and all that can be pointed at. */
  readonly gap: { readonly dataset: number; readonly index: number } | null;
}

export interface SpotLabelOptions {
  readonly labels: readonly SpotLabel[];
  readonly color: string;
  readonly muted: string;
  readonly ground: string;
  readonly size: number;
}

/** Writes words above, below or on a place, moved as far as it takes to stay on the canvas. */
export const spotLabels: Plugin = {
  id: 'spotLabels',
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'spotLabels') as SpotLabelOptions | undefined;
    if (!options) return;
    const { ctx } = chart;
    ctx.save();
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    beginHalo(ctx, options.ground);
    keepPlaces(
      chart,
      'spotLabels',
      options.labels.flatMap((label) => writeLabel(chart, label, options)),
    );
    ctx.restore();
  },
};

function writeLabel(
  chart: Chart,
  { x, y, text, side, align, away, gap }: SpotLabel,
  { color, muted, size }: SpotLabelOptions,
): readonly PlacedMark[] {
  const { ctx, scales } = chart;
  const family = chart.options.font?.family ?? 'sans-serif';
  ctx.font = `${gap ? 'italic' : '500'} ${String(size)}px ${family}`;
  ctx.fillStyle = gap ? muted : color;
  const { width } = ctx.measureText(text);
  const at = scales['x']?.getPixelForValue(x) ?? 0;
  const wanted = align === 'left' ? at : at - width;
  const left = Math.max(Math.min(wanted, chart.width - width - 2), 2);
  const shift = side === 'on' ? 0 : (away + size / 2) * (side === 'above' ? -1 : 1);
  const middle = (scales['y']?.getPixelForValue(y) ?? 0) + shift;
  writeWithHalo(ctx, text, left, middle);
  const half = size / 2;
  const box = { left, right: left + width, top: middle - half, bottom: middle + half };
  return gap ? [{ ...gap, ...box }] : [];
}
