import type { Claim } from './claim';
import { plainValue } from './claim';
import type { ClaimSet } from './claim-set';
import type { Point } from './track';

/** What claims say of a year of a target's way besides the figure that speaks. */
export interface PointDispute {
  /** The claim whose figure speaks; null where the target itself states it. */
  readonly spoken: Claim | null;
  /** Those with another figure, in the order in which they would speak; never empty. */
  readonly others: readonly Claim[];
  /** Whether they are vintages of one figure, and no contradiction. */
  readonly isRevised: boolean;
}

/** Null where all claims agree. The base year of an index is 100 whatever level that was: do not ask of it. */
export function disputeOf({ value, claims }: Point, set: ClaimSet): PointDispute | null {
  const seen = claims
    .flatMap((id) => set.byId.get(id) ?? [])
    .filter(({ role }) => role === 'observation');
  const others = seen.filter((claim) => plainValue(claim) !== value);
  if (!others.length) return null;
  return {
    spoken: seen.find((claim) => plainValue(claim) === value) ?? null,
    others,
    isRevised: seen.some(({ revises }) => seen.some(({ id }) => id === revises)),
  };
}
