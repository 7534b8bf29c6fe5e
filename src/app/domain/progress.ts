import type { Goal, Point, Track } from './track';
import { latestOf } from './track';

/** How fast: along a straight line, and by a constant yearly rate. */
export interface Pace {
  /** In the track's unit, a year. */
  readonly linear: number;
  /** Percent a year; null where a level is not positive, and for amounts, which add up and do not grow. */
  readonly compound: number | null;
}

/** Where a target stands: what is shown beside every verdict. Null where the claims and assumptions do not tell. */
export interface Progress {
  readonly latest: Point | null;
  /** Share of the time from baseline to horizon that had passed at the latest figure, 0 to 1. */
  readonly elapsed: number | null;
  /** Share of the way from baseline to goal that is covered; below 0 where it went the other way, above 1 beyond the goal. */
  readonly covered: number | null;
  /** Goal less latest figure, in the track's unit: what is still to come. 0 within a range; else to its nearer end. */
  readonly gap: number | null;
  /** From the baseline to the goal, in equal steps. */
  readonly needed: Pace | null;
  /** From the baseline to the latest figure. */
  readonly reached: Pace | null;
  /** From the latest figure to the goal, in the years that are left; null once the horizon has passed. */
  readonly neededNow: Pace | null;
}

export function progressOf(track: Track): Progress {
  const { baseline, goal, horizon, kind } = track;
  const latest = latestOf(track);
  const aim = goal.kind === 'range' ? null : { year: horizon.year, value: goal.value };
  const grows = kind !== 'cumulative';
  const pace = (from: Place | null, to: Place | null) => from && to && paceOf(from, to, grows);
  return {
    latest,
    elapsed: baseline && latest && shareOf(latest.year, baseline.year, horizon.year),
    covered: baseline && latest && aim && shareOf(latest.value, baseline.value, aim.value),
    gap: latest && tidy(gapTo(goal, latest.value)),
    needed: pace(baseline, aim),
    reached: pace(baseline, latest),
    neededNow: pace(latest, aim),
  };
}

type Place = Pick<Point, 'year' | 'value'>;

/** @returns the pace from one figure to another; null where the second is not later */
export function paceOf(from: Place, to: Place, grows = true): Pace | null {
  const years = to.year - from.year;
  if (years <= 0) return null;
  const canGrow = grows && from.value > 0 && to.value > 0;
  return {
    linear: tidy((to.value - from.value) / years),
    compound: canGrow ? ((to.value / from.value) ** (1 / years) - 1) * 100 : null,
  };
}

function shareOf(at: number, from: number, to: number): number | null {
  return from === to ? null : (at - from) / (to - from);
}

function gapTo({ kind, value, max }: Goal, at: number): number {
  if (kind !== 'range' || max === null) return value - at;
  if (at < value) return value - at;
  return at > max ? max - at : 0;
}

/** 5.7 - 6 is -0.3, not -0.2999…. */
export function tidy(value: number): number {
  return Number(value.toFixed(9));
}
