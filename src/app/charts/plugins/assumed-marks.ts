import type { Chart, Plugin } from 'chart.js';
import { rawOptions } from './raw-options';
import { drawHatching, drawOutline, fillBox } from './tile-shapes';

/** A bar or a point that rests on an assumption. */
export interface AssumedMark {
  readonly dataset: number;
  readonly index: number;
  readonly color: string;
}

interface AssumedMarkOptions {
  readonly marks: readonly AssumedMark[];
  readonly ground: string;
}

/** What of Chart.js's bars and points is needed here; only bars have a base. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
  readonly height?: number;
  readonly skip?: boolean;
  readonly options: { readonly radius?: number };
}

/** Hatches bars and points in place of their filling. It is drawn, not a pattern: so it is as fine in a file of any scale. */
export const assumedMarks: Plugin = {
  id: 'assumedMarks',
  // With its dataset, so that what stands before a bar stays there.
  afterDatasetDraw(chart, { index: drawn }) {
    const options = rawOptions(chart, 'assumedMarks') as AssumedMarkOptions | undefined;
    if (!options) return;
    chart.ctx.save();
    for (const mark of options.marks)
      if (mark.dataset === drawn) drawMark(chart, mark, options.ground);
    chart.ctx.restore();
  },
};

function drawMark(chart: Chart, { dataset, index, color }: AssumedMark, ground: string): void {
  const element = chart.getDatasetMeta(dataset).data[index] as unknown as Drawn | undefined;
  if (!element || element.skip || !Number.isFinite(element.x)) return;
  if (element.base === undefined) drawPoint(chart.ctx, element, color, ground);
  else drawBar(chart.ctx, element, color, ground);
}

function drawBar(
  ctx: CanvasRenderingContext2D,
  { x, y, base = 0, height = 0 }: Drawn,
  color: string,
  ground: string,
): void {
  const [left, right] = [Math.min(x, base), Math.max(x, base)];
  const box = { left, right, top: y - height / 2, bottom: y + height / 2 };
  fillBox(ctx, box, ground);
  drawHatching(ctx, [box], color, 2);
  drawOutline(ctx, box, color, 1.5);
}

function drawPoint(
  ctx: CanvasRenderingContext2D,
  { x, y, options: { radius = 5 } }: Drawn,
  color: string,
  ground: string,
): void {
  ctx.save();
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = ground;
  ctx.fill();
  ctx.clip();
  const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  drawHatching(ctx, [box], color, 1.5, 3.5);
  ctx.restore();
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.strokeStyle = color;
  ctx.lineWidth = 2;
  ctx.stroke();
}
