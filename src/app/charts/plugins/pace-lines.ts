import type { Chart, Plugin } from 'chart.js';
import { rawOptions } from './raw-options';

/** A straight line from one place to another, in the axes' values. */
export interface PaceLine {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly color: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/**
 * Paces, as lines behind the figures. They are no datasets, because nothing on them is a figure that could be pointed at:
 * their ends are marks of their own.
 */
export const paceLines: Plugin = {
  id: 'paceLines',
  beforeDatasetsDraw(chart) {
    const options = rawOptions(chart, 'paceLines') as
      { readonly lines: readonly PaceLine[] } | undefined;
    if (!options) return;
    chart.ctx.save();
    for (const line of options.lines) drawLine(chart, line);
    chart.ctx.restore();
  },
};

function drawLine(chart: Chart, { from, to, color, width, dash }: PaceLine): void {
  const { ctx, scales } = chart;
  const at = (axis: 'x' | 'y', value: number) => scales[axis]?.getPixelForValue(value) ?? 0;
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  ctx.moveTo(at('x', from.x), at('y', from.y));
  ctx.lineTo(at('x', to.x), at('y', to.y));
  ctx.stroke();
  ctx.setLineDash([]);
}
