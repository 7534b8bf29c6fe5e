import type { Fault, FaultCode, RejectedRow } from '../domain/fault';
import { readCsv } from './csv';
import type { HistoryFile } from './history-tables';
import { historyColumns } from './history-tables';

/** Later times than that are a mistake, and would put all further changes before them. */
const LAST_YEAR = 2200;

/** One row of a table of changes. Unlike cells of a package, its texts keep the white space at their ends. */
export class Line {
  readonly faults: Fault[] = [];
  readonly file: HistoryFile;
  readonly line: number;
  private readonly columns: readonly string[];
  private readonly fields: readonly string[];

  constructor(
    file: HistoryFile,
    columns: readonly string[],
    line: number,
    fields: readonly string[],
  ) {
    this.file = file;
    this.columns = columns;
    this.line = line;
    this.fields = fields;
  }

  text(field: string): string {
    return this.fields[this.columns.indexOf(field)] ?? '';
  }

  fault(code: FaultCode, field: string, expected = ''): void {
    const column = this.columns.indexOf(field) + 1;
    const { file, line } = this;
    this.faults.push({ code, file, line, column, field, value: this.text(field), expected });
  }

  required(field: string): string {
    if (this.text(field) === '') this.fault('required', field);
    return this.text(field);
  }

  oneOf<T extends string>(field: string, allowed: readonly [T, ...T[]] | readonly T[]): T {
    const text = this.required(field);
    const found = allowed.find((one) => one === text);
    if (found === undefined && text !== '') this.fault('not-one-of', field, allowed.join(', '));
    return found ?? allowed[0];
  }

  whole(field: string, least: number): number | null {
    const text = this.text(field);
    if (text === '') return null;
    if (!/^\d{1,15}$/.test(text) || Number(text) < least)
      this.fault('not-whole', field, String(least));
    return Number(text);
  }

  time(field: string): string {
    const text = this.required(field);
    const date = new Date(text);
    const isTime = !isNaN(date.getTime()) && date.toISOString() === text;
    if (text !== '' && (!isTime || date.getUTCFullYear() > LAST_YEAR))
      this.fault('not-a-date', field);
    return text;
  }
}

/** The entries of a table of changes, of its good rows; none where the file is not there or lacks a column. */
export function rowsOf<T>(
  files: ReadonlyMap<string, string>,
  file: HistoryFile,
  rejected: RejectedRow[],
  read: (line: Line) => T | null,
): readonly T[] {
  const text = files.get(file);
  if (text === undefined) return [];
  const [head, ...records] = readCsv(text);
  const columns = head?.fields ?? [];
  const missing = historyColumns(file).filter((name) => !columns.includes(name));
  if (missing.length) {
    const faults = missing.map((field): Fault => {
      return {
        code: 'missing-column',
        file,
        line: 1,
        column: 0,
        field,
        value: '',
        expected: field,
      };
    });
    rejected.push({ file, line: 1, label: missing.join(', '), faults });
    return [];
  }
  return records.flatMap(({ line: number, fields, unclosed }): readonly T[] => {
    const line = new Line(file, columns, number, fields);
    if (unclosed) line.fault('unclosed-quote', '');
    else if (fields.length !== columns.length) line.fault('ragged-row', '', String(columns.length));
    const entry = line.faults.length ? null : read(line);
    if (entry !== null && !line.faults.length) return [entry];
    const label = line.text('id') || fields.join(',').slice(0, 60);
    rejected.push({ file, line: number, label, faults: line.faults });
    return [];
  });
}
