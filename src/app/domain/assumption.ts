import type { ClaimId } from './claim';
import type { UnitId } from './indicator';
import type { RegionId } from './region';

export type AssumptionId = string;

/** What an analyst may supply for a target. */
export const SUPPLIES = ['baseline', 'outcome', 'horizon', 'start', 'population'] as const;
export type Supply = (typeof SUPPLIES)[number];

/** A figure that the analyst supplies: where a target starts from, or what was reached. */
export interface SuppliedFigure {
  readonly what: 'baseline' | 'outcome';
  /** In `unit`, plain; of a change from a base year: index points, of which the base year has 100. */
  readonly value: number;
  readonly unit: UnitId;
  readonly year: number;
  /** Whose figure it is: the target's region, or another that the analyst takes in its place. */
  readonly region: RegionId;
}

/** A year that the analyst supplies: by when a target is to be reached, or from which an amount adds up. */
export interface SuppliedYear {
  readonly what: 'horizon' | 'start';
  readonly year: number;
}

/** The region whose observations are taken for the target's. */
export interface SuppliedPopulation {
  readonly what: 'population';
  readonly region: RegionId;
}

/** What the analyst fills in: the supplied thing, whose it is and what it is called. */
export type Draft = (SuppliedFigure | SuppliedYear | SuppliedPopulation) & {
  /** Who states it, as the analyst writes it; null where it is the analyst's own assumption. */
  readonly source: string | null;
  /** What the analyst calls it; may be empty. */
  readonly name: string;
};

/**
 * What an analyst holds about one target and no claim of the set states. Of two of a kind for one target that are both
 * on, the one made later speaks; outcomes of different years stand beside each other.
 */
export type Assumption = Draft & {
  readonly id: AssumptionId;
  /** The target's claim: `Target.claim.id`. */
  readonly target: ClaimId;
  /** When it was made, ISO 8601 with time: `2026-11-24T14:00:00.000Z`. */
  readonly made: string;
  readonly on: boolean;
};

/** The draft that an assumption was made from. */
export function draftOf(one: Assumption): Draft {
  const { source, name } = one;
  switch (one.what) {
    case 'baseline':
    case 'outcome': {
      const { what, value, unit, year, region } = one;
      return { what, value, unit, year, region, source, name };
    }
    case 'horizon':
    case 'start':
      return { what: one.what, year: one.year, source, name };
    case 'population':
      return { what: one.what, region: one.region, source, name };
  }
}

/** Whether two assumptions say the same of the same target, whatever they are known by and whether they are on. */
export function saysTheSame(a: Assumption, b: Assumption): boolean {
  const told = (one: Assumption) => JSON.stringify([one.target, one.made, draftOf(one)]);
  return told(a) === told(b);
}
