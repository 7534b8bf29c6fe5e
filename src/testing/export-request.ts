import type { Figure } from '../app/charts/spec';
import type { ClaimSet } from '../app/domain/claim-set';
import type { FigureView } from '../app/domain/figure-view';
import type { Lang } from '../app/domain/localized';
import type { ExportRequest } from '../app/export/export-request';
import type { FigureLook } from '../app/export/figure-look';
import { en } from '../i18n/en';
import { zh } from '../i18n/zh';
import { withLater } from './figures';
import { realSet } from './package-files';

/** As the export sheet opens: light, with all words. */
export const LOOK: FigureLook = {
  width: 960,
  height: 540,
  scale: 1,
  palette: 'light',
  letters: 1,
  hasFinding: true,
  hasNotes: true,
  logo: null,
};

/** What a figure is exported with where a test cares for its data alone. */
export function requestOf(
  figure: Figure,
  {
    view = null,
    set = realSet(),
    lang = 'en',
  }: { readonly view?: FigureView | null; readonly set?: ClaimSet; readonly lang?: Lang } = {},
): ExportRequest {
  return {
    figure,
    view,
    set,
    words: withLater(lang === 'en' ? en : zh),
    look: LOOK,
    stamp: 'Saved on 28 November 2026',
    today: '2026-11-28',
  };
}
