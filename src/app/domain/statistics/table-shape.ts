import type { ColumnUse, Mapping } from './mapping';
import { withoutMarks } from './period-marks';
import { readPeriodNotation } from './period-notations';
import type { TableHead } from './table';

/** Stands for a run of headers that are periods. No header can be this. */
const PERIODS = '\u0000';

/**
 * What files of one kind have in common: the format and the names of the columns. Headers that are periods count as one, so
 * that a wide table with further years has the same shape. So does one with the same columns and other rows.
 */
export function shapeOf({ format, columns }: TableHead): string {
  return [format, ...tokensOf(columns.map(({ name }) => name))].join('\t');
}

/** @param names of columns; a run of periods becomes one token */
function tokensOf(names: readonly string[]): readonly string[] {
  const tokens = names.map((name) =>
    readPeriodNotation(withoutMarks(name)) ? PERIODS : name.trim(),
  );
  return tokens.filter((token, at) => token !== PERIODS || tokens[at - 1] !== PERIODS);
}

/** What of a mapping holds for all files of a shape. */
export type Remembered = Pick<Mapping, 'columns' | 'header' | 'decimal'>;

/** A remembered mapping, laid over a table of the same shape; null where it does not fit. */
export function laidOver(mapping: Remembered, { columns }: TableHead): Remembered | null {
  const tokens = tokensOf(columns.map(({ name }) => name));
  const isPeriod = columns.map(({ name }) => readPeriodNotation(withoutMarks(name)) !== null);
  const runs = tokens.filter((token) => token === PERIODS).length;
  const surplus = columns.length - mapping.columns.length;
  if (surplus !== 0 && runs !== 1) return null;
  const first = isPeriod.indexOf(true);
  const last = isPeriod.lastIndexOf(true);
  if (surplus !== 0 && mapping.columns.length <= tokens.length - 1) return null;
  const uses = columns.map((_, at) => {
    // Years that are new are as the first one; what stands behind them has moved.
    const inRun = surplus !== 0 && at >= first && at <= last;
    return mapping.columns[inRun ? first : at > last && surplus !== 0 ? at - surplus : at];
  });
  if (uses.some((use) => use === undefined)) return null;
  return {
    header: mapping.header,
    decimal: mapping.decimal,
    columns: uses.map((use): ColumnUse => ({
      role: use?.role ?? 'ignored',
      reason: 'remembered',
      detail: '',
      certainty: 'sure',
    })),
  };
}
