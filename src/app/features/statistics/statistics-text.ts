import { formatNumber } from '../../../i18n/format';
import type { Lang } from '../../domain/localized';
import type { Dataset, PeriodMember } from '../../domain/statistics/dataset';
import type { Problem } from '../../domain/statistics/problem';
import { TAKEN } from '../../domain/statistics/problem';
import type { TableFact } from '../../domain/statistics/table';
import type { WordsOfStatistics } from '../../store/statistics-words';
import { periodText } from '../../views/table-texts';

/** `26.7 MB`; below a kilobyte, bytes. */
export function sizeText(bytes: number, lang: Lang): string {
  if (bytes < 1000) return `${formatNumber(bytes, lang, 0)}\u00a0B`;
  const [value, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${formatNumber(value, lang, 1)}\u00a0${unit}`;
}

export function countText(count: number, lang: Lang): string {
  return formatNumber(count, lang, 0);
}

/** From the first to the last; empty for none. */
export function spanText(periods: readonly PeriodMember[], lang: Lang): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  if (first === last) return periodText(first.id, lang);
  return `${periodText(first.id, lang)}\u2009–\u2009${periodText(last.id, lang)}`;
}

export function datasetTitle({ about, file }: Dataset, words: WordsOfStatistics): string {
  return about.title || file.name || words.statistics.untitled;
}

/** The signs that delimit, as they are called; null for one without a name. */
export const DELIMITERS = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
  [' ', 'blank'],
] as const;

/** What was recognised: `delimiter semicolon ;, encoding gb18030`. */
export function factsText(facts: readonly TableFact[], words: WordsOfStatistics): string {
  const { tables: t, comma } = words;
  return facts
    .map(([name, value]) => {
      const named = DELIMITERS.find(([sign]) => name === 'delimiter' && sign === value);
      return t.facts[name](named ? t.delimiters[named[1]] : value);
    })
    .join(comma);
}

/** What is wrong, with how many rows, and what became of them. */
export function problemTitle({ kind, rows }: Problem, words: WordsOfStatistics): string {
  const { importing, tables, colon, comma, lang } = words;
  const [name, t] = [tables.problems[kind], importing.problems];
  // How many rows stood behind the end nobody knows.
  if (kind === 'cut-off') return name;
  const fate = TAKEN.includes(kind) ? t.taken : t.leftOut;
  return `${name}${colon}${t.rows(countText(rows, lang), rows === 1)}${comma}${fate}`;
}
