import type { Chart, Plugin } from 'chart.js';
import type { PlacedMark } from './placed-marks';
import { keepPlaces } from './placed-marks';
import { rawOptions } from './raw-options';

export interface ConnectorOptions {
  /** One for each row. */
  readonly colors: readonly string[];
  /** Behind each row's last figure; empty for none. */
  readonly labels: readonly string[];
  /** For each row and both ends the reason of a gap, or null where there is a figure. */
  readonly gaps: readonly (readonly (string | null)[])[];
  readonly muted: string;
  readonly text: string;
  readonly ground: string;
  readonly size: number;
}

/** The lines of a dumbbell, its labels, and the reasons of its gaps: a row with one figure has no line. */
export const connectors: Plugin = {
  id: 'connectors',
  beforeDatasetsDraw(chart) {
    const options = rawOptions(chart, 'connectors') as ConnectorOptions | undefined;
    if (!options) return;
    const { ctx } = chart;
    ctx.save();
    ctx.lineWidth = 3;
    options.colors.forEach((color, row) => {
      const [from, to] = pointsOf(chart, row);
      if (!from || !to) return;
      ctx.globalAlpha = 0.45;
      ctx.strokeStyle = color;
      ctx.beginPath();
      ctx.moveTo(from.x, from.y);
      ctx.lineTo(to.x, to.y);
      ctx.stroke();
    });
    ctx.restore();
  },
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'connectors') as ConnectorOptions | undefined;
    if (!options) return;
    const { ctx } = chart;
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = options.ground;
    keepPlaces(
      chart,
      'connectors',
      options.labels.flatMap((label, row) => drawRow(chart, row, label, options)),
    );
    ctx.restore();
  },
};

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly skip: boolean;
}

/** Both points of a row; undefined for one that has no figure. */
function pointsOf(chart: Chart, row: number): readonly (Spot | undefined)[] {
  return [0, 1].map((dataset) => {
    const point = chart.getDatasetMeta(dataset).data[row] as unknown as Spot | undefined;
    return point && !point.skip ? point : undefined;
  });
}

function drawRow(
  chart: Chart,
  row: number,
  label: string,
  options: ConnectorOptions,
): readonly PlacedMark[] {
  const { ctx, chartArea } = chart;
  const points = pointsOf(chart, row).filter((point) => point !== undefined);
  const y = chart.scales['y']?.getPixelForValue(row) ?? 0;
  const family = chart.options.font?.family ?? 'sans-serif';
  let x = Math.max(chartArea.left, ...points.map((point) => point.x + 8)) + 6;
  const write = (text: string, style: string, color: string): number => {
    ctx.font = `${style} ${String(options.size)}px ${family}`;
    ctx.fillStyle = color;
    ctx.strokeText(text, x, y);
    ctx.fillText(text, x, y);
    const from = x;
    x += ctx.measureText(text).width + 8;
    return from;
  };
  if (label) write(label, '500', options.text);
  return (options.gaps[row] ?? []).flatMap((reason, dataset): PlacedMark[] => {
    if (reason === null) return [];
    const left = write(reason, 'italic', options.muted);
    const half = options.size / 2;
    return [{ dataset, index: row, left, right: x - 8, top: y - half, bottom: y + half }];
  });
}
