import type { ClaimSet } from '../../domain/claim-set';
import { cellFigures } from '../../domain/cell';
import type { CompareState } from '../../domain/compare-state';
import { compare } from '../../domain/comparison';
import { usualWay, wayRefusal } from '../../domain/ways';

/** Choices that may be none: an empty text in a list stands for it. */
const NULLABLE: readonly (keyof CompareState)[] = ['base', 'at', 'with', 'title'];

/** The change that an entry of a list makes. */
export function withKey(key: keyof CompareState, id: string): Partial<CompareState> {
  return { [key]: NULLABLE.includes(key) && id === '' ? null : id };
}

/**
 * The state after a choice. What no longer fits gives way to the usual: a way of seeing that the choice does not suit, a
 * base or a shown period that is no longer among the periods. Several periods in place of one turn to lines.
 */
export function afterChange(
  set: ClaimSet,
  state: CompareState,
  change: Partial<CompareState>,
): CompareState {
  const next = { ...state, ...change };
  const has = (id: string | null) => id !== null && next.periods.some((period) => period.id === id);
  const kept = {
    ...next,
    base: has(next.base) ? next.base : null,
    at: has(next.at) ? next.at : null,
    // Another figure is another finding: the analyst's words were about the last one.
    title: 'title' in change ? next.title : null,
  };
  const grew = state.periods.length < 2 && kept.periods.length > 1;
  if (change.view === undefined && grew && state.view === 'bars')
    return { ...kept, view: usualWay(set, kept) };
  return wayRefusal(set, kept.view, kept) ? { ...kept, view: usualWay(set, kept) } : kept;
}

/** Whether an indicator has a figure for any of the regions and periods chosen. */
export function hasFigures(set: ClaimSet, state: CompareState): boolean {
  const { rows } = compare(set, { ...state, reference: null });
  return rows.some(({ cells }) => cells.some((cell) => cellFigures(cell).length > 0));
}
