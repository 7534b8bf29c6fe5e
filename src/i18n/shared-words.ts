import type { Lang } from '../app/domain/localized';
import type { SharedWords } from './en-shared';
import { enShared } from './en-shared';
import { zhShared } from './zh-shared';

/** Both languages at once: they are few, and come with whoever opens or sends a figure. */
export function sharedWords(lang: Lang): SharedWords {
  return lang === 'zh' ? zhShared : enShared;
}
