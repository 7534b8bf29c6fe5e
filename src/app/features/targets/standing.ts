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
import { hasWay } from '../../domain/target';
import type { Ground, Point } from '../../domain/track';
import { outcomeOf, restingOn } from '../../domain/track';
import { markOf, verdictMark } from '../../views/verdict-words';

/** One line of where a target stands: what is known, or why it is not. */
export interface StandingFact {
  readonly term: string;
  /** Null where it is not known. */
  readonly text: string | null;
  readonly why: string;
  readonly claims: readonly ClaimId[];
  /** "assumed" or "supplied", where it rests on that. */
  readonly mark: string | null;
}

/** Everything that stands beside the verdicts. */
export function standingOf(
  appraisal: Appraisal,
  method: MethodId,
  set: ClaimSet,
  words: WordsOfTargets,
): readonly StandingFact[] {
  const { track, progress } = appraisal;
  const { facts, whyUnknown } = words.targetPage;
  const text = targetText(appraisal, { set, words, theme: LIGHT });
  const goal = { ...fact(facts.goal, text.goalInYear, ''), claims: track.stated.claims };
  const { latest } = progress;
  const gap = gapText(appraisal, text, words);
  return [
    goal,
    ...startFacts(appraisal, text, words),
    pointFact(facts.latest, latest, whyUnknown.noFigure, text, words),
    fact(facts.gap, gap, whyUnknown.noFigure, markOn([latest], words)),
    ...(hasWay(track.kind) ? wayFacts(appraisal, method, set, text, words) : []),
  ];
}

/** Where the way begins: targets for one year, and for every year, have none. */
function startFacts(
  { track: { kind, baseline } }: Appraisal,
  text: TargetText,
  words: WordsOfTargets,
): readonly StandingFact[] {
  const { facts, whyUnknown } = words.targetPage;
  if (!hasWay(kind)) return [];
  if (kind !== 'cumulative')
    return [pointFact(facts.baseline, baseline, whyUnknown.noBaseline, text, words)];
  const first = baseline && String(baseline.year + 1);
  const mark = markOn([baseline], words);
  const claims = baseline?.claims ?? [];
  return [{ ...fact(facts.start, first, whyUnknown.noStart, mark), claims }];
}

/** How far the way is gone, how fast, and where a method projects it to. */
function wayFacts(
  { track, progress, rulings }: Appraisal,
  method: MethodId,
  set: ClaimSet,
  text: TargetText,
  words: WordsOfTargets,
): readonly StandingFact[] {
  const { facts, whyUnknown } = words.targetPage;
  const { baseline, horizon, goal, kind } = track;
  const { latest, elapsed, covered, needed, reached, neededNow } = progress;
  const ruling = rulings.get(method);
  const judged = ruling?.kind === 'judged' ? ruling : null;
  const projected = judged?.projected ?? null;
  const percent = derivedUnit(set, 'percent');
  const share = (part: number | null) =>
    part === null ? null : formatQuantity(part * 100, percent, words.lang, { decimals: 1 });
  const pace = (found: Pace | null) => found && paceText(found, text, words);
  const noStart = kind === 'cumulative' ? whyUnknown.noStart : whyUnknown.noBaseline;
  const noWay = baseline ? whyUnknown.noFigure : noStart;
  const noNeed = goal.kind === 'range' ? whyUnknown.range : noStart;
  const isOver = outcomeOf(track) !== null;
  const noMore = isOver ? whyUnknown.passed : whyUnknown.noFigure;
  const on = (...grounds: readonly (Ground | null)[]) => markOn(grounds, words);
  return [
    fact(facts.elapsed, share(elapsed), noWay, on(baseline, latest, horizon)),
    fact(facts.covered, share(covered), noWay, on(baseline, latest)),
    fact(facts.needed, pace(needed), noNeed, on(baseline, horizon)),
    fact(facts.reached, pace(reached), noWay, on(baseline, latest)),
    fact(facts.neededNow, pace(neededNow), noMore, on(latest, horizon)),
    fact(
      facts.projected(words.methods.short[method]),
      projected === null ? null : text.computed(projected),
      isOver ? whyUnknown.passed : whyUnknown.noMethod,
      judged && verdictMark(judged, words),
    ),
  ];
}

function fact(
  term: string,
  text: string | null,
  why: string,
  mark: string | null = null,
): StandingFact {
  return { term, text, why, claims: [], mark: text === null ? null : mark };
}

function pointFact(
  term: string,
  point: Point | null,
  why: string,
  text: TargetText,
  words: WordsOfTargets,
): StandingFact {
  // The mark stands beside the figure, not in it.
  const said = point && text.inYear({ ...point, assumed: false, assumptions: [] });
  return { ...fact(term, said, why, markOn([point], words)), claims: point?.claims ?? [] };
}

/** The mark of what is made of several; those that are not known give none. */
function markOn(grounds: readonly (Ground | null)[], words: WordsOfTargets): string | null {
  return markOf(restingOn(grounds.flatMap((ground) => ground ?? [])), words);
}

function paceText(
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
  const isReached = goal.kind === 'range' ? gap === 0 : isPassed || (gap === 0 && !goal.strict);
  // "About" comes without a tolerance: nothing says what reaches it.
  return isReached && goal.kind !== 'about' ? t.gapReached : text.difference(gap, true);
}
