/** What can be wrong with a row. Each is counted; none costs another row. */
export const PROBLEM_KINDS = [
  /** The value is neither a number nor a sign for a missing one. */
  'not-a-number',
  /** The number is written so that it can be read in two ways (`1,234`). */
  'ambiguous-number',
  'unknown-period',
  'no-period',
  'no-region',
  'no-indicator',
  /** Fewer or more cells than the header. */
  'ragged-row',
  'unclosed-quote',
  /** Bytes that the encoding does not have. */
  'bad-bytes',
  'too-long-cell',
  /** The row takes a figure away (SDMX ACTION). */
  'deleting-row',
  /** The same key with the same value: one is enough. */
  'repeated',
  /** The same key with another value: both are kept, as a conflict. */
  'conflict',
  /** A cell holds a formula whose result the file does not have. */
  'no-result',
  'malformed',
  /** Columns of a table beside the first one. */
  'second-table',
  /** The file breaks off or breaks its rules: nothing behind it was read. */
  'cut-off',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Those whose rows are taken all the same. */
export const TAKEN: readonly ProblemKind[] = ['bad-bytes', 'repeated', 'conflict'];

/** Those at which nobody needs to stop: nothing is wrong with the file, it has ended, or no row is at fault. */
export const NO_STOPS: readonly ProblemKind[] = ['repeated', 'conflict', 'cut-off', 'second-table'];

export interface ProblemExample {
  /** Line of a text, row of a sheet, number of an observation; from 1. */
  readonly row: number;
  /** From 0; null where the whole row is meant. */
  readonly column: number | null;
  /** The text as the file has it, 200 characters at most. */
  readonly value: string;
}

/** So many examples of a kind are kept. */
export const MOST_EXAMPLES = 5;

/** All that is wrong in one way. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly rows: number;
  readonly examples: readonly ProblemExample[];
}

/** Counts problems by kind, with their first examples. */
export class ProblemCount {
  private readonly kinds = new Map<
    ProblemKind,
    { rows: number; last: ProblemExample | null; examples: ProblemExample[] }
  >();

  /** What is wrong with one cell is told for each figure of its row, and counts once. */
  add(kind: ProblemKind, row: number, column: number | null, value: string): void {
    const known = this.kinds.get(kind) ?? { rows: 0, last: null, examples: [] };
    this.kinds.set(kind, known);
    const { last } = known;
    if (last?.row === row && last.column === column && last.value === value) return;
    known.last = { row, column, value };
    known.rows += 1;
    if (known.examples.length < MOST_EXAMPLES)
      known.examples.push({ row, column, value: value.slice(0, 200) });
  }

  count(kind: ProblemKind): number {
    return this.kinds.get(kind)?.rows ?? 0;
  }

  /** Most frequent first. */
  list(): readonly Problem[] {
    return [...this.kinds]
      .map(([kind, { rows, examples }]) => ({ kind, rows, examples }))
      .sort((a, b) => b.rows - a.rows);
  }
}
