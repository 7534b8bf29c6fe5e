/**
 * What can be wrong with a row of a data package. The words for each, and the mend, stand in `src/i18n`. Those from
 * `not-listed` on are found by `npm run check:data` alone, which looks at the package as a whole.
 */
export type FaultCode =
  | 'missing-column'
  | 'ragged-row'
  | 'unclosed-quote'
  | 'required'
  | 'must-be-empty'
  | 'not-a-number'
  | 'not-whole'
  | 'not-one-of'
  | 'not-a-period'
  | 'not-a-date'
  | 'bad-format'
  | 'duplicate'
  | 'unknown-reference'
  | 'unit-differs'
  | 'denominator-differs'
  | 'range-order'
  | 'phrase-too-long'
  | 'phrase-lacks-figure'
  | 'figure-differs'
  | 'derived-differs'
  | 'one-language'
  | 'not-listed'
  | 'out-of-range'
  | 'out-of-order'
  | 'horizon-differs'
  | 'revises-differs'
  | 'circular'
  | 'unused';

/** One fault, with everything needed to find and mend it. */
export interface Fault {
  readonly code: FaultCode;
  /** File within the package: `claims.csv`. */
  readonly file: string;
  /** Line in the file, from 1; the header is line 1. */
  readonly line: number;
  /** Column in the row, from 1; 0 where the whole row is at fault. */
  readonly column: number;
  readonly field: string;
  /** The bad value as it stands in the file. */
  readonly value: string;
  /** What would have been right, where it can be named: allowed values, the file referred to, the recomputed figure. */
  readonly expected: string;
}

/** A row that was not taken, and why. The other rows of its file were. */
export interface RejectedRow {
  readonly file: string;
  readonly line: number;
  /** The row's id, or the start of its text where it has none. */
  readonly label: string;
  readonly faults: readonly Fault[];
}

/** Why the package could not be read at all. */
export interface LoadFailure {
  readonly kind: 'network' | 'status' | 'not-csv';
  /** The file that failed first. */
  readonly file: string;
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
}
