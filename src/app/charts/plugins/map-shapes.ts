import type { Chart, Plugin } from 'chart.js';
import type { GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { beginHalo, writeWithHalo } from './halo';
import type { LabelledShape } from './map-labels';
import { placeLabels } from './map-labels';
import type { PlacedMark } from './placed-marks';
import { keepPlaces } from './placed-marks';
import { rawOptions } from './raw-options';
import type { Box } from './tile-shapes';
import { drawHatching } from './tile-shapes';

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
      markers.push({ dataset: 0, index, ...markerAt(x, y) });
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

function writeLabels(
  chart: Chart,
  elements: readonly GeoFeature[],
  options: MapShapeOptions,
): void {
  const { ctx } = chart;
  const { size } = options;
  const family = chart.options.font?.family ?? 'sans-serif';
  const font = `500 ${String(size)}px ${family}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = font;
  beginHalo(ctx, options.ground, 3);
  const lines = options.shapes.map(({ name, figure }) =>
    [name, figure].filter((line) => line !== ''),
  );
  const labelled = elements.slice(0, lines.length).map((element, index): LabelledShape => {
    const own = lines[index] ?? [];
    const width = Math.max(0, ...own.map((line) => ctx.measureText(line).width));
    const { isGap = false } = options.shapes[index] ?? {};
    return { ...placeOf(element), isGap, width, height: own.length * (size + 2) };
  });
  placeLabels(labelled, chart).forEach((box, index) => {
    const shape = labelled[index];
    if (!box || !shape) return;
    if (!shape.isMarker) drawLeader(ctx, shape, box, options.text);
    lines[index]?.forEach((line, at) => {
      const isReason = options.shapes[index]?.isGap === true && at === 1;
      ctx.font = isReason ? font.replace('500', 'italic') : font;
      ctx.fillStyle = isReason ? options.muted : options.text;
      writeWithHalo(ctx, line, (box.left + box.right) / 2, box.top + (at + 0.5) * (size + 2));
    });
  });
}

/** From words that stand beside a shape to its middle; none where they stand over it. */
function drawLeader(
  ctx: CanvasRenderingContext2D,
  { x, y }: LabelledShape,
  { left, right, top, bottom }: Box,
  color: string,
): void {
  const from = {
    x: Math.min(Math.max(x, left), right),
    y: Math.min(Math.max(y, top), bottom),
  };
  if (from.x === x && from.y === y) return;
  ctx.save();
  ctx.strokeStyle = color;
  ctx.fillStyle = color;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(x, y);
  ctx.stroke();
  ctx.beginPath();
  ctx.arc(x, y, 2, 0, 2 * Math.PI);
  ctx.fill();
  ctx.restore();
}

/** Where a shape is, or the marker that stands for it. */
function placeOf(element: GeoFeature): Pick<LabelledShape, 'x' | 'y' | 'bounds' | 'isMarker'> {
  const { x, y } = element.getCenterPoint();
  if (isSmall(element)) return { x, y, bounds: markerAt(x, y), isMarker: true };
  const bounds = element.getBounds();
  return {
    x,
    y,
    bounds: { left: bounds.x, right: bounds.x2, top: bounds.y, bottom: bounds.y2 },
    isMarker: false,
  };
}

function markerAt(x: number, y: number): Box {
  return { left: x - MARKER, right: x + MARKER, top: y - MARKER, bottom: y + MARKER };
}
