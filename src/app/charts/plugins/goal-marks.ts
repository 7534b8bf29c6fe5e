import type { Chart, Plugin } from 'chart.js';
import { beginHalo, writeWithHalo } from './halo';
import { keepPlaces } from './placed-marks';
import { rawOptions } from './raw-options';
import type { Box } from './tile-shapes';
import { drawHatching } from './tile-shapes';

/** A target on the value axis: a rule, the band of a range, or a soft rule where it is meant as "about". */
export interface GoalMark {
  readonly look: 'rule' | 'band' | 'about';
  /** On the value axis; the same twice but for a band. */
  readonly from: number;
  readonly to: number;
  /** Dashed, and a band hatched: its year is an assumption. */
  readonly assumed: boolean;
  readonly label: string;
  /** Beside a rule that lies: on which side its words stand. */
  readonly side: 'above' | 'below';
  readonly color: string;
  readonly dataset: number;
  readonly index: number;
}

export interface GoalMarkOptions {
  readonly goal: GoalMark;
  readonly ground: string;
  readonly size: number;
}

/** Half the width of a soft rule, pixels: it has no width in the unit, since no tolerance is stated. */
const SOFT = 5;

export const goalMarks: Plugin = {
  id: 'goalMarks',
  beforeDatasetsDraw(chart) {
    const options = rawOptions(chart, 'goalMarks') as GoalMarkOptions | undefined;
    if (!options || options.goal.look === 'rule') return;
    const { ctx } = chart;
    const { look, color, assumed } = options.goal;
    const box = boxOf(chart, options.goal, look === 'about' ? SOFT : 0);
    ctx.save();
    ctx.globalAlpha = 0.16;
    ctx.fillStyle = color;
    ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    ctx.globalAlpha = 0.5;
    if (assumed) drawHatching(ctx, [box], color);
    ctx.restore();
  },
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'goalMarks') as GoalMarkOptions | undefined;
    if (!options) return;
    const { ctx } = chart;
    ctx.save();
    drawEdges(chart, options.goal);
    write(chart, options);
    keepPlaces(chart, 'goalMarks', [placeOf(chart, options.goal)]);
    ctx.restore();
  },
};

function isUpright(chart: Chart): boolean {
  return chart.options.indexAxis === 'y';
}

/** From edge to edge of the plot; an upright one reaches up to its words. */
function boxOf(chart: Chart, { from, to }: GoalMark, spread: number): Box {
  const { left, right, top, bottom } = chart.chartArea;
  const scale = chart.scales[isUpright(chart) ? 'x' : 'y'];
  const at = [from, to].map((value) => scale?.getPixelForValue(value) ?? 0);
  const [low, high] = [Math.min(...at) - spread, Math.max(...at) + spread];
  return isUpright(chart)
    ? { left: low, right: high, top: top - 4, bottom }
    : { left, right, top: low, bottom: high };
}

function drawEdges(chart: Chart, goal: GoalMark): void {
  const { ctx } = chart;
  const { left, right, top, bottom } = boxOf(chart, goal, 0);
  ctx.strokeStyle = goal.color;
  ctx.lineWidth = goal.look === 'rule' ? 2 : 1.5;
  ctx.setLineDash(goal.assumed ? [6, 4] : goal.look === 'about' ? [1.5, 3] : []);
  ctx.beginPath();
  if (isUpright(chart))
    for (const x of new Set([left, right])) {
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
    }
  else
    for (const y of new Set([top, bottom])) {
      ctx.moveTo(left, y);
      ctx.lineTo(right, y);
    }
  ctx.stroke();
  ctx.setLineDash([]);
}

function write(chart: Chart, { goal, ground, size }: GoalMarkOptions): void {
  const { ctx } = chart;
  const { left, right, top, bottom } = boxOf(chart, goal, 0);
  ctx.font = `500 ${String(size)}px ${chart.options.font?.family ?? 'sans-serif'}`;
  ctx.fillStyle = goal.color;
  beginHalo(ctx, ground);
  if (isUpright(chart)) {
    const half = ctx.measureText(goal.label).width / 2;
    const middle = Math.min(Math.max((left + right) / 2, half + 2), chart.width - half - 2);
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    ctx.fillText(goal.label, middle, top - 2);
    return;
  }
  const isAbove = goal.side === 'above';
  ctx.textAlign = 'left';
  ctx.textBaseline = isAbove ? 'bottom' : 'top';
  const y = isAbove ? top - 4 : bottom + 5;
  writeWithHalo(ctx, goal.label, left + 6, y);
}

/** Where it can be pointed at: all along an upright one, and at its year where it lies. */
function placeOf(chart: Chart, goal: GoalMark) {
  const { dataset, index } = goal;
  const box = boxOf(chart, goal, SOFT);
  if (isUpright(chart)) return { dataset, index, ...box };
  const x = chart.getDatasetMeta(dataset).data[index]?.x ?? box.right;
  return { dataset, index, ...box, left: x - 8, right: x + 8 };
}
