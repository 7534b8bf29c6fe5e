import type { Fault, FaultCode } from '../domain/fault';
import type { CsvRecord } from './csv';
import { readCsv } from './csv';

/** A file of a package as it stands, cell by cell: what a check needs to say where a fault is. */
export interface Sheet {
  readonly file: string;
  readonly header: readonly string[];
  /** Rows with as many cells as the header. Torn ones are left to the reader, which names them. */
  readonly rows: readonly CsvRecord[];
}

export function readSheet(file: string, text: string): Sheet {
  const [head, ...records] = readCsv(text);
  const header = head?.fields ?? [];
  const rows = records.filter(
    ({ fields, unclosed }) => !unclosed && fields.length === header.length,
  );
  return { file, header, rows };
}

/** The cell of a row; empty where the file has no such column. */
export function cellOf(sheet: Sheet, row: CsvRecord, field: string): string {
  return row.fields[sheet.header.indexOf(field)] ?? '';
}

/** The row whose `id` is the given one; the first where several claim it. */
export function rowOf(sheet: Sheet, id: string): CsvRecord | undefined {
  return sheet.rows.find((row) => cellOf(sheet, row, 'id') === id);
}

/** A list in a cell is separated by `; `. */
export function listOf(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export function faultIn(
  sheet: Sheet,
  row: CsvRecord,
  code: FaultCode,
  field: string,
  expected = '',
  value = cellOf(sheet, row, field),
): Fault {
  const column = sheet.header.indexOf(field) + 1;
  return { code, file: sheet.file, line: row.line, column, field, value, expected };
}
