import type { Claim, TargetTerms } from './claim';
import type { ClaimSet } from './claim-set';
import { entry, isCompanion } from './claim-set';

/** A claim that is a target, with its terms. */
export type TargetClaim = Claim & { readonly target: TargetTerms };

/** The kinds of targets that call for different arithmetic. */
export type TargetKind =
  | 'change-from-base'
  | 'level'
  | 'share'
  | 'cumulative'
  | 'step'
  | 'growth'
  | 'growth-range'
  | 'growth-about';

/** One target, with every claim that states it. */
export interface Target {
  /** The claim published first. */
  readonly claim: TargetClaim;
  /** Other claims that state or restate the same target: another source, or the same figure in another unit. */
  readonly alsoStatedBy: readonly Claim[];
  readonly kind: TargetKind;
}

function isTarget(claim: Claim): claim is TargetClaim {
  return claim.role === 'target' && claim.target !== null;
}

/**
 * The targets of a set, earliest horizon first. The same target stated twice is one; figures derived from a target
 * (its index, its conversion into another unit) are not targets of their own.
 */
export function targetsOf(set: ClaimSet): readonly Target[] {
  const originals = set.claims
    .filter(isTarget)
    .filter(
      (claim) =>
        claim.derivation?.formula !== 'index-from-change' &&
        claim.derivation?.formula !== 'restates',
    );
  const groups = Map.groupBy(originals, sameTarget);
  const targets = [...groups.values()].map((claims) => toTarget(set, claims));
  return targets.sort((a, b) => a.claim.target.horizon.end - b.claim.target.horizon.end);
}

function sameTarget(claim: TargetClaim): string {
  const { indicator, region, target, operator, value, valueMax, unitMult } = claim;
  return [indicator, region, target.horizon.id, operator, value, valueMax, unitMult].join('|');
}

function toTarget(set: ClaimSet, claims: readonly TargetClaim[]): Target {
  // A figure that a source states speaks before one that was derived.
  const [first, ...others] = claims.toSorted(
    (a, b) => Number(a.basis === 'derived') - Number(b.basis === 'derived'),
  );
  if (!first) throw new Error('A group of targets is never empty');
  const restating = set.claims.filter(
    (claim) =>
      claim.derivation?.formula === 'restates' && claim.derivation.inputs.includes(first.id),
  );
  return { claim: first, alsoStatedBy: [...others, ...restating], kind: kindOf(set, first) };
}

function kindOf(set: ClaimSet, claim: TargetClaim): TargetKind {
  const { measure } = entry(set.indicators, claim.indicator);
  if (measure === 'change') return 'change-from-base';
  if (measure === 'amount') return 'cumulative';
  if (measure === 'share') return 'share';
  if (measure === 'difference' && isEachYear(claim)) return 'step';
  if (measure !== 'rate') return 'level';
  if (claim.operator === 'range') return 'growth-range';
  return claim.operator === 'approx' ? 'growth-about' : 'growth';
}

/** A difference that is asked for without a level to begin from, in no year of its own: a cut of every year. */
function isEachYear({ period, target }: TargetClaim): boolean {
  return target.baselineBasis === 'not-needed' && period === null;
}

/** The targets of the sources that may speak, in the order of `targetsOf`. */
export function heardTargets(set: ClaimSet, companions: boolean): readonly Target[] {
  return targetsOf(set).filter(({ claim }) => companions || !isCompanion(set, claim));
}

/** Whether a way leads to the target, by level or amount: to growth in one year, and to a change of every year, none does. */
export function hasWay(kind: TargetKind): boolean {
  return !kind.startsWith('growth') && kind !== 'step';
}

/** Whether a target's way begins at a level: an amount that adds up begins with nothing. */
export function needsBaseline({ claim, kind }: Target): boolean {
  return claim.target.baselineBasis !== 'not-needed' && hasWay(kind);
}
