import { computed, inject, Service } from '@angular/core';
import type { WordsOfComparing } from '../../i18n/en-comparing';
import { enComparing } from '../../i18n/en-comparing';
import { zhComparing } from '../../i18n/zh-comparing';
import { LaterLanguage } from './all-words';

export type { WordsOfComparing };

/** The words of `LaterLanguage`, and those that only Compare needs. */
@Service()
export class CompareLanguage {
  private readonly later = inject(LaterLanguage);

  readonly words = computed<WordsOfComparing>(() => {
    const words = this.later.words();
    return { ...words, ...(words.lang === 'zh' ? zhComparing : enComparing) };
  });
}
