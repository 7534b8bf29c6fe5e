import { computed, inject, Service } from '@angular/core';
import type { WordsOfComparing } from '../../i18n/en-comparing';
import { enComparing } from '../../i18n/en-comparing';
import { LaterLanguage } from './all-words';
import { Language } from './language';

export type { WordsOfComparing };

/** The words of `LaterLanguage`, and those that only Compare needs. */
@Service()
export class CompareLanguage {
  private readonly language = inject(Language);
  private readonly later = inject(LaterLanguage);

  readonly words = computed<WordsOfComparing>(() => {
    return { ...this.later.words(), ...(this.language.chinese()?.comparing ?? enComparing) };
  });
}
