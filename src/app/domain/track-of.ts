import type { Assumption } from './assumption';
import type { Claim, ClaimId } from './claim';
import { plainValue } from './claim';
import type { ClaimSet } from './claim-set';
import { claimsOn, entry, isCompanion } from './claim-set';
import { derivedUnit } from './derived-unit';
import type { Direction, IndicatorId, UnitId } from './indicator';
import { byCode } from './order';
import type { Period } from './period';
import { endYear, startYear } from './period';
import { speakingFirst } from './picks';
import type { RegionId } from './region';
import type { Target, TargetClaim } from './target';
import { hasWay } from './target';
import type { Goal, Point, Track, Year } from './track';

interface Voices {
  readonly companions: boolean;
  readonly assumptions: readonly Assumption[];
}

type Supplied<What extends Assumption['what']> = Assumption & { readonly what: What };

/**
 * The track of a target: its claims' figures in one unit, with what the analyst supplies.
 *
 * A baseline is looked for in the claim, then among the analyst's assumptions; nothing else invents one, and one that is
 * stated is not replaced. An outcome, a horizon or a population that the analyst supplies stands in place of the claims'.
 * Of two assumptions of one kind the later speaks. Those in another unit are not heard.
 */
export function trackOf(
  set: ClaimSet,
  target: Target,
  { companions, assumptions }: Voices,
): { readonly track: Track; readonly applied: readonly Assumption[] } {
  const { claim, kind } = target;
  const unit = kind === 'change-from-base' ? derivedUnit(set, 'index').id : claim.unit;
  const heard = assumptions.filter(
    (one) => one.on && one.target === claim.id && (!('unit' in one) || one.unit === unit),
  );
  const horizon = horizonOf(claim, last(heard, 'horizon'));
  const baseline = baselineOf(set, target, heard, companions);
  const population = last(heard, 'population');
  const counted = kind === 'cumulative' ? baseline : null;
  const seen = observationsOf(set, target, { horizon, counted, population, companions });
  const supplied = allOf(heard, 'outcome').map(pointOf);
  const observations = inOrder([...seen, ...supplied], baseline, horizon);
  const track: Track = {
    kind,
    goal: goalOf(claim, kind === 'change-from-base' ? 100 : 0),
    direction: directionOf(claim, entry(set.indicators, claim.indicator).direction),
    stated: { claims: [claim.id], assumptions: [] },
    horizon,
    baseline,
    observations,
  };
  return { track, applied: appliedOf(track, heard, population) };
}

/** Those that left a trace in the track. */
function appliedOf(
  { horizon, baseline, observations }: Track,
  heard: readonly Assumption[],
  population: Assumption | null,
): readonly Assumption[] {
  const used = new Set(
    [horizon, ...(baseline ? [baseline] : []), ...observations].flatMap(
      ({ assumptions }) => assumptions,
    ),
  );
  return heard.filter(({ id }) => used.has(id) || id === population?.id);
}

function last<What extends Assumption['what']>(
  heard: readonly Assumption[],
  what: What,
): Supplied<What> | null {
  return allOf(heard, what).at(-1) ?? null;
}

/** In the order in which they were made. */
function allOf<What extends Assumption['what']>(
  heard: readonly Assumption[],
  what: What,
): readonly Supplied<What>[] {
  const found = heard.filter((one): one is Supplied<What> => one.what === what);
  return found.toSorted((a, b) => byCode(a.made, b.made));
}

function goalOf(claim: TargetClaim, base: number): Goal {
  const { operator, value, valueMax } = claim;
  const plain = (stated: number) => base + plainValue(claim, stated);
  const kinds = {
    eq: 'exactly',
    ge: 'at-least',
    gt: 'at-least',
    le: 'at-most',
    lt: 'at-most',
    approx: 'about',
    range: 'range',
  } as const;
  return {
    kind: kinds[operator],
    value: plain(value),
    max: valueMax === null ? null : plain(valueMax),
    strict: operator === 'gt' || operator === 'lt',
  };
}

function directionOf({ operator }: TargetClaim, usual: Direction): Direction {
  if (operator === 'ge' || operator === 'gt') return 'more';
  return operator === 'le' || operator === 'lt' ? 'less' : usual;
}

function horizonOf(claim: TargetClaim, supplied: Supplied<'horizon'> | null): Year {
  if (supplied)
    return {
      year: supplied.year,
      claims: [],
      assumptions: [supplied.id],
      assumed: !supplied.source,
    };
  const year = endYear(claim.target.horizon);
  return { year, claims: [claim.id], assumptions: [], assumed: false };
}

function pointOf(one: Supplied<'baseline' | 'outcome'>): Point {
  const { id, year, value, source } = one;
  return { year, value, claims: [], assumptions: [id], assumed: source === null };
}

function baselineOf(
  set: ClaimSet,
  { claim, kind }: Target,
  heard: readonly Assumption[],
  companions: boolean,
): Point | null {
  const { baselineBasis: basis, baselinePeriod: period, baselineValue } = claim.target;
  if (kind === 'cumulative') return startOf(claim, last(heard, 'start'));
  if (!hasWay(kind)) return null;
  const supplied = last(heard, 'baseline');
  if (basis === 'assumed' && supplied) return pointOf(supplied);
  if (!period) return supplied && pointOf(supplied);
  const year = endYear(period);
  const value = baselineValue === null ? null : plainValue(claim, baselineValue);
  // An index has 100 in its base year, whatever level that was.
  const stated = kind === 'change-from-base' ? 100 : value;
  const linked = claimsAt(set, claim.indicator, claim.region).filter(
    (one) =>
      one.period?.id === period.id &&
      one.unit === claim.unit &&
      (companions || !isCompanion(set, one)),
  );
  const [first] = speakingFirst(set, linked);
  const level = stated ?? (first ? plainValue(first) : null);
  if (level === null) return supplied && pointOf(supplied);
  return {
    year,
    value: level,
    claims: [...(stated === null ? [] : [claim.id]), ...linked.map(({ id }) => id)],
    assumptions: [],
    assumed: basis === 'assumed',
  };
}

/** An amount starts from nothing, in the year before the first that it is counted in. */
function startOf(claim: TargetClaim, supplied: Supplied<'start'> | null): Point | null {
  const year = claim.period && startYear(claim.period);
  if (year !== null)
    return { year: year - 1, value: 0, claims: [claim.id], assumptions: [], assumed: false };
  if (!supplied) return null;
  const { id, source } = supplied;
  return { year: supplied.year - 1, value: 0, claims: [], assumptions: [id], assumed: !source };
}

function claimsAt(set: ClaimSet, indicator: IndicatorId, region: RegionId): readonly Claim[] {
  return (claimsOn(set, indicator).get(region) ?? []).filter(
    ({ role, operator }) => role === 'observation' && operator === 'eq',
  );
}

interface Heard {
  readonly horizon: Year;
  /** The start of an amount; null where none is known, and for other kinds. */
  readonly counted: Point | null;
  readonly population: Supplied<'population'> | null;
  readonly companions: boolean;
}

/** Whether a figure is all that came from the start to the end of a year: of several years, one of them is no total. */
function isTotal({ kind, start: from, end }: Period, start: Point | null): boolean {
  const isOfYears = kind === 'year' || (kind === 'interval' && end % 12 === 11);
  return isOfYears && (start ? from === (start.year + 1) * 12 : kind === 'interval');
}

/** One for each year: the figure that was picked, else the one published last, with the claims that state another beside it. */
function observationsOf(
  set: ClaimSet,
  { claim, kind }: Target,
  { horizon, counted, population, companions }: Heard,
): readonly Point[] {
  const { indicator, unit } = observedAs(set, claim);
  const found = claimsAt(set, indicator, population?.region ?? claim.region).filter(
    (one) =>
      one.unit === unit &&
      (companions || !isCompanion(set, one)) &&
      one.period !== null &&
      (kind.startsWith('growth')
        ? one.period.id === claim.target.horizon.id
        : endYear(one.period) <= horizon.year &&
          (kind === 'cumulative' ? isTotal(one.period, counted) : one.period.kind === 'year')),
  );
  const byYear = Map.groupBy(found, ({ period }) => (period ? endYear(period) : null));
  return [...byYear].flatMap(([year, claims]): Point[] => {
    const [first, ...others] = speakingFirst(set, claims);
    if (year === null || !first) return [];
    const ids: ClaimId[] = [first, ...others].map(({ id }) => id);
    const assumptions = population ? [population.id] : [];
    const assumed = population !== null && population.source === null;
    return [{ year, value: plainValue(first), claims: ids, assumptions, assumed }];
  });
}

/** A change from a base year is observed as its index, where the package holds one on the same concept. */
export function observedAs(
  set: ClaimSet,
  claim: TargetClaim,
): { readonly indicator: IndicatorId; readonly unit: UnitId } {
  const { concept, measure } = entry(set.indicators, claim.indicator);
  const index = [...set.indicators.values()].find(
    (one) => one.concept === concept && one.measure === 'index',
  );
  if (measure !== 'change' || !index) return { indicator: claim.indicator, unit: claim.unit };
  return { indicator: index.id, unit: index.unit };
}

/** After the baseline, up to the horizon, one for each year: what the analyst supplies stands in place of the claims'. */
function inOrder(
  points: readonly Point[],
  baseline: Point | null,
  horizon: Year,
): readonly Point[] {
  const byYear = new Map(points.map((point) => [point.year, point]));
  return [...byYear.values()]
    .filter(({ year }) => year <= horizon.year && (!baseline || year > baseline.year))
    .sort((a, b) => a.year - b.year);
}
