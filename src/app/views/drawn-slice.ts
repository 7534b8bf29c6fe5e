import { isAsLong, parsePeriod } from '../domain/period';
import type { Period, PeriodId } from '../domain/period';
import type { RegionId } from '../domain/region';
import { NATION } from '../domain/region';
import type { Code, Dataset } from '../domain/statistics/dataset';
import type { Observations, Statistics } from '../domain/statistics/statistics';

/** Lines of a chart, and bars. */
const LINES = 5;
const BARS = 31;
/** A nation with more than so many times the next figure is the sum of the others: beside it they could not be told apart. */
const OF_A_SUM = 2;
/** Points of a line at most: of more, the latest are drawn. */
const MOST_PERIODS = 120;

/** What the two figures of an indicator are drawn from. */
export interface DrawnSlice {
  readonly dataset: Dataset;
  readonly indicator: Code;
  /** Of the first regions, in all periods. */
  readonly lines: Observations;
  /** Of the latest period, greatest first. */
  readonly bars: Observations;
  readonly lineRegions: readonly RegionId[];
  readonly barRegions: readonly RegionId[];
  /** Whether more regions have a figure in the latest period than there are bars. */
  readonly hasMoreRegions: boolean;
  /** Whether the nation is not drawn: as the sum of the others it would dwarf them. */
  readonly isNationApart: boolean;
  /** As long as the latest one, earliest first. */
  readonly periods: readonly Period[];
  readonly latest: Period;
  /** Whether earlier periods are not drawn. */
  readonly isCut: boolean;
}

/** The slices of an indicator; null where it has no figure in any period that can be drawn. */
export async function drawnSlice(
  desk: Pick<Statistics, 'latest' | 'rank' | 'slice'>,
  dataset: Dataset,
  indicator: Code,
  signal: AbortSignal,
): Promise<DrawnSlice | null> {
  const { id } = dataset;
  const period = await desk.latest(id, indicator, undefined, signal);
  const latest = period === null ? null : parsePeriod(period);
  if (!latest) return null;
  const of = { dataset: id, indicator, period: latest.id, top: BARS + 2 };
  // A dataset of sums alone still has something to show.
  const regions = await desk.rank({ ...of, aggregates: false }, signal);
  const bars = regions.region.length
    ? regions
    : await desk.rank({ ...of, aggregates: true }, signal);
  const ranked = regionsOf(dataset, bars);
  const isNationApart = ranked[0] === NATION && dwarfs(bars);
  const drawable = isNationApart ? ranked.slice(1) : ranked;
  const barRegions = drawable.slice(0, BARS);
  const lineRegions = barRegions.slice(0, LINES);
  const all = periodsAs(dataset, latest);
  const periods = all.slice(-MOST_PERIODS);
  const lines = await desk.slice(
    { dataset: id, indicator, regions: lineRegions, periods: periods.map((one) => one.id) },
    signal,
  );
  const drawn = new Set(Array.from(lines.period, (code) => dataset.periods[code]?.id));
  const told = fromFirst(periods, drawn);
  const isCut = all.length > periods.length;
  return {
    dataset,
    indicator,
    lines,
    bars,
    lineRegions,
    barRegions,
    hasMoreRegions: drawable.length > BARS,
    isNationApart,
    periods: told,
    latest,
    isCut,
  };
}

function regionsOf(dataset: Dataset, { region }: Observations): readonly RegionId[] {
  return [...new Set(Array.from(region, (code) => dataset.regions[code]?.id ?? ''))];
}

/** Whether the first figure is far above that of the next region. */
function dwarfs({ region, value }: Observations): boolean {
  const next = region.findIndex((code) => code !== region[0]);
  const [most = 0, second = 0] = [value[0], value[next]];
  return next > 0 && second > 0 && most > OF_A_SUM * second;
}

/** Annual and other figures never share a line. */
function periodsAs(dataset: Dataset, latest: Period): readonly Period[] {
  return dataset.periods.flatMap(({ id }) => {
    const period = parsePeriod(id);
    return period && isAsLong(period, latest) ? [period] : [];
  });
}

/** Without the periods before the first figure and after the last: other indicators may reach further. */
function fromFirst(
  periods: readonly Period[],
  drawn: ReadonlySet<PeriodId | undefined>,
): readonly Period[] {
  const has = periods.map(({ id }) => drawn.has(id));
  return periods.slice(Math.max(0, has.indexOf(true)), has.lastIndexOf(true) + 1);
}
