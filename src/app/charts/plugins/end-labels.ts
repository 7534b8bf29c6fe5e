import type { Chart, Plugin } from 'chart.js';
import { rawOptions } from './raw-options';

export interface EndLabelOptions {
  /** One for each dataset, written behind its last point. */
  readonly labels: readonly { readonly text: string; readonly color: string }[];
  readonly size: number;
}

interface Placed {
  readonly text: string;
  readonly color: string;
  readonly x: number;
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
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    for (const label of spread(placeLabels(chart, options), options.size + 3, chart)) {
      ctx.fillStyle = label.color;
      ctx.fillText(label.text, label.x, label.y);
    }
    ctx.restore();
  },
};

/** All labels stand in one column behind the plot, so that none can cover a line. */
function placeLabels(chart: Chart, { labels }: EndLabelOptions): Placed[] {
  return labels.flatMap(({ text, color }, dataset) => {
    const points = chart.getDatasetMeta(dataset).data;
    const last = points.findLast((point) => !(point as unknown as { skip?: boolean }).skip);
    return last ? [{ text, color, x: chart.chartArea.right + 10, anchor: last.y, y: last.y }] : [];
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
