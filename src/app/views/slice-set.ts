import type { Listed } from '../charts/figure-row-ground';
import { MOST_WORDED } from '../charts/list-table';
import type { ClaimSet } from '../domain/claim-set';
import type { Sliced } from '../domain/slices';
import { absencesOf, claimsOf, withStatistics } from '../domain/statistics/as-claims';
import type { Code, Dataset } from '../domain/statistics/dataset';
import type { Observations } from '../domain/statistics/statistics';

/** Of more figures not each is made a claim of: formats that want the claims say so. */
export const MOST_CLAIMED = 100_000;
/** Figures that become claims between two rests. */
const AT_ONCE = 1000;

/** The figures of a slice as claims and gaps, in its order. */
export interface SliceGround {
  readonly listed: readonly Listed[];
  /** So many figures at most are made claims of; set where there are more, and only the first ones are listed. */
  readonly cutAt?: number;
  /** What the list rests on, alone. */
  readonly set: ClaimSet;
}

/** @param ground units, regions and indicators of the package */
export function* sliceGround(
  dataset: Dataset,
  slice: Observations,
  ground: ClaimSet,
): Sliced<SliceGround> {
  const { length } = slice.row;
  const isCut = length > MOST_CLAIMED;
  const count = isCut ? MOST_WORDED : length;
  const listed: Listed[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    listed.push(...listedIn(dataset, partOf(slice, from, Math.min(from + AT_ONCE, count)), ground));
    yield;
  }
  const claims = listed.flatMap((one) => ('reason' in one ? [] : [one]));
  const absences = listed.flatMap((one) => ('reason' in one ? [one] : []));
  const { indicator } = slice;
  const alone = { ...dataset, indicators: dataset.indicators.slice(indicator, indicator + 1) };
  const empty = { ...ground, claims: [], byId: new Map(), absences: [] };
  return {
    listed,
    ...(isCut ? { cutAt: MOST_CLAIMED } : {}),
    set: withStatistics(empty, [alone], claims, absences),
  };
}

function listedIn(dataset: Dataset, slice: Observations, { units }: ClaimSet): readonly Listed[] {
  const claims = new Map(claimsOf(dataset, slice, units).map((claim) => [claim.id, claim]));
  const absences = absencesOf(dataset, slice).values();
  return Array.from(slice.trait, (trait, at): Listed | undefined =>
    dataset.traits[trait]?.absence
      ? absences.next().value
      : claims.get(claimIdAt(dataset, slice, at)),
  ).filter((one) => one !== undefined);
}

/** The id that a figure of a slice has as a claim. */
export function claimIdAt(
  { id, traits }: Dataset,
  { row, trait }: Observations,
  at: number,
): string {
  const column = traits[trait[at] ?? -1]?.column ?? -1;
  return `${id}:${String(row[at] ?? 0)}:${String(column + 1)}`;
}

function partOf(slice: Observations, from: number, to: number): Observations {
  return {
    indicator: slice.indicator,
    region: slice.region.subarray(from, to),
    period: slice.period.subarray(from, to),
    value: slice.value.subarray(from, to),
    trait: slice.trait.subarray(from, to),
    row: slice.row.subarray(from, to),
  };
}

/** The region whose figures are shown, by its place; -1 for all. Of very many figures those of the first region, unless all are asked for. */
export function sliceRegion(
  { indicators, regions }: Dataset,
  indicator: Code,
  asked: string | undefined,
): number {
  const found = regions.findIndex(({ id }) => id === asked);
  if (found >= 0 || asked === ALL_REGIONS) return found;
  return (indicators[indicator]?.count ?? 0) > MOST_CLAIMED ? 0 : -1;
}

/** What an address says for all regions. */
export const ALL_REGIONS = 'all';
