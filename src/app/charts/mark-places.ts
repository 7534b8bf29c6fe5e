import type { Chart } from 'chart.js';
import type { PlacedMark } from './plugins/placed-marks';
import type { Mark } from './spec';

/** Where marks stand on a painted chart: those that Chart.js draws, and those that only a plugin draws. */

export interface Painting {
  readonly chart: Chart;
  readonly placed: readonly PlacedMark[];
}

type Place = Pick<Mark, 'dataset' | 'index'>;

/** Canvas pixels. */
export interface MarkBox extends PlacedMark {
  /** Whether Chart.js draws the mark itself, and so can show it as active. */
  readonly isElement: boolean;
}

/** What Chart.js's types leave out: points have `skip`, bars and cells a height, and what has a value has a place. */
interface DrawnElement {
  readonly skip?: boolean;
  readonly height?: number;
  hasValue: () => boolean;
  tooltipPosition: (useFinalPosition: boolean) => { readonly x: number; readonly y: number };
}

/** How far beside a mark of a plugin a finger may be, pixels. */
const ALLOWANCE = 4;
/** Half of what an element takes around its tip, at most: a column is as tall as its figure. */
const HALF = 14;

/** Null for a mark that is drawn nowhere. */
export function boxOf({ chart, placed }: Painting, { dataset, index }: Place): MarkBox | null {
  const element = chart.getDatasetMeta(dataset).data[index] as unknown as DrawnElement | undefined;
  // A bar of null has a place and no length.
  const isNull = chart.data.datasets[dataset]?.data[index] === null;
  const isElement = element !== undefined && element.hasValue() && !element.skip && !isNull;
  const box = placed.find((mark) => mark.dataset === dataset && mark.index === index);
  if (box) return { ...box, isElement };
  if (!isElement) return null;
  const { x, y } = element.tooltipPosition(true);
  const half = Math.min((element.height ?? HALF) / 2, HALF);
  const around = { left: x - half, right: x + half, top: y - half, bottom: y + half };
  return { dataset, index, isElement, ...around };
}

/** The mark under the pointer; of an element and what plugins have drawn over it, the nearest. */
export function placeUnder(painting: Painting, event: MouseEvent): Place | undefined {
  const { chart, placed } = painting;
  const { left, top } = chart.canvas.getBoundingClientRect();
  const [x, y] = [event.clientX - left, event.clientY - top];
  const [hit] = chart.getElementsAtEventForMode(
    event,
    'nearest',
    { intersect: true, axis: 'xy' },
    false,
  );
  const element = hit && boxOf(painting, { dataset: hit.datasetIndex, index: hit.index });
  const boxes = placed.filter(
    (box) =>
      x >= box.left - ALLOWANCE &&
      x <= box.right + ALLOWANCE &&
      y >= box.top - ALLOWANCE &&
      y <= box.bottom + ALLOWANCE,
  );
  const away = (box: PlacedMark) =>
    Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y);
  return [...boxes, ...(element ? [element] : [])].sort((a, b) => away(a) - away(b))[0];
}

/**
 * Up or down from a mark: to the nearest one above or below among the other rows at its place. Where no row is there,
 * to the next in reading order.
 *
 * @param step 1 for down, -1 for up
 * @returns an index into the marks, which may lie beyond their ends
 */
export function acrossRows(
  painting: Painting | undefined,
  marks: readonly Mark[],
  at: number,
  step: 1 | -1,
): number {
  const from = marks[at];
  // Rows of a horizontal chart are its index.
  const isHorizontal = painting?.chart.options.indexAxis === 'y';
  const key = isHorizontal ? 'dataset' : 'index';
  const spot = (mark: Mark) => {
    const box = painting && boxOf(painting, mark);
    return box ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } : { x: 0, y: 0 };
  };
  if (!from) return at + step;
  const { x, y } = spot(from);
  // A row with blanks has fewer marks than others: there the place on the picture tells which stand in line.
  const isInLine = (mark: Mark) =>
    mark[key] === from[key] || (!isHorizontal && painting && Math.abs(spot(mark).x - x) < 1);
  const rows = marks.flatMap((mark, index) =>
    index !== at && isInLine(mark) ? [{ index, ...spot(mark) }] : [],
  );
  if (!rows.length) return at + step;
  const further = rows.flatMap((row) => {
    // Marks that stand level keep their order.
    const down = (row.y - y + (row.index - at) * 1e-6) * step;
    const aside = isHorizontal ? 0 : Math.abs(row.x - x);
    return down > 0 ? [{ index: row.index, way: down + aside }] : [];
  });
  return further.sort((a, b) => a.way - b.way)[0]?.index ?? at;
}
