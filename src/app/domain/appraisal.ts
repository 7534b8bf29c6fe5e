import type { Assessment, NoVerdictReason } from './assessment';
import { observationsAtHorizon, reasonsFor } from './assessment';
import type { Assumption } from './assumption';
import type { ClaimSet } from './claim-set';
import { entry, isCompanion } from './claim-set';
import { derivedUnit } from './derived-unit';
import type { Indicator, Unit } from './indicator';
import type { MethodId, Ruling } from './methods/method';
import { rulings } from './methods/registry';
import type { Progress } from './progress';
import { progressOf } from './progress';
import type { Target } from './target';
import { targetsOf } from './target';
import type { Track } from './track';
import { trackOf } from './track-of';

/** Who may speak for a target. */
export interface Voices {
  /** Whether companion sources do. */
  readonly companions: boolean;
  /** The analyst's assumptions; those that are off are not heard. */
  readonly assumptions: readonly Assumption[];
}

/** Everything that can be said of one target: where it stands, and what each method makes of it. */
export interface Appraisal {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly track: Track;
  /** The unit of the track's figures. */
  readonly unit: Unit;
  /** Whether they are index points, 100 in the base year. */
  readonly isIndex: boolean;
  readonly progress: Progress;
  /** By every method, in the registry's order. */
  readonly rulings: ReadonlyMap<MethodId, Ruling>;
  /** What is wanting for a verdict, apart from what the methods say themselves; may be empty. */
  readonly missing: readonly NoVerdictReason[];
  /** The assumptions that took effect, in the order of the list. */
  readonly applied: readonly Assumption[];
}

export function appraise(set: ClaimSet, target: Target, voices: Voices): Appraisal {
  const { track, applied } = trackOf(set, target, voices);
  const isIndex = target.kind === 'change-from-base';
  return {
    target,
    indicator: entry(set.indicators, target.claim.indicator),
    track,
    unit: isIndex ? derivedUnit(set, 'index') : entry(set.units, target.claim.unit),
    isIndex,
    progress: progressOf(track),
    rulings: rulings(track),
    missing: missingFor(set, target, track, voices),
    applied,
  };
}

/** Every target of a set that may speak; the order is that of `targetsOf`. */
export function appraiseAll(set: ClaimSet, voices: Voices): readonly Appraisal[] {
  return targetsOf(set)
    .filter(({ claim }) => voices.companions || !isCompanion(set, claim))
    .map((target) => appraise(set, target, voices));
}

function missingFor(
  set: ClaimSet,
  target: Target,
  track: Track,
  { companions }: Voices,
): readonly NoVerdictReason[] {
  const isSilenced = !companions && observationsAtHorizon(set, target.claim).length > 0;
  const reasons = reasonsFor(set, target, isSilenced);
  const answered: Partial<Record<NoVerdictReason, boolean>> = {
    'baseline-not-stated': track.baseline !== null,
    'baseline-assumed': !track.baseline?.assumed,
    'amount-without-start': track.baseline !== null,
    'no-observation': track.observations.length > 0,
    'companions-off': track.observations.length > 0,
    'other-population': track.observations.length > 0,
  };
  return reasons.filter((reason) => !answered[reason]);
}

/** The way of a change from a base year, for a drawing of several; of any other target nothing. */
export function indexPathOf({
  target,
  track,
  progress,
  isIndex,
}: Appraisal): readonly Pick<Assessment, 'target' | 'index'>[] {
  const { baseline, goal, horizon } = track;
  const annualRate = progress.needed?.compound ?? null;
  // A path of another level than 100 would need an axis of its own.
  if (!isIndex || baseline?.value !== 100 || annualRate === null) return [];
  const [baseYear, baseAssumed] = [baseline.year, baseline.assumed];
  const index = { baseYear, horizonYear: horizon.year, end: goal.value, annualRate, baseAssumed };
  return [{ target, index }];
}
