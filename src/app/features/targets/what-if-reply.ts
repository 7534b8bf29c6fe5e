import { sayFigure } from '../../../i18n/assumption-text';
import type { WordsOfTargets } from '../../../i18n/en-judging';
import type { Appraisal } from '../../domain/appraisal';
import type { Draft } from '../../domain/assumption';
import type { DraftField, Question } from '../../domain/assumption-questions';
import { questionsAbout } from '../../domain/assumption-questions';
import type { ClaimSet } from '../../domain/claim-set';
import { questionText, typingText } from './question-words';
import type { WhatIfModel } from './what-if-model';
import { readModel } from './what-if-model';

/** What the form says to what stands in it. */
export interface Reply {
  /** What was typed, where all of it can be read; it may still be barred or asked about. */
  readonly draft: Draft | null;
  /** What is asked, and may be answered with "it is meant so". */
  readonly asking: readonly Question[];
  /** Beside each field what is asked about it; `readAs` says how the figure was understood. Empty for nothing. */
  readonly hints: Readonly<Record<'value' | 'readAs' | 'year' | 'region', string>>;
  /** Why what stands in a field cannot be used. */
  readonly errorsOf: (field: DraftField) => { kind: string; message: string }[];
}

export function replyTo(
  model: WhatIfModel,
  appraisal: Appraisal,
  set: ClaimSet,
  words: WordsOfTargets,
): Reply {
  const { draft, faults } = readModel(model, appraisal);
  const questions = draft ? questionsAbout(draft, appraisal) : [];
  const asking = questions.filter(({ bars }) => !bars);
  const textOf = (question: Question) => questionText(question, appraisal, set, words);
  const said = (field: DraftField) =>
    asking
      .filter((one) => one.field === field)
      .map(textOf)
      .join(' ');
  const readAs =
    draft && 'value' in draft
      ? words.whatIf.readAs(sayFigure(draft.value, draft.unit, set, words))
      : words.whatIf.valueHint;
  return {
    draft,
    asking,
    hints: { value: said('value'), readAs, year: said('year'), region: said('region') },
    errorsOf: (field) => {
      const fault = faults?.[field];
      const text = field in model ? model[field as 'value'] : '';
      if (fault) return [{ kind: fault, message: typingText(fault, text, words) }];
      return questions
        .filter((one) => one.bars && one.field === field)
        .map((one) => ({ kind: one.kind, message: textOf(one) }));
    },
  };
}
