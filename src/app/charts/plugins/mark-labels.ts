import type { Chart, Plugin } from 'chart.js';
import { beginHalo, writeWithHalo } from './halo';
import type { PlacedMark } from './placed-marks';
import { keepPlaces } from './placed-marks';
import { rawOptions } from './raw-options';

export interface MarkLabel {
  readonly text: string;
  /** A gap has no mark: its reason stands where the mark would begin. */
  readonly isGap: boolean;
  /** Where the label begins on the value axis, if elsewhere than at the end of its mark: behind a range. */
  readonly at?: number;
}

export interface MarkLabelOptions {
  /** [dataset][index]; null for marks without a label. */
  readonly labels: readonly (readonly (MarkLabel | null)[])[];
  readonly color: string;
  readonly muted: string;
  /** Colour of the ground, laid around each label so that a rule behind it cannot cross its letters. */
  readonly ground: string;
  readonly size: number;
}

const GAP_TO_MARK = 6;

/** Writes each value at the end of its bar, and the reason of each gap where its bar would begin. */
export const markLabels: Plugin = {
  id: 'markLabels',
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'markLabels') as MarkLabelOptions | undefined;
    if (!options) return;
    const { ctx } = chart;
    ctx.save();
    beginHalo(ctx, options.ground);
    const places = options.labels.flatMap((labels, dataset) =>
      labels.flatMap((label, index) => {
        const box = label && drawLabel(chart, dataset, index, label, options);
        return box ? [{ dataset, index, ...box }] : [];
      }),
    );
    keepPlaces(chart, 'markLabels', places);
    ctx.restore();
  },
};

type Box = Pick<PlacedMark, 'left' | 'top' | 'right' | 'bottom'>;

/** Returns where it has written the reason of a gap: a gap has no element that could be pointed at. */
function drawLabel(
  chart: Chart,
  dataset: number,
  index: number,
  { text, isGap, at }: MarkLabel,
  { color, muted, size }: MarkLabelOptions,
): Box | null {
  const element = chart.getDatasetMeta(dataset).data[index];
  if (!element) return null;
  const { ctx } = chart;
  const horizontal = chart.options.indexAxis === 'y';
  const scale = chart.scales[horizontal ? 'x' : 'y'];
  const { x, y, base } = element.getProps(['x', 'y', 'base'] as never, true) as {
    x: number;
    y: number;
    base?: number;
  };
  const zero = base ?? scale?.getPixelForValue(0) ?? 0;
  const end = at === undefined ? (horizontal ? x : y) : (scale?.getPixelForValue(at) ?? 0);
  const family = chart.options.font?.family ?? 'sans-serif';
  ctx.font = `${isGap ? 'italic ' : '500 '}${String(size)}px ${family}`;
  ctx.fillStyle = isGap ? muted : color;
  const width = ctx.measureText(text).width;
  if (horizontal) {
    const negative = !isGap && end < zero;
    ctx.textAlign = negative ? 'right' : 'left';
    ctx.textBaseline = 'middle';
    const from = (isGap ? zero : end) + (negative ? -GAP_TO_MARK : GAP_TO_MARK);
    writeWithHalo(ctx, text, from, y);
    return isGap
      ? { left: from, right: from + width, top: y - size / 2, bottom: y + size / 2 }
      : null;
  }
  if (isGap) {
    drawUpright(ctx, text, x, zero);
    return {
      left: x - size / 2,
      right: x + size / 2,
      top: zero - GAP_TO_MARK - width,
      bottom: zero,
    };
  }
  const below = end > zero;
  ctx.textAlign = 'center';
  ctx.textBaseline = below ? 'top' : 'bottom';
  writeWithHalo(ctx, text, x, end + (below ? 3 : -3));
  return null;
}

/** Columns are too narrow for words: a gap's reason runs upwards from the axis. */
function drawUpright(ctx: CanvasRenderingContext2D, text: string, x: number, zero: number): void {
  ctx.save();
  ctx.translate(x, zero - GAP_TO_MARK);
  ctx.rotate(-Math.PI / 2);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  writeWithHalo(ctx, text, 0, 0);
  ctx.restore();
}
