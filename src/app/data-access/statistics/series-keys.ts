import { ownersOf } from '../../domain/statistics/beside-values';
import type { Mapping } from '../../domain/statistics/mapping';
import { columnsWith, headersSay } from '../../domain/statistics/mapping';
import { withScaleAbove } from '../../domain/statistics/scale-above';
import { partOfHeader } from '../../domain/statistics/split-header';
import type { TableHead } from '../../domain/statistics/table';
import type { Batch, CodeColumn } from './table-reader';
import { codesOf } from './table-reader';
import { Tuples } from './tuples';

/** What a series is made of, in the words of the file. */
export interface SeriesText {
  /** Texts of the columns of the indicator, and of the header where that names it. */
  readonly parts: readonly string[];
  /** A name for each part; the part itself where there is no other. */
  readonly names: readonly string[];
  readonly unit: string;
  readonly multiplier: string;
  readonly decimals: number;
}

/** Which series a figure belongs to: the texts of its indicator, unit and multiplier together. */
export class SeriesKeys {
  private readonly head: TableHead;
  private readonly values: readonly number[];
  private readonly indicators: readonly number[];
  /** Columns of the key: those of the indicator, then units and multiplier. */
  private readonly columns: readonly number[];
  private readonly labels: ReadonlyMap<number, number>;
  private readonly byHeader: boolean;
  /** What the headers of the values say of the indicator, and which of them is the first to say it. */
  private readonly headers: readonly string[];
  private readonly headerOf: readonly number[];
  private readonly fixed: Mapping['fixed'];
  /** Where the units stand in the key, by column of values; -1 for nowhere. */
  private readonly unitsAt: readonly number[];
  private readonly ownUnits: boolean;
  private readonly multiplierAt: number;
  private readonly tuples: Tuples;
  private readonly decimals: number[] = [];
  private readonly named = new Map<number, Map<number, string>>();
  private readonly parts: number[];
  private codes: readonly (CodeColumn | null)[] = [];
  private texts: (readonly string[])[] = [];
  private batch: Batch | null = null;

  constructor(head: TableHead, mapping: Mapping) {
    this.head = head;
    this.values = columnsWith(mapping, 'value');
    this.indicators = columnsWith(mapping, 'indicator');
    this.byHeader = headersSay(mapping, 'indicator');
    const names = this.values.map((column) =>
      partOfHeader(head.columns[column]?.name ?? '', mapping.header, 'indicator'),
    );
    this.headers = names;
    // Years of one indicator are one series.
    this.headerOf = names.map((name, at) =>
      mapping.header === 'indicator-and-period' ? names.indexOf(name) : at,
    );
    const unitOf = this.unitColumns(mapping);
    const units = [...new Set(unitOf)].filter((column) => column >= 0);
    const multipliers = columnsWith(mapping, 'multiplier').slice(0, 1);
    this.columns = [...this.indicators, ...units, ...multipliers];
    this.unitsAt = unitOf.map((column) => this.columns.indexOf(column, this.indicators.length));
    this.ownUnits = new Set(unitOf).size > 1;
    this.multiplierAt = multipliers.length === 0 ? -1 : this.columns.length - 1;
    this.fixed = mapping.fixed;
    this.labels = labelColumns(mapping);
    this.parts = new Array<number>(this.columns.length + 1).fill(0);
    this.tuples = new Tuples(this.parts.length);
  }

  get size(): number {
    return this.tuples.size;
  }

  begin(batch: Batch): void {
    this.batch = batch;
    this.codes = this.columns.map((column) => codesOf(batch, column));
    this.texts = this.codes.map((column) => column?.dictionary.texts ?? []);
  }

  /** The series of a row of the batch and a column of values. */
  at(row: number, value: number, decimals: number): number {
    const { parts, codes } = this;
    for (let at = 0; at < codes.length; at += 1) parts[at] = codes[at]?.codes[row] ?? 0;
    parts[codes.length] = this.byHeader ? (this.headerOf[value] ?? value) : 0;
    // The units of other figures in the row make no other series.
    if (this.ownUnits)
      for (const at of this.unitsAt) if (at >= 0 && at !== this.unitsAt[value]) parts[at] = 0;
    const before = this.tuples.size;
    const series = this.tuples.code(parts);
    if (series === before) {
      this.decimals.push(0);
      this.learnNames(row);
    }
    if (decimals > (this.decimals[series] ?? 0)) this.decimals[series] = decimals;
    return series;
  }

  /** The words for a series. */
  text(series: number): SeriesText {
    const codes = this.tuples.partsOf(series);
    const texts = this.columns.map((_, at) => (this.texts[at]?.[codes[at] ?? 0] ?? '').trim());
    const parts = texts.slice(0, this.indicators.length);
    const names = parts.map((part, at) => this.nameOf(at, codes[at] ?? 0, part));
    if (this.byHeader) {
      const header = this.headers[codes.at(-1) ?? 0] ?? '';
      parts.push(header);
      names.push(header);
    }
    if (parts.length === 0) {
      parts.push(this.fixed.indicator);
      names.push(this.fixed.indicator);
    }
    const unitAt = this.unitsAt[codes.at(-1) ?? 0] ?? -1;
    return {
      parts,
      names,
      unit: unitAt < 0 ? this.unitOfAll() : this.unitOf(unitAt, texts[unitAt] ?? ''),
      multiplier: this.multiplierAt < 0 ? '' : (texts[this.multiplierAt] ?? ''),
      decimals: Math.min(6, this.decimals[series] ?? 0),
    };
  }

  /** The column of units for each column of values: its own, or one for the whole row; -1 for none. */
  private unitColumns(mapping: Mapping): readonly number[] {
    const [first = -1] = columnsWith(mapping, 'unit');
    const owners = this.byHeader ? [...ownersOf(mapping, 'unit')] : [];
    if (owners.length === 0) return this.values.map(() => first);
    return this.values.map((value) => owners.find(([, owner]) => owner === value)?.[0] ?? -1);
  }

  /** Where some columns have units beside them, what is said above the table may be of those. */
  private unitOfAll(): string {
    return this.unitsAt.some((at) => at >= 0) ? '' : this.fixed.unit;
  }

  /** `PSNS` says less than `Persons`, where the file says both; a scale above the table counts where no column has one. */
  private unitOf(at: number, text: string): string {
    const unit = this.head.names[this.columns[at] ?? -1]?.[text] ?? text;
    return this.multiplierAt < 0
      ? withScaleAbove(unit, this.fixed.unit, this.texts[at] ?? [])
      : unit;
  }

  private nameOf(at: number, code: number, part: string): string {
    const column = this.columns[at] ?? 0;
    const named = [this.named.get(column)?.get(code), this.head.names[column]?.[part], part];
    return named.find((name) => name !== undefined && name !== '') ?? '';
  }

  /** A new series may bring texts that nobody has named yet. */
  private learnNames(row: number): void {
    for (let at = 0; at < this.indicators.length; at += 1) {
      const column = this.columns[at] ?? 0;
      const names = this.batch && codesOf(this.batch, this.labels.get(column) ?? -1);
      if (!names) continue;
      const known = this.named.get(column) ?? new Map<number, string>();
      this.named.set(column, known);
      const code = this.codes[at]?.codes[row] ?? 0;
      if (!known.has(code))
        known.set(code, (names.dictionary.texts[names.codes[row] ?? 0] ?? '').trim());
    }
  }
}

/** The column of names of each column of an indicator: one beside it, else the nearest one behind it, else before it. */
function labelColumns(mapping: Mapping): ReadonlyMap<number, number> {
  const codes = columnsWith(mapping, 'indicator');
  const found = new Map<number, number>();
  for (const label of columnsWith(mapping, 'indicator-name')) {
    const beside = [label - 1, label + 1].filter(
      (code) => codes.includes(code) && !found.has(code),
    );
    const nearest = codes.findLast((code) => code < label) ?? codes.find((code) => code > label);
    const owner = beside[0] ?? nearest;
    if (owner !== undefined && !found.has(owner)) found.set(owner, label);
  }
  return found;
}
