import type { Claim } from './claim';
import type { ClaimSet } from './claim-set';
import { claimsOn, entry, isCompanion } from './claim-set';
import type { Params } from './compare-query';
import { writeCompareQuery } from './compare-query';
import type { Period } from './period';
import { comparePeriods, isAsLong } from './period';
import { NATION } from './region';

/** A comparison that has the claim in it. */
export interface ChartLink {
  /** At its own period, or with all periods of the same length that the region has a figure for. */
  readonly kind: 'period' | 'years';
  /** The address of Compare; the usual way of seeing is left to the page. */
  readonly params: Params;
  readonly periods: readonly Period[];
}

/**
 * The comparisons that show a claim: none for targets, bounds and what has no period. A companion's figure switches
 * companions on, or there would be a gap.
 *
 * @param companions whether companions may speak at present
 */
export function chartLinks(claim: Claim, set: ClaimSet, companions: boolean): readonly ChartLink[] {
  const { indicator, region, period } = claim;
  if (!period || !isDrawn(claim, set)) return [];
  const drawn = (of: string) =>
    (claimsOn(set, indicator).get(of) ?? []).filter((one) => isDrawn(one, set));
  const heard = companions || isCompanion(set, claim);
  const speaks = (one: Claim) => heard || !isCompanion(set, one);
  const known = new Map(
    drawn(region).flatMap((one) =>
      one.period && speaks(one) ? [[one.period.id, one.period]] : [],
    ),
  );
  const years = [...known.values()].filter((one) => isAsLong(one, period)).sort(comparePeriods);
  const link = (kind: ChartLink['kind'], periods: readonly Period[]): ChartLink => {
    const reference = region !== NATION && drawn(NATION).length ? NATION : null;
    const query = { indicator, regions: [region], periods, reference, companions: heard };
    return {
      kind,
      periods,
      params: { ...writeCompareQuery({ ...query, view: '' }), view: undefined },
    };
  };
  return [link('period', [period]), ...(years.length > 1 ? [link('years', years)] : [])];
}

function isDrawn({ role, operator, period, unit, indicator }: Claim, set: ClaimSet): boolean {
  const isDated = period !== null && period.kind !== 'until';
  const fits = unit === entry(set.indicators, indicator).unit;
  return role === 'observation' && operator === 'eq' && isDated && fits;
}
