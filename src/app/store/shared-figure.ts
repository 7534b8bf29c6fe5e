import { Service, signal } from '@angular/core';
import type { Assumption } from '../domain/assumption';
import type { ClaimSet } from '../domain/claim-set';
import type { FigureView } from '../domain/figure-view';

/** What a figure that was saved says otherwise than today's claims. */
export interface FigureChange {
  /** Which figure: a row of its table and a column, or a claim and what of it. */
  readonly place: string;
  /** Null where it was not there, or is not there any more. */
  readonly was: string | null;
  readonly now: string | null;
}

/** A figure that was opened from a file or a link. */
export interface OpenedFigure {
  /** The claims that stand for all others while the figure is shown as it was saved; null where it is unchanged. */
  readonly set: ClaimSet | null;
  readonly assumptions: readonly Assumption[];
  /** ISO 8601, the day on which it was saved. */
  readonly made: string;
  readonly view: FigureView;
  readonly changes: readonly FigureChange[];
  /** Whether there are claims of today to hold it against. */
  readonly isCompared: boolean;
}

/**
 * The figure that is open for this visit; nothing that the analyst has is touched by it. Stands before the first chart, so
 * it must stay tiny: `SharedFigures` does the work.
 */
@Service()
export class SharedFigure {
  readonly opened = signal<OpenedFigure | null>(null);
}
