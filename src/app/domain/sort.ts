import { cellFigures, cellValue } from './cell';
import type { SortBy } from './compare-state';
import type { Comparison, ComparisonRow } from './comparison';
import { less } from './show-as';

/**
 * The rows in another order. Ties and rows without a figure keep the order that they had, the latter behind all others.
 *
 * @param at the period whose figures decide, an index
 * @param byName orders two names in the reader's language
 */
export function sortRows(
  comparison: Comparison,
  by: SortBy,
  at: number,
  byName: (a: ComparisonRow, b: ComparisonRow) => number,
): Comparison {
  if (by === 'given') return comparison;
  const { rows } = comparison;
  if (by === 'name') return { ...comparison, rows: rows.toSorted(byName) };
  const key = (row: ComparisonRow) => (by === 'change' ? changeOf(row) : valueAt(row, at));
  // The first rank is the highest.
  const isUp = (by === 'ascending') !== (comparison.shown.as === 'rank');
  const up = isUp ? 1 : -1;
  const sorted = rows.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return (first - second) * up;
  });
  return { ...comparison, rows: sorted };
}

/** Of figures in dispute the highest decides: a row is never lost among the gaps. */
function valueAt({ cells }: ComparisonRow, at: number): number | null {
  const figures = cellFigures(cells[at]);
  return cellValue(cells[at]) ?? (figures.length ? Math.max(...figures) : null);
}

/** From the first to the last of the periods; null where either has no single figure. */
export function changeOf({ cells }: ComparisonRow): number | null {
  const [from, to] = [cellValue(cells[0]), cellValue(cells.at(-1))];
  return from === null || to === null || cells.length < 2 ? null : less(to, from);
}
