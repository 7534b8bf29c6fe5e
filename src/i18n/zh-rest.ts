import { zhComparing } from './zh-comparing';
import { zhJudging } from './zh-judging';
import { zhLater } from './zh-later';
import { zhStatistics } from './zh-statistics';
import { zhWork } from './zh-work';

/** Chinese words of all pages but the first: in one chunk, which nobody fetches who reads English. */
export const zhRest = {
  later: zhLater,
  comparing: zhComparing,
  judging: zhJudging,
  work: zhWork,
  statistics: zhStatistics,
};
export type ZhRest = typeof zhRest;
