import type { Mapping } from '../../domain/statistics/mapping';
import { columnsWith } from '../../domain/statistics/mapping';
import { withPeriodPart } from '../../domain/statistics/period-part';
import type { TableHead } from '../../domain/statistics/table';
import { MemberTexts } from './member-texts';
import type { Batch, CodeColumn } from './table-reader';
import { codesOf } from './table-reader';

/** More years than this nobody has. */
const STEP = 2 ** 26;

/** Periods that stand in two places: the year in its column or for the whole table, the month or quarter beside it or above. */
export class PeriodPartsOfRows {
  /** Texts of the column of years. */
  readonly years = new MemberTexts();
  private readonly periods: MemberTexts;
  private readonly head: TableHead;
  private readonly values: readonly number[];
  /** -1 where the headers of the values are the parts. */
  private readonly column: number;
  private readonly fixedYear: string;
  private readonly known = new Map<number, number>();
  private year: CodeColumn | null = null;
  private part: CodeColumn | null = null;

  /** @param periods the members that are made of both */
  constructor(periods: MemberTexts, head: TableHead, mapping: Mapping) {
    this.periods = periods;
    this.head = head;
    this.values = columnsWith(mapping, 'value');
    this.column = columnsWith(mapping, 'period-part')[0] ?? -1;
    this.fixedYear = mapping.fixed.period;
  }

  begin(batch: Batch, year: CodeColumn | null): void {
    this.year = year;
    this.part = codesOf(batch, this.column);
  }

  /** The code of the period of a row of the batch and a column of values. */
  code(row: number, value: number): number {
    const year = this.year?.codes[row] ?? 0;
    const part = this.part ? (this.part.codes[row] ?? 0) : value;
    const key = year * STEP + part;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const of = this.year ? (this.years.members[year]?.text ?? '') : this.fixedYear;
    const header = this.head.columns[this.column]?.name ?? '';
    const code = this.periods.add(withPeriodPart(of, this.textOf(part), header));
    this.known.set(key, code);
    return code;
  }

  private textOf(part: number): string {
    if (this.part) return this.part.dictionary.texts[part] ?? '';
    return this.head.columns[this.values[part] ?? -1]?.name ?? '';
  }
}

/** Whether periods stand in two places. */
export function hasPeriodParts(mapping: Mapping): boolean {
  const hasYears = columnsWith(mapping, 'period').length > 0;
  const inColumn = columnsWith(mapping, 'period-part').length > 0;
  return (hasYears || mapping.fixed.period !== '') && (inColumn || mapping.header === 'period');
}
