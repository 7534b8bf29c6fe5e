import type { RejectedRow } from '../domain/fault';
import type { RowCells } from '../domain/workspace';
import type { PackageFile } from './read-package';
import { COLUMNS } from './read-package';
import { Row } from './row';

const columns = new Map(
  Object.entries(COLUMNS).map(([file, names]) => {
    return [file, new Map(names.split(' ').map((name, at) => [name, at]))];
  }),
);

/** The order of a table's columns. */
export function columnsOf(file: PackageFile): readonly string[] {
  return COLUMNS[file].split(' ');
}

/**
 * Reads a row that stands in no file, by the reader of its table.
 *
 * @param line on which it stands, or would stand, in the file
 * @returns the entry, or the row with its faults
 */
export function readCells<T>(
  file: PackageFile,
  cells: RowCells,
  line: number,
  read: (row: Row) => T,
): { readonly entry: T } | { readonly rejected: RejectedRow } {
  const fields = columnsOf(file).map((name) => cells[name] ?? '');
  const row = new Row(file, columns.get(file) ?? new Map(), { line, fields, unclosed: false });
  const entry = read(row);
  if (!row.faults.length) return { entry };
  return { rejected: { file, line, label: row.label, faults: row.faults } };
}
