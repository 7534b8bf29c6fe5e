import type { ComparisonQuery } from './comparison';

export const COMPARE_VIEWS = ['bars', 'lines'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

/** All that the Compare page's address holds. */
export interface CompareState extends ComparisonQuery {
  readonly view: CompareView;
}

/** The parameters of an address; undefined where one is not there. */
export type Params = Readonly<Record<string, string | undefined>>;

/** The address of a state: the inverse of `readCompareState` in `query.ts`. */
export function writeCompareState(state: CompareState): Params {
  return {
    indicator: state.indicator,
    regions: state.regions.join(','),
    periods: state.periods.map((period) => period.id).join(','),
    ref: state.reference ?? 'none',
    view: state.view,
    companions: state.companions ? undefined : 'off',
  };
}
