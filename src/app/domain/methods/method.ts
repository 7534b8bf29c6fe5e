import type { Ground, Track } from '../track';
import type { Equation, Letter } from './formula';

export const METHOD_IDS = [
  'outcome',
  'cagr-ratio',
  'projected-share',
  'linear-pace',
  'current-status',
  'anticipated-progress',
] as const;
export type MethodId = (typeof METHOD_IDS)[number];

/** What a method may say. Each method uses some of them, in the words of its own edition. */
export const STATUSES = [
  'met',
  'missed',
  'within',
  'below',
  'above',
  'difference-only',
  'achieved',
  'on-track',
  'moderate',
  'limited',
  'deteriorating',
  'fair',
  'stagnation-or-regression',
  'improving',
  'stagnating',
  'decreasing',
  'ahead-of-time',
  'behind-time',
  'maintain',
  'accelerate',
  'reverse',
] as const;
export type Status = (typeof STATUSES)[number];

/** How good a status is, for shape and colour: never for counting across methods. */
export type Tone = 'good' | 'middling' | 'bad' | 'open';

/** Why a method does not apply. One reason for each cause. */
export const REFUSALS = [
  'no-baseline',
  'no-observation',
  'one-point-only',
  'baseline-is-target',
  'not-positive',
  'sign-change',
  'one-year-rate',
  'yearly-step',
  'adds-up',
  'range',
  'about',
  'no-direction',
  'target-behind-baseline',
  'no-start',
  'horizon-before-baseline',
  'horizon-passed',
  'horizon-not-passed',
  'not-a-number',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A number that went into a verdict: a figure or a year of the track, or what the method made of them on the way. */
export interface Input extends Ground {
  readonly symbol: Letter;
  readonly value: number;
}

/** A status with the lowest result that gives it; `from` is null for the last, which takes all that is lower. */
export interface Band {
  readonly status: Status;
  readonly from: number | null;
}

export interface Judged {
  readonly kind: 'judged';
  readonly status: Status;
  /** The figure that was held against the bands: a ratio, a share, or (`outcome`) a difference in the track's unit. */
  readonly result: number;
  /** The bands of this track, best first; those of the method, but where they move with time. */
  readonly bands: readonly Band[];
  /** Whether the level is reached already, which gives the status whatever the result. */
  readonly reached: boolean;
  /** Figures and years of the track first, then what was made of them, in the order of the equations. */
  readonly inputs: readonly Input[];
  /** The latest figure carried on to the horizon by this method's own formula, in the track's unit; null where it projects none. */
  readonly projected: number | null;
}

export interface Refused {
  readonly kind: 'refused';
  /** At least one. */
  readonly reasons: readonly Refusal[];
}

export type Ruling = Judged | Refused;

/** Where a method is described, and how far its text was checked. */
export interface Reference {
  readonly title: string;
  readonly publisher: string;
  /** Year or edition, as the publisher writes it; null where none is given. */
  readonly edition: string | null;
  readonly url: string | null;
  /**
   * Where formula and thresholds were read: in the publisher's own text, in the text of one who uses them, only a part of
   * them in either, or nowhere. Only the first may carry the institution's name in the method's own.
   */
  readonly read: 'text' | 'user' | 'in-part' | 'none';
}

/** A published way to judge a target. Pure: the same track, the same ruling. */
export interface Method {
  readonly id: MethodId;
  readonly reference: Reference | null;
  /** What is computed, in order; the last gives the result. */
  readonly equations: readonly Equation[];
  /** The status where the level is reached already; null where the bands alone decide. */
  readonly whenReached: Status | null;
  /** From the best to the worst. Empty where the level itself decides, or where they move with time (`Judged.bands`). */
  readonly bands: readonly Band[];
  /** Every reason for which it may refuse. */
  readonly refuses: readonly Refusal[];
  /** Never throws, and never gives a figure that is not finite: where it makes no sense it refuses. */
  readonly judge: (track: Track) => Ruling;
}
