import { answer } from '../domain/answer';
import type { CompareView } from '../domain/compare-state';
import type { FigureView } from '../domain/figure-view';
import { readCompareState } from '../domain/query';
import { byNameIn, compareFigure } from './compare-figure';
import type { DrawWay } from './draw-way';
import type { ViewGround, ViewReading } from './view-ground';
import { partOf } from './view-ground';
import { WAY_MODULES } from './way-modules';

/** The figure of an address of Compare. */
export async function compareView(
  { path, params, part }: FigureView,
  ground: ViewGround,
): Promise<ViewReading> {
  const { set, words } = ground;
  const { state, repairs } = readCompareState(set, params);
  if (!set.indicators.has(state.indicator) || !state.periods.length)
    return { kind: 'nothing', value: path };
  const found = answer(set, state, byNameIn(words.lang));
  const figure = compareFigure(found, state, set, words, await fetchedWay(state.view, ground));
  return partOf(new Map([['figure', figure]]), part, path, repairs);
}

async function fetchedWay(
  view: CompareView,
  { set, boundaries }: ViewGround,
): Promise<DrawWay | null> {
  const way = await WAY_MODULES[view]?.();
  if (!way) return null;
  return way.kind === 'way' ? way.draw : way.drawOn(await boundaries([...set.regions.values()]));
}
