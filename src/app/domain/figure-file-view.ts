import { answer, indexAt } from './answer';
import { cellClaims } from './cell';
import type { ClaimId } from './claim';
import type { ClaimSet } from './claim-set';
import { writeCompareState } from './compare-state';
import type { FigureView } from './figure-view';
import type { PeriodId } from './period';
import { readCompareState } from './query';
import { showsOnePeriod } from './ways';

/** What an address says and needs when the claims of its figure stand alone. */

/** The address with every choice written out: what is left to the page would be another choice among fewer claims. */
export function wholeView(view: FigureView, set: ClaimSet): FigureView {
  if (view.path !== '/compare') return view;
  const written = writeCompareState(readCompareState(set, view.params).state);
  const params = Object.entries(written).filter(([, value]) => value !== undefined);
  return { ...view, params: Object.fromEntries(params) };
}

/** Every word of the address that may be the id of something. */
export function namedIn({ path, params }: FigureView): readonly string[] {
  // Free words are no ids, whatever they are.
  const values = Object.entries(params).flatMap(([key, value]) => (key === 'title' ? [] : [value]));
  const words = values.flatMap((value = '') => [value, ...value.split(','), ...value.split(':')]);
  return [...new Set([...path.split('/'), ...words])];
}

/** The periods that a comparison shows; null for what is no comparison. */
export function periodsShown(view: FigureView, set: ClaimSet): ReadonlySet<PeriodId> | null {
  if (view.path !== '/compare') return null;
  const { state } = readCompareState(set, view.params);
  const { periods, at } = state;
  const shown = showsOnePeriod(state.view) ? [periods[indexAt(periods, at)]] : periods;
  return new Set(shown.flatMap((period) => period?.id ?? []));
}

/**
 * Claims that the figure shows without naming them: the one that its address leads to, and the places of the period
 * before, where ranks say who has moved.
 */
export function neededBy(view: FigureView, set: ClaimSet): readonly ClaimId[] {
  if (view.path !== '/compare') return namedIn(view).filter((word) => set.byId.has(word));
  const { state } = readCompareState(set, view.params);
  if (state.as !== 'rank' || !showsOnePeriod(state.view)) return [];
  const { stated } = answer(set, state, () => 0);
  const before = indexAt(stated.periods, state.at) - 1;
  return stated.rows
    .flatMap(({ cells }) => cells.slice(Math.max(before, 0), before + 1))
    .flatMap(cellClaims);
}
