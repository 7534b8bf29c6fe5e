import type { WordsOfTargets } from '../../../i18n/en-judging';
import { formatQuantity } from '../../../i18n/format';
import type { TargetText } from '../../charts/target-text';
import { targetText } from '../../charts/target-text';
import { LIGHT } from '../../charts/theme';
import type { Appraisal } from '../../domain/appraisal';
import type { ClaimId } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { derivedUnit } from '../../domain/derived-unit';
import type { MethodId } from '../../domain/methods/method';
import type { Pace } from '../../domain/progress';
import type { Point } from '../../domain/track';
import { outcomeOf } from '../../domain/track';
import { markOf } from './ledger-rows';

/** One line of where a target stands: what is known, or why it is not. */
export interface StandingFact {
  readonly term: string;
  /** Null where it is not known. */
  readonly text: string | null;
  readonly why: string;
  readonly claims: readonly ClaimId[];
  readonly mark: string | null;
}

/** Everything that stands beside the verdicts. */
export function standingOf(
  appraisal: Appraisal,
  method: MethodId,
  set: ClaimSet,
  words: WordsOfTargets,
): readonly StandingFact[] {
  const { track, progress, rulings } = appraisal;
  const { targetPage: t, lang, methods } = words;
  const text = targetText(appraisal, { set, words, theme: LIGHT });
  const { facts, whyUnknown } = t;
  const isYearly = track.kind.startsWith('growth');
  const share = (part: number | null) =>
    part === null
      ? null
      : formatQuantity(part * 100, derivedUnit(set, 'percent'), lang, { decimals: 1 });
  const paced = (pace: Pace | null) => (pace ? paceText(pace, text, words) : null);
  const start = track.kind === 'cumulative' ? whyUnknown.noStart : whyUnknown.noBaseline;
  const noBase = isYearly ? whyUnknown.yearly : track.baseline ? whyUnknown.noFigure : start;
  const noPace = track.goal.kind === 'range' ? whyUnknown.range : noBase;
  const fact = (term: string, said: string | null, why: string): StandingFact => ({
    term,
    text: said,
    why,
    claims: [],
    mark: null,
  });
  const point = (term: string, at: Point | null, why: string): StandingFact => ({
    term,
    text: at && text.inYear({ ...at, assumed: false, assumptions: [] }),
    why,
    claims: at?.claims ?? [],
    mark: at && markOf(at, words),
  });
  const ruling = rulings.get(method);
  const projected = ruling?.kind === 'judged' ? ruling.projected : null;
  const baseline = track.kind === 'cumulative' ? null : track.baseline;
  return [
    { ...fact(facts.goal, text.goalInYear, ''), claims: track.stated.claims },
    ...(isYearly || track.kind === 'cumulative' ? [] : [point(facts.baseline, baseline, start)]),
    point(facts.latest, progress.latest, whyUnknown.noFigure),
    fact(facts.gap, gapText(appraisal, text, words), whyUnknown.noFigure),
    ...(isYearly
      ? []
      : [
          fact(facts.elapsed, share(progress.elapsed), noBase),
          fact(facts.covered, share(progress.covered), noBase),
          fact(facts.needed, paced(progress.needed), track.goal.kind === 'range' ? noPace : start),
          fact(facts.reached, paced(progress.reached), noBase),
          fact(
            facts.neededNow,
            paced(progress.neededNow),
            outcomeOf(track) ? whyUnknown.passed : whyUnknown.noFigure,
          ),
          fact(
            facts.projected(methods.short[method]),
            projected === null ? null : text.computed(projected),
            outcomeOf(track) ? whyUnknown.passed : whyUnknown.noMethod,
          ),
        ]),
  ];
}

export function paceText(
  pace: Pace,
  text: TargetText,
  { targetPage: t, semicolon }: WordsOfTargets,
): string {
  const { linear, compound } = text.pace(pace);
  return [t.equalSteps(linear), ...(compound === null ? [] : [t.constantRate(compound)])].join(
    semicolon,
  );
}

/** What is still to come; a goal that is passed in the wanted direction leaves nothing. */
function gapText(
  { progress, track }: Appraisal,
  text: TargetText,
  { targetPage: t }: WordsOfTargets,
): string | null {
  const { gap } = progress;
  if (gap === null) return null;
  const { direction, goal } = track;
  const isPassed = direction === 'more' ? gap < 0 : direction === 'less' ? gap > 0 : false;
  if (gap === 0 || (isPassed && goal.kind !== 'range' && goal.kind !== 'about'))
    return t.gapReached;
  return text.difference(gap, true);
}
