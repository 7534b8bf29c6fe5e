import { sayAssumption } from '../../i18n/assumption-text';
import type { Appraisal } from '../domain/appraisal';
import type { NoVerdictReason } from '../domain/missing';
import { needsBaseline } from '../domain/target';
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
    ...assumptionNotes(appraisal, context),
  ];
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
