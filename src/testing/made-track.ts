import type { Direction } from '../app/domain/indicator';
import type { TargetKind } from '../app/domain/target';
import type { Goal, Point, Track } from '../app/domain/track';

export type YearValue = readonly [year: number, value: number];

export interface TrackParts {
  readonly kind?: TargetKind;
  readonly direction?: Direction;
  readonly goal?: Partial<Goal>;
  readonly baseline?: YearValue | null;
  readonly seen?: readonly YearValue[];
  /** Year and value of the target. */
  readonly target: YearValue;
}

/** The case of METHODS.md on which the methods disagree: 100 in 2012, 68 wanted for 2017, 80.5 in 2015. */
export const DISAGREEING: TrackParts = {
  direction: 'less',
  baseline: [2012, 100],
  seen: [[2015, 80.5]],
  target: [2017, 68],
};

/** A track by its numbers. Its grounds are named after what they stand for. */
export function madeTrack({
  kind = 'level',
  direction = 'more',
  goal,
  baseline = null,
  seen = [],
  target: [horizon, value],
}: TrackParts): Track {
  return {
    kind,
    direction,
    goal: { kind: 'exactly', value, max: null, strict: false, ...goal },
    stated: { claims: ['target'], assumptions: [] },
    horizon: { year: horizon, claims: ['target'], assumptions: [], assumed: false },
    baseline: baseline && point('baseline', baseline),
    observations: seen.map((one) => point(`seen-${String(one[0])}`, one)),
  };
}

function point(claim: string, [year, value]: YearValue): Point {
  return { year, value, claims: [claim], assumptions: [], assumed: false };
}
