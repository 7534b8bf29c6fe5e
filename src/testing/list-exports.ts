import { everyWord } from '../i18n/every-word';
import type { ClaimSet } from '../app/domain/claim-set';
import { readFigureView } from '../app/domain/figure-view';
import type { Lang } from '../app/domain/localized';
import type { Statistics } from '../app/domain/statistics/statistics';
import type { ExportRequest } from '../app/export/export-request';
import { figureOf } from '../app/views/figure-of';
import { exportOf } from './data-exports';
import { realSet } from './package-files';

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
