import type { Fault } from '../domain/fault';
import type { CsvRecord } from './csv';
import type { Sheet } from './sheet';
import { cellOf, faultIn } from './sheet';

/** The part of Frictionless' Table Schema that packages of this kind use. Everything else is refused by name. */
export const FIELD_TYPES = ['string', 'number', 'integer', 'date', 'year', 'yearmonth'] as const;
export const CONSTRAINTS = [
  'required',
  'unique',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
] as const;

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  /** A regular expression for the whole cell. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface FieldSchema {
  readonly name: string;
  readonly type?: string;
  readonly example?: string;
  readonly constraints?: Constraints;
}

export interface ForeignKey {
  readonly fields: string | readonly string[];
  /** `resource` is empty where a table refers to itself. */
  readonly reference: { readonly resource: string; readonly fields: string | readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly FieldSchema[];
  readonly primaryKey?: string | readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  /** Cells that mean "no value"; the empty one if nothing is said. */
  readonly missingValues?: readonly string[];
}

export interface Table {
  readonly sheet: Sheet;
  readonly schema: TableSchema;
}

/**
 * Every cell, key and reference of a table that does not follow its schema, row by row.
 *
 * @param tables all tables of the package by the names of their resources, for references
 */
export function checkTable(table: Table, tables: ReadonlyMap<string, Table>): readonly Fault[] {
  const { sheet, schema } = table;
  return [
    ...schema.fields.flatMap((field) =>
      sheet.rows.flatMap((row) => cellFaults(table, row, field) ?? []),
    ),
    ...schema.fields
      .filter(({ constraints }) => constraints?.unique)
      .flatMap(({ name }) => repeatedKeys(table, [name])),
    ...(schema.primaryKey === undefined ? [] : repeatedKeys(table, names(schema.primaryKey))),
    ...(schema.foreignKeys ?? []).flatMap((key) => strayKeys(table, key, tables)),
  ];
}

function cellFaults(table: Table, row: CsvRecord, field: FieldSchema): Fault | null {
  const { sheet, schema } = table;
  const { name, constraints = {}, example } = field;
  const cell = cellOf(sheet, row, name);
  if (isMissing(table, cell)) {
    const needed = constraints.required ?? names(schema.primaryKey ?? []).includes(name);
    return needed ? faultIn(sheet, row, 'required', name) : null;
  }
  const misfit = typeFault(sheet, row, field, cell);
  if (misfit) return misfit;
  const { enum: allowed, pattern } = constraints;
  if (allowed && !allowed.includes(cell)) {
    return faultIn(sheet, row, 'not-one-of', name, allowed.join(', '));
  }
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell)) {
    return faultIn(sheet, row, 'bad-format', name, example ?? pattern);
  }
  const bounds = brokenBound(constraints, cell);
  return bounds === null ? null : faultIn(sheet, row, 'out-of-range', name, bounds);
}

function typeFault(sheet: Sheet, row: CsvRecord, field: FieldSchema, cell: string): Fault | null {
  const { name, type = 'string', constraints } = field;
  const least = String(constraints?.minimum ?? '−∞');
  switch (type) {
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(cell) ? null : faultIn(sheet, row, 'not-a-number', name);
    case 'integer':
      return /^-?\d+$/.test(cell) ? null : faultIn(sheet, row, 'not-whole', name, least);
    case 'date':
      return isDay(cell) ? null : faultIn(sheet, row, 'not-a-date', name);
    case 'yearmonth':
      return isDay(`${cell}-01`) ? null : faultIn(sheet, row, 'not-a-date', name);
    case 'year':
      return /^\d{4}$/.test(cell) ? null : faultIn(sheet, row, 'not-a-period', name);
    default:
      return null;
  }
}

/** Whether a text is a day of the calendar: no 30 February. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** The bound that a cell breaks, as a sign and a number, or null. */
function brokenBound(bounds: Constraints, cell: string): string | null {
  const { minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = Infinity } = bounds;
  if (Number(cell) < minimum) return `≥ ${String(minimum)}`;
  if (Number(cell) > maximum) return `≤ ${String(maximum)}`;
  const { length } = Array.from(cell);
  if (length < minLength) return `${String(minLength)}+ …`;
  return length > maxLength ? `… ${String(maxLength)}` : null;
}

/** Rows whose key another row has already; the earlier line is named. Keys with a missing part are passed over. */
function repeatedKeys(table: Table, fields: readonly string[]): readonly Fault[] {
  const { sheet } = table;
  const seen = new Map<string, number>();
  return sheet.rows.flatMap((row) => {
    const key = keyOf(table, row, fields);
    if (key === null) return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.line);
    const [field = ''] = fields;
    return first === undefined
      ? []
      : faultIn(sheet, row, 'duplicate', field, String(first), shown(key));
  });
}

/** Rows whose key no row of the table referred to has. */
function strayKeys(
  table: Table,
  { fields, reference }: ForeignKey,
  tables: ReadonlyMap<string, Table>,
): readonly Fault[] {
  const own = names(fields);
  const other = reference.resource === '' ? table : tables.get(reference.resource);
  if (!other) return [];
  const theirs = names(reference.fields);
  const known = new Set(other.sheet.rows.map((row) => keyOf(other, row, theirs)));
  return table.sheet.rows.flatMap((row) => {
    const key = keyOf(table, row, own);
    if (key === null || known.has(key)) return [];
    const [field = ''] = own;
    return faultIn(table.sheet, row, 'unknown-reference', field, other.sheet.file, shown(key));
  });
}

const BETWEEN_PARTS = '\u0000';

function keyOf(table: Table, row: CsvRecord, fields: readonly string[]): string | null {
  const cells = fields.map((field) => cellOf(table.sheet, row, field));
  return cells.some((cell) => isMissing(table, cell)) ? null : cells.join(BETWEEN_PARTS);
}

function shown(key: string): string {
  return key.replaceAll(BETWEEN_PARTS, ', ');
}

function isMissing({ schema }: Table, cell: string): boolean {
  return (schema.missingValues ?? ['']).includes(cell);
}

function names(fields: string | readonly string[]): readonly string[] {
  return typeof fields === 'string' ? [fields] : fields;
}
