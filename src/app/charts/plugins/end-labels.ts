import type { Chart, Plugin } from 'chart.js';
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
  readonly text: string;
  readonly color: string;
  readonly x: number;
  readonly side: 'start' | 'end';
  readonly anchor: number;
  y: number;
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
    const labels = placeLabels(chart, options);
    const columns = (['end', 'start'] as const).map((side) =>
      labels.filter((label) => label.side === side),
    );
    for (const label of columns.flatMap((column) => spread(column, options.size + 3, chart))) {
      ctx.textAlign = label.side === 'end' ? 'left' : 'right';
      ctx.fillStyle = label.color;
      ctx.fillText(label.text, label.x, label.y);
    }
    ctx.restore();
  },
};

/** All labels of a side stand in one column beside the plot, so that none can cover a line. */
function placeLabels(chart: Chart, { labels }: EndLabelOptions): Placed[] {
  const { right } = chart.chartArea;
  const left = chart.scales['y']?.left ?? 0;
  return labels.flatMap(({ text, color, dataset, side = 'end' }, at) => {
    const points = chart.getDatasetMeta(dataset ?? at).data;
    const drawn = points.filter((point) => !(point as unknown as { skip?: boolean }).skip);
    const anchor = (side === 'end' ? drawn.at(-1) : drawn[0])?.y;
    const x = side === 'end' ? right + 10 : left - 6;
    return anchor === undefined ? [] : [{ text, color, side, x, anchor, y: anchor }];
  });
}

/** Moves labels apart to `step` pixels, in the order of their lines, and keeps them on the canvas. */
function spread(labels: Placed[], step: number, chart: Chart): readonly Placed[] {
  const sorted = labels.sort((a, b) => a.anchor - b.anchor);
  let floor = step / 2;
  for (const label of sorted) {
    label.y = Math.max(label.y, floor);
    floor = label.y + step;
  }
  let ceiling = chart.height - step / 2;
  for (const label of sorted.toReversed()) {
    label.y = Math.min(label.y, ceiling);
    ceiling = label.y - step;
  }
  return sorted;
}
