import type { Assumption } from './assumption';
import type { ClaimSet } from './claim-set';
import { entry } from './claim-set';
import { derivedUnit } from './derived-unit';
import type { Indicator, Unit } from './indicator';
import type { IndexPath } from './index-path';
import { indexPath } from './index-path';
import type { MethodId, Ruling } from './methods/method';
import { rulings } from './methods/registry';
import type { NoVerdictReason } from './missing';
import { missingFor } from './missing';
import type { Progress } from './progress';
import { progressOf } from './progress';
import type { Target } from './target';
import { heardTargets } from './target';
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
    missing: missingFor(set, target, track, voices.companions),
    applied,
  };
}

/** Every target of a set that may speak; the order is that of `targetsOf`. */
export function appraiseAll(set: ClaimSet, voices: Voices): readonly Appraisal[] {
  return heardTargets(set, voices.companions).map((target) => appraise(set, target, voices));
}

/** The way of a change from a base year, for a drawing of several; null for any other target. */
export function indexPathOf({ target, track, isIndex }: Appraisal): IndexPath | null {
  const { baseline, goal, horizon } = track;
  // A path from another level than 100 would need an axis of its own.
  if (!isIndex || baseline?.value !== 100) return null;
  return indexPath({
    target,
    baseYear: baseline.year,
    horizonYear: horizon.year,
    end: goal.value,
    assumedBy: !baseline.assumed ? null : baseline.assumptions.length ? 'analyst' : 'editors',
  });
}
