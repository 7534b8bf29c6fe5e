import type { TableHead } from '../../domain/statistics/table';
import { PREVIEW_ROWS } from '../../domain/statistics/table';
import type { RawCell } from './batch-writer';
import { BatchWriter } from './batch-writer';
import type { ReadWatch, TableReader } from './table-reader';

/** An observation of a cube. The object and its cells may be used again for the next one. */
export interface Observation {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** One for each column. */
  readonly cells: readonly RawCell[];
}

export type ReportProblem = ReadWatch['problem'];

/**
 * A table of observations that are in memory already.
 * @param bytes of the file, all of which are read
 * @param observations goes through them from the first one, anew at each call; may throw ImportError
 */
export function observationTable(
  head: Omit<TableHead, 'rows' | 'rowNumbers'>,
  bytes: number,
  observations: (problem: ReportProblem) => Iterable<Observation>,
): TableReader {
  return {
    head: { ...head, ...firstRows(observations(() => undefined)) },
    async read(plan, watch) {
      const writer = new BatchWriter(plan, watch);
      const problem: ReportProblem = (...what) => {
        watch.problem(...what);
      };
      for (const { number, cells } of observations(problem))
        if (writer.row(number, cells)) await writer.pause(bytes);
      await writer.pause(bytes);
    },
  };
}

function firstRows(observations: Iterable<Observation>): Pick<TableHead, 'rows' | 'rowNumbers'> {
  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  for (const { number, cells } of observations) {
    rows.push(cells.map(previewText));
    rowNumbers.push(number);
    if (rows.length === PREVIEW_ROWS) break;
  }
  return { rows, rowNumbers };
}

/** A cell as a preview shows it. */
export function previewText(cell: RawCell): string {
  return cell === null ? '' : String(cell);
}
