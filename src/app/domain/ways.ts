import { cellFigures } from './cell';
import type { ClaimSet } from './claim-set';
import type { CompareState, CompareView } from './compare-state';
import type { Comparison } from './comparison';
import { measureRefusal } from './show-as';

/** Why a way of seeing does not suit a choice. */
export const WAY_REFUSALS = [
  'two-periods',
  'two-regions',
  'a-province',
  'second-indicator',
  'periods-after-base',
] as const;
export type WayRefusal = (typeof WAY_REFUSALS)[number];

/** Ways that show one period; where several are chosen, a slider says which. */
const ONE_PERIOD: readonly CompareView[] = ['bars', 'tiles', 'map', 'scatter'];

export function showsOnePeriod(view: CompareView): boolean {
  return ONE_PERIOD.includes(view);
}

/** @param state what is asked for; a change that the indicator refuses is shown as values, and leaves no period out */
export function wayRefusal(
  set: ClaimSet,
  view: CompareView,
  state: Pick<CompareState, 'indicator' | 'regions' | 'periods' | 'with' | 'as'>,
): WayRefusal | null {
  const drawn = state.periods.length - (leavesBase(set, state) ? 1 : 0);
  const more = state.periods.length > 1 ? 'periods-after-base' : 'two-periods';
  switch (view) {
    case 'bars':
      return null;
    case 'columns':
    case 'lines':
    case 'dumbbell':
    case 'slope':
    case 'heat':
      return drawn > 1 ? null : more;
    case 'multiples':
      if (drawn < 2) return more;
      return state.regions.length > 1 ? null : 'two-regions';
    case 'tiles':
    case 'map':
      return state.regions.some((id) => set.regions.get(id)?.level === 'province')
        ? null
        : 'a-province';
    case 'scatter':
      if (state.with === null) return 'second-indicator';
      return state.regions.length > 1 ? null : 'two-regions';
  }
}

function leavesBase(
  set: ClaimSet,
  { indicator, as }: Pick<CompareState, 'indicator' | 'as'>,
): boolean {
  const known = set.indicators.get(indicator);
  return (as === 'change' || as === 'relative') && !(known && measureRefusal(known, as));
}

/** The way that suits a choice of which nobody said how to see it. */
export function usualWay(set: ClaimSet, state: Parameters<typeof wayRefusal>[2]): CompareView {
  return wayRefusal(set, 'lines', state) ? 'bars' : 'lines';
}

/** A logarithmic axis needs figures, and every one of them above zero. */
export function allowsLog(comparison: Comparison): boolean {
  const rows = [...comparison.rows, ...(comparison.reference ? [comparison.reference] : [])];
  const values = rows.flatMap(({ cells }) => cells.flatMap((cell) => cellFigures(cell)));
  return values.length > 0 && values.every((value) => value > 0);
}

/** Ways whose values stand on an axis that may start elsewhere than at zero, or be logarithmic: none with bars. */
export function hasFreeAxis(view: CompareView): boolean {
  return ['lines', 'dumbbell', 'slope', 'multiples', 'scatter'].includes(view);
}
