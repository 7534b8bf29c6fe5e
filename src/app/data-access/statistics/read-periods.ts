import type { Period } from '../../domain/period';
import { columnsWith } from '../../domain/statistics/mapping';
import { periodsOf } from '../../domain/statistics/period-readings';
import type { Assembler } from './assembler';

/** What the texts of periods mean, by code, and the column that they stand in; null where headers name them. */
export function readPeriods({ plan: { head, mapping }, periods }: Assembler): {
  readonly column: number | null;
  readonly read: readonly (Period | null)[];
} {
  const [column = null] = columnsWith(mapping, 'period');
  const texts = periods.members.map(({ text }) => text);
  return { column, read: periodsOf(texts, head.columns[column ?? -1]?.name ?? '', head) };
}
