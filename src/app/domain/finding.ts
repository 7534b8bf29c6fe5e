import { shownDecimals } from './shown-as';
import { cellClaims, cellFigures, cellValue } from './cell';
import type { ClaimId } from './claim';
import type { ClaimSet } from './claim-set';
import type { Comparison, ComparisonRow } from './comparison';
import { wholesAmong } from './wholes';

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
 *
 * - ties name no winner (a spread has values only), and two figures tie where they are the same as they are written;
 * - figures in dispute may keep another from being an extreme, but are none themselves;
 * - a whole is not ranked with its parts, and an extreme holds against it all the same;
 * - `of` counts the regions that have a figure, `asked` all of them, both without wholes.
 */
export type Finding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'single'; readonly at: Place }
  /** The one cell that has figures has several. */
  | { readonly kind: 'disputed'; readonly low: Place; readonly high: Place }
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

/** @param set says which regions hold others */
export function findingOf(comparison: Comparison, set: ClaimSet): Finding {
  const { rows, periods } = comparison;
  const figures = rows.flatMap((row) =>
    row.cells.flatMap((cell, period): readonly Place[] =>
      cell.kind === 'disputed'
        ? cellFigures(cell).map((value) => ({ row, period, value }))
        : cell.kind === 'value'
          ? [{ row, period, value: cell.value }]
          : [],
    ),
  );
  const [first] = figures;
  if (!first) return { kind: 'nothing' };
  if (figures.length === 1) return { kind: 'single', at: first };
  const { low, high } = extremes(figures);
  if (figures.every(({ row, period }) => row === first.row && period === first.period))
    return { kind: 'disputed', low, high };
  if (rows.length === 1) return overTime(comparison, figures);
  const known = rows.filter((row) => figures.some((place) => place.row === row));
  const wholes = wholesAmong(
    set,
    known.map(({ region }) => region.id),
  );
  const wantsLow =
    periods.length === 1 ? wantsLowest(comparison, low, high) : wantsLowestEver(comparison);
  const at = wantsLow ? low : high;
  const of = known.length - wholes.size;
  if (isShared(comparison, figures, at) || isDisputed(at) || wholes.has(at.row.region.id))
    return between(comparison, figures);
  if (of < 2) return between(comparison, figures);
  if (periods.length > 1) return { kind: wantsLow ? 'lowest-ever' : 'highest-ever', at };
  const reference = cellValue(comparison.reference?.cells[0]);
  return {
    kind: wantsLow ? 'lowest' : 'highest',
    at,
    of,
    asked: rows.length - wholes.size,
    toReference: reference === null ? null : Number((at.value - reference).toFixed(9)),
  };
}

/** Of one region, where it came from and where it went; figures in dispute are no ends. */
function overTime(comparison: Comparison, figures: readonly Place[]): Finding {
  const [from, ...others] = figures.filter((at) => !isDisputed(at));
  const to = others.at(-1);
  return from && to ? { kind: 'moved', from, to } : between(comparison, figures);
}

/** The end that is worth saying: the first rank, the figure furthest from the reference, else the one that is worse. */
function wantsLowest(
  { shown, indicator, reference }: Comparison,
  low: Place,
  high: Place,
): boolean {
  if (shown.as === 'rank') return true;
  const yardstick = cellValue(reference?.cells[0]);
  if (yardstick === null) return indicator.direction === 'more';
  return Math.abs(low.value - yardstick) >= Math.abs(high.value - yardstick);
}

function wantsLowestEver({ shown, indicator }: Comparison): boolean {
  return shown.as === 'rank' || indicator.direction !== 'less';
}

function isDisputed({ row, period }: Place): boolean {
  return row.cells[period]?.kind === 'disputed';
}

function between(comparison: Comparison, figures: readonly Place[]): Finding {
  const { low, high } = extremes(figures);
  const others = figures.filter((at) => at !== low);
  return isSame(comparison, low, high)
    ? { kind: 'equal', all: [low, ...others] }
    : { kind: 'spread', low, high };
}

function isShared(comparison: Comparison, figures: readonly Place[], at: Place): boolean {
  const own = written(comparison, at);
  return figures.some((other) => other !== at && written(comparison, other) === own);
}

function isSame(comparison: Comparison, a: Place, b: Place): boolean {
  return written(comparison, a) === written(comparison, b);
}

/** A figure to the digits that are written. */
function written({ shown, indicator }: Comparison, { value }: Place): number {
  return Number(value.toFixed(shownDecimals({ shown, indicator })));
}

function extremes(places: readonly Place[]): { readonly low: Place; readonly high: Place } {
  const sorted = places.toSorted((a, b) => a.value - b.value);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (!low || !high) throw new Error('Extremes need at least one figure');
  return { low, high };
}
