import { computed, inject, Service } from '@angular/core';
import type { WordsOfWork } from '../../i18n/en-work';
import { enWork } from '../../i18n/en-work';
import { LaterLanguage } from './all-words';
import { Language } from './language';

export type { WordsOfWork };

/** The words of `LaterLanguage`, and those that only the pages on evidence need. */
@Service()
export class WorkLanguage {
  private readonly language = inject(Language);
  private readonly later = inject(LaterLanguage);

  readonly words = computed<WordsOfWork>(() => {
    return { ...this.later.words(), ...(this.language.chinese()?.work ?? enWork) };
  });
}
