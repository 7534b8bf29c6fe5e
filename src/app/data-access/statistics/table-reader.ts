import type { ProblemKind } from '../../domain/statistics/problem';
import type { TableHead, TableOptions } from '../../domain/statistics/table';
import type { ByteSource } from './byte-source';

/** What is wanted of a column: nothing, its texts as codes of a dictionary, or numbers. */
export type Want = 'nothing' | 'codes' | 'numbers';

/** Texts of a column in a batch: positions in the dictionary of the column, which only grows. */
export interface CodeColumn {
  readonly kind: 'codes';
  readonly codes: Uint32Array;
  readonly dictionary: { readonly texts: readonly string[] };
}

/** Numbers of a column in a batch. */
export interface NumberColumn {
  readonly kind: 'numbers';
  /** NaN where the text is not a plain number in the wanted notation. */
  readonly values: Float64Array;
  /** Decimals as written, at most 255, for each. */
  readonly decimals: Uint8Array;
  /** The texts of those that are NaN, by position; an empty cell may have none. */
  readonly texts: ReadonlyMap<number, string>;
}

/** Rows, column by column. Its arrays are used again after `take` returns. */
export interface Batch {
  readonly length: number;
  /** Where each row stands in the file, as `TableHead.rowNumbers`. */
  readonly rowNumbers: Uint32Array;
  /** One for each column; null for what is not wanted. */
  readonly columns: readonly (CodeColumn | NumberColumn | null)[];
}

/** The codes of a column; null where there is no such column, or it holds none. */
export function codesOf(batch: Batch, column: number): CodeColumn | null {
  const found = column < 0 ? null : batch.columns[column];
  return found?.kind === 'codes' ? found : null;
}

export interface ReadPlan {
  /** One for each column. */
  readonly wants: readonly Want[];
  readonly decimal: '.' | ',';
}

export interface ReadWatch {
  /** Takes a batch before the next one is made. */
  take(batch: Batch): void;
  /** What is wrong with the shape of a row; what is wrong with its contents is found later. */
  problem(kind: ProblemKind, row: number, column: number | null, value: string): void;
  /** Called now and then, with bytes of the source read so far. Awaited, so that messages are heard; throws to end the reading. */
  pause(bytes: number): Promise<void>;
}

/** A table that has been recognised, ready to be read as often as is asked. */
export interface TableReader {
  readonly head: TableHead;
  /**
   * Reads all rows, in order.
   * @throws ImportError for what is wrong with the file as a whole; batches taken before it stay good
   */
  read(plan: ReadPlan, watch: ReadWatch): Promise<void>;
}

/**
 * Reads the head of a table of one format.
 * @throws ImportError where the content is not of that format, or holds no table
 */
export type OpenTable = (source: ByteSource, options: TableOptions) => Promise<TableReader>;
