import type { Appraisal } from '../domain/appraisal';
import type { Claim } from '../domain/claim';
import type { Comparison } from '../domain/comparison';
import type { IndexPath } from '../domain/index-path';
import type { Source } from '../domain/source';
import type { TableAbsence } from '../domain/table-place';
import type { Point } from '../domain/track';
import type { Projection } from './target-way';
import type { UndatedPair } from './undated-pair';

/**
 * What the values of a figure were drawn from: all that its data files are written from, and nothing that it does not show.
 * A figure only hands it on; the rows are made by `figureRows`, which no page needs before somebody exports.
 */
export type Shown =
  /** With the reference that is drawn; a scatter has two, without any. */
  | { readonly comparisons: readonly Comparison[] }
  | ShownTarget
  /** Targets of one year each, with what became of them. */
  | { readonly appraisals: readonly Appraisal[] }
  | { readonly paths: readonly IndexPath[] }
  | { readonly pair: UndatedPair }
  | { readonly counts: readonly Count[] }
  /** Each for itself, as it is stated: rows of a list; `cutAt` where only so many figures are made claims of, and it has more. */
  | { readonly listed: readonly Listed[]; readonly cutAt?: number };

/** A figure as it is stated, or what a table says in place of one. */
export type Listed = Claim | TableAbsence;

export interface ShownTarget {
  readonly appraisal: Appraisal;
  readonly points: readonly ShownPoint[];
  readonly projection: Projection | null;
  /** Whether what the straight path asks for is shown beside the points. */
  readonly hasPath: boolean;
}

export interface ShownPoint {
  /** Null where the figure names no year for a gap. */
  readonly year: number | null;
  /** Null for a gap. */
  readonly point: Point | null;
  readonly isBaseline: boolean;
}

/** How many claims some sources make. */
export interface Count {
  /** One at least. */
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}
