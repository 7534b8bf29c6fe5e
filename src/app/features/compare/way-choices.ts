import type { ClaimSet } from '../../domain/claim-set';
import type { CompareState, CompareView } from '../../domain/compare-state';
import { COMPARE_VIEWS } from '../../domain/compare-state';
import { claimsOn } from '../../domain/claim-set';
import { compare } from '../../domain/comparison';
import type { IndicatorId } from '../../domain/indicator';
import { comparableIndicators } from '../../domain/query';
import type { WayRefusal } from '../../domain/ways';
import { wayRefusal } from '../../domain/ways';

/** So many are looked into for the second of a scatter: a dataset may have thousands. */
const MOST_SIBLINGS = 12;

export interface WayChoice {
  readonly view: CompareView;
  /** Why it does not suit the choice; null where it does. */
  readonly refusal: WayRefusal | null;
}

/** Every way of seeing, with what stands against it. */
export function waysOf(state: CompareState, set: ClaimSet): readonly WayChoice[] {
  // Any other indicator will do here; to find the best one, all would have to be compared.
  const anyOther = () => othersOf(state, set).find((id) => figuresOn(id, state, set) > 0) ?? null;
  // Figures of a dataset come when they are asked for: another of its indicators may well have some.
  const maybe = () => siblingsOf(state, set).find((id) => claimsOn(set, id).size === 0) ?? null;
  const asked = { ...state, with: state.with ?? anyOther() ?? maybe() };
  return COMPARE_VIEWS.map((view) => ({ view, refusal: wayRefusal(set, view, asked) }));
}

/** The other indicators of the same dataset, the first of many; none for an indicator of the package. */
export function siblingsOf({ indicator }: CompareState, set: ClaimSet): readonly IndicatorId[] {
  if (set.indicators.get(indicator)?.topic !== 'statistics') return [];
  const [dataset] = indicator.split('.');
  return [...set.indicators.values()]
    .filter(({ id, topic }) => topic === 'statistics' && id.startsWith(`${dataset ?? ''}.`))
    .flatMap(({ id }) => (id === indicator ? [] : [id]))
    .slice(0, MOST_SIBLINGS);
}

/** What a scatter begins with: the indicator that has the most figures for the same regions and periods; null for none. */
export function secondFor(state: CompareState, set: ClaimSet): IndicatorId | null {
  // Of equals, one of the same dataset.
  const siblings = siblingsOf(state, set);
  const [best] = othersOf(state, set)
    .toSorted((a, b) => Number(siblings.includes(b)) - Number(siblings.includes(a)))
    .map((id) => ({ id, count: figuresOn(id, state, set) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return best?.id ?? null;
}

function othersOf({ indicator }: CompareState, set: ClaimSet): readonly IndicatorId[] {
  return comparableIndicators(set).filter((id) => id !== indicator);
}

function figuresOn(indicator: IndicatorId, state: CompareState, set: ClaimSet): number {
  const { rows } = compare(set, { ...state, reference: null, indicator });
  return rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'value').length;
}
