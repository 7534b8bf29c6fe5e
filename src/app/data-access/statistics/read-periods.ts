import type { Period } from '../../domain/period';
import { fromFirstDays } from '../../domain/statistics/first-days';
import { periodColumnOf } from '../../domain/statistics/mapping';
import { periodsOf } from '../../domain/statistics/period-readings';
import type { Assembler } from './assembler';

/** What the texts of periods mean, by code, and the column that they stand in; null where headers name them. */
export function readPeriods({ plan: { head, mapping }, periods }: Assembler): {
  readonly column: number | null;
  readonly read: readonly (Period | null)[];
} {
  const column = periodColumnOf(mapping);
  const texts = periods.members.map(({ text }) => text);
  const read = periodsOf(texts, head.columns[column]?.name ?? '', head);
  const areFirst = mapping.columns[column]?.role === 'period-start';
  return { column: column < 0 ? null : column, read: areFirst ? fromFirstDays(read) : read };
}
