import type { AssumptionId } from './assumption';
import type { ClaimId } from './claim';
import type { Direction } from './indicator';
import type { TargetKind } from './target';

/** What a figure or a year rests on: claims of the set, the analyst's assumptions, or both. */
export interface Grounds {
  readonly claims: readonly ClaimId[];
  readonly assumptions: readonly AssumptionId[];
}

/** Grounds that may be taken for granted. */
export interface Ground extends Grounds {
  /** Whether somebody took it for granted: the package's editors (the claim says so) or the analyst without a source. */
  readonly assumed: boolean;
}

/** A figure on a target's way. */
export interface Point extends Ground {
  /** The calendar year at whose end it holds. */
  readonly year: number;
  /** In the track's unit. */
  readonly value: number;
}

/** What is to be reached. */
export interface Goal {
  readonly kind: 'exactly' | 'at-least' | 'at-most' | 'range' | 'about';
  /** In the track's unit; the lower end of a range. */
  readonly value: number;
  /** The upper end of a range; null otherwise. */
  readonly max: number | null;
  /** More than or less than: reaching the value itself is not enough. */
  readonly strict: boolean;
}

/** A year with what it rests on. */
export interface Year extends Ground {
  readonly year: number;
}

/** What is made of several rests on all of them, and is assumed where one of them is. */
export function restingOn(grounds: readonly Ground[]): Ground {
  return {
    claims: [...new Set(grounds.flatMap(({ claims }) => claims))],
    assumptions: [...new Set(grounds.flatMap(({ assumptions }) => assumptions))],
    assumed: grounds.some(({ assumed }) => assumed),
  };
}

/**
 * One target with all that a method may ask: numbers in one unit, and what each rests on. The unit is the plain unit of
 * the target's indicator; of a change from a base year it is index points, 100 in the base year.
 */
export interface Track {
  readonly kind: TargetKind;
  readonly goal: Goal;
  /** Whether more or less is wanted: by the goal's operator, else by the indicator. */
  readonly direction: Direction;
  /** The grounds of the goal's figure. */
  readonly stated: Grounds;
  readonly horizon: Year;
  /** Where the way starts: null where nobody states it and nobody supplied it. Of a cumulative target: 0 in the year before its first. */
  readonly baseline: Point | null;
  /** One for each year after the baseline (all, where there is none) up to the horizon, in order of time. */
  readonly observations: readonly Point[];
}

/** The last observation before the horizon or at it; null where there is none. */
export function latestOf({ observations }: Track): Point | null {
  return observations.at(-1) ?? null;
}

/** The observation at the horizon; null before it is known. */
export function outcomeOf(track: Track): Point | null {
  const latest = latestOf(track);
  return latest?.year === track.horizon.year ? latest : null;
}
