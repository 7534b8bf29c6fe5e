import { computed, inject, Service } from '@angular/core';
import type { WordsOfWork } from '../../i18n/en-work';
import { enWork } from '../../i18n/en-work';
import { zhWork } from '../../i18n/zh-work';
import { LaterLanguage } from './all-words';

export type { WordsOfWork };

/** The words of `LaterLanguage`, and those that only the pages on evidence need. */
@Service()
export class WorkLanguage {
  private readonly later = inject(LaterLanguage);

  readonly words = computed<WordsOfWork>(() => {
    const words = this.later.words();
    return { ...words, ...(words.lang === 'zh' ? zhWork : enWork) };
  });
}
