import { computed, inject, Service } from '@angular/core';
import type { WordsOfTargets } from '../../i18n/en-judging';
import { enJudging } from '../../i18n/en-judging';
import { zhJudging } from '../../i18n/zh-judging';
import { LaterLanguage } from './all-words';

export type { WordsOfTargets };

/** The words of `LaterLanguage`, and those that only Targets and Methods need. */
@Service()
export class TargetsLanguage {
  private readonly later = inject(LaterLanguage);

  readonly words = computed<WordsOfTargets>(() => {
    const words = this.later.words();
    return { ...words, ...(words.lang === 'zh' ? zhJudging : enJudging) };
  });
}
