import type { Claim, ClaimId } from './claim';
import { plainValue } from './claim';
import type { ClaimSet } from './claim-set';
import { entry, isCompanion, latestFirst } from './claim-set';
import type { Direction } from './indicator';
import { startYear, endYear } from './period';
import type { Target, TargetClaim } from './target';
import { targetsOf } from './target';

/** What is known of the point that a target starts from. Nothing invents one. */
export type Baseline =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'not-stated' }
  | {
      readonly kind: 'stated' | 'assumed';
      readonly period: string;
      /** In plain units; null where only the base year is stated, not a level. */
      readonly value: number | null;
    };

/** The figure observed at the horizon. */
export interface Outcome {
  /** In plain units. */
  readonly value: number;
  readonly claim: ClaimId;
  /** Other claims on the same figure, latest first. */
  readonly others: readonly ClaimId[];
}

/** Why a target gets no verdict. One reason for each cause. */
export const NO_VERDICT_REASONS = [
  'baseline-not-stated',
  'baseline-assumed',
  'no-observation',
  'companions-off',
  'other-population',
  'amount-without-start',
] as const;
export type NoVerdictReason = (typeof NO_VERDICT_REASONS)[number];

/**
 * A verdict by the method `outcome`: the figure reached at the horizon against the target, by plain arithmetic.
 * `difference` is outcome less target in the unit's points, negative below; for a range it is the distance to the
 * nearer end, 0 inside.
 */
export type Verdict =
  Judgement | { readonly kind: 'none'; readonly reasons: readonly NoVerdictReason[] };

interface Judgement {
  readonly kind: 'met' | 'missed' | 'within' | 'below' | 'above' | 'difference-only';
  readonly method: 'outcome';
  readonly difference: number;
}

/** The way of a change target as an index: 100 in the base year. No level is needed for it. */
export interface IndexPath {
  readonly baseYear: number;
  readonly horizonYear: number;
  /** 100 + the change in percent. */
  readonly end: number;
  /** The constant yearly change that leads there, in percent a year. */
  readonly annualRate: number;
  readonly baseAssumed: boolean;
}

export interface Assessment {
  readonly target: Target;
  readonly baseline: Baseline;
  readonly outcome: Outcome | null;
  readonly verdict: Verdict;
  readonly index: IndexPath | null;
}

/** Judges every target of a set; the order is that of `targetsOf`. */
export function assessAll(set: ClaimSet, companions: boolean): readonly Assessment[] {
  return targetsOf(set)
    .filter(({ claim }) => companions || !isCompanion(set, claim))
    .map((target) => assess(set, target, companions));
}

export function assess(set: ClaimSet, target: Target, companions: boolean): Assessment {
  const baseline = baselineOf(target.claim);
  const observed = observationsAtHorizon(set, target.claim);
  const heard = latestFirst(set, observed).filter(
    (claim) => companions || !isCompanion(set, claim),
  );
  const [first, ...others] = heard;
  const outcome: Outcome | null = first
    ? { value: plainValue(first), claim: first.id, others: others.map(({ id }) => id) }
    : null;
  const direction = entry(set.indicators, target.claim.indicator).direction;
  const verdict: Verdict = outcome
    ? judgeOutcome(target.claim, outcome.value, direction)
    : { kind: 'none', reasons: reasonsFor(set, target, observed.length > 0) };
  return { target, baseline, outcome, verdict, index: indexPath(target.claim, baseline) };
}

function baselineOf({ target, unitMult }: TargetClaim): Baseline {
  const { baselineBasis: kind, baselinePeriod, baselineValue } = target;
  if (kind === 'not-needed' || kind === 'not-stated') return { kind };
  if (!baselinePeriod) return { kind: 'not-stated' };
  const value = baselineValue === null ? null : baselineValue * 10 ** unitMult;
  return { kind, period: baselinePeriod.id, value };
}

export function observationsAtHorizon(set: ClaimSet, target: TargetClaim): readonly Claim[] {
  return set.claims.filter(
    (claim) =>
      claim.role === 'observation' &&
      claim.operator === 'eq' &&
      claim.indicator === target.indicator &&
      claim.region === target.region &&
      claim.unit === target.unit &&
      claim.period?.id === target.target.horizon.id,
  );
}

/** What the claims want for a verdict on a target. @param isSilenced whether companions that are off state its outcome */
export function reasonsFor(
  set: ClaimSet,
  target: Target,
  isSilenced: boolean,
): readonly NoVerdictReason[] {
  const { claim, kind } = target;
  const baseline = baselineOf(claim);
  const elsewhere = set.claims.some(
    (other) =>
      other.role === 'observation' &&
      other.indicator === claim.indicator &&
      other.region !== claim.region &&
      other.period?.id === claim.target.horizon.id,
  );
  const reasons: NoVerdictReason[] = [];
  if (baseline.kind === 'not-stated') reasons.push('baseline-not-stated');
  if (baseline.kind === 'assumed') reasons.push('baseline-assumed');
  if (kind === 'cumulative' && claim.period === null) reasons.push('amount-without-start');
  if (isSilenced) reasons.push('companions-off');
  else if (elsewhere && kind !== 'growth') reasons.push('other-population');
  else reasons.push('no-observation');
  return reasons;
}

/**
 * The outcome against the target.
 *
 * Differences are rounded to nine digits after the point, so that 5.7 - 6 is -0.3 and not -0.2999….
 *
 * @param outcome in plain units
 */
export function judgeOutcome(
  target: Pick<Claim, 'operator' | 'value' | 'valueMax' | 'unitMult'>,
  outcome: number,
  direction: Direction,
): Judgement {
  const goal = plainValue(target);
  const method = 'outcome';
  const difference = tidy(outcome - goal);
  if (target.operator === 'range' && target.valueMax !== null) {
    const top = plainValue(target, target.valueMax);
    if (outcome < goal) return { kind: 'below', method, difference };
    if (outcome > top) return { kind: 'above', method, difference: tidy(outcome - top) };
    return { kind: 'within', method, difference: 0 };
  }
  // "About 7" comes without a tolerance: whether 6.9 meets it is not for arithmetic to say.
  const isAbout = target.operator === 'approx';
  // Nor is it where more is no better than less: 33 of 32 million tonnes is neither reached nor missed.
  const isPoint = target.operator === 'eq' && direction === 'neither' && difference !== 0;
  if (isAbout || isPoint) return { kind: 'difference-only', method, difference };
  const atMost = target.operator === 'le' || target.operator === 'lt';
  const wantsLess = atMost || (target.operator === 'eq' && direction === 'less');
  const strict = target.operator === 'gt' || target.operator === 'lt';
  const reached = wantsLess ? difference < 0 : difference > 0;
  const met = reached || (difference === 0 && !strict);
  return { kind: met ? 'met' : 'missed', method, difference };
}

function indexPath(claim: TargetClaim, baseline: Baseline): IndexPath | null {
  const base = claim.target.baselinePeriod;
  if (claim.unit !== 'percent' || !base || baseline.kind === 'not-needed') return null;
  if (baseline.kind === 'not-stated' || baseline.value !== null) return null;
  const baseYear = startYear(base);
  const horizonYear = endYear(claim.target.horizon);
  if (baseYear === null || horizonYear <= baseYear) return null;
  const end = 100 + claim.value;
  const annualRate = requiredAnnualRate(100, end, horizonYear - baseYear);
  if (annualRate === null) return null;
  return { baseYear, horizonYear, end, annualRate, baseAssumed: baseline.kind === 'assumed' };
}

/**
 * The constant yearly change that leads from one level to another.
 *
 * @param years more than 0
 * @returns percent a year; null where a level is not positive, for which no such rate exists
 */
export function requiredAnnualRate(from: number, to: number, years: number): number | null {
  if (from <= 0 || to <= 0 || years <= 0) return null;
  return ((to / from) ** (1 / years) - 1) * 100;
}

function tidy(value: number): number {
  return Number(value.toFixed(9));
}
