import type { Cell } from './cell';
import type { Claim } from './claim';
import type { ClaimSet } from './claim-set';
import { claimsOn, entry, isCompanion } from './claim-set';
import type { Comparison, ComparisonRow } from './comparison';
import type { GapReason } from './gap';
import type { Indicator } from './indicator';
import type { Period } from './period';
import type { RegionId } from './region';
import { absencesAt } from './table-place';

/**
 * Why a figure that comes close must not stand in a cell. `compare` itself leaves out what differs in unit or period;
 * this looks at what a table says about a missing figure, and at what a reader might take for the same: another indicator of
 * the same concept, another population, a target. What is left out is named with its reason; nothing is dropped in silence.
 */
export function explainGaps(comparison: Comparison, set: ClaimSet): Comparison {
  const siblings = siblingsOf(comparison.indicator, set);
  const explain = (row: ComparisonRow): ComparisonRow => ({
    region: row.region,
    cells: row.cells.map((cell, at) =>
      explained(cell, row, comparison.periods[at], comparison, siblings, set),
    ),
  });
  const { reference } = comparison;
  return {
    ...comparison,
    rows: comparison.rows.map(explain),
    reference: reference && explain(reference),
  };
}

function explained(
  cell: Cell,
  { region }: ComparisonRow,
  period: Period | undefined,
  { indicator, query }: Comparison,
  siblings: readonly Indicator[],
  set: ClaimSet,
): Cell {
  if (cell.kind !== 'gap' || cell.gap.reason !== 'no-claim' || !period) return cell;
  const near = (claim: Claim) =>
    claim.period?.id === period.id && (query.companions || !isCompanion(set, claim));
  const on = (id: string, place: RegionId) => (claimsOn(set, id).get(place) ?? []).filter(near);
  const because = (reason: GapReason, claims: readonly Claim[]): Cell | null =>
    claims.length ? { kind: 'gap', gap: { reason, claims: claims.map(({ id }) => id) } } : null;
  const ofSiblings = siblings.map((sibling) =>
    because(differenceOf(indicator, sibling, set), on(sibling.id, region.id)),
  );
  return (
    statedMissing(indicator, region.id, period, set) ??
    because('target-only', on(indicator.id, region.id)) ??
    ofSiblings.find((found) => found !== null) ??
    because(
      'population-differs',
      otherPopulations(region.id, set).flatMap((id) => on(indicator.id, id)),
    ) ??
    cell
  );
}

/** A table that has a row for it, and no figure there. Where several say why, the first reason stands. */
function statedMissing(
  indicator: Indicator,
  region: RegionId,
  period: Period,
  { absences = [] }: ClaimSet,
): Cell | null {
  const said = absencesAt(absences, indicator.id, region, period.id);
  const [first] = said;
  return first ? { kind: 'gap', gap: { reason: first.reason, claims: [], absences: said } } : null;
}

/** Indicators of the same concept: what they measure differs in unit, prices, denominator, or in the definition alone. */
function siblingsOf({ id, concept }: Indicator, set: ClaimSet): readonly Indicator[] {
  return [...set.indicators.values()].filter(
    (other) => other.id !== id && other.concept === concept,
  );
}

/** What keeps two indicators of one concept off one axis; the first that differs. */
export function differenceOf(a: Indicator, b: Indicator, set: ClaimSet): GapReason {
  const quantity = ({ unit }: Indicator) => entry(set.units, unit).id;
  if (quantity(a) !== quantity(b)) return 'unit-differs';
  if (a.priceBasis !== b.priceBasis) return 'prices-differ';
  if (a.denominator?.id !== b.denominator?.id) return 'denominator-differs';
  if (a.temporal !== b.temporal) return 'stock-or-flow-differs';
  return 'definition-differs';
}

/** Groups that are told apart from this one by their sources, such as the same plan's cities of another year. */
function otherPopulations(id: RegionId, set: ClaimSet): readonly RegionId[] {
  if (set.regions.get(id)?.level !== 'group') return [];
  const groups = [...set.regions.values()].filter(({ level }) => level === 'group');
  return groups
    .map((region) => region.id)
    .filter((other) => other !== id && isEditionOf(other, id));
}

/** `CN-OIC-2011` is another edition of `CN-OIC`: the code of the one continues that of the other. */
function isEditionOf(a: RegionId, b: RegionId): boolean {
  return a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/** Groups whose members the sources do not agree on: a figure for them may be for one or the other. */
export function unsettledGroups(comparison: Comparison, set: ClaimSet): readonly RegionId[] {
  const asked = [...comparison.rows, ...(comparison.reference ? [comparison.reference] : [])];
  return asked
    .map(({ region }) => region.id)
    .filter(
      (id) =>
        new Set(set.memberships.filter(({ group }) => group === id).map(({ source }) => source))
          .size > 1,
    );
}
