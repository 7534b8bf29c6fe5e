import type { Chart, Plugin } from 'chart.js';
import type { GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { beginHalo, writeWithHalo } from './halo';
import type { PlacedMark } from './placed-marks';
import { keepPlaces } from './placed-marks';
import { rawOptions } from './raw-options';
import type { Box } from './tile-shapes';
import { drawHatching, overlaps } from './tile-shapes';

export interface MapShape {
  readonly name: string;
  /** Its figure or the reason of its gap; empty for none. */
  readonly figure: string;
  readonly isGap: boolean;
  readonly color: string;
}

export interface MapShapeOptions {
  /** One for each mark of the only dataset. */
  readonly shapes: readonly MapShape[];
  readonly text: string;
  readonly muted: string;
  readonly hatch: string;
  readonly ground: string;
  readonly size: number;
}

/** Smaller than this in width or height, pixels: a marker stands for the shape. */
const LEAST = 7;
const MARKER = 5;

/** Hatches gaps, stands in for shapes too small to see, and writes names and figures where there is room. */
export const mapShapes: Plugin = {
  id: 'mapShapes',
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'mapShapes') as MapShapeOptions | undefined;
    if (!options) return;
    const { ctx } = chart;
    const elements = chart.getDatasetMeta(0).data as unknown as readonly GeoFeature[];
    ctx.save();
    const markers: PlacedMark[] = [];
    options.shapes.forEach((shape, index) => {
      const element = elements[index];
      if (!element) return;
      if (shape.isGap) hatch(chart, element, options.hatch);
      if (!isSmall(element)) return;
      const { x, y } = element.getCenterPoint();
      drawMarker(ctx, x, y, shape, options);
      markers.push({
        dataset: 0,
        index,
        left: x - MARKER,
        right: x + MARKER,
        top: y - MARKER,
        bottom: y + MARKER,
      });
    });
    keepPlaces(chart, 'mapShapes', markers);
    writeLabels(chart, elements, options);
    ctx.restore();
  },
};

function isSmall(element: GeoFeature): boolean {
  const { width, height } = element.getBounds();
  return width < LEAST || height < LEAST;
}

/** A gap is no colour of the scale: lines across the shape, and nothing beyond it. */
function hatch(chart: Chart, element: GeoFeature, color: string): void {
  const { ctx } = chart;
  const { geoPath } = chart.scales['projection'] as unknown as ProjectionScale;
  const { x, y, x2, y2 } = element.getBounds();
  const path = geoPath.context(ctx);
  const outline = () => {
    ctx.beginPath();
    path(element.feature as Parameters<typeof path>[0]);
  };
  ctx.save();
  outline();
  ctx.clip();
  drawHatching(ctx, [{ left: x, top: y, right: x2, bottom: y2 }], color);
  ctx.restore();
  ctx.strokeStyle = color;
  ctx.lineWidth = 1;
  outline();
  ctx.stroke();
}

function drawMarker(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  { color, isGap }: MapShape,
  { text, ground, hatch: gap }: MapShapeOptions,
): void {
  ctx.beginPath();
  ctx.arc(x, y, MARKER, 0, 2 * Math.PI);
  ctx.fillStyle = isGap ? ground : color;
  ctx.strokeStyle = isGap ? gap : text;
  ctx.lineWidth = 1;
  ctx.fill();
  ctx.stroke();
}

/** Large shapes first; a label that would cover another is left to the tooltip and the table. */
function writeLabels(
  chart: Chart,
  elements: readonly GeoFeature[],
  options: MapShapeOptions,
): void {
  const { ctx } = chart;
  const family = chart.options.font?.family ?? 'sans-serif';
  const taken: Box[] = [];
  const area = (index: number) => {
    const { width = 0, height = 0 } = elements[index]?.getBounds() ?? {};
    return width * height;
  };
  const order = options.shapes.map((_, index) => index).sort((a, b) => area(b) - area(a));
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  beginHalo(ctx, options.ground, 3);
  for (const index of order) {
    const [shape, element] = [options.shapes[index], elements[index]];
    if (!shape || !element) continue;
    const lines = [shape.name, shape.figure].filter((line) => line !== '');
    ctx.font = `500 ${String(options.size)}px ${family}`;
    const half = Math.max(...lines.map((line) => ctx.measureText(line).width)) / 2;
    const center = element.getCenterPoint();
    // Beside a marker, over a shape.
    const x = isSmall(element) ? center.x + MARKER + 4 + half : center.x;
    const { y } = center;
    const height = lines.length * (options.size + 2);
    const box = { left: x - half, right: x + half, top: y - height / 2, bottom: y + height / 2 };
    if (box.left < 0 || box.right > chart.width || taken.some((other) => overlaps(box, other)))
      continue;
    taken.push(box);
    lines.forEach((line, at) => {
      const isReason = shape.isGap && at === 1;
      ctx.font = `${isReason ? 'italic ' : '500 '}${String(options.size)}px ${family}`;
      ctx.fillStyle = isReason ? options.muted : options.text;
      const middle = box.top + (at + 0.5) * (options.size + 2);
      writeWithHalo(ctx, line, x, middle);
    });
  }
}
