import { yearSpan } from '../../i18n/format';
import type { Appraisal } from '../domain/appraisal';
import { outcomeOf } from '../domain/track';
import type { MatrixCell, MatrixRow } from './matrix-rows';
import type { Mark, TableCell } from './spec';
import { assumptionNotes, disputeNotes, noFigureReason } from './target-notes';
import type { TargetContext } from './target-text';
import { targetText } from './target-text';

/** Of more targets, the notes name only those that the cells do not say all of. */
const NAMED = 12;

/** "target at least 6 %, outcome 5.7 %: missed, −0.3 percentage points" */
function cellText({ appraisal, verdict }: MatrixCell, context: TargetContext): string {
  const { matrix: t } = context.words.targetFigures;
  const text = targetText(appraisal, context);
  const outcome = outcomeOf(appraisal.track);
  if (!verdict || !outcome) return t.open(text.goal, noFigureReason(appraisal, context));
  const { status, difference } = verdict;
  const said = status === 'within' ? t.within : t.by(t[status], text.difference(difference, true));
  return t.cell(text.goal, text.marked(text.figure(outcome.value), outcome), said);
}

/** The target's claims first; then the outcome's. */
function claimsOf({ appraisal: { track } }: MatrixCell): readonly string[] {
  return [...new Set([...track.stated.claims, ...(outcomeOf(track)?.claims ?? [])])];
}

export function matrixMark(
  cell: MatrixCell,
  name: string,
  place: Pick<Mark, 'dataset' | 'index'>,
  context: TargetContext,
): Mark {
  const { words } = context;
  const { horizon } = cell.appraisal.track;
  const year = yearSpan(String(horizon.year), String(horizon.year), words.lang);
  const when = targetText(cell.appraisal, context).marked(year, horizon);
  const where = words.figure.place(name, when);
  const isSupplied = horizon.assumptions.length > 0;
  const text = where + words.colon + cellText(cell, context);
  return { ...place, text, claims: claimsOf(cell), isGap: cell.verdict === null, isSupplied };
}

export function matrixTableCell(
  { cells }: MatrixRow,
  column: number,
  context: TargetContext,
): TableCell {
  const cell = cells.find((one) => one.column === column);
  if (!cell) {
    const text = context.words.targetFigures.noTarget;
    return { text, claims: [], isGap: false, value: null };
  }
  const value = cell.verdict?.difference ?? null;
  return { text: cellText(cell, context), claims: claimsOf(cell), isGap: value === null, value };
}

/** Every target and its outcome where they are few; else those without an outcome. Then what is assumed. */
export function matrixNotes(
  marks: readonly Mark[],
  growth: readonly Appraisal[],
  context: TargetContext,
): readonly string[] {
  const { sentence } = context.words.targetFigures.notes;
  const said = marks.filter(({ isGap }) => isGap || marks.length <= NAMED);
  return [
    ...said.map(({ text }) => sentence(text)),
    ...growth.flatMap((appraisal) => disputeNotes(appraisal, context)),
    ...growth.flatMap((appraisal) => assumptionNotes(appraisal, context)),
  ];
}
