import type { TableCell, TableTwin } from '../charts/spec';
import type { Lang } from '../domain/localized';

export type TableRow = TableTwin['rows'][number];

/** How a reader has sorted a table. */
export interface TableOrder {
  /** 0 for the rows' heads. */
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** What a press on a column's head leads to: ascending, then descending, then the figure's own order again. */
export function nextOrder(order: TableOrder | null, column: number): TableOrder | null {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/**
 * Rows by one column: by value where its cells have values, else by their words as the language sorts them. What has no
 * value stands last in both directions, and what is equal keeps its order.
 */
export function inOrder(
  rows: readonly TableRow[],
  order: TableOrder | null,
  lang: Lang,
): readonly TableRow[] {
  if (!order) return rows;
  const at = order.column - 1;
  const hasValues = rows.some(({ cells }) => cells[at]?.value != null);
  const keyOf = ({ head, cells }: TableRow) => (at < 0 ? head : keyOfCell(cells[at], hasValues));
  const sign = order.direction === 'ascending' ? 1 : -1;
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return typeof a.key === 'number' && typeof b.key === 'number'
        ? (a.key - b.key) * sign
        : compare(String(a.key), String(b.key)) * sign;
    })
    .map(({ row }) => row);
}

function keyOfCell(cell: TableCell | undefined, hasValues: boolean): number | string | null {
  if (!cell || cell.isGap) return null;
  return hasValues ? (cell.value ?? null) : cell.text;
}
