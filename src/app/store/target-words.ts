import { computed, inject, Service } from '@angular/core';
import type { WordsOfTargets } from '../../i18n/en-judging';
import { enJudging } from '../../i18n/en-judging';
import { LaterLanguage } from './all-words';
import { Language } from './language';

export type { WordsOfTargets };

/** The words of `LaterLanguage`, and those that only Targets and Methods need. */
@Service()
export class TargetsLanguage {
  private readonly language = inject(Language);
  private readonly later = inject(LaterLanguage);

  readonly words = computed<WordsOfTargets>(() => {
    return { ...this.later.words(), ...(this.language.chinese()?.judging ?? enJudging) };
  });
}
