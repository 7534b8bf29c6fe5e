import type { Chart, Plugin } from 'chart.js';
import { rawOptions } from './raw-options';

export interface MarkLabel {
  readonly text: string;
  /** A gap has no mark: its reason stands where the mark would begin. */
  readonly isGap: boolean;
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
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = options.ground;
    options.labels.forEach((labels, dataset) => {
      if (!chart.isDatasetVisible(dataset)) return;
      labels.forEach((label, index) => {
        if (label) drawLabel(chart, dataset, index, label, options);
      });
    });
    ctx.restore();
  },
};

function drawLabel(
  chart: Chart,
  dataset: number,
  index: number,
  { text, isGap }: MarkLabel,
  { color, muted, size }: MarkLabelOptions,
): void {
  const element = chart.getDatasetMeta(dataset).data[index];
  if (!element) return;
  const { ctx } = chart;
  const horizontal = chart.options.indexAxis === 'y';
  const { x, y, base } = element.getProps(['x', 'y', 'base'] as never, true) as {
    x: number;
    y: number;
    base?: number;
  };
  const zero = base ?? chart.scales[horizontal ? 'x' : 'y']?.getPixelForValue(0) ?? 0;
  const family = chart.options.font?.family ?? 'sans-serif';
  ctx.font = `${isGap ? 'italic ' : '500 '}${String(size)}px ${family}`;
  ctx.fillStyle = isGap ? muted : color;
  if (horizontal) {
    const negative = !isGap && x < zero;
    ctx.textAlign = negative ? 'right' : 'left';
    ctx.textBaseline = 'middle';
    write(ctx, text, (isGap ? zero : x) + (negative ? -GAP_TO_MARK : GAP_TO_MARK), y);
    return;
  }
  if (isGap) {
    drawUpright(ctx, text, x, zero);
    return;
  }
  const below = y > zero;
  ctx.textAlign = 'center';
  ctx.textBaseline = below ? 'top' : 'bottom';
  write(ctx, text, x, y + (below ? 3 : -3));
}

function write(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  ctx.strokeText(text, x, y);
  ctx.fillText(text, x, y);
}

/** Columns are too narrow for words: a gap's reason runs upwards from the axis. */
function drawUpright(ctx: CanvasRenderingContext2D, text: string, x: number, zero: number): void {
  ctx.save();
  ctx.translate(x, zero - GAP_TO_MARK);
  ctx.rotate(-Math.PI / 2);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  write(ctx, text, 0, 0);
  ctx.restore();
}
