import type { Lang } from '../app/domain/localized';
import { en } from './en';
import type { AllWords } from './en-later';
import type { ComparingWords } from './en-comparing';
import type { JudgingWords } from './en-judging';
import type { StatisticsWords } from './en-statistics';
import type { WorkWords } from './en-work';

/** The words of every page that draws figures: for whoever draws a figure without its page. */
export type EveryWord = AllWords & ComparingWords & JudgingWords & StatisticsWords & WorkWords;

/** All words of a language, whatever the language of the page is: for exports, and where there is no page. */
export async function everyWord(lang: Lang): Promise<EveryWord> {
  if (lang === 'zh') {
    const [{ zh }, { zhRest }] = await Promise.all([import('./zh'), import('./zh-rest')]);
    const { later, comparing, judging, statistics, work } = zhRest;
    return { ...zh, ...later, ...comparing, ...judging, ...statistics, ...work };
  }
  const [{ enLater }, { enComparing }, { enJudging }, { enStatistics }, { enWork }] =
    await Promise.all([
      import('./en-later'),
      import('./en-comparing'),
      import('./en-judging'),
      import('./en-statistics'),
      import('./en-work'),
    ]);
  return { ...en, ...enLater, ...enComparing, ...enJudging, ...enStatistics, ...enWork };
}
