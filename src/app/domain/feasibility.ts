import type { Claim, ClaimId } from './claim';
import { plainValue } from './claim';
import type { ClaimSet } from './claim-set';
import { claimsOn, entry, isCompanion } from './claim-set';
import type { IndicatorId } from './indicator';
import { endYear } from './period';
import { speakingFirst } from './picks';
import type { Appraisal } from './appraisal';
import { paceOf } from './progress';
import type { RegionId } from './region';
import type { Track } from './track';
import { latestOf } from './track';

/** How far some region came in a span of as many years. */
export interface Precedent {
  readonly region: RegionId;
  /** First and last year of the span; the same for a figure of one year. */
  readonly from: number;
  readonly to: number;
  /** As `Feasibility.needed`. */
  readonly pace: number;
  readonly claims: readonly ClaimId[];
}

/** The pace that a target needs, beside the paces that regions of the data reached over as long a time. */
export interface Feasibility {
  /**
   * What `needed` and the precedents are measured in: `rate`, the indicator's own one-year figures; `compound`, percent a
   * year; `linear`, units a year.
   */
  readonly measure: 'rate' | 'compound' | 'linear';
  /** Years of each span. */
  readonly years: number;
  readonly needed: number;
  /** Since when the need is counted: from now on (the latest figure), from the baseline, or the target's own year. */
  readonly since: 'latest' | 'baseline' | 'year';
  /** Fastest first in the wanted direction; may be empty. */
  readonly precedents: readonly Precedent[];
  /** Share of the precedents that were slower than what is needed, 0 to 100; null where there are none. */
  readonly percentile: number | null;
}

/**
 * How often what a target needs was reached. Null where nothing says what it needs, where no direction is wanted, and for
 * ranges, which want no pace.
 */
export function feasibilityOf(
  set: ClaimSet,
  appraisal: Appraisal,
  companions: boolean,
): Feasibility | null {
  const { track } = appraisal;
  const need = needOf(appraisal);
  const sign = signOf(track);
  if (!need || sign === null) return null;
  const precedents = precedentsOf(set, appraisal, need, companions).sort(
    (a, b) => sign * (b.pace - a.pace) || b.to - a.to,
  );
  const slower = precedents.filter(({ pace }) => sign * pace < sign * need.needed).length;
  const percentile = precedents.length ? (100 * slower) / precedents.length : null;
  return { ...need, precedents, percentile };
}

/** 1 where more is wanted; where the indicator wants neither, the way from the baseline says it. */
function signOf({ direction, baseline, goal }: Track): 1 | -1 | null {
  if (direction !== 'neither') return direction === 'more' ? 1 : -1;
  if (!baseline || baseline.value === goal.value) return null;
  return goal.value > baseline.value ? 1 : -1;
}

type Need = Pick<Feasibility, 'measure' | 'years' | 'needed' | 'since'>;

function needOf({ track, progress, target }: Appraisal): Need | null {
  const { kind, goal, horizon, baseline } = track;
  if (goal.kind === 'range') return null;
  if (kind === 'growth' || kind === 'growth-about')
    return { measure: 'rate', years: 1, needed: goal.value, since: 'year' };
  const latest = latestOf(track);
  const open = latest && latest.year < horizon.year;
  const from = open ? latest : baseline;
  const pace = open ? progress.neededNow : progress.needed;
  if (!from || !pace || kind === 'cumulative') return null;
  const since = open ? 'latest' : 'baseline';
  const years = horizon.year - from.year;
  // Shares move in percentage points; a percentage of a percentage would need words of its own.
  if (target.kind === 'share' || pace.compound === null)
    return { measure: 'linear', years, needed: pace.linear, since };
  return { measure: 'compound', years, needed: pace.compound, since };
}

function precedentsOf(
  set: ClaimSet,
  { target, isIndex, unit }: Appraisal,
  need: Need,
  companions: boolean,
): Precedent[] {
  const { concept } = entry(set.indicators, target.claim.indicator);
  const indicators = isIndex
    ? [...set.indicators.values()].filter((one) => one.concept === concept && one.unit === unit.id)
    : [entry(set.indicators, target.claim.indicator)];
  return indicators.flatMap(({ id }) =>
    [...yearly(set, id, companions)].flatMap(([region, points]) => spansOf(region, points, need)),
  );
}

interface YearPoint {
  readonly year: number;
  readonly value: number;
  readonly claim: ClaimId;
}

/** The figure published last for each region and year. */
function yearly(
  set: ClaimSet,
  indicator: IndicatorId,
  companions: boolean,
): ReadonlyMap<RegionId, readonly YearPoint[]> {
  const isYearly = (claim: Claim) =>
    claim.role === 'observation' &&
    claim.operator === 'eq' &&
    claim.period?.kind === 'year' &&
    (companions || !isCompanion(set, claim));
  return new Map(
    [...claimsOn(set, indicator)].map(([region, claims]) => {
      const dated = Map.groupBy(claims.filter(isYearly), ({ period }) =>
        period ? endYear(period) : 0,
      );
      const points = [...dated].flatMap(([year, all]): YearPoint[] => {
        const [first] = speakingFirst(set, all);
        return first ? [{ year, value: plainValue(first), claim: first.id }] : [];
      });
      return [region, points];
    }),
  );
}

function spansOf(
  region: RegionId,
  points: readonly YearPoint[],
  { measure, years }: Need,
): readonly Precedent[] {
  if (measure === 'rate')
    return points.map(({ year, value, claim }) => ({
      region,
      from: year,
      to: year,
      pace: value,
      claims: [claim],
    }));
  const byYear = new Map(points.map((point) => [point.year, point]));
  return points.flatMap((to): Precedent[] => {
    const from = byYear.get(to.year - years);
    const pace = from && paceOf(from, to)?.[measure];
    if (pace === undefined || pace === null || !from) return [];
    return [{ region, from: from.year, to: to.year, pace, claims: [from.claim, to.claim] }];
  });
}
