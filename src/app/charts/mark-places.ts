import type { Chart } from 'chart.js';
import { getRelativePosition } from 'chart.js/helpers';
import type { PlacedMark } from './plugins/placed-marks';
import { distanceTo, placedAt, placeOf } from './plugins/placed-marks';
import type { Mark } from './spec';

/** Where marks stand on a painted chart: those that Chart.js draws, and those that only a plugin draws. */

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

/** Half of what an element takes around its tip, at most: a column is as tall as its figure. */
const HALF = 14;

/** Null for a mark that is drawn nowhere. */
export function boxOf(chart: Chart, { dataset, index }: Place): MarkBox | null {
  const element = chart.getDatasetMeta(dataset).data[index] as unknown as DrawnElement | undefined;
  // A bar of null has a place and no length.
  const isNull = chart.data.datasets[dataset]?.data[index] === null;
  const isElement = element !== undefined && element.hasValue() && !element.skip && !isNull;
  const placed = placeOf(chart, dataset, index);
  if (placed) return { ...placed, isElement };
  if (!isElement) return null;
  const { x, y } = element.tooltipPosition(true);
  const half = Math.min((element.height ?? HALF) / 2, HALF);
  const around = { left: x - half, right: x + half, top: y - half, bottom: y + half };
  return { dataset, index, isElement, ...around };
}

/** The mark under the pointer; of an element and what a plugin has drawn over it, the nearer one. */
export function placeUnder(chart: Chart, event: MouseEvent): Place | undefined {
  const { x, y } = getRelativePosition(event, chart);
  const [hit] = chart.getElementsAtEventForMode(
    event,
    'nearest',
    { intersect: true, axis: 'xy' },
    false,
  );
  const element = hit && { dataset: hit.datasetIndex, index: hit.index };
  const placed = placedAt(chart, x, y);
  const box = element && placed && boxOf(chart, element);
  return !placed || (box && distanceTo(box, x, y) < distanceTo(placed, x, y)) ? element : placed;
}

/**
 * Up or down from a mark: to the nearest one above or below among the other rows at its place. Where no row is there,
 * to the next in reading order.
 *
 * @param step 1 for down, -1 for up
 * @returns an index into the marks, which may lie beyond their ends
 */
export function acrossRows(
  chart: Chart | undefined,
  marks: readonly Mark[],
  at: number,
  step: 1 | -1,
): number {
  const from = marks[at];
  // Rows of a horizontal chart are its index.
  const isHorizontal = chart?.options.indexAxis === 'y';
  const key = isHorizontal ? 'dataset' : 'index';
  const spot = (mark: Mark) => {
    const box = chart && boxOf(chart, mark);
    return box ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } : { x: 0, y: 0 };
  };
  const rows = marks.flatMap((mark, index) =>
    mark[key] === from?.[key] && index !== at ? [{ index, ...spot(mark) }] : [],
  );
  if (!from || !rows.length) return at + step;
  const { x, y } = spot(from);
  const further = rows.flatMap((row) => {
    // Marks that stand level keep their order.
    const down = (row.y - y + (row.index - at) * 1e-6) * step;
    const aside = isHorizontal ? 0 : Math.abs(row.x - x);
    return down > 0 ? [{ index: row.index, way: down + aside }] : [];
  });
  return further.sort((a, b) => a.way - b.way)[0]?.index ?? at;
}
