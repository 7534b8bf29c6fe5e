import { inTurns } from '../charts/in-turns';
import type { FigureView } from '../domain/figure-view';
import type { Code, Dataset } from '../domain/statistics/dataset';
import type { Statistics } from '../domain/statistics/statistics';
import { datasetFigures } from './dataset-figures';
import { drawnSlice } from './drawn-slice';
import { figureSet } from './figure-set';
import { sliceFigure } from './slice-figure';
import { sliceGround, sliceRegion } from './slice-set';
import type { ViewGround, ViewReading } from './view-ground';
import { partOf } from './view-ground';

/** A figure of a dataset's page, `lines`, `bars` or `slice`, its table, of the indicator that its address names, or of the first. */
export async function datasetView(
  id: string,
  { path, params, part }: FigureView,
  { set, words, statistics }: ViewGround,
): Promise<ViewReading> {
  const dataset = await datasetOf(id, statistics);
  if (!dataset || !statistics) return { kind: 'no-dataset', value: id };
  const code = indicatorOf(dataset, params['indicator']);
  if (code < 0) return { kind: 'no-indicator', value: params['indicator'] ?? '' };
  if (part === 'slice')
    return sliceView(dataset, code, params['region'], { set, words, statistics });
  const slice = await drawnSlice(statistics, dataset, code, new AbortController().signal);
  if (!slice) return { kind: 'nothing', value: path };
  const drawn = figureSet(slice, set);
  const { lines, bars } = datasetFigures(slice, drawn, words);
  const reading = partOf(new Map(Object.entries({ lines, bars })), part, path);
  return reading.kind === 'figure' ? { ...reading, set: drawn } : reading;
}

/** The indicator's figures as a table, of the region that the address names, or of all. */
async function sliceView(
  dataset: Dataset,
  indicator: Code,
  asked: string | undefined,
  {
    set,
    words,
    statistics,
  }: Pick<ViewGround, 'set' | 'words'> & { readonly statistics: Statistics },
): Promise<ViewReading> {
  const region = sliceRegion(dataset, indicator, asked);
  const one = dataset.regions[region];
  const regions = one ? [one.id] : null;
  const slice = await statistics.slice({ dataset: dataset.id, indicator, regions, periods: null });
  if (!slice.row.length) return { kind: 'nothing', value: dataset.id };
  const ground = await inTurns(sliceGround(dataset, slice, set));
  const figure = sliceFigure(dataset, slice, region, ground, words);
  return { kind: 'figure', figure, repairs: [], set: ground.set };
}

/** Where an indicator stands in a dataset: the first where none is named, -1 where there is none of that id. */
export function indicatorOf({ indicators }: Dataset, id: string | undefined): number {
  if (id === undefined) return indicators.length ? 0 : -1;
  return indicators.findIndex((one) => one.id === id);
}

/** Null for one that is not there: it was removed, or is in another browser. */
async function datasetOf(id: string, statistics: Statistics | null): Promise<Dataset | null> {
  try {
    return (await statistics?.dataset(id)) ?? null;
  } catch {
    return null;
  }
}
