import type { RowCells } from './workspace';
import type { PackageTable } from './workspace-fault';

/** A cell that differs; null where the row is not there. */
export interface CellDiff {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A row that one package has and the other has not, or has otherwise. */
export interface RowDiff {
  readonly table: PackageTable;
  /** The row's `id`; of a membership: group, member and source. */
  readonly key: string;
  readonly kind: 'added' | 'retired' | 'changed';
  /** The whole row before and after; null where there is none. */
  readonly before: RowCells | null;
  readonly after: RowCells | null;
  /** For `changed` alone: the cells that differ, in the order of the columns. */
  readonly cells: readonly CellDiff[];
}

/**
 * Compares two lists of a table row by row: what was added or changed in the order of `after`, then what was retired.
 * Entries that are the same object are not looked into.
 */
export function diffRows<T>(
  table: PackageTable,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  cellsOf: (entry: T) => RowCells,
): readonly RowDiff[] {
  if (before === after) return [];
  const diffs: RowDiff[] = [];
  for (const [key, entry] of after) {
    const former = before.get(key);
    if (former === entry) continue;
    const own = cellsOf(entry);
    if (former === undefined) {
      diffs.push({ table, key, kind: 'added', before: null, after: own, cells: [] });
      continue;
    }
    const other = cellsOf(former);
    const cells = diffCells(other, own);
    if (cells.length) diffs.push({ table, key, kind: 'changed', before: other, after: own, cells });
  }
  for (const [key, entry] of before) {
    if (!after.has(key))
      diffs.push({ table, key, kind: 'retired', before: cellsOf(entry), after: null, cells: [] });
  }
  return diffs;
}

export function diffCells(before: RowCells, after: RowCells): readonly CellDiff[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }))
    .filter((cell) => cell.before !== cell.after);
}
