import type { Grounds, Track } from '../track';

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

/** The letters of the formulas: y0 in t0 baseline, yt in t latest, yT in T target; o, r growth rates; v projected; R, x, p results. */
export type Symbol = 'y0' | 't0' | 'yt' | 't' | 'yT' | 'T' | 'o' | 'r' | 'v' | 'd';

/** A number that went into a verdict. */
export interface Input extends Grounds {
  readonly symbol: Symbol;
  readonly value: number;
  readonly assumed: boolean;
}

/** A status with the lowest result that gives it; `from` is null for the last, which takes all that is lower. */
export interface Band {
  readonly status: Status;
  readonly from: number | null;
}

export interface Judged {
  readonly kind: 'judged';
  readonly status: Status;
  /** The figure that was held against the thresholds: a ratio, a share, or a difference in the track's unit; null where the level itself decides. */
  readonly result: number | null;
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
  /** Formula and thresholds were read in the publisher's own text, in the text of one who uses it, or neither. Only the first may carry the institution's name. */
  readonly read: 'text' | 'user' | 'none';
}

/** A published way to judge a target. Pure: the same track, the same ruling. */
export interface Method {
  readonly id: MethodId;
  readonly reference: Reference;
  /** From the best to the worst; empty where the level itself decides. */
  readonly bands: readonly Band[];
  /** Never throws, and never gives a figure that is not finite: where it makes no sense it refuses. */
  readonly judge: (track: Track) => Ruling;
}
