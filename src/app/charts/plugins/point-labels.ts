import type { Plugin } from 'chart.js';
import { beginHalo, writeWithHalo } from './halo';
import { rawOptions } from './raw-options';
import type { Box } from './tile-shapes';
import { overlaps } from './tile-shapes';

export interface PointLabelOptions {
  /** One for each dataset, beside its only point. */
  readonly labels: readonly string[];
  readonly color: string;
  readonly ground: string;
  readonly size: number;
}

/** Names points where there is room; one that would cover another is left to the tooltip and the table. */
export const pointLabels: Plugin = {
  id: 'pointLabels',
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'pointLabels') as PointLabelOptions | undefined;
    if (!options?.labels.length) return;
    const { ctx } = chart;
    const taken: Box[] = [];
    ctx.save();
    ctx.font = `500 ${String(options.size)}px ${chart.options.font?.family ?? 'sans-serif'}`;
    ctx.textBaseline = 'middle';
    beginHalo(ctx, options.ground);
    ctx.fillStyle = options.color;
    options.labels.forEach((text, dataset) => {
      const point = chart.getDatasetMeta(dataset).data[0] as unknown as
        { x: number; y: number; skip?: boolean } | undefined;
      if (!point || point.skip) return;
      const width = ctx.measureText(text).width;
      const before = point.x + 10 + width > chart.width;
      const left = before ? point.x - 10 - width : point.x + 10;
      const box = { left, right: left + width, top: point.y - 8, bottom: point.y + 8 };
      if (taken.some((other) => overlaps(box, other))) return;
      taken.push(box);
      ctx.textAlign = 'left';
      writeWithHalo(ctx, text, left, point.y);
    });
    ctx.restore();
  },
};
