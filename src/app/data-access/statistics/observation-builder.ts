import type { Whole } from './observation-columns';
import { release } from './release';

/**
 * Rows of a segment. Few large arrays, since memory of a megabyte or more is likely to go back to the system as soon as it is
 * let go; what is not written to yet costs next to nothing.
 */
export const SEGMENT_ROWS = 524_288;
const SHIFT = 19;
const MASK = SEGMENT_ROWS - 1;

export type Codes = Uint16Array | Uint32Array;

/** Codes of one column, in segments; as narrow as they may be. */
export class CodeSegments {
  private readonly segments: Codes[] = [];
  private current: Codes = new Uint16Array(0);
  /** The largest code that the current segment holds. */
  private most = 0xffff;

  begin(): void {
    const isWide = this.most > 0xffff;
    this.current = isWide ? new Uint32Array(SEGMENT_ROWS) : new Uint16Array(SEGMENT_ROWS);
    this.segments.push(this.current);
  }

  set(at: number, code: number): void {
    if (code > this.most) this.widen();
    this.current[at] = code;
  }

  get(row: number): number {
    return this.segments[row >>> SHIFT]![row & MASK]!;
  }

  /** The code of a row that is there already. */
  change(row: number, code: number): void {
    const at = row >>> SHIFT;
    const segment = this.segments[at]!;
    if (code > 0xffff && segment instanceof Uint16Array) {
      this.segments[at] = Uint32Array.from(segment);
      release(segment);
    }
    this.segments[at]![row & MASK] = code;
  }

  release(): void {
    release(...this.segments.splice(0));
  }

  /** Fills a column with the codes of rows, each as what it became where `recoded` says so; nothing is left here then. */
  moveTo(column: Whole, rows: Uint32Array, recoded: Int32Array | null): void {
    const { segments } = this;
    for (let at = 0; at < column.length; at += 1) {
      const row = rows[at]!;
      const code = segments[row >>> SHIFT]![row & MASK]!;
      column[at] = recoded ? recoded[code]! : code;
    }
    this.release();
  }

  private widen(): void {
    this.most = 0xffff_ffff;
    const narrow = this.current;
    this.current = Uint32Array.from(narrow);
    release(narrow);
    this.segments[this.segments.length - 1] = this.current;
  }
}

/** Observations as they come, column by column; positions are row numbers from 0. */
export class ObservationBuilder {
  readonly series = new CodeSegments();
  readonly region = new CodeSegments();
  readonly period = new CodeSegments();
  readonly trait = new CodeSegments();
  private readonly values: Float64Array[] = [];
  private readonly rows: Uint32Array[] = [];
  private value = new Float64Array(0);
  private row = new Uint32Array(0);
  private at = SEGMENT_ROWS;
  length = 0;

  add(
    series: number,
    region: number,
    period: number,
    trait: number,
    value: number,
    row: number,
  ): void {
    if (this.at === SEGMENT_ROWS) this.begin();
    const { at } = this;
    this.series.set(at, series);
    this.region.set(at, region);
    this.period.set(at, period);
    this.trait.set(at, trait);
    this.value[at] = value;
    this.row[at] = row;
    this.at = at + 1;
    this.length += 1;
  }

  valueAt(row: number): number {
    return this.values[row >>> SHIFT]![row & MASK]!;
  }

  rowAt(row: number): number {
    return this.rows[row >>> SHIFT]![row & MASK]!;
  }

  /** Fills columns with values and places of rows; nothing is left here then. */
  moveTo(value: Float64Array, row: Uint32Array, rows: Uint32Array): void {
    const { values, rows: places } = this;
    for (let at = 0; at < value.length; at += 1) {
      const from = rows[at]!;
      value[at] = values[from >>> SHIFT]![from & MASK]!;
    }
    release(...values.splice(0));
    for (let at = 0; at < row.length; at += 1) {
      const from = rows[at]!;
      row[at] = places[from >>> SHIFT]![from & MASK]!;
    }
    release(...places.splice(0));
  }

  private begin(): void {
    for (const column of [this.series, this.region, this.period, this.trait]) column.begin();
    this.value = new Float64Array(SEGMENT_ROWS);
    this.row = new Uint32Array(SEGMENT_ROWS);
    this.values.push(this.value);
    this.rows.push(this.row);
    this.at = 0;
  }
}
