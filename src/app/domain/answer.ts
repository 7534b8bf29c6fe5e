import type { ClaimSet } from './claim-set';
import type { CompareState, CompareView } from './compare-state';
import type { Comparison, ComparisonQuery, ComparisonRow } from './comparison';
import { compare } from './comparison';
import { explainGaps } from './guard';
import type { IndicatorId } from './indicator';
import type { Period } from './period';
import { parseReference, withReference } from './reference';
import type { RegionId } from './region';
import { NATION } from './region';
import { showAs, showRefusal } from './show-as';
import type { ShowRefusal } from './show-as';
import type { ShowAs } from './shown-as';
import { SHOW_AS } from './shown-as';
import { sortRows } from './sort';
import { allowsLog } from './ways';
import { isWithin } from './wholes';

/** What the Compare page's address asks for, worked out. */
export interface Answer {
  /** As asked for: every period, the rows sorted, the figures shown as asked. */
  readonly comparison: Comparison;
  /** The same with the figures as stated, for whoever asks what a computed one rests on. */
  readonly stated: Comparison;
  /** Why the figures are not shown as asked but as stated; null where they are as asked. */
  readonly refusal: ShowRefusal | null;
  /** For each way to show figures why it makes no sense here, or null where it does. */
  readonly offers: Readonly<Record<ShowAs, ShowRefusal | null>>;
  /** The second indicator of a scatter over the same regions and periods; null for none. */
  readonly second: Comparison | null;
}

/** @param byName orders two rows by name in the reader's language */
export function answer(
  set: ClaimSet,
  state: CompareState,
  byName: (a: ComparisonRow, b: ComparisonRow) => number,
): Answer {
  const reference = parseReference(set, state.reference) ?? { kind: 'none' };
  const stated = explainGaps(withReference(set, state, reference), set);
  const total = totalOf(set, state, stated);
  const offers = Object.fromEntries(
    SHOW_AS.map((as) => [as, showRefusal(stated, as, total)]),
  ) as Answer['offers'];
  const refusal = offers[state.as];
  const base = Math.max(
    state.periods.findIndex(({ id }) => id === state.base),
    0,
  );
  const shown = showAs(stated, refusal ? 'value' : state.as, { set, base, total });
  const at = indexAt(shown.periods, state.at);
  const second = state.with === null ? null : secondOf(set, state, state.with);
  return { comparison: sortRows(shown, state.sort, at, byName), stated, refusal, offers, second };
}

/** Whether a way can be drawn on logarithmic axes: of a scatter both indicators stand on one. */
export function canBeLog({ comparison, second }: Answer, view: CompareView): boolean {
  return allowsLog(comparison) && (view !== 'scatter' || second === null || allowsLog(second));
}

/** The period that ways of one period show: the one asked for, else the last. */
export function indexAt(periods: readonly Period[], id: string | null): number {
  const asked = periods.findIndex((period) => period.id === id);
  return asked >= 0 ? asked : periods.length - 1;
}

/** The comparison of one of its periods alone. */
export function atPeriod(comparison: Comparison, at: number): Comparison {
  const row = ({ region, cells }: ComparisonRow) => ({ region, cells: cells.slice(at, at + 1) });
  return {
    ...comparison,
    periods: comparison.periods.slice(at, at + 1),
    rows: comparison.rows.map(row),
    reference: comparison.reference && row(comparison.reference),
  };
}

/** The comparison of its first and its last period: what a dumbbell or a slope joins. */
export function endsOf(comparison: Comparison): Comparison {
  const ends = <T>(list: readonly T[]) =>
    list.length < 3 ? list : [...list.slice(0, 1), ...list.slice(-1)];
  const row = ({ region, cells }: ComparisonRow) => ({ region, cells: ends(cells) });
  return {
    ...comparison,
    periods: ends(comparison.periods),
    rows: comparison.rows.map(row),
    reference: comparison.reference && row(comparison.reference),
  };
}

/** The whole that shares are of: the reference where it holds every region, else the nation. */
function totalOf(set: ClaimSet, query: ComparisonQuery, stated: Comparison): ComparisonRow | null {
  const parts = query.regions;
  const holdsAll = (whole: RegionId) =>
    parts.every((part) => part === whole || isWithin(set, part, whole));
  const { reference } = stated;
  if (reference && holdsAll(reference.region.id)) return reference;
  if (!set.regions.has(NATION) || !holdsAll(NATION)) return null;
  return compare(set, { ...query, regions: [NATION], reference: null }).rows[0] ?? null;
}

function secondOf(set: ClaimSet, state: CompareState, indicator: IndicatorId): Comparison {
  return explainGaps(compare(set, { ...state, reference: null, indicator }), set);
}
