import type { Chart, Plugin } from 'chart.js';
import { beginHalo, writeWithHalo } from './halo';
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
    beginHalo(ctx, options.ground);
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
  let below = 0;
  const write = (text: string, style: string, color: string): Placed => {
    ctx.font = `${style} ${String(options.size)}px ${family}`;
    ctx.fillStyle = color;
    const { width } = ctx.measureText(text);
    const place: { left: number; middle: number; width: number } = { left: x, middle: y, width };
    if (x + width <= chart.width) x += width + 8;
    else {
      // Behind the points there is no room: before them, or else under the row.
      place.left = Math.min(...points.map((point) => point.x - 14)) - width;
      if (place.left < chartArea.left || below > 0) {
        below += 1;
        place.left = Math.max(chart.width - width - 2, 0);
        place.middle = y + below * (options.size + 1);
      }
    }
    writeWithHalo(ctx, text, place.left, place.middle);
    return place;
  };
  if (label) write(label, '500', options.text);
  return (options.gaps[row] ?? []).flatMap((reason, dataset): PlacedMark[] => {
    if (reason === null) return [];
    const { left, middle, width } = write(reason, 'italic', options.muted);
    const half = options.size / 2;
    const box = { left, right: left + width, top: middle - half, bottom: middle + half };
    return [{ dataset, index: row, ...box }];
  });
}

interface Placed {
  readonly left: number;
  readonly middle: number;
  readonly width: number;
}
