import { en } from '../../i18n/en';
import type { ComparingWords } from '../../i18n/en-comparing';
import { enComparing } from '../../i18n/en-comparing';
import type { DataFileWords } from '../../i18n/en-data-files';
import { enDataFiles } from '../../i18n/en-data-files';
import type { WordsOfTargets } from '../../i18n/en-judging';
import { enJudging } from '../../i18n/en-judging';
import { enLater } from '../../i18n/en-later';
import { zh } from '../../i18n/zh';
import { zhComparing } from '../../i18n/zh-comparing';
import { zhDataFiles } from '../../i18n/zh-data-files';
import { zhJudging } from '../../i18n/zh-judging';
import { zhLater } from '../../i18n/zh-later';
import type { Lang, Localized } from '../domain/localized';

/** All words that a figure's rows and files need; those of datasets' pages are not among them. */
export type RowWords = WordsOfTargets & ComparingWords & DataFileWords;

/** In both languages at once: a row's note says the same in each. Loaded with the first export, never with a page. */
export const ROW_WORDS: Readonly<Record<Lang, RowWords>> = {
  en: { ...en, ...enLater, ...enComparing, ...enJudging, ...enDataFiles },
  zh: { ...zh, ...zhLater, ...zhComparing, ...zhJudging, ...zhDataFiles },
};

export function inBoth(say: (words: RowWords) => string): Localized {
  return { en: say(ROW_WORDS.en), zh: say(ROW_WORDS.zh) };
}
