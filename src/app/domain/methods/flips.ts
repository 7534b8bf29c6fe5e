import type { Track } from '../track';
import { latestOf } from '../track';
import type { Method, Status } from './method';

/** What may be another one, so that a verdict changes. */
export type FlipOf = 'latest' | 'baseline' | 'horizon';

/** Where a method's verdict on a track changes: the nearest place on one side of what is the case. */
export interface Flip {
  readonly of: FlipOf;
  /** Whether a higher figure (a later year) changes it, or a lower one. */
  readonly side: 'up' | 'down';
  /**
   * The first figure that gets the other status, in the track's unit, of those that are written with the decimals asked
   * for; a year for the horizon. One step nearer to what is the case the status is still the present one.
   */
  readonly at: number;
  /** The status that it would then be. */
  readonly status: Status;
}

/** Nobody asks what would have to be so many times the whole way off, or so many years later. */
const FARTHEST_WAYS = 20;
const FARTHEST_YEARS = 100;
/** How the probes grow with their distance. */
const GROWTH = 1.05;

/**
 * What would change a verdict: latest figure, baseline and horizon, one at a time, all else equal. Nothing where the
 * track is refused, and nothing for what cannot change the verdict within reason.
 *
 * @param decimals with how many digits after the point figures are written; negative for tens, hundreds, …
 */
export function flipsOf(method: Method, track: Track, decimals: number): readonly Flip[] {
  const ruling = method.judge(track);
  if (ruling.kind === 'refused') return [];
  return variationsOf(track, decimals).flatMap((variation) =>
    (['down', 'up'] as const).flatMap((side) => flip(method, ruling.status, variation, side)),
  );
}

interface Variation {
  readonly of: FlipOf;
  readonly now: number;
  /** How many steps of the grid make one unit. */
  readonly decimals: number;
  /** How far to look, in the unit of `now`. */
  readonly reach: number;
  /** Figures at which a status may change for a single one: the goal, and the other end of the way. */
  readonly landmarks: readonly number[];
  readonly with: (value: number) => Track;
}

function variationsOf(track: Track, decimals: number): readonly Variation[] {
  const { baseline, goal, horizon, observations, kind } = track;
  const latest = latestOf(track);
  if (!latest) return [];
  const landmarks = [goal.value, ...(goal.max === null ? [] : [goal.max])];
  const levels = [...landmarks, latest.value, ...(baseline ? [baseline.value] : [])];
  const span = Math.max(...levels) - Math.min(...levels);
  const reach = FARTHEST_WAYS * (span || Math.abs(latest.value) || 1);
  const found: Variation[] = [
    {
      of: 'latest',
      now: latest.value,
      decimals,
      reach,
      landmarks: [...landmarks, ...(baseline ? [baseline.value] : [])],
      with: (value) => ({
        ...track,
        observations: [...observations.slice(0, -1), { ...latest, value }],
      }),
    },
    {
      of: 'horizon',
      now: horizon.year,
      decimals: 0,
      reach: FARTHEST_YEARS,
      landmarks: [],
      with: (year) => ({ ...track, horizon: { ...horizon, year } }),
    },
  ];
  // An index is 100 in its base year, and an amount starts from nothing: there is no other baseline.
  if (baseline && kind !== 'change-from-base' && kind !== 'cumulative')
    found.push({
      of: 'baseline',
      now: baseline.value,
      decimals,
      reach,
      landmarks: [...landmarks, latest.value],
      with: (value) => ({ ...track, baseline: { ...baseline, value } }),
    });
  return found;
}

function flip(
  method: Method,
  present: Status,
  variation: Variation,
  side: 'up' | 'down',
): readonly Flip[] {
  const { of, now, decimals } = variation;
  const sign = side === 'up' ? 1 : -1;
  const start = side === 'up' ? Math.floor(onGrid(now)) : Math.ceil(onGrid(now));
  const statusAt = (steps: number): Status | null => {
    const ruling = method.judge(variation.with(valueAt(steps)));
    return ruling.kind === 'judged' ? ruling.status : null;
  };
  const valueAt = (steps: number) => fromGrid(start + sign * steps, decimals);
  const found = nearestChange(probes(), statusAt, present);
  if (found === null) return [];
  const status = statusAt(found);
  return status === null ? [] : [{ of, side, at: valueAt(found), status }];

  function onGrid(value: number): number {
    // Of 0.3 with one decimal there are 3 steps, not 2.9999…
    return Number(
      (decimals < 0 ? value / 10 ** -decimals : value * 10 ** decimals).toPrecision(15),
    );
  }

  /** Distances to look at, in steps of the grid, nearest first. */
  function probes(): readonly number[] {
    const farthest = Math.ceil(Math.abs(onGrid(variation.reach)));
    const marks = variation.landmarks.map((mark) => sign * (Math.round(onGrid(mark)) - start));
    const all = marks.flatMap((mark) => [mark, mark + 1]);
    for (let steps = 1; steps <= farthest; steps = Math.max(steps + 1, Math.ceil(steps * GROWTH)))
      all.push(steps);
    return all.filter((steps) => steps >= 1 && steps <= farthest).sort((a, b) => a - b);
  }
}

/** The value at a place of the grid, as it is written: 3 with one decimal is 0.3. */
function fromGrid(steps: number, decimals: number): number {
  return decimals < 0 ? steps * 10 ** -decimals : steps / 10 ** decimals;
}

/**
 * The smallest distance found at which the status is another one than the present: between two probes by halving. Where
 * the method refuses, it looks no farther, but up to there.
 */
function nearestChange(
  probes: readonly number[],
  statusAt: (steps: number) => Status | null,
  present: Status,
): number | null {
  let near = 0;
  for (const probe of probes) {
    const status = statusAt(probe);
    if (status === present) {
      near = probe;
      continue;
    }
    if (status !== null) return halve(near, probe, (steps) => statusAt(steps) === present);
    const refused = halve(near, probe, (steps) => statusAt(steps) !== null);
    const last = refused - 1;
    if (last <= near || statusAt(last) === present) return null;
    return halve(near, last, (steps) => statusAt(steps) === present);
  }
  return null;
}

/** The first place after `from` where `holds` no longer does; it holds at `from`, or just after it, and not at `to`. */
function halve(from: number, to: number, holds: (at: number) => boolean): number {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return high;
}
