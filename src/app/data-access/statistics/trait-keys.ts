import type { Absence, Trait } from '../../domain/statistics/dataset';
import type { Mapping } from '../../domain/statistics/mapping';
import { columnsWith } from '../../domain/statistics/mapping';
import { readStatus } from '../../domain/statistics/status-notations';
import type { Batch, CodeColumn } from './table-reader';
import { codesOf } from './table-reader';
import { Tuples } from './tuples';

/** What figures have in common besides their key: status, absence, note, source, column. Each is kept once. */
export class TraitKeys {
  /** By code. */
  readonly list: Trait[] = [];
  private readonly known = new Map<string, number>();
  private readonly values: readonly number[];
  private readonly columns: readonly number[];
  private readonly statusCount: number;
  private readonly sourceFrom: number;
  private readonly tuples: Tuples;
  /** The trait of each tuple, and of each column of values where no column says more. */
  private readonly ofTuple: number[] = [];
  private readonly parts: number[];
  private codes: readonly (CodeColumn | null)[] = [];

  constructor(mapping: Mapping, values: readonly number[]) {
    const status = columnsWith(mapping, 'status');
    const notes = columnsWith(mapping, 'note');
    this.values = values;
    this.columns = [...status, ...notes, ...columnsWith(mapping, 'source')];
    this.statusCount = status.length;
    this.sourceFrom = status.length + notes.length;
    this.parts = new Array<number>(this.columns.length + 1).fill(0);
    this.tuples = new Tuples(this.parts.length);
    for (const column of values) this.code(plainTrait(column));
  }

  begin(batch: Batch): void {
    this.codes = this.columns.map((column) => codesOf(batch, column));
  }

  /** The trait of a row of the batch and a column of values, as far as columns say it. */
  at(row: number, value: number): number {
    const { parts, codes } = this;
    if (codes.length === 0) return value;
    for (let at = 0; at < codes.length; at += 1) parts[at] = codes[at]?.codes[row] ?? 0;
    parts[codes.length] = value;
    const tuple = this.tuples.code(parts);
    return (this.ofTuple[tuple] ??= this.code(this.read(parts)));
  }

  /** The same with what the cell of the value says besides. */
  with(trait: number, absence: Absence | null, note: string): number {
    const base = this.list[trait];
    if (!base || (absence === null && note === '')) return trait;
    // A flag behind a value is a status like that of a column.
    const flag = note === '' ? null : readStatus(note);
    return this.code({
      ...base,
      status: flag && flag.status !== 'A' ? flag.status : base.status,
      absence: base.absence ?? absence,
      note: joined(base.note, flag ? flag.note : ''),
    });
  }

  private read(parts: readonly number[]): Trait {
    const texts = this.codes.map((column, at) =>
      (column?.dictionary.texts[parts[at] ?? 0] ?? '').trim(),
    );
    const statuses = texts.slice(0, this.statusCount).map(readStatus);
    const notes = texts.slice(this.statusCount, this.sourceFrom);
    return {
      status: statuses.find(({ status }) => status !== 'A')?.status ?? 'A',
      absence: statuses.find(({ absence }) => absence !== null)?.absence ?? null,
      note: joined(...statuses.map(({ note }) => note), ...notes),
      source: joined(...texts.slice(this.sourceFrom)),
      column: this.values[parts.at(-1) ?? 0] ?? 0,
    };
  }

  private code(trait: Trait): number {
    const key = JSON.stringify(trait);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.list.length);
    return this.list.push(trait) - 1;
  }
}

function plainTrait(column: number): Trait {
  return { status: 'A', absence: null, note: '', source: '', column };
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('; ');
}
