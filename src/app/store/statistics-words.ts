import { computed, inject, Service } from '@angular/core';
import type { WordsOfStatistics } from '../../i18n/en-statistics';
import { enStatistics } from '../../i18n/en-statistics';
import { LaterLanguage } from './all-words';
import { Language } from './language';

export type { WordsOfStatistics };

/** The words of `LaterLanguage`, and those that only the pages on the analyst's own statistics need. */
@Service()
export class StatisticsLanguage {
  private readonly language = inject(Language);
  private readonly later = inject(LaterLanguage);

  readonly words = computed<WordsOfStatistics>(() => {
    return { ...this.later.words(), ...(this.language.chinese()?.statistics ?? enStatistics) };
  });
}
