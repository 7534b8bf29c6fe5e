import type { Fault, FaultCode, RejectedRow } from '../domain/fault';
import type { Localized } from '../domain/localized';
import type { Period } from '../domain/period';
import { parsePeriod } from '../domain/period';
import type { CsvRecord } from './csv';
import { readCsv } from './csv';

/**
 * One row of a file while it is being read. Every getter gives a value of the right type even for a bad cell, and notes
 * the fault; whoever reads the row asks `faults` at the end and drops the row if there are any. So all faults of a row
 * are found at once.
 */
export class Row {
  readonly faults: Fault[] = [];
  readonly line: number;
  private readonly file: string;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly fields: readonly string[];

  constructor(file: string, columns: ReadonlyMap<string, number>, record: CsvRecord) {
    this.file = file;
    this.columns = columns;
    this.line = record.line;
    this.fields = record.fields;
    const whole = record.fields.join(',');
    if (record.unclosed) this.fault('unclosed-quote', '', '"', whole);
    else if (record.fields.length !== columns.size) {
      this.fault('ragged-row', '', String(columns.size), String(record.fields.length));
    }
  }

  get label(): string {
    return this.text('id') || this.fields.join(',').slice(0, 60);
  }

  text(field: string): string {
    const at = this.columns.get(field);
    return at === undefined ? '' : (this.fields[at]?.trim() ?? '');
  }

  fault(code: FaultCode, field: string, expected = '', value = this.text(field)): void {
    const column = (this.columns.get(field) ?? -1) + 1;
    const { file, line } = this;
    this.faults.push({ code, file, line, column, field, value, expected });
  }

  required(field: string): string {
    const text = this.text(field);
    if (text === '') this.fault('required', field);
    return text;
  }

  optional(field: string): string | null {
    return this.text(field) || null;
  }

  matching(field: string, pattern: RegExp, example: string): string {
    const text = this.required(field);
    if (text !== '' && !pattern.test(text)) this.fault('bad-format', field, example);
    return text;
  }

  number(field: string): number {
    this.required(field);
    return this.optionalNumber(field) ?? 0;
  }

  optionalNumber(field: string): number | null {
    const text = this.text(field);
    if (text === '') return null;
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    this.fault('not-a-number', field);
    return null;
  }

  whole(field: string, least: number): number | null {
    const value = this.optionalNumber(field);
    if (value !== null && (!Number.isInteger(value) || value < least))
      this.fault('not-whole', field, String(least));
    return value;
  }

  oneOf<T extends string>(field: string, allowed: readonly T[]): T {
    return this.optionalOneOf(field, allowed, true) ?? allowed[0]!;
  }

  optionalOneOf<T extends string>(field: string, allowed: readonly T[], needed = false): T | null {
    const text = needed ? this.required(field) : this.text(field);
    if (text === '') return null;
    const found = allowed.find((value) => value === text);
    if (found === undefined) this.fault('not-one-of', field, allowed.join(', '));
    return found ?? null;
  }

  period(field: string): Period | null {
    const text = this.text(field);
    if (text === '') return null;
    const period = parsePeriod(text);
    if (!period) this.fault('not-a-period', field);
    return period;
  }

  reference(field: string, known: ReadonlyMap<string, unknown>, file: string): string {
    const text = this.required(field);
    if (text !== '' && !known.has(text)) this.fault('unknown-reference', field, file);
    return text;
  }

  localized(stem: string): Localized {
    return { en: this.required(`${stem}_en`), zh: this.required(`${stem}_zh`) };
  }

  /** Both languages or neither: a reader of one must not miss what the other is told. */
  optionalLocalized(stem: string): Localized | null {
    const [en, zh] = [this.text(`${stem}_en`), this.text(`${stem}_zh`)];
    if ((en === '') !== (zh === ''))
      this.fault('one-language', en === '' ? `${stem}_en` : `${stem}_zh`);
    return en === '' || zh === '' ? null : { en, zh };
  }

  empty(field: string, because: string): void {
    if (this.text(field) !== '') this.fault('must-be-empty', field, because);
  }

  list(field: string): readonly string[] {
    return this.text(field)
      .split(';')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }
}

export interface FileReading<T> {
  readonly entries: readonly T[];
  readonly rejected: readonly RejectedRow[];
  /** The line on which each entry stands, in the order of the entries. */
  readonly lines: readonly number[];
}

/** Reads a file row by row: an entry for each good row, a rejected row with its faults for each bad one. */
export function readRows<T>(
  file: string,
  text: string,
  columns: readonly string[],
  read: (row: Row) => T,
): FileReading<T> {
  const [head, ...records] = readCsv(text);
  const header = new Map((head?.fields ?? []).map((name, at) => [name.trim(), at]));
  const missing = columns.filter((name) => !header.has(name));
  if (missing.length) return { entries: [], lines: [], rejected: [headerRejection(file, missing)] };
  const entries: T[] = [];
  const lines: number[] = [];
  const rejected: RejectedRow[] = [];
  for (const record of records) {
    const row = new Row(file, header, record);
    const entry = row.faults.length ? null : read(row);
    if (entry === null || row.faults.length) {
      rejected.push({ file, line: row.line, label: row.label, faults: row.faults });
    } else {
      entries.push(entry);
      lines.push(row.line);
    }
  }
  return { entries, lines, rejected };
}

function headerRejection(file: string, missing: readonly string[]): RejectedRow {
  const faults = missing.map((field): Fault => {
    return { code: 'missing-column', file, line: 1, column: 0, field, value: '', expected: field };
  });
  return { file, line: 1, label: missing.join(', '), faults };
}
