import type { JudgingWords } from './en-judging';
import { zhLedger } from './zh-ledger';
import { zhMethods } from './zh-methods';
import { zhTargetFigures } from './zh-target-figures';
import { zhTargetPage } from './zh-target-page';
import { zhTargets } from './zh-targets';
import { zhWhatIf } from './zh-what-if';

export const zhJudging: JudgingWords = {
  ...zhLedger,
  ...zhMethods,
  ...zhTargetFigures,
  ...zhTargetPage,
  ...zhTargets,
  ...zhWhatIf,
};
