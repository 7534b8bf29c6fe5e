import type { Chart, Plugin } from 'chart.js';
import { rawOptions } from './raw-options';
import type { Box } from './tile-shapes';

/** A sign on a cell, told apart without colour: a tick, a cross, a bar between two ends, a wave. */
export interface VerdictShape {
  readonly dataset: number;
  readonly index: number;
  readonly look: 'tick' | 'cross' | 'between' | 'wave';
  readonly color: string;
}

/** Half the size of a sign, and what it keeps free around itself, pixels. */
const HALF = 5;
const MARGIN = 5;
/** From here on a cell has room for a sign before its words; a lower one has none above them. */
const WIDE = 100;
const HIGH = 58;

/** Signs on the cells of a matrix, before their words, or above them in narrow cells. Where there is no room, words do. */
export const verdictShapes: Plugin = {
  id: 'verdictShapes',
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'verdictShapes') as
      { readonly shapes: readonly VerdictShape[] } | undefined;
    if (!options) return;
    const { ctx } = chart;
    ctx.save();
    ctx.lineWidth = 2;
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    for (const shape of options.shapes) {
      const middle = middleOf(chart, shape);
      if (!middle) continue;
      ctx.strokeStyle = shape.color;
      ctx.beginPath();
      for (const [x, y, isStart] of PATHS[shape.look])
        ctx[isStart ? 'moveTo' : 'lineTo'](middle.x + x * HALF, middle.y + y * HALF);
      ctx.stroke();
    }
    ctx.restore();
  },
};

type Step = readonly [x: number, y: number, isStart?: true];

/** From -1 to 1 in both directions, down and to the right. */
const PATHS: Readonly<Record<VerdictShape['look'], readonly Step[]>> = {
  tick: [
    [-1, 0.1, true],
    [-0.3, 0.8],
    [1, -0.8],
  ],
  cross: [
    [-0.8, -0.8, true],
    [0.8, 0.8],
    [0.8, -0.8, true],
    [-0.8, 0.8],
  ],
  between: [
    [-1, -0.8, true],
    [-1, 0.8],
    [1, -0.8, true],
    [1, 0.8],
    [-1, 0, true],
    [1, 0],
  ],
  wave: [
    [-1, 0.4, true],
    [-0.5, -0.4],
    [0.1, 0.4],
    [0.6, -0.4],
    [1, 0.2],
  ],
};

function middleOf(chart: Chart, { dataset, index }: VerdictShape): { x: number; y: number } | null {
  const box = boxOf(chart, dataset, index);
  if (!box) return null;
  const y = (box.top + box.bottom) / 2;
  if (box.right - box.left >= WIDE) return { x: box.left + MARGIN + HALF + 3, y };
  if (box.bottom - box.top < HIGH) return null;
  return { x: (box.left + box.right) / 2, y: box.top + MARGIN + HALF };
}

function boxOf(chart: Chart, dataset: number, index: number): Box | null {
  const element = chart.getDatasetMeta(dataset).data[index] as unknown as
    { x: number; y: number; width: number; height: number } | undefined;
  if (!element) return null;
  const { x, y, width, height } = element;
  return { left: x, top: y, right: x + width, bottom: y + height };
}
