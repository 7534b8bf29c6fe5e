import { zhComparing } from './zh-comparing';
import { zhExplorer } from './zh-explorer';
import { zhJudging } from './zh-judging';
import { zhLater } from './zh-later';
import { zhSources } from './zh-sources';
import { zhStatistics } from './zh-statistics';

/** Chinese words of whoever draws a figure without its page: those of `EveryWord` beyond the first ones. */
export const zhFigures = {
  ...zhLater,
  ...zhComparing,
  ...zhJudging,
  ...zhStatistics,
  ...zhExplorer,
  ...zhSources,
};
