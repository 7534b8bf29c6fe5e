import { computed, inject, Service } from '@angular/core';
import type { WordsOfStatistics } from '../../i18n/en-statistics';
import { enStatistics } from '../../i18n/en-statistics';
import { zhStatistics } from '../../i18n/zh-statistics';
import { LaterLanguage } from './all-words';

export type { WordsOfStatistics };

/** The words of `LaterLanguage`, and those that only the pages on the analyst's own statistics need. */
@Service()
export class StatisticsLanguage {
  private readonly later = inject(LaterLanguage);

  readonly words = computed<WordsOfStatistics>(() => {
    const words = this.later.words();
    return { ...words, ...(words.lang === 'zh' ? zhStatistics : enStatistics) };
  });
}
