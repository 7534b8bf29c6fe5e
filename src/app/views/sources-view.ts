import { companionsOn } from '../domain/companions';
import type { FigureView } from '../domain/figure-view';
import { NO_CHANGES } from '../domain/workspace';
import { sourcesHeard } from './source-list';
import { sourcesFigure } from './sources-figure';
import type { ViewGround, ViewReading } from './view-ground';
import { partOf } from './view-ground';

/** The `list` of sources. */
export function sourcesView(
  { path, params, part }: FigureView,
  { set, words, work = NO_CHANGES }: ViewGround,
): ViewReading {
  const sources = sourcesHeard(set, companionsOn(params['companions']));
  const list = sources.length ? sourcesFigure(set, sources, work, words) : null;
  return partOf(new Map([['list', list]]), part, path);
}
