import type { ProblemKind } from '../../domain/statistics/problem';
import { ProblemCount } from '../../domain/statistics/problem';

/** Thrown to end a reading at a problem that the analyst wants to stop at. */
export class Stopped extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind) {
    super(kind);
    this.kind = kind;
  }
}

/** Counts problems, and ends the reading at the first of a kind that the analyst wants to stop at. */
export class StoppingProblems extends ProblemCount {
  private readonly stopAt: ReadonlySet<ProblemKind>;
  private ended = false;

  constructor(stopAt: readonly ProblemKind[]) {
    super();
    this.stopAt = new Set(stopAt);
  }

  /** @throws Stopped */
  override add(kind: ProblemKind, row: number, column: number | null, value: string): void {
    super.add(kind, row, column, value);
    if (this.stopAt.has(kind) && !this.ended) throw new Stopped(kind);
  }

  /** What is found from now on is counted, and ends nothing: rows are all in. */
  stopNoMore(): void {
    this.ended = true;
  }

  /** A kind of problem to stop at that was met; null for none. */
  stopper(): ProblemKind | null {
    return [...this.stopAt].find((kind) => this.count(kind) > 0) ?? null;
  }
}
