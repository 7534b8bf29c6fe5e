import type { Chart, Plugin } from 'chart.js';
import type { PlacedMark } from './placed-marks';
import { keepPlaces } from './placed-marks';
import { rawOptions } from './raw-options';

/** Several figures of one mark. */
export interface Range {
  readonly dataset: number;
  readonly index: number;
  /** On the value axis; the one that speaks first, unless none does. */
  readonly values: readonly number[];
  /** Whether one of the values speaks: its mark is filled, the others are hollow. */
  readonly hasSpeaker: boolean;
  readonly color: string;
}

export interface RangeOptions {
  readonly ranges: readonly Range[];
  readonly ground: string;
}

const RADIUS = 4;

/** Figures that differ on one cell, as a line from the lowest to the highest with a mark at each. */
export const ranges: Plugin = {
  id: 'ranges',
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'ranges') as RangeOptions | undefined;
    if (!options) return;
    chart.ctx.save();
    keepPlaces(
      chart,
      'ranges',
      options.ranges.flatMap((range) => drawRange(chart, range, options.ground) ?? []),
    );
    chart.ctx.restore();
  },
};

function drawRange(chart: Chart, range: Range, ground: string): PlacedMark | null {
  const horizontal = chart.options.indexAxis === 'y';
  const element = chart.getDatasetMeta(range.dataset).data[range.index];
  const scale = chart.scales[horizontal ? 'x' : 'y'];
  if (!element || !scale) return null;
  const across = horizontal ? element.y : element.x;
  const along = range.values.map((value) => scale.getPixelForValue(value));
  const [from, to] = [Math.min(...along), Math.max(...along)];
  const at = (pixel: number): [number, number] => (horizontal ? [pixel, across] : [across, pixel]);
  const { ctx } = chart;
  ctx.lineCap = 'round';
  for (const [width, color] of [
    [6, ground],
    [2, range.color],
  ] as const) {
    ctx.lineWidth = width;
    ctx.strokeStyle = color;
    ctx.beginPath();
    ctx.moveTo(...at(from));
    ctx.lineTo(...at(to));
    ctx.stroke();
  }
  along.forEach((pixel, rank) => {
    ctx.beginPath();
    ctx.arc(...at(pixel), RADIUS, 0, 2 * Math.PI);
    ctx.fillStyle = range.hasSpeaker && rank === 0 ? range.color : ground;
    ctx.fill();
    ctx.stroke();
  });
  const [left, top] = at(from);
  const [right, bottom] = at(to);
  return {
    dataset: range.dataset,
    index: range.index,
    left: Math.min(left, right) - RADIUS,
    right: Math.max(left, right) + RADIUS,
    top: Math.min(top, bottom) - RADIUS,
    bottom: Math.max(top, bottom) + RADIUS,
  };
}
