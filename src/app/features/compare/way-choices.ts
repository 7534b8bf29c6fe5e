import type { ClaimSet } from '../../domain/claim-set';
import type { CompareState, CompareView } from '../../domain/compare-state';
import { COMPARE_VIEWS } from '../../domain/compare-state';
import { compare } from '../../domain/comparison';
import type { IndicatorId } from '../../domain/indicator';
import { comparableIndicators } from '../../domain/query';
import type { WayRefusal } from '../../domain/ways';
import { wayRefusal } from '../../domain/ways';

export interface WayChoice {
  readonly view: CompareView;
  /** Why it does not suit the choice; null where it does. */
  readonly refusal: WayRefusal | null;
}

/** Every way of seeing, with what stands against it; and the indicator that a scatter would begin with. */
export function waysOf(
  state: CompareState,
  set: ClaimSet,
): { readonly ways: readonly WayChoice[]; readonly second: IndicatorId | null } {
  const second = state.with ?? secondFor(state, set);
  const asked = { ...state, with: second };
  return {
    second,
    ways: COMPARE_VIEWS.map((view) => ({ view, refusal: wayRefusal(set, view, asked) })),
  };
}

/** The indicator that has the most figures for the same regions and periods; null where none has any. */
function secondFor(state: CompareState, set: ClaimSet): IndicatorId | null {
  const counted = comparableIndicators(set)
    .filter((id) => id !== state.indicator)
    .map((indicator) => {
      const { rows } = compare(set, { ...state, reference: null, indicator });
      const figures = rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'value');
      return { indicator, count: figures.length };
    })
    .filter(({ count }) => count > 0);
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  return best?.indicator ?? null;
}
