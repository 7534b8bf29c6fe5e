import type { Claim, ClaimId } from './claim';
import { plainValue } from './claim';
import type { ClaimSet } from './claim-set';
import { entry, isCompanion, latestFirst } from './claim-set';
import type { Gap } from './gap';
import type { Indicator, IndicatorId, Unit } from './indicator';
import type { Period } from './period';
import { endYear } from './period';
import type { Region, RegionId } from './region';

/** What to compare. The address of the Compare page is nothing but this. */
export interface ComparisonQuery {
  readonly indicator: IndicatorId;
  readonly regions: readonly RegionId[];
  /** All of one kind: annual and half-year figures never share a series. */
  readonly periods: readonly Period[];
  /** A region drawn as the yardstick, or null for none. */
  readonly reference: RegionId | null;
  /** Whether companion sources may speak. */
  readonly companions: boolean;
}

export interface CellValue {
  readonly kind: 'value';
  /** In the indicator's unit, without a power of ten. */
  readonly value: number;
  readonly claim: ClaimId;
  /** Other claims on the same cell, latest first: earlier vintages, or sources that disagree. */
  readonly others: readonly ClaimId[];
}

/** A figure, or why there is none. */
export type Cell = CellValue | { readonly kind: 'gap'; readonly gap: Gap };

export interface ComparisonRow {
  readonly region: Region;
  /** One for each period, in the order of the query. */
  readonly cells: readonly Cell[];
}

export interface Comparison {
  readonly query: ComparisonQuery;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly periods: readonly Period[];
  /** One for each region asked for, in that order; none is dropped. */
  readonly rows: readonly ComparisonRow[];
  readonly reference: ComparisonRow | null;
}

/**
 * One cell for each region and period asked for, in that order.
 *
 * Where several claims fit a cell, the one published last speaks and the others are named in the cell. Targets and
 * figures such as "at least 10" are never a cell's value.
 *
 * @throws Error when the indicator or a region of the query is unknown; `readCompareState` never yields such a query.
 */
export function compare(set: ClaimSet, query: ComparisonQuery): Comparison {
  const indicator = entry(set.indicators, query.indicator);
  const candidates = set.claims.filter(
    (claim) => claim.indicator === query.indicator && claim.role === 'observation',
  );
  const row = (id: RegionId): ComparisonRow => {
    const own = candidates.filter((claim) => claim.region === id);
    return {
      region: entry(set.regions, id),
      cells: query.periods.map((period) => cellOf(set, own, period, indicator, query.companions)),
    };
  };
  return {
    query,
    indicator,
    unit: entry(set.units, indicator.unit),
    periods: query.periods,
    rows: query.regions.map(row),
    reference: query.reference === null ? null : row(query.reference),
  };
}

function cellOf(
  set: ClaimSet,
  claims: readonly Claim[],
  period: Period,
  indicator: Indicator,
  companions: boolean,
): Cell {
  const speaks = (claim: Claim) => companions || !isCompanion(set, claim);
  const isExact = (claim: Claim) => claim.operator === 'eq';
  const isFitting = (claim: Claim) => isExact(claim) && claim.unit === indicator.unit;
  const same = claims.filter((claim) => claim.period?.id === period.id);
  const heard = same.filter(speaks);
  const [first, ...others] = latestFirst(set, heard.filter(isFitting));
  if (first) {
    return {
      kind: 'value',
      value: plainValue(first),
      claim: first.id,
      others: others.map((claim) => claim.id),
    };
  }
  const otherPeriods = claims.filter(
    (claim) =>
      claim.period !== null &&
      claim.period.kind !== period.kind &&
      claim.period.kind !== 'until' &&
      endYear(claim.period) === endYear(period) &&
      speaks(claim),
  );
  const gap = (reason: Gap['reason'], near: readonly Claim[]): Cell => ({
    kind: 'gap',
    gap: { reason, claims: near.map((claim) => claim.id) },
  });
  const silenced = same.filter(isFitting);
  if (silenced.length) return gap('companions-off', silenced);
  const exact = heard.filter(isExact);
  if (exact.length) return gap('unit-differs', exact);
  if (heard.length) return gap('not-exact', heard);
  return otherPeriods.length ? gap('period-differs', otherPeriods) : gap('no-claim', []);
}

/** The value of a cell, or null for a gap. */
export function cellValue(cell: Cell | undefined): number | null {
  return cell?.kind === 'value' ? cell.value : null;
}

/** The claims behind a cell, the one that speaks first. For a gap, the claims that come closest. */
export function cellClaims(cell: Cell): readonly ClaimId[] {
  return cell.kind === 'value' ? [cell.claim, ...cell.others] : cell.gap.claims;
}
