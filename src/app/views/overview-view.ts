import { companionsOn } from '../domain/companions';
import type { FigureView } from '../domain/figure-view';
import { overviewFigures } from './overview-figures';
import type { ViewGround, ViewReading } from './view-ground';
import { partOf } from './view-ground';

/** A card of the overview: `bars`, `share`, `lines`, `targets` or `sources`. */
export function overviewView(
  { path, params, part }: FigureView,
  { set, words }: ViewGround,
): ViewReading {
  const figures = overviewFigures(set, words, companionsOn(params['companions']));
  return partOf(new Map(Object.entries(figures)), part, path);
}
