import type { Lang } from '../app/domain/localized';
import { en } from './en';
import type { AllWords } from './en-later';
import type { ComparingWords } from './en-comparing';
import type { ExplorerWords } from './en-explorer';
import type { JudgingWords } from './en-judging';
import type { SourcesWords } from './en-sources';
import type { StatisticsWords } from './en-statistics';

/** The words of every page that draws figures: for whoever draws a figure without its page. */
export type EveryWord = AllWords &
  ComparingWords &
  JudgingWords &
  StatisticsWords &
  ExplorerWords &
  SourcesWords;

/** All words of a language, whatever the language of the page is: for exports, and where there is no page. */
export async function everyWord(lang: Lang): Promise<EveryWord> {
  if (lang === 'zh') {
    const [{ zh }, { zhFigures }] = await Promise.all([import('./zh'), import('./zh-figures')]);
    return { ...zh, ...zhFigures };
  }
  const rest = await Promise.all([
    import('./en-later').then(({ enLater }) => enLater),
    import('./en-comparing').then(({ enComparing }) => enComparing),
    import('./en-judging').then(({ enJudging }) => enJudging),
    import('./en-statistics').then(({ enStatistics }) => enStatistics),
    import('./en-explorer').then(({ enExplorer }) => enExplorer),
    import('./en-sources').then(({ enSources }) => enSources),
  ]);
  const [later, comparing, judging, statistics, explorer, sources] = rest;
  return { ...en, ...later, ...comparing, ...judging, ...statistics, ...explorer, ...sources };
}
