import type { AllWords } from './en-later';
import { enLedger } from './en-ledger';
import { enMethods } from './en-methods';
import { enTargetFigures } from './en-target-figures';
import { enTargetPage } from './en-target-page';
import { enTargets } from './en-targets';
import { enWhatIf } from './en-what-if';

/** Words of Targets, of one target and of Methods: they come with those pages alone. */
export const enJudging = {
  ...enLedger,
  ...enMethods,
  ...enTargetFigures,
  ...enTargetPage,
  ...enTargets,
  ...enWhatIf,
};

export type JudgingWords = typeof enJudging;

/** All words that those pages have. */
export type WordsOfTargets = AllWords & JudgingWords;
