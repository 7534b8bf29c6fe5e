import { checkSentence } from '../../i18n/arithmetic-text';
import { sayAssumption } from '../../i18n/assumption-text';
import { formatDate, formatPeriod } from '../../i18n/format';
import type { Appraisal } from '../domain/appraisal';
import { checkArithmetic } from '../domain/arithmetic';
import { entry } from '../domain/claim-set';
import type { NoVerdictReason } from '../domain/missing';
import { disputeOf } from '../domain/point-disputes';
import { needsBaseline } from '../domain/target';
import type { Point } from '../domain/track';
import { attributed } from './figure-text';
import type { TargetContext } from './target-text';
import { targetText } from './target-text';

/** The reasons that are about a figure to hold against the target. */
const NO_FIGURE: readonly NoVerdictReason[] = [
  'no-observation',
  'companions-off',
  'other-population',
];

/** What every drawing of a target says below itself: how the target is meant, what is missing, what is assumed. */
export function targetNotes(appraisal: Appraisal, context: TargetContext): readonly string[] {
  const { track } = appraisal;
  const { words } = context;
  const { notes } = words.targetFigures;
  const { goal, observations } = track;
  return [
    ...(goal.kind === 'about' ? [notes.about] : []),
    ...(goal.kind === 'range' ? [notes.range] : []),
    ...startNotes(appraisal, context),
    ...(observations.length ? [] : [notes.noFigure(reasonsOf(appraisal, context))]),
    ...dataNotes(appraisal, context),
    ...arithmeticNotes(appraisal, context),
    ...disputeNotes(appraisal, context),
    ...assumptionNotes(appraisal, context),
  ];
}

/** What the sentences that state the target imply, where that is another figure. */
function arithmeticNotes({ target }: Appraisal, { set, words }: TargetContext): readonly string[] {
  return [target.claim, ...target.alsoStatedBy].flatMap((claim) => {
    const check = checkArithmetic(claim, set);
    return check?.kind === 'disagrees' ? [checkSentence(check, set, words, true)] : [];
  });
}

/** A sentence for each year of which claims state different figures: another one might turn the verdict. */
export function disputeNotes(appraisal: Appraisal, context: TargetContext): readonly string[] {
  const { baseline, observations } = appraisal.track;
  const start = baseline && !appraisal.isIndex ? [baseline] : [];
  return [...start, ...observations].flatMap((point) => disputeNote(point, appraisal, context));
}

function disputeNote(
  point: Point,
  appraisal: Appraisal,
  context: TargetContext,
): readonly string[] {
  const { set, words } = context;
  const { spoken, others = [], isRevised } = disputeOf(point, set) ?? {};
  const [other] = others;
  if (!other?.period) return [];
  const { lang, figure } = words;
  const region = entry(set.regions, other.region).short[lang];
  const said = spoken ? attributed(spoken.id, set, words) : statedFigure(point, appraisal, context);
  return [
    figure[isRevised ? 'revised' : 'disagree'](
      figure.place(region, formatPeriod(other.period, lang)),
      said,
      others.map(({ id }) => attributed(id, set, words)),
    ),
  ];
}

/** A baseline that the target's own claim states, and who says so. */
function statedFigure({ value }: Point, appraisal: Appraisal, context: TargetContext): string {
  const { set, words } = context;
  const source = entry(set.sources, appraisal.target.claim.source);
  return words.figure.attributed(
    targetText(appraisal, context).figure(value),
    source.publisher[words.lang],
    formatDate(source.published, words.lang),
  );
}

/** Why there is no figure, one reason at least. */
function reasonsOf({ missing }: Appraisal, { words }: TargetContext): readonly string[] {
  const found = missing.filter((reason) => NO_FIGURE.includes(reason));
  return (found.length ? found : NO_FIGURE.slice(0, 1)).map((why) => words.targets.reasons[why]);
}

export function noFigureReason(appraisal: Appraisal, context: TargetContext): string {
  return reasonsOf(appraisal, context)[0] ?? '';
}

/** Whether a target's way begins somewhere: those for one year have no way, and a yearly step needs no level. */
export function wantsBaseline({ track, target }: Appraisal): boolean {
  return track.kind === 'cumulative' || needsBaseline(target);
}

function startNotes(appraisal: Appraisal, { words }: TargetContext): readonly string[] {
  const { kind, baseline } = appraisal.track;
  const { notes } = words.targetFigures;
  if (kind === 'cumulative')
    return [baseline ? notes.from(String(baseline.year + 1)) : notes.noStart];
  return baseline || !wantsBaseline(appraisal) ? [] : [notes.noBaseline];
}

/** Figures that the data's own editors took for granted: the claim says so. */
function dataNotes(appraisal: Appraisal, context: TargetContext): readonly string[] {
  const { baseline } = appraisal.track;
  const { targetFigures: t } = context.words;
  if (!baseline?.assumed || !baseline.claims.length) return [];
  const figure = targetText(appraisal, context).inYear({ ...baseline, assumed: false });
  return [t.notes.assumedByData(t.notes.figureOf(t.baseline, figure))];
}

/** A sentence for each assumption that took effect. */
export function assumptionNotes(
  { applied, target }: Appraisal,
  { set, words }: TargetContext,
): readonly string[] {
  return applied.map((one) =>
    words.targetFigures.notes.sentence(sayAssumption(one, target, set, words)),
  );
}
