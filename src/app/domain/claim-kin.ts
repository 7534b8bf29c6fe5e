import type { Claim, ClaimId } from './claim';
import { placeOf } from './claim-conflicts';
import type { ClaimSet } from './claim-set';
import { claimsOn } from './claim-set';
import { restingOn } from './lineage';
import type { TargetClaim } from './target';
import { heardTargets } from './target';
import { trackOf } from './track-of';

/** Another claim on the same indicator, region, period or horizon, in the same unit. */
export interface Alike {
  readonly claim: Claim;
  /** `vintage`: one of the two replaces the other. */
  readonly how: 'agrees' | 'differs' | 'vintage';
}

/** What others say of the same thing, in the order of the package; empty for what has no time. */
export function alikeOf(claim: Claim, set: ClaimSet): readonly Alike[] {
  if (!claim.period && !claim.target) return [];
  const place = placeOf(claim);
  const others = claimsOn(set, claim.indicator).get(claim.region) ?? [];
  return others
    .filter((other) => other.id !== claim.id && placeOf(other) === place)
    .map((other) => ({ claim: other, how: howAlike(claim, other) }));
}

function howAlike(a: Claim, b: Claim): Alike['how'] {
  if (a.revises === b.id || b.revises === a.id) return 'vintage';
  const scale = (claim: Claim, value: number | null) =>
    value === null ? null : Number((value * 10 ** claim.unitMult).toPrecision(15));
  const isSame =
    a.operator === b.operator &&
    scale(a, a.value) === scale(b, b.value) &&
    scale(a, a.valueMax) === scale(b, b.valueMax);
  return isSame ? 'agrees' : 'differs';
}

/** A target, and what a claim is to it. */
export interface TargetUse {
  readonly target: TargetClaim;
  /** It states the target, its way begins there, or it is a figure on the way. */
  readonly as: 'goal' | 'baseline' | 'observation';
}

/** The targets that a claim states or that rest on it, or on what is derived from it; earliest horizon first. */
export function targetUses(id: ClaimId, set: ClaimSet, companions: boolean): readonly TargetUse[] {
  const ids = new Set([id, ...restingOn(id, set).map(({ claim }) => claim.id)]);
  const holds = (claims: readonly ClaimId[] | undefined) => claims?.some((one) => ids.has(one));
  return heardTargets(set, companions).flatMap((target): readonly TargetUse[] => {
    const stating = [target.claim, ...target.alsoStatedBy].map((claim) => claim.id);
    if (stating.includes(id)) return [{ target: target.claim, as: 'goal' }];
    const { track } = trackOf(set, target, { companions, assumptions: [] });
    if (holds(track.baseline?.claims)) return [{ target: target.claim, as: 'baseline' }];
    const isOnWay = track.observations.some(({ claims }) => holds(claims));
    return isOnWay || holds(stating) ? [{ target: target.claim, as: 'observation' }] : [];
  });
}
