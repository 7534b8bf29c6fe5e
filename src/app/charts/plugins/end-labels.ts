import type { Chart, Plugin } from 'chart.js';
import { fitName } from '../fit-name';
import { rawOptions } from './raw-options';

export interface EndLabelOptions {
  /** One for each dataset in their order, unless they name their dataset themselves. */
  readonly labels: readonly {
    readonly text: string;
    readonly color: string;
    readonly dataset?: number;
    /** `start`: before the first point instead of behind the last. */
    readonly side?: 'start' | 'end';
  }[];
  readonly size: number;
}

interface Placed {
  readonly lines: readonly string[];
  readonly color: string;
  readonly x: number;
  readonly side: 'start' | 'end';
  readonly anchor: number;
  y: number;
}

/** Of the chart's width, what the labels of a side take at most. */
const SHARE = 0.4;
const MOST_WIDTH = 260;
const MOST_LINES = 3;

/** Room beside a plot for labels, pixels: what they want, as far as they leave most of the width to the plot. */
export function endRoom(wanted: number, width: number): number {
  return Math.min(wanted, width * SHARE, MOST_WIDTH);
}

/** Names each line at its end, so that no legend is needed; labels that would touch move apart. */
export const endLabels: Plugin = {
  id: 'endLabels',
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'endLabels') as EndLabelOptions | undefined;
    if (!options?.labels.length) return;
    const { ctx } = chart;
    ctx.save();
    ctx.font = `500 ${String(options.size)}px ${chart.options.font?.family ?? 'sans-serif'}`;
    ctx.textBaseline = 'middle';
    const line = options.size + 1;
    const labels = placeLabels(chart, options);
    const columns = (['end', 'start'] as const).map((side) =>
      labels.filter((label) => label.side === side),
    );
    for (const label of columns.flatMap((column) => spread(column, line, chart))) {
      ctx.textAlign = label.side === 'end' ? 'left' : 'right';
      ctx.fillStyle = label.color;
      const top = label.y - ((label.lines.length - 1) * line) / 2;
      label.lines.forEach((text, at) => {
        ctx.fillText(text, label.x, top + at * line);
      });
    }
    ctx.restore();
  },
};

/** All labels of a side stand in one column beside the plot, so that none can cover a line. */
function placeLabels(chart: Chart, { labels, size }: EndLabelOptions): Placed[] {
  const { right } = chart.chartArea;
  const left = chart.scales['y']?.left ?? 0;
  const measure = (text: string) => chart.ctx.measureText(text).width;
  // Of many labels each has fewer lines, so that the column is no higher than the canvas.
  const most = Math.floor(chart.height / (labels.length * (size + 2))) || 1;
  return labels.flatMap(({ text, color, dataset, side = 'end' }, at) => {
    const points = chart.getDatasetMeta(dataset ?? at).data;
    const drawn = points.filter((point) => !(point as unknown as { skip?: boolean }).skip);
    const anchor = (side === 'end' ? drawn.at(-1) : drawn[0])?.y;
    if (anchor === undefined) return [];
    const x = side === 'end' ? right + 10 : left - 6;
    const width = side === 'end' ? chart.width - x : x;
    const lines = fitName(text, { width, lines: Math.min(most, MOST_LINES) }, measure);
    return [{ lines, color, side, x, anchor, y: anchor }];
  });
}

/** Moves labels apart, in the order of their lines, and keeps them on the canvas. @param line height of one, pixels */
function spread(labels: Placed[], line: number, chart: Chart): readonly Placed[] {
  const sorted = labels.sort((a, b) => a.anchor - b.anchor);
  const half = ({ lines }: Placed) => (lines.length * line + 2) / 2;
  let floor = 0;
  for (const label of sorted) {
    label.y = Math.max(label.y, floor + half(label));
    floor = label.y + half(label);
  }
  let ceiling = chart.height;
  for (const label of sorted.toReversed()) {
    label.y = Math.min(label.y, ceiling - half(label));
    ceiling = label.y - half(label);
  }
  return sorted;
}
