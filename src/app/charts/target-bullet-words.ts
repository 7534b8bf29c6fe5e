import type { Side } from '../../i18n/en-target-figures';
import type { Appraisal } from '../domain/appraisal';
import type { Phrase } from '../domain/finding';
import type { Point } from '../domain/track';
import type { Mark, TableTwin } from './spec';
import { noFigureReason, wantsBaseline } from './target-notes';
import type { TargetContext, TargetText } from './target-text';
import { phrase } from './target-text';

/** The words of a bullet: what stands on it, its finding, marks and table twin. */

/** One thing on the bullet: a figure, or why there is none. */
export interface BulletItem {
  readonly name: string;
  readonly point: Point | null;
  readonly reason: string;
  /** The reason as it stands on the plot. */
  readonly label: string;
}

/** The latest figure, then the baseline where the target's way begins somewhere. */
export function bulletItems(appraisal: Appraisal, context: TargetContext): readonly BulletItem[] {
  const { track, progress } = appraisal;
  const { targetFigures: t, colon } = context.words;
  const reason = noFigureReason(appraisal, context);
  const latest = { name: t.latest, point: progress.latest, reason, label: ` ${reason} ` };
  const isAmount = track.kind === 'cumulative';
  // Nothing is at the start of an amount: the axis says so.
  if (isAmount ? track.baseline : !track.baseline && !wantsBaseline(appraisal)) return [latest];
  const name = isAmount ? t.start : t.baseline;
  const label = name + colon + t.notStated;
  return [latest, { name, point: track.baseline, reason: t.notStated, label }];
}

/** A mark for each item, and one for the goal. */
export function bulletMarks(
  items: readonly BulletItem[],
  { track }: Appraisal,
  { words }: TargetContext,
  text: TargetText,
): readonly Mark[] {
  const figures = items.map(({ name, point, reason }, dataset): Mark => {
    const said = name + words.colon + (point ? text.inYear(point) : reason);
    const isSupplied = (point?.assumptions.length ?? 0) > 0;
    return {
      dataset,
      index: 0,
      text: said,
      claims: point?.claims ?? [],
      isGap: !point,
      isSupplied,
    };
  });
  const goal = words.targetFigures.goal + words.colon + text.goalInYear;
  const { claims } = track.stated;
  return [...figures, { dataset: items.length, index: 0, text: goal, claims, isGap: false }];
}

/** A row for each mark. */
export function bulletTable(
  items: readonly BulletItem[],
  { track }: Appraisal,
  { words: { targetFigures: t } }: TargetContext,
  text: TargetText,
): TableTwin {
  const { stated, horizon, goal } = track;
  const rows = [
    ...items.map(({ name, point, reason }) => {
      if (!point)
        return {
          head: name,
          cells: [t.noFigure, reason].map((text) => ({
            text,
            claims: [],
            isGap: true,
            value: null,
          })),
        };
      const { year, value, claims } = point;
      const figure = text.marked(text.figure(value), point);
      return {
        head: name,
        cells: [
          { text: String(year), claims, isGap: false, value: year },
          { text: figure, claims, isGap: false, value },
        ],
      };
    }),
    {
      head: t.goal,
      cells: [
        { text: text.horizon, claims: horizon.claims, isGap: false, value: horizon.year },
        { text: text.goal, claims: stated.claims, isGap: false, value: goal.value },
      ],
    },
  ];
  return { columns: [t.point, t.year, t.figure], rows };
}

export function bulletFinding(
  { track, progress }: Appraisal,
  { words }: TargetContext,
  text: TargetText,
): readonly Phrase[] {
  const { titles } = words.targetFigures;
  const { latest, gap } = progress;
  const { stated, horizon } = track;
  if (!latest || gap === null)
    return titles.open(text.subject, phrase(text.goalInYear, stated, horizon));
  const figure = phrase(text.inYear(latest), latest);
  const isSameYear = latest.year === horizon.year && !horizon.assumed;
  const goal = phrase(isSameYear ? text.goal : text.goalInYear, stated, horizon);
  const difference = phrase(text.difference(Math.abs(gap)), latest, stated);
  return titles.held(text.subject, figure, sideOf(track, gap), difference, goal);
}

/** The gap is goal less figure: above zero, the figure lies below. */
function sideOf({ goal }: Appraisal['track'], gap: number): Side {
  if (gap === 0) return goal.kind === 'range' ? 'within' : 'on';
  return gap > 0 ? 'below' : 'above';
}
