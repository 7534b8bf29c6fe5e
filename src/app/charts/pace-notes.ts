import { formatQuantity } from '../../i18n/format';
import type { Appraisal } from '../domain/appraisal';
import { derivedUnit } from '../domain/derived-unit';
import { hasWay } from '../domain/target';
import type { TargetContext } from './target-text';
import { targetText } from './target-text';

/**
 * How much of time and way is gone, and how fast: what stands beside every verdict, a sentence each. None of a target for
 * one year or for every year, which has no way from a baseline; what is not known is left out.
 */
export function paceNotes(appraisal: Appraisal, context: TargetContext): readonly string[] {
  const { set, words } = context;
  const { track, progress } = appraisal;
  if (!hasWay(track.kind)) return [];
  const { notes } = words.targetFigures;
  const { elapsed, covered, needed, reached, neededNow } = progress;
  const text = targetText(appraisal, context);
  const share = (part: number) =>
    formatQuantity(part * 100, derivedUnit(set, 'percent'), words.lang, { decimals: 1 });
  return [
    ...(elapsed === null
      ? []
      : [notes.shares(share(elapsed), covered === null ? null : share(covered))]),
    ...(needed ? [notes.needed(text.pace(needed))] : []),
    ...(reached ? [notes.reached(text.pace(reached))] : []),
    ...(neededNow ? [notes.neededNow(text.pace(neededNow))] : []),
  ];
}
