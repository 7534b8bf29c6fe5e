import type { ClaimSet } from './claim-set';
import { endYear } from './period';
import { paceOf } from './progress';
import type { Target } from './target';
import { heardTargets } from './target';

/** The way of a change target as an index: 100 in the base year. No level is needed for it. */
export interface IndexPath {
  readonly target: Target;
  readonly baseYear: number;
  readonly horizonYear: number;
  /** 100 + the change in percent. */
  readonly end: number;
  /** The constant yearly change that leads there, in percent a year. */
  readonly annualRate: number;
  /** Who took the base year for granted; null where it is stated. */
  readonly assumedBy: 'editors' | 'analyst' | null;
}

/** @returns null where no constant yearly change leads there */
export function indexPath(parts: Omit<IndexPath, 'annualRate'>): IndexPath | null {
  const from = { year: parts.baseYear, value: 100 };
  const annualRate = paceOf(from, { year: parts.horizonYear, value: parts.end })?.compound ?? null;
  return annualRate === null ? null : { ...parts, annualRate };
}

/** The targets that are a change from a base year, as the claims alone have them; in the order of `targetsOf`. */
export function statedIndexPaths(set: ClaimSet, companions: boolean): readonly IndexPath[] {
  return heardTargets(set, companions).flatMap((target): readonly IndexPath[] => {
    const { value, target: terms } = target.claim;
    const { baselinePeriod: base, baselineBasis: basis, baselineValue, horizon } = terms;
    if (target.kind !== 'change-from-base' || !base || baselineValue !== null) return [];
    const path = indexPath({
      target,
      baseYear: endYear(base),
      horizonYear: endYear(horizon),
      end: 100 + value,
      assumedBy: basis === 'assumed' ? 'editors' : null,
    });
    return path ? [path] : [];
  });
}
