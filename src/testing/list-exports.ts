import { everyWord } from '../i18n/every-word';
import type { ClaimSet } from '../app/domain/claim-set';
import { readFigureView } from '../app/domain/figure-view';
import type { Lang } from '../app/domain/localized';
import type { Dataset } from '../app/domain/statistics/dataset';
import type { Statistics } from '../app/domain/statistics/statistics';
import type { ExportRequest } from '../app/export/export-request';
import { figureOf } from '../app/views/figure-of';
import { exportOf } from './data-exports';
import { realSet } from './package-files';
import { datasetOf, FIGURES, INDICATORS, MAPPING, observations } from './statistics-table';

/** The export of a list of a page, as its address makes it. */
export async function exportOfList(
  address: string,
  {
    lang = 'en',
    set = realSet(),
    statistics = null,
  }: {
    readonly lang?: Lang;
    readonly set?: ClaimSet;
    readonly statistics?: Statistics | null;
  } = {},
): Promise<ExportRequest> {
  const view = readFigureView(address);
  if (!view) throw new Error(`${address} is no address`);
  const words = await everyWord(lang);
  const boundaries = () => Promise.reject(new Error('no map was asked for'));
  const reading = await figureOf(view, { set, words, assumptions: [], boundaries, statistics });
  if (reading.kind !== 'figure') throw new Error(JSON.stringify(reading));
  const { figure } = reading;
  return { ...exportOf('bars', lang), figure, view, words, set: reading.set ?? set };
}

/** A dataset of one table with these figures, added as `ds-1`; asked by region alone, as a slice of it is. */
export function statisticsOf(figures = FIGURES): Statistics {
  const file = { name: 'people.csv', bytes: 100 };
  const made = datasetOf('ds-1', file, MAPPING, INDICATORS);
  const indicators = made.indicators.map((one, code) => ({
    ...one,
    count: figures.filter(({ indicator }) => indicator === code).length,
  }));
  const dataset: Dataset = {
    ...made,
    indicators,
    about: { ...made.about, publisher: 'Office' },
    file: { ...made.file, sha256: 'ab'.repeat(32) },
  };
  const slice: Statistics['slice'] = ({ indicator, regions }) => {
    const ids = regions ?? dataset.regions.map(({ id }) => id);
    const chosen = figures.filter(
      (one) => one.indicator === indicator && ids.includes(dataset.regions[one.region]?.id ?? ''),
    );
    return Promise.resolve(observations(chosen, indicator));
  };
  return { dataset: () => Promise.resolve(dataset), slice } as unknown as Statistics;
}
