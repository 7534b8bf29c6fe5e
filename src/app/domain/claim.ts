import type { Formula } from './derivation';
import type { IndicatorId, UnitId } from './indicator';
import type { Localized } from './localized';
import type { Period } from './period';
import type { RegionId } from './region';
import type { SourceId } from './source';
import type { TablePlace } from './table-place';

export type ClaimId = string;

export const ROLES = ['observation', 'target'] as const;
export type Role = (typeof ROLES)[number];

export const OPERATORS = ['eq', 'ge', 'le', 'gt', 'lt', 'approx', 'range'] as const;
/** How the figure is meant: exactly, at least, at most, more than, less than, about, or from–to. */
export type Operator = (typeof OPERATORS)[number];

export const PERIOD_REASONS = ['not-stated', 'not-applicable', 'start-not-stated'] as const;
/** Why a claim has no period. */
export type PeriodReason = (typeof PERIOD_REASONS)[number];

export const BASELINE_BASES = ['stated', 'not-stated', 'assumed', 'not-needed'] as const;
export type BaselineBasis = (typeof BASELINE_BASES)[number];

/** SDMX OBS_STATUS: normal, estimated, provisional. */
export const STATUSES = ['A', 'E', 'P'] as const;
export type Status = (typeof STATUSES)[number];

/** The words that state a figure, and where they stand. */
export interface Quote {
  /** Verbatim, 12 words at most. */
  readonly phrase: string;
  /** The figure as the source writes it, a part of the phrase: `one-third`, `13 million`. */
  readonly asStated: string;
}

export interface TargetTerms {
  /** The period in which, or by which, the target is to be reached. */
  readonly horizon: Period;
  readonly baselineBasis: BaselineBasis;
  readonly baselinePeriod: Period | null;
  /** In the claim's unit and power of ten; null where no level is stated. */
  readonly baselineValue: number | null;
}

/** How a figure follows from others: what a derived one rests on, or what the words around a stated one imply. */
export interface Derivation {
  readonly formula: Formula;
  /** Claim ids, or for `count-of-names` the names that were counted. */
  readonly inputs: readonly string[];
}

/** One figure that somebody published, and the place that states it. */
export interface Claim {
  readonly id: ClaimId;
  readonly role: Role;
  readonly indicator: IndicatorId;
  readonly region: RegionId;
  readonly period: Period | null;
  /** Set exactly where `period` is null. */
  readonly periodReason: PeriodReason | null;
  readonly operator: Operator;
  /** As stated, in `unit` × 10^`unitMult`. */
  readonly value: number;
  /** The upper end of a range; null otherwise. */
  readonly valueMax: number | null;
  readonly unit: UnitId;
  readonly unitMult: number;
  readonly denominator: string | null;
  /** Set exactly for targets. */
  readonly target: TargetTerms | null;
  readonly quote: Quote | null;
  readonly source: SourceId;
  /** Paragraph of the document's body, from 1; null where the document is not held. */
  readonly paragraph: number | null;
  readonly basis: 'stated' | 'derived';
  readonly derivation: Derivation | null;
  /** Stated claims only: how the source's own words lead to this figure, to be checked against it (`arithmetic.ts`). */
  readonly implied: Derivation | null;
  /** The claim whose figure this one replaces as a later vintage; null for most. It may be silenced or not taken. */
  readonly revises: ClaimId | null;
  readonly status: Status;
  readonly note: Localized | null;
  /** Figures of datasets alone: where it stands in the table. */
  readonly table?: TablePlace;
}

/** The claim's value in plain units: 13 (× 10^6) persons are 13,000,000; 4.1 (× 10^6) are 4,100,000 to the last digit. */
export function plainValue(
  claim: Pick<Claim, 'value' | 'unitMult'>,
  value: number = claim.value,
): number {
  return Number((value * 10 ** claim.unitMult).toPrecision(15));
}

/** As many digits after the point as are ever written of a figure. */
const MOST = 6;

/** Digits after the point of a number as it is usually written, six at most. */
export function decimalsOf(value: number): number {
  return Math.min(MOST, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}

/**
 * Digits after the point that a claim is written with at most: what is stated is never rounded. A derived figure has as
 * many as its indicator says, since a division has no end of its own; nor has a third.
 *
 * @param usual of the indicator
 */
export function claimDecimals(claim: Claim, usual: number): number {
  const { basis, value, valueMax, unit, unitMult } = claim;
  if (basis === 'derived' || unit === 'fraction') return usual;
  // Nearly all: told without writing them.
  if (valueMax === null && Number.isInteger(value * 10 ** (usual + unitMult))) return usual;
  const stated = [value, valueMax ?? value].map((one) => decimalsOf(plainValue(claim, one)));
  return Math.max(usual, ...stated);
}
