import { en } from '../i18n/en';
import type { AllWords } from '../i18n/en-later';
import { enLater } from '../i18n/en-later';
import { zh } from '../i18n/zh';
import { zhLater } from '../i18n/zh-later';
import type { FigureRow } from '../app/charts/figure-row';
import { comparisonLines } from '../app/charts/comparison-lines';
import type { ClaimSet } from '../app/domain/claim-set';
import type { Comparison } from '../app/domain/comparison';
import type { Lang } from '../app/domain/localized';
import type { ExportRequest } from '../app/export/export-request';
import { goldenSet } from './appraisals';
import { shownIn } from './comparing';
import { INDICATOR, claimSet } from './claim-set';
import { requestOf } from './export-request';
import type { FigureName } from './figures';
import { FIGURES } from './figures';
import { realSet } from './package-files';
import { figureRows } from '../app/charts/figure-rows';
import { LIGHT } from '../app/charts/theme';

const WORDS: Readonly<Record<Lang, AllWords>> = {
  en: { ...en, ...enLater },
  zh: { ...zh, ...zhLater },
};
const GOLDEN: readonly string[] = ['target bullet', 'target trajectory'];

/** What all requests of a test have in common. */
function requestFor(figure: ExportRequest['figure'], set: ClaimSet, lang: Lang): ExportRequest {
  const params = { indicator: INDICATOR, regions: 'CN-LN' };
  return {
    ...requestOf(figure, { view: { path: '/compare', params, part: 'figure' }, set, lang }),
    stamp: 'Regional Indicators, 28 November 2026',
  };
}

/** The export of a figure of the product. */
export function exportOf(name: FigureName, lang: Lang = 'en'): ExportRequest {
  const set = GOLDEN.includes(name) ? goldenSet() : realSet();
  return requestFor((theme) => FIGURES[name](WORDS[lang], theme), set, lang);
}

/** The export of a comparison as lines. */
export function exportOfLines(
  comparison: Comparison,
  set: ClaimSet,
  lang: Lang = 'en',
): ExportRequest {
  return requestFor(
    (theme) => comparisonLines(comparison, { set, words: WORDS[lang], theme }),
    set,
    lang,
  );
}

/** Differences of growth to the nation, as the Compare page shows them. */
export function exportOfDifferences(lang: Lang = 'en'): ExportRequest {
  const set = realSet();
  return exportOfLines(shownIn(set, 'difference', { reference: 'CN' }), set, lang);
}

/** A comparison of two regions with these names, of which the first has a figure. */
export function exportOfNames(first: string, second: string): ExportRequest {
  const named = (id: string, name: string) => ({
    id,
    name: { en: name, zh: name },
    short: { en: name, zh: name },
  });
  const set = claimSet({
    claims: [{ value: 5, region: 'A' }],
    regions: [named('A', first), named('B', second)],
  });
  return exportOfLines(shownIn(set, 'value', { regions: ['A', 'B'] }), set);
}

export function rowsOfExport({ figure, set }: ExportRequest): readonly FigureRow[] {
  return figureRows(figure(LIGHT), set);
}

/** The same text as a reader of files may give it back: blanks at its ends and kinds of blanks do not matter. */
export function sameBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
