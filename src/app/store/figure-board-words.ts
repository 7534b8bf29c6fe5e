import { computed, inject, Service } from '@angular/core';
import type { BoardWords } from '../../i18n/en-board';
import { enBoard } from '../../i18n/en-board';
import { zhBoard } from '../../i18n/zh-board';
import { Language } from './language';

/** The words of the figure board, of both languages: it writes reports in either. For its page and the export sheet alone. */
@Service()
export class BoardLanguage {
  private readonly lang = inject(Language).lang;

  readonly words = computed<BoardWords>(() => (this.lang() === 'zh' ? zhBoard : enBoard));
}
