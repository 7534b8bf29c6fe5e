import type { Assumption, Draft } from './assumption';
import { SUPPLIES } from './assumption';

/** The longest name and source, in characters: they stand in notes and links. */
export const NAME_MOST = 80;
export const SOURCE_MOST = 300;
/** The years that an assumption may speak of. */
export const YEARS = { from: 1800, to: 2200 } as const;

const CODE_MOST = 120;
const SHOWN = 60;

/** What may be wrong with a text of assumptions as a whole, and with one entry of it. */
export const ASSUMPTION_FAULTS = [
  'too-large',
  'not-json',
  'other-format',
  'bad-version',
  'newer-version',
  'no-list',
  'too-many',
  'broken-link',
  'no-entry',
  'same-id',
  'unknown-what',
  'no-text',
  'too-long',
  'no-number',
  'bad-year',
  'bad-time',
  'no-switch',
] as const;
export type AssumptionFaultCode = (typeof ASSUMPTION_FAULTS)[number];

export interface AssumptionFault {
  readonly code: AssumptionFaultCode;
  /** Which entry, counted from 1; null where it is the text as a whole. */
  readonly entry: number | null;
  /** As the file names it; empty where it is the entry as a whole. */
  readonly field: string;
  /** The bad value, or its beginning. */
  readonly value: string;
}

/** What could be read, and what not. */
export interface AssumptionReading {
  readonly assumptions: readonly Assumption[];
  readonly faults: readonly AssumptionFault[];
}

/** An entry as JSON has it: anything may stand anywhere. */
export type Fields = Readonly<Record<string, unknown>>;

export function faultOf(
  code: AssumptionFaultCode,
  value: string,
  entry: number | null,
  field = '',
): AssumptionFault {
  const shown = oneLine(value.slice(0, 10 * SHOWN));
  const cut = shown.length > SHOWN ? `${shown.slice(0, SHOWN).toWellFormed()}…` : shown;
  return { code, entry, field, value: cut };
}

/** A bad value as a fault shows it. What holds others is not written out: it may be deeper than any stack. */
export function shownAs(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === undefined) return '';
  return value === null ? 'null' : '{…}';
}

/**
 * Reads one entry; fields of another kind of assumption, and unknown ones, are passed over.
 *
 * @param entry which one, from 1
 * @returns all that is wrong with it where anything is
 */
export function readAssumption(fields: Fields, entry: number): Assumption | AssumptionFault[] {
  const reader = new EntryReader(fields, entry);
  const id = reader.code('id');
  const target = reader.code('target');
  const draft = readDraft(reader);
  const made = reader.time('made');
  const on = reader.flag('on');
  return reader.faults.length || !draft ? reader.faults : { id, target, ...draft, made, on };
}

function readDraft(reader: EntryReader): Draft | null {
  const what = SUPPLIES.find((known) => known === reader.fields['what']);
  const source = reader.fields['source'] == null ? null : reader.text('source', SOURCE_MOST, true);
  const name = reader.fields['name'] == null ? '' : reader.text('name', NAME_MOST);
  switch (what) {
    case 'baseline':
    case 'outcome': {
      const figure = { value: reader.number('value'), unit: reader.code('unit') };
      const year = reader.year('year');
      return { what, ...figure, year, region: reader.code('region'), source, name };
    }
    case 'horizon':
    case 'start':
      return { what, year: reader.year('year'), source, name };
    case 'population':
      return { what, region: reader.code('region'), source, name };
    case undefined:
      reader.fault('unknown-what', 'what');
      return null;
  }
}

/** Every getter gives a value of the right type even for a bad field, and notes the fault; so all are found at once. */
class EntryReader {
  readonly faults: AssumptionFault[] = [];
  readonly fields: Fields;
  private readonly entry: number;

  constructor(fields: Fields, entry: number) {
    this.fields = fields;
    this.entry = entry;
  }

  fault(code: AssumptionFaultCode, field: string): void {
    this.faults.push(faultOf(code, shownAs(this.fields[field]), this.entry, field));
  }

  /** @param needed whether it must not be empty */
  text(field: string, most: number, needed = false): string {
    const value = this.fields[field];
    const text = typeof value === 'string' ? oneLine(value) : '';
    if (typeof value !== 'string' || (needed && text === '')) this.fault('no-text', field);
    if (text.length > most) this.fault('too-long', field);
    return text;
  }

  code(field: string): string {
    return this.text(field, CODE_MOST, true);
  }

  number(field: string): number {
    const value = this.fields[field];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.fault('no-number', field);
    return NaN;
  }

  year(field: string): number {
    const value = this.number(field);
    const isYear = Number.isInteger(value) && value >= YEARS.from && value <= YEARS.to;
    if (!Number.isNaN(value) && !isYear) this.fault('bad-year', field);
    return value;
  }

  /** Always written the same way, since the later of two assumptions speaks. */
  time(field: string): string {
    const text = this.fields[field];
    const isTime = typeof text === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*Z$/.test(text);
    const milliseconds = isTime ? Date.parse(text) : NaN;
    if (!Number.isNaN(milliseconds)) return new Date(milliseconds).toISOString();
    this.fault('bad-time', field);
    return '';
  }

  flag(field: string): boolean {
    const value = this.fields[field];
    if (typeof value !== 'boolean') this.fault('no-switch', field);
    return value === true;
  }
}

/** Without what breaks lines, turns the direction of letters or is half a letter; blanks one at a time. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
