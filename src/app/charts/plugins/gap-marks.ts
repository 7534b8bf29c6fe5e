import type { Chart, Plugin } from 'chart.js';
import { beginHalo, writeWithHalo } from './halo';
import type { PlacedMark } from './placed-marks';
import { keepPlaces } from './placed-marks';
import { rawOptions } from './raw-options';

/** A figure that a line lacks. */
export interface GapMark {
  readonly dataset: number;
  readonly index: number;
  /** The reason, in a word or two; empty where there is no room at all. */
  readonly text: string;
  readonly color: string;
  /** Where the ring stands on the value axis, if not at the foot of the plot. */
  readonly at?: number;
}

export interface GapMarkOptions {
  readonly gaps: readonly GapMark[];
  readonly muted: string;
  readonly ground: string;
  readonly size: number;
}

const RADIUS = 3.5;
const STEP = 13;

/** A dashed ring on the axis for each figure that a line lacks, at its time, with the reason where there is room. */
export const gapMarks: Plugin = {
  id: 'gapMarks',
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'gapMarks') as GapMarkOptions | undefined;
    if (!options) return;
    const { ctx } = chart;
    ctx.save();
    const stacked = new Map<number, number>();
    const places = options.gaps.flatMap((gap) => {
      const x = chart.getDatasetMeta(gap.dataset).data[gap.index]?.x;
      if (x === undefined || !Number.isFinite(x)) return [];
      return [drawGap(chart, gap, x, heightOf(chart, gap, stacked), options)];
    });
    keepPlaces(chart, 'gapMarks', places);
    ctx.restore();
  },
};

/** Gaps at one time stand above each other, so that each can be seen. */
function heightOf(chart: Chart, gap: GapMark, stacked: Map<number, number>): number {
  if (gap.at !== undefined) return (chart.scales['y']?.getPixelForValue(gap.at) ?? 0) - 5;
  const below = stacked.get(gap.index) ?? 0;
  stacked.set(gap.index, below + 1);
  return chart.chartArea.bottom - 7 - below * STEP;
}

function drawGap(
  chart: Chart,
  { dataset, index, text, color }: GapMark,
  x: number,
  y: number,
  options: GapMarkOptions,
): PlacedMark {
  const { ctx, chartArea } = chart;
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = color;
  ctx.setLineDash([2, 1.5]);
  ctx.beginPath();
  ctx.arc(x, y, RADIUS, 0, 2 * Math.PI);
  ctx.stroke();
  ctx.setLineDash([]);
  const ring = {
    dataset,
    index,
    left: x - RADIUS,
    right: x + RADIUS,
    top: y - RADIUS,
    bottom: y + RADIUS,
  };
  ctx.font = `italic ${String(options.size - 2)}px ${chart.options.font?.family ?? 'sans-serif'}`;
  const width = ctx.measureText(text).width + 8;
  if (text === '' || width > roomBeside(chart, dataset, options.gaps.length)) return ring;
  const before = x + RADIUS + width > chartArea.right + 2;
  ctx.textAlign = before ? 'right' : 'left';
  ctx.textBaseline = 'middle';
  beginHalo(ctx, options.ground, 3);
  ctx.fillStyle = options.muted;
  const at = before ? x - RADIUS - 4 : x + RADIUS + 4;
  writeWithHalo(ctx, text, at, y);
  return before ? { ...ring, left: at - width } : { ...ring, right: at + width };
}

/** Pixels that a reason may take: what lies between two times, and nothing where there are gaps by the dozen. */
function roomBeside(chart: Chart, dataset: number, gaps: number): number {
  if (gaps > 12) return 0;
  const points = chart.getDatasetMeta(dataset).data;
  const { left, right } = chart.chartArea;
  return points.length > 1 ? (right - left) / points.length : right - left;
}
