import type { CsvCell } from '../domain/csv-text';
import type { RowWords } from './figure-rows-words';

/** The entries of a list as rows for programs. Made one by one: a list may have a hundred thousand. */
export interface Records {
  /** The same in every language, so that scripts find them. */
  readonly columns: readonly string[];
  readonly count: number;
  /** A cell for each column; names and notes in the language of the words. */
  readonly lineOf: (at: number, words: RowWords) => readonly CsvCell[];
}

/** A record by its columns as a line. */
export function lineOf<T extends string>(
  columns: readonly T[],
  record: Readonly<Record<T, CsvCell>>,
): readonly CsvCell[] {
  return columns.map((column) => record[column]);
}
