import type { Cell, CellValue, Dispute, Stated } from './cell';
import type { Claim, ClaimId } from './claim';
import { claimDecimals, plainValue } from './claim';
import type { ClaimSet } from './claim-set';
import { byPeriod, claimsOn, currentOf, entry, isCompanion, latestFirst } from './claim-set';
import type { Gap } from './gap';
import type { Indicator, IndicatorId, Unit } from './indicator';
import type { Period } from './period';
import { pickedAmong } from './picks';
import { endYear, isAsLong } from './period';
import type { Region, RegionId } from './region';
import type { ShownAs } from './shown-as';
import { STATED } from './shown-as';
import type { SourceId } from './source';

export const VINTAGES = ['latest', 'first', 'both'] as const;
/** Which vintage of a revised figure speaks; with `both` the latest speaks and both are drawn. */
export type Vintage = (typeof VINTAGES)[number];

/** Which of several sources that disagree speaks: by date of publication, by preference, or none alone. */
export type ConflictRule = 'latest' | 'first' | 'both' | `source:${SourceId}`;

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
  /** `latest` if nothing is said. */
  readonly vintage?: Vintage;
  /** `latest` if nothing is said. */
  readonly rule?: ConflictRule;
}

export interface ComparisonRow {
  readonly region: Region;
  /** One for each period, in the order of the query. */
  readonly cells: readonly Cell[];
}

export interface Comparison {
  readonly query: ComparisonQuery;
  readonly indicator: Indicator;
  /** Of the figures as they are shown: percentage points for a difference of rates. */
  readonly unit: Unit;
  /** What was done to the stated figures. */
  readonly shown: ShownAs;
  readonly periods: readonly Period[];
  /** One for each region asked for, in that order; none is dropped. */
  readonly rows: readonly ComparisonRow[];
  readonly reference: ComparisonRow | null;
}

/**
 * One cell for each region and period asked for, in that order.
 *
 * Where several claims fit a cell, vintage and rule say which one speaks; the others are named in the cell. Targets and
 * figures such as "at least 10" are never a cell's value.
 *
 * @throws Error when the indicator or a region of the query is unknown; `readCompareState` never yields such a query.
 */
export function compare(set: ClaimSet, query: ComparisonQuery): Comparison {
  const indicator = entry(set.indicators, query.indicator);
  const unit = entry(set.units, indicator.unit);
  const byRegion = claimsOn(set, query.indicator);
  const row = (id: RegionId): ComparisonRow => {
    const region = entry(set.regions, id);
    const own = byRegion.get(id) ?? [];
    const cells = query.periods.map((period) =>
      cellOf(set, own, byPeriod(own).get(period.id) ?? [], period, query),
    );
    return { region, cells };
  };
  const { regions, periods, reference } = query;
  const asked = reference === null ? regions : [...regions, reference];
  let { decimals } = indicator;
  for (const id of asked) {
    const own = byPeriod(byRegion.get(id) ?? []);
    for (const { id: period } of periods)
      for (const claim of own.get(period) ?? [])
        if (claim.role === 'observation') decimals = claimDecimals(claim, decimals);
  }
  return {
    query,
    indicator,
    unit,
    // What is stated is not rounded.
    shown: decimals > indicator.decimals ? { ...STATED, decimals } : STATED,
    periods,
    rows: regions.map(row),
    reference: reference === null ? null : row(reference),
  };
}

/** @param own all claims on the region; @param same those of the period */
function cellOf(
  set: ClaimSet,
  own: readonly Claim[],
  same: readonly Claim[],
  period: Period,
  query: ComparisonQuery,
): Cell {
  const indicator = entry(set.indicators, query.indicator);
  const speaks = (claim: Claim) => query.companions || !isCompanion(set, claim);
  const isObserved = (claim: Claim) => claim.role === 'observation';
  const isExact = (claim: Claim) => claim.operator === 'eq';
  const isFitting = (claim: Claim) => isExact(claim) && claim.unit === indicator.unit;
  const heard = same.filter((claim) => isObserved(claim) && speaks(claim));
  const fitting = heard.filter(isFitting);
  if (fitting.length) return settled(set, fitting, query);
  const otherPeriods = own.filter(
    (claim) =>
      isObserved(claim) &&
      claim.period !== null &&
      !isAsLong(claim.period, period) &&
      endYear(claim.period) === endYear(period) &&
      speaks(claim),
  );
  const gap = (reason: Gap['reason'], near: readonly Claim[]): Cell => ({
    kind: 'gap',
    gap: { reason, claims: near.map((claim) => claim.id) },
  });
  const silenced = same.filter((claim) => isObserved(claim) && isFitting(claim));
  if (silenced.length) return gap('companions-off', silenced);
  const exact = heard.filter(isExact);
  if (exact.length) return gap('unit-differs', exact);
  if (heard.length) return gap('not-exact', heard);
  return otherPeriods.length ? gap('period-differs', otherPeriods) : gap('no-claim', []);
}

/** Which of the claims on a cell speaks, by vintage and rule. @param claims one or more */
function settled(set: ClaimSet, claims: readonly Claim[], query: ComparisonQuery): Cell {
  const { vintage = 'latest', rule = 'latest' } = query;
  const [only, second] = claims;
  // Nearly all cells: what follows would come to the same, at ten times the cost.
  if (only && !second) return valueOf(only, [], null);
  const dated = latestFirst(set, claims);
  const newest = currentOf(dated);
  const oldest = dated.filter(({ revises }) => !dated.some(({ id }) => id === revises));
  const current = vintage === 'first' ? oldest : newest;
  const ruled =
    rule === 'first' ? current.at(-1) : current.find(({ source }) => rule === `source:${source}`);
  // What an analyst picked stands for the usual rule; one that the reader asks for goes before it.
  const preferred =
    ruled ?? (rule === 'latest' ? pickedAmong(set, current) : undefined) ?? current[0];
  const spoken = preferred ?? dated[0];
  if (!spoken) throw new Error('A cell is settled among one claim or more');
  const others = dated.filter((claim) => claim !== spoken);
  const drawn = [
    spoken,
    ...others.filter((claim) => vintage === 'both' || current.includes(claim)),
  ];
  const figures = drawn.map((claim): Stated => ({ value: plainValue(claim), claim: claim.id }));
  const disagree = new Set(current.map((claim) => plainValue(claim))).size > 1;
  const differ = new Set(figures.map(({ value }) => value)).size > 1;
  const dispute = differ
    ? { cause: disagree ? ('disagree' as const) : ('revised' as const), figures }
    : null;
  const ids = others.map(({ id }) => id);
  if (dispute && disagree && rule === 'both')
    return { kind: 'disputed', dispute, inputs: [], others: ids };
  return valueOf(spoken, ids, dispute);
}

function valueOf(claim: Claim, others: readonly ClaimId[], dispute: Dispute | null): CellValue {
  return { kind: 'value', value: plainValue(claim), claim: claim.id, inputs: [], others, dispute };
}
