import type { TableOptions } from '../../domain/statistics/table';

/** The position of the table that is read of several: the chosen one, or the last where there are fewer. */
export function chosenTable({ table }: TableOptions, tables: readonly unknown[]): number {
  return Math.min(Math.max(0, table), tables.length - 1);
}
