import type { ProblemKind } from '../app/domain/statistics/problem';
import type { ReadPlan, TableReader, Want } from '../app/data-access/statistics/table-reader';

/** A row as it came: its number in the file, then a text or a number for each column. */
export type WholeRow = readonly [number: number, ...cells: (string | number)[]];

export interface WholeTable {
  readonly rows: readonly WholeRow[];
  readonly problems: readonly (readonly [ProblemKind, number, number | null, string])[];
}

/** Reads a table to its end, all columns as texts but those that are wanted otherwise. */
export async function readWholeTable(
  reader: TableReader,
  wants: Readonly<Record<number, Want>> = {},
  decimal: ReadPlan['decimal'] = '.',
): Promise<WholeTable> {
  const rows: WholeRow[] = [];
  const problems: (readonly [ProblemKind, number, number | null, string])[] = [];
  const plan = { wants: reader.head.columns.map((_, at): Want => wants[at] ?? 'codes'), decimal };
  await reader.read(plan, {
    take: (batch) => {
      for (let at = 0; at < batch.length; at += 1)
        rows.push([
          batch.rowNumbers[at]!,
          ...batch.columns.map((column) => {
            if (!column) return '';
            if (column.kind === 'codes') return column.dictionary.texts[column.codes[at]!]!;
            const value = column.values[at]!;
            return Number.isNaN(value) ? (column.texts.get(at) ?? '') : value;
          }),
        ]);
    },
    problem: (...problem) => {
      problems.push(problem);
    },
    pause: () => Promise.resolve(),
  });
  return { rows, problems };
}
