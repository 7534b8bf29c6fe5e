import type { Chart, Plugin } from 'chart.js';
import { keepPlaces } from './placed-marks';
import { rawOptions } from './raw-options';
import type { Box } from './tile-shapes';
import { drawCorner, drawHatching, drawOutline, drawSplit, fillBox } from './tile-shapes';
import { writeTiles } from './tile-texts';

export interface TileName {
  readonly full: string;
  /** For tiles on which not every full name fits. */
  readonly short: string;
}

/** What is drawn on one coloured cell, or in place of it. */
export interface TileMark {
  readonly dataset: number;
  readonly index: number;
  /** Null where an axis says whose cell it is. */
  readonly name: TileName | null;
  /** The figure, or the reason why there is none; empty for none of both. */
  readonly text: string;
  readonly look: 'figure' | 'gap' | 'split';
  /** The ground's colour for a gap. */
  readonly fill: string;
  /** The colour that can be read on the cell's own. */
  readonly ink: string;
  /** Of two figures of which none speaks: the colour of the other half. */
  readonly half: string | null;
  /** Whether other figures on the same cell differ. */
  readonly corner: boolean;
}

/** A place of the grid that no figure was asked for, by the axes' values. */
export interface EmptyTile {
  readonly x: number;
  readonly y: number;
  readonly name: TileName;
}

export interface TileOptions {
  readonly marks: readonly TileMark[];
  readonly empty: readonly EmptyTile[];
  readonly text: string;
  readonly muted: string;
  readonly ground: string;
  readonly hatch: string;
  readonly outline: string;
  /** Outline of what was not asked for. */
  readonly faint: string;
  readonly size: number;
}

/** The sides of a cell of a matrix, pixels; a narrow one has a narrower joint. */
function cellSides(chart: Chart): { readonly width: number; readonly height: number } {
  const side = (axis: 'x' | 'y') => {
    const scale = chart.scales[axis];
    if (!scale) return 0;
    const unit = Math.abs(scale.getPixelForValue(1) - scale.getPixelForValue(0));
    return Math.max(unit - (unit < 20 ? 1 : 2), 1);
  };
  return { width: side('x'), height: side('y') };
}

/**
 * Draws the cells of a matrix: figures in their colours, gaps in hatching, figures that differ as a split cell or a folded
 * corner, words on all of them, places without a cell, and a ring around the mark that is pointed at. Chart.js only
 * places the cells and finds them under the pointer: options of its own for each of a thousand would take twice the time.
 */
export const tiles: Plugin = {
  id: 'tiles',
  beforeDatasetsUpdate(chart) {
    if (!rawOptions(chart, 'tiles')) return;
    const sides = cellSides(chart);
    for (const dataset of chart.data.datasets) Object.assign(dataset, sides);
  },
  beforeDatasetDraw: (chart) => !rawOptions(chart, 'tiles'),
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'tiles') as TileOptions | undefined;
    if (!options) return;
    const { ctx } = chart;
    ctx.save();
    const placed = placedMarks(chart, options);
    const empty = emptyBoxes(chart, options);
    for (const { mark, box } of placed) fillBox(ctx, box, mark.fill);
    const gaps = placed.filter(({ mark }) => mark.look === 'gap');
    drawHatching(
      ctx,
      gaps.map(({ box }) => box),
      options.hatch,
    );
    for (const { box } of gaps) drawOutline(ctx, box, options.outline);
    for (const { box } of empty) drawOutline(ctx, box, options.faint, 1.5);
    for (const { mark, box } of placed) {
      if (mark.half) drawSplit(ctx, box, mark.half);
      if (mark.corner) drawCorner(ctx, box, mark.ink);
    }
    writeTiles(chart, placed, empty, options);
    drawRings(chart, options);
    // A tip then stands beside the whole cell, not on its middle.
    const places = placed.map(({ mark: { dataset, index }, box: { left, top, right, bottom } }) => {
      return { dataset, index, left, top, right, bottom };
    });
    keepPlaces(chart, 'tiles', places);
    ctx.restore();
  },
};

/** The marks that have a cell. Chart.js looks for a dataset's elements each time: once for each will do. */
function placedMarks(chart: Chart, { marks }: TileOptions) {
  const elements = new Map<number, readonly unknown[]>();
  return marks.flatMap((mark) => {
    const own = elements.get(mark.dataset) ?? chart.getDatasetMeta(mark.dataset).data;
    elements.set(mark.dataset, own);
    const box = boxOf(own[mark.index]);
    return box ? [{ mark, box }] : [];
  });
}

function boxOf(cell: unknown): Box | null {
  const element = cell as { x: number; y: number; width: number; height: number } | undefined;
  if (!element) return null;
  const { x, y, width, height } = element;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function emptyBoxes(chart: Chart, { empty }: TileOptions) {
  const { width, height } = cellSides(chart);
  return empty.map(({ x, y, name }) => {
    const [middle, centre] = [
      chart.scales['x']?.getPixelForValue(x) ?? 0,
      chart.scales['y']?.getPixelForValue(y) ?? 0,
    ];
    const [left, top] = [middle - width / 2, centre - height / 2];
    return { name, box: { left, top, right: left + width, bottom: top + height } };
  });
}

function drawRings(chart: Chart, { text, ground }: TileOptions): void {
  for (const { datasetIndex, index } of chart.getActiveElements()) {
    const box = boxOf(chart.getDatasetMeta(datasetIndex).data[index]);
    if (!box) continue;
    drawOutline(chart.ctx, box, ground, 4);
    drawOutline(chart.ctx, box, text, 2);
  }
}
