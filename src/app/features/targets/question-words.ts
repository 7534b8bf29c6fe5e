import { regionName, sayFigure } from '../../../i18n/assumption-text';
import type { WordsOfTargets } from '../../../i18n/en-judging';
import type { Asked, Question } from '../../domain/assumption-questions';
import type { ClaimSet } from '../../domain/claim-set';
import type { UnitId } from '../../domain/indicator';
import { YEARS } from '../../domain/read-assumption';
import type { TypingFault } from './what-if-model';

/** What is questionable about a figure or a year that the analyst supplies, as one or two sentences. */
export function questionText(
  question: Question,
  { unit }: Asked,
  set: ClaimSet,
  words: WordsOfTargets,
): string {
  const { questions: t } = words.whatIf;
  const figure = (value: number) => sayFigure(value, unit.id, set, words);
  const unitName = (id: UnitId) =>
    (id === unit.id ? unit : set.units.get(id))?.name[words.lang] ?? id;
  switch (question.kind) {
    case 'other-unit':
      return t[question.kind](unitName(question.given), unitName(question.wanted));
    case 'other-population': {
      const name = (id: string) => regionName(id, set, words.lang);
      return t[question.kind](name(question.given), name(question.wanted));
    }
    case 'replaces-claim':
      return t[question.kind](String(question.year), figure(question.value));
    case 'magnitude':
      return t[question.kind](figure(question.value), figure(question.target));
    case 'baseline-is-target':
    case 'share-out-of-range':
      return t[question.kind](figure(question.value));
    case 'as-it-is':
    case 'source-empty':
      return t[question.kind];
    default:
      return t[question.kind](String(question.year), String(question.against));
  }
}

/** Why what was typed cannot be read. */
export function typingText(
  fault: TypingFault,
  text: string,
  { whatIf: t }: WordsOfTargets,
): string {
  if (fault === 'bad-number') return t.faults[fault](text);
  if (fault !== 'bad-year') return t.faults[fault];
  return t.faults[fault](text, String(YEARS.from), String(YEARS.to));
}
