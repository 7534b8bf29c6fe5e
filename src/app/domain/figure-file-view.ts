import { answer, indexAt } from './answer';
import { cellClaims } from './cell';
import type { ClaimId } from './claim';
import type { ClaimSet } from './claim-set';
import { writeCompareState } from './compare-state';
import type { Comparison } from './comparison';
import type { FigureView } from './figure-view';
import type { PeriodId } from './period';
import { readCompareState } from './query';
import type { RegionId } from './region';
import { showsOnePeriod } from './ways';

/** What an address says and needs when the claims of its figure stand alone. */

/**
 * The address with every choice written out: what is left to the page would be another choice among fewer claims. The page
 * of a dataset is there only where the dataset is, so its figures have the address of the same comparison.
 *
 * @param drawn what the figure shows; null where it is no comparison
 * @param title where it does not follow from the figures
 */
export function wholeView(
  view: FigureView,
  set: ClaimSet,
  drawn: Comparison | null,
  title: string | null,
): FigureView {
  if (view.path.startsWith('/statistics/')) return drawn ? ofTable(view, drawn, title) : view;
  if (view.path !== '/compare') return view;
  const { state } = readCompareState(set, view.params);
  // Without the other periods nobody could tell the order again.
  const isSettled = drawn && state.sort === 'change' && showsOnePeriod(state.view);
  const regions = isSettled ? drawn.rows.map(({ region }) => region.id) : state.regions;
  const sort = isSettled ? 'given' : state.sort;
  return { ...view, params: written({ ...state, regions, sort }) };
}

function ofTable(view: FigureView, drawn: Comparison, title: string | null): FigureView {
  const regions = drawn.rows.map(({ region }) => region.id);
  // The address of a comparison parts its regions by commas.
  if (regions.some((id) => id.includes(','))) return view;
  const { query, periods } = drawn;
  const way = periods.length > 1 ? ('lines' as const) : ('bars' as const);
  const params = written({ ...query, regions, periods, reference: null, view: way, title });
  return { path: '/compare', params, part: 'figure' };
}

function written(state: Parameters<typeof writeCompareState>[0]): FigureView['params'] {
  const params = Object.entries(writeCompareState(state));
  return Object.fromEntries(params.filter(([, value]) => value !== undefined));
}

/** Every word of the address that may be the id of something. */
export function namedIn({ path, params }: FigureView): readonly string[] {
  // Free words are no ids, whatever they are.
  const values = Object.entries(params).flatMap(([key, value]) => (key === 'title' ? [] : [value]));
  const words = values.flatMap((value = '') => [value, ...value.split(','), ...value.split(':')]);
  return [...new Set([...path.split('/'), ...words])];
}

/** The regions that a map shows although nothing is said of them: it counts them. */
export function outlinedIn({ params }: FigureView, { regions }: ClaimSet): readonly RegionId[] {
  if (params['view'] !== 'map') return [];
  return [...regions.values()].filter(({ level }) => level === 'province').map(({ id }) => id);
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
