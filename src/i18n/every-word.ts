import type { AllWords } from './en-later';
import type { ComparingWords } from './en-comparing';
import type { JudgingWords } from './en-judging';
import type { StatisticsWords } from './en-statistics';

/** The words of every page that draws figures: for whoever draws a figure without its page. */
export type EveryWord = AllWords & ComparingWords & JudgingWords & StatisticsWords;
