import type { Goal, Ground, Point, Track } from '../track';
import { latestOf, restingOn } from '../track';
import type { Letter } from './formula';
import type { Band, Input, Refusal, Refused, Ruling, Status } from './method';

/** The figures of a track from its baseline over the latest to the target, where a method may work with them. */
export interface Way {
  readonly y0: number;
  readonly t0: number;
  readonly yt: number;
  readonly t: number;
  readonly yT: number;
  readonly T: number;
  /** 1 where more is wanted, -1 where less is. */
  readonly d: 1 | -1;
  /** Baseline and observations, in order of time. */
  readonly points: readonly Point[];
  /** The target is reached at the latest figure. */
  readonly reached: boolean;
}

export interface Demands {
  /** Growth rates need levels that are above zero. */
  readonly positive: boolean;
  /** Whether amounts that add up over the years may be judged. */
  readonly amounts: boolean;
}

/** Every reason for which a method with these demands may refuse. */
export function mayRefuse({ positive, amounts }: Demands): readonly Refusal[] {
  const needs: readonly Refusal[] = [
    'no-baseline',
    'no-observation',
    'one-point-only',
    'baseline-is-target',
    'target-behind-baseline',
    'one-year-rate',
    'yearly-step',
    'range',
    'about',
    'no-direction',
    'no-start',
    'horizon-before-baseline',
    'horizon-passed',
    'not-a-number',
  ];
  return [
    ...needs,
    ...(positive ? (['not-positive', 'sign-change'] as const) : []),
    ...(amounts ? [] : (['adds-up'] as const)),
  ];
}

/** All reasons for which a method that follows a way refuses; empty where there are none. */
export function refusalsOf(track: Track, { positive, amounts }: Demands): readonly Refusal[] {
  const { kind, goal, direction, baseline, horizon, observations } = track;
  const latest = latestOf(track);
  const isOneYear = kind === 'growth' || kind === 'growth-range' || kind === 'growth-about';
  const isAmount = kind === 'cumulative';
  const isStep = kind === 'step';
  const values = [goal.value, ...[baseline, latest].flatMap((point) => point?.value ?? [])];
  const points = baseline ? [baseline, ...observations] : observations;
  const numbers = [goal.value, horizon.year, ...points.flatMap(({ year, value }) => [year, value])];
  const found: Partial<Record<Refusal, boolean>> = {
    'not-a-number': !numbers.every(Number.isFinite),
    'one-year-rate': isOneYear,
    'yearly-step': isStep,
    range: goal.kind === 'range',
    about: goal.kind === 'about',
    'adds-up': isAmount && !amounts,
    // Where the indicator wants neither, a target that differs from its baseline still says where it leads.
    'no-direction': direction === 'neither' && (!baseline || baseline.value === goal.value),
    // A target for one year, or for every year, has no way from a baseline, so that the want of one is no reason.
    'no-baseline': !baseline && !isOneYear && !isStep && !isAmount,
    'no-start': !baseline && isAmount,
    'no-observation': !latest,
    'one-point-only':
      !isOneYear && !isStep && !isAmount && hasOneFigureOnly(baseline, observations),
    'horizon-before-baseline': baseline !== null && horizon.year <= baseline.year,
    'horizon-passed': latest !== null && latest.year >= horizon.year,
    ...(baseline && goal.kind !== 'range' ? levelRefusals(track, baseline) : {}),
    ...(positive ? signRefusals(values, baseline) : {}),
  };
  return (Object.keys(found) as Refusal[]).filter((reason) => found[reason]);
}

/** A pace needs two figures in two years. */
function hasOneFigureOnly(baseline: Point | null, observations: readonly Point[]): boolean {
  const last = observations.at(-1);
  if (!last) return false;
  return baseline ? last.year <= baseline.year : observations.length === 1;
}

function levelRefusals(
  { goal, direction }: Track,
  { value }: Point,
): Partial<Record<Refusal, boolean>> {
  const ahead = direction === 'less' ? value - goal.value : goal.value - value;
  return {
    'baseline-is-target': goal.value === value,
    'target-behind-baseline': direction !== 'neither' && ahead < 0,
  };
}

function signRefusals(
  values: readonly number[],
  baseline: Point | null,
): Partial<Record<Refusal, boolean>> {
  const changes = values.some((value) => value > 0) && values.some((value) => value < 0);
  const hasNone = values.some((value) => value <= 0);
  return {
    'sign-change': changes,
    'not-positive': (baseline !== null && baseline.value <= 0) || (hasNone && !changes),
  };
}

/** The way of a track that has one. Only after `refusalsOf` found nothing; null where it was not asked. */
function wayOf(track: Track): Way | null {
  const { baseline, goal, horizon, direction } = track;
  const latest = latestOf(track);
  if (!baseline || !latest) return null;
  const wantsLess = direction === 'neither' ? goal.value < baseline.value : direction === 'less';
  return {
    y0: baseline.value,
    t0: baseline.year,
    yt: latest.value,
    t: latest.year,
    yT: goal.value,
    T: horizon.year,
    d: wantsLess ? -1 : 1,
    points: [baseline, ...track.observations],
    reached: isReached(goal, latest.value, wantsLess),
  };
}

function isReached({ value, strict }: Goal, at: number, wantsLess: boolean): boolean {
  const beyond = tidy(wantsLess ? value - at : at - value);
  return beyond > 0 || (beyond === 0 && !strict);
}

/** What a method makes of a way. */
export interface Reckoning {
  readonly result: number;
  /** What was computed on the way to the result, in order. */
  readonly made: Partial<Record<Letter, number>>;
  readonly projected: number | null;
  readonly bands: readonly Band[];
  readonly whenReached: Status | null;
}

/** Judges a track by what a method makes of its way: all refusals, or a status by the bands. */
export function judgeWay(track: Track, demands: Demands, reckon: (way: Way) => Reckoning): Ruling {
  const reasons = refusalsOf(track, demands);
  const way = reasons.length === 0 ? wayOf(track) : null;
  if (!way) return refused(reasons);
  const { result: raw, made, projected, bands, whenReached } = reckon(way);
  const result = tidy(raw);
  const numbers = [result, ...Object.values(made), ...(projected === null ? [] : [projected])];
  if (!numbers.every(Number.isFinite)) return refused(['not-a-number']);
  const byResult = bands.find(({ from }) => from === null || result >= from);
  const status = way.reached && whenReached ? whenReached : byResult?.status;
  if (!status) return refused(['not-a-number']);
  const inputs = inputsOf(track, made);
  return { kind: 'judged', status, result, bands, reached: way.reached, inputs, projected };
}

export function refused(reasons: readonly Refusal[]): Refused {
  return { kind: 'refused', reasons: reasons.length ? reasons : ['not-a-number'] };
}

/**
 * Without the noise of binary fractions, so that a figure exactly on its way is exactly at the threshold: 12 digits that
 * count, relative to the number.
 */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The track's figures and years, each with its grounds; then what was made of them, which rests on all. */
export function inputsOf(track: Track, made: Reckoning['made'] = {}): readonly Input[] {
  const { baseline, stated, horizon, goal } = track;
  const latest = latestOf(track);
  const at = (point: Point | null, figure: Letter, year: Letter): readonly Input[] =>
    point
      ? [
          { ...groundsOf(point), symbol: figure, value: point.value },
          { ...groundsOf(point), symbol: year, value: point.year },
        ]
      : [];
  const given: readonly Input[] = [
    ...at(baseline, 'y0', 't0'),
    ...at(latest, 'yt', 't'),
    { ...stated, symbol: 'yT', value: goal.value, assumed: false },
    { ...groundsOf(horizon), symbol: 'T', value: horizon.year },
  ];
  const rest = restingOn([...given, ...track.observations]);
  return [
    ...given,
    ...Object.entries(made).map(([symbol, value]) => ({
      ...rest,
      symbol: symbol as Letter,
      value: value,
    })),
  ];
}

function groundsOf({ claims, assumptions, assumed }: Ground): Ground {
  return { claims, assumptions, assumed };
}
