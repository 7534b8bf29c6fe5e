import { ownersOf } from '../../domain/statistics/beside-values';
import type { Trait } from '../../domain/statistics/dataset';
import type { Figure } from '../../domain/statistics/figure-notations';
import type { Mapping } from '../../domain/statistics/mapping';
import { columnsWith } from '../../domain/statistics/mapping';
import { readMissing } from '../../domain/statistics/missing-signs';
import { plainText } from '../../domain/statistics/plain-text';
import type { StatusReading } from '../../domain/statistics/status-notations';
import { gravestOf } from '../../domain/statistics/status-notations';
import type { TableHead } from '../../domain/statistics/table';
import type { Said } from './header-statuses';
import { HeaderStatuses } from './header-statuses';
import type { Batch, CodeColumn } from './table-reader';
import { codesOf } from './table-reader';
import { Tuples } from './tuples';

/** What figures have in common besides their key: status, absence, note, source, column. Each is kept once. */
export class TraitKeys {
  /** By code. */
  readonly list: Trait[] = [];
  private readonly known = new Map<string, number>();
  private readonly ofMarks = new Map<string, number>();
  private readonly values: readonly number[];
  private readonly columns: readonly number[];
  /** Whose each is: a column of values, or none where it speaks of the whole row. */
  private readonly owners: readonly (number | undefined)[];
  private readonly statusCount: number;
  private readonly sourceFrom: number;
  /** Whether all figures are percentages: a sign for it says nothing more then. */
  private readonly isPercent: boolean;
  private readonly byHeader: HeaderStatuses;
  private readonly tuples: Tuples;
  /** The trait of each tuple, for figures that are there and for those that are not. */
  private readonly ofFigures: number[] = [];
  private readonly ofGaps: number[] = [];
  private readonly parts: number[];
  private codes: readonly (CodeColumn | null)[] = [];

  constructor(head: TableHead, mapping: Mapping, values: readonly number[]) {
    const status = columnsWith(mapping, 'status');
    const notes = columnsWith(mapping, 'note');
    this.values = values;
    this.isPercent = mapping.fixed.unit === '%';
    this.byHeader = new HeaderStatuses(head, mapping);
    const sources = columnsWith(mapping, 'source');
    this.columns = [...status, ...notes, ...sources];
    const owners = new Map([...ownersOf(mapping, 'status'), ...ownersOf(mapping, 'note')]);
    this.owners = this.columns.map((column) => owners.get(column));
    this.statusCount = status.length;
    this.sourceFrom = status.length + notes.length;
    this.parts = new Array<number>(this.columns.length + 1).fill(0);
    this.tuples = new Tuples(this.parts.length);
    for (const column of values)
      this.code({ ...plainTrait(column), ...this.byHeader.ofHeader(column) });
  }

  begin(batch: Batch): void {
    this.codes = this.columns.map((column) => codesOf(batch, column));
  }

  /**
   * The trait of a row of the batch and a column of values, as far as columns say it.
   * @param isThere whether the row has a value: then no status takes it away, and one that would stands in the note
   */
  at(row: number, value: number, isThere: boolean): number {
    const { parts, codes } = this;
    if (codes.length === 0) return value;
    for (let at = 0; at < codes.length; at += 1) parts[at] = codes[at]?.codes[row] ?? 0;
    parts[codes.length] = value;
    const tuple = this.tuples.code(parts);
    const known = isThere ? this.ofFigures : this.ofGaps;
    return (known[tuple] ??= this.code(this.read(parts, isThere)));
  }

  /** The same with what the cell of the value says besides. */
  with(trait: number, figure: Exclude<Figure, { readonly kind: 'bad' }>): number {
    const base = this.list[trait];
    const status = figure.kind === 'number' && figure.status !== 'A' ? figure.status : null;
    const absence = figure.kind === 'absent' ? figure.absence : null;
    // One flag alone says no more than the status that it is.
    const isFlag = status !== null && ONE_FLAG.test(figure.note);
    const isSaid = isFlag || (this.isPercent && PERCENT.test(figure.note));
    const note = isSaid ? '' : figure.note;
    if (!base || (status === null && absence === null && note === '')) return trait;
    const both = gravestOf(base.status, status ?? 'A');
    return this.code({
      ...base,
      status: both.status,
      absence: base.absence ?? absence,
      note: joined(base.note, note, both.note),
    });
  }

  /** The same with what the mark of its period says: a forecast with a break is a forecast still. */
  marked(trait: number, { status, note }: Said): number {
    const key = `${String(trait)} ${status} ${note}`;
    const known = this.ofMarks.get(key);
    if (known !== undefined) return known;
    const base = this.list[trait]!;
    const both = gravestOf(base.status, status);
    const code = this.code({
      ...base,
      status: both.status,
      note: joined(base.note, note, both.note),
    });
    this.ofMarks.set(key, code);
    return code;
  }

  private read(parts: readonly number[], isThere: boolean): Trait {
    const value = this.values[parts.at(-1) ?? 0] ?? 0;
    const texts = this.codes.map((column, at) => {
      const isOther = (this.owners[at] ?? value) !== value;
      return isOther ? '' : (column?.dictionary.texts[parts[at] ?? 0] ?? '').trim();
    });
    const words = texts.slice(0, this.statusCount);
    const ofHeader = this.byHeader.ofHeader(value);
    const statuses = words.map((word, at) =>
      this.statusOf(word, this.columns[at]!, value, isThere),
    );
    const notes = texts.slice(this.statusCount, this.sourceFrom);
    const ofStatuses = statuses.map(({ absence, note }, at) =>
      isThere && absence !== null ? (words[at] ?? '') : note,
    );
    const both = gravestOf(...statuses.map(({ status }) => status), ofHeader.status);
    return {
      status: both.status,
      absence: isThere ? null : (statuses.find(({ absence }) => absence !== null)?.absence ?? null),
      note: joined(...ofStatuses, ofHeader.note, both.note, ...notes),
      source: joined(...texts.slice(this.sourceFrom)),
      column: value,
    };
  }

  /** A sign for a missing figure may stand in the column of statuses, and leave the value blank. */
  private statusOf(word: string, column: number, value: number, isThere: boolean): StatusReading {
    const read = this.byHeader.statusOf(word, column, value);
    if (isThere || read.absence !== null || read.note === '') return read;
    const missing = readMissing(plainText(word));
    return missing ? { ...read, ...missing } : read;
  }

  private code(trait: Trait): number {
    const key = JSON.stringify(trait);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.list.length);
    return this.list.push(trait) - 1;
  }
}

const PERCENT = /^[%％]$/;
const ONE_FLAG = /^(?:[a-z]|\([a-z]\)|\[[a-z]\])$/;

function plainTrait(column: number): Trait {
  return { status: 'A', absence: null, note: '', source: '', column };
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('; ');
}
