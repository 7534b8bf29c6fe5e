import type { CompareWords } from '../../i18n/en-compare';
import type { Words } from '../../i18n/en';
import { formatPeriod } from '../../i18n/format';
import type { Comparison } from '../domain/comparison';

/** How the figures of a comparison were computed, with what they were held against; empty for figures as stated. */
export function formulaNote({ shown }: Comparison, words: Words & CompareWords): string {
  const { formulas } = words.compare;
  const base = shown.base ? formatPeriod(shown.base, words.lang) : '';
  const other = shown.against?.short[words.lang] ?? '';
  switch (shown.as) {
    case 'value':
    case 'rank':
      return formulas[shown.as];
    case 'difference':
    case 'share':
      return formulas[shown.as](other);
    case 'index':
    case 'change':
    case 'relative':
      return formulas[shown.as](base);
  }
}
