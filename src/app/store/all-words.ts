import { computed, inject, Service } from '@angular/core';
import type { AllWords } from '../../i18n/en-later';
import { enLater } from '../../i18n/en-later';
import { Language } from './language';

export type { AllWords };

/** The words of `Language`, and those that only later pages and sheets need. Not for the overview or the shell. */
@Service()
export class LaterLanguage {
  private readonly language = inject(Language);

  readonly words = computed<AllWords>(() => {
    return { ...this.language.words(), ...(this.language.chinese()?.later ?? enLater) };
  });
}
