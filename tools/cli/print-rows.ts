import type { CsvCell } from '../../src/app/domain/csv-text';
import { csvText } from '../../src/app/domain/csv-text';
import type { CommandOption, Given } from './command';
import { JSON_SWITCH } from './command';
import { wrongUsage } from './stop';

/** A row of a list for programs: codes, and plain numbers; null where nothing stands. All rows have the same keys. */
export type Row = Readonly<Record<string, CsvCell>>;

export const ROW_OPTIONS: readonly CommandOption[] = [
  { name: 'csv', value: null, text: 'as CSV for spreadsheets, with codes and plain numbers' },
  JSON_SWITCH,
];

/** Whether rows are asked for as CSV or JSON; null for text. */
export function formatOf({ switches }: Given): 'csv' | 'json' | null {
  if (switches.has('csv') && switches.has('json'))
    throw wrongUsage('--csv and --json exclude each other. Give one.');
  return switches.has('csv') ? 'csv' : switches.has('json') ? 'json' : null;
}

/** @param columns stand above the rows even where there are none */
export function printRows(
  format: 'csv' | 'json',
  columns: readonly string[],
  rows: readonly Row[],
): void {
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(rows, null, 2)}\n`
      : csvText([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]),
  );
}
