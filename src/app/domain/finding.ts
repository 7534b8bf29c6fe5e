import { cellClaims, cellValue } from './cell';
import type { ClaimId } from './claim';
import type { Comparison, ComparisonRow } from './comparison';

/** A piece of a sentence: plain words without claims, or a figure with the claims that it rests on. */
export interface Phrase {
  readonly text: string;
  readonly claims: readonly ClaimId[];
}

/** One figure of a comparison, by its place in it. */
export interface Place {
  readonly row: ComparisonRow;
  /** Index into the comparison's periods. */
  readonly period: number;
  readonly value: number;
}

/**
 * What a comparison shows first, as facts for a sentence in any language. It never says more than the cells do:
 * ties name no winner (a spread has values only), and `of` counts the regions that have a figure, `asked` all of them.
 */
export type Finding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'single'; readonly at: Place }
  | {
      readonly kind: 'lowest' | 'highest';
      readonly at: Place;
      readonly of: number;
      readonly asked: number;
      /** The region's value less the reference's, in the indicator's unit; null without a reference figure. */
      readonly toReference: number | null;
    }
  | { readonly kind: 'equal'; readonly all: readonly [Place, ...Place[]] }
  | { readonly kind: 'spread'; readonly low: Place; readonly high: Place }
  | { readonly kind: 'moved'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'lowest-ever' | 'highest-ever'; readonly at: Place };

/** The claims behind the figure of a place. */
export function claimsAt({ row, period }: Place): readonly ClaimId[] {
  const cell = row.cells[period];
  return cell ? cellClaims(cell) : [];
}

export function findingOf(comparison: Comparison): Finding {
  const places = comparison.rows.flatMap((row) =>
    row.cells.flatMap((cell, period): Place[] => {
      const value = cellValue(cell);
      return value === null ? [] : [{ row, period, value }];
    }),
  );
  const [first] = places;
  if (!first) return { kind: 'nothing' };
  if (places.length === 1) return { kind: 'single', at: first };
  if (comparison.periods.length === 1) return amongRegions(comparison, places);
  const last = places.at(-1) ?? first;
  return comparison.rows.length === 1
    ? { kind: 'moved', from: first, to: last }
    : overTime(comparison, places);
}

function amongRegions(comparison: Comparison, places: readonly Place[]): Finding {
  const { low, high } = extremes(places);
  const reference = cellValue(comparison.reference?.cells[0]);
  const wantsLow = wantsLowest(comparison, low.value, high.value, reference);
  const at = wantsLow ? low : high;
  if (isTied(places, at)) return tie(places, low, high);
  return {
    kind: wantsLow ? 'lowest' : 'highest',
    at,
    of: places.length,
    asked: comparison.rows.length,
    toReference: reference === null ? null : Number((at.value - reference).toFixed(9)),
  };
}

/** The end that is worth saying: the first rank, the figure furthest from the reference, else the one that is worse. */
function wantsLowest(
  { shown, indicator }: Comparison,
  low: number,
  high: number,
  reference: number | null,
): boolean {
  if (shown.as === 'rank') return true;
  if (reference === null) return indicator.direction === 'more';
  return Math.abs(low - reference) >= Math.abs(high - reference);
}

function overTime(comparison: Comparison, places: readonly Place[]): Finding {
  const { low, high } = extremes(places);
  const wantsLow = comparison.indicator.direction !== 'less';
  const at = wantsLow ? low : high;
  return isTied(places, at)
    ? tie(places, low, high)
    : { kind: wantsLow ? 'lowest-ever' : 'highest-ever', at };
}

function isTied(places: readonly Place[], at: Place): boolean {
  return places.filter(({ value }) => value === at.value).length > 1;
}

function tie(places: readonly Place[], low: Place, high: Place): Finding {
  if (low.value === high.value)
    return { kind: 'equal', all: [low, ...places.filter((at) => at !== low)] };
  return { kind: 'spread', low, high };
}

function extremes(places: readonly Place[]): { readonly low: Place; readonly high: Place } {
  const sorted = places.toSorted((a, b) => a.value - b.value);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (!low || !high) throw new Error('Extremes need at least one figure');
  return { low, high };
}
