import type { Params } from './compare-query';
import { writeCompareQuery } from './compare-query';
import type { ComparisonQuery } from './comparison';
import type { IndicatorId } from './indicator';
import type { Period, PeriodId } from './period';
import type { ShowAs } from './shown-as';

export type { Params };

export const COMPARE_VIEWS = [
  'bars',
  'columns',
  'lines',
  'dumbbell',
  'slope',
  'multiples',
  'heat',
  'tiles',
  'map',
  'scatter',
] as const;
/** A way of seeing a comparison. */
export type CompareView = (typeof COMPARE_VIEWS)[number];

export const SORTS = ['given', 'value', 'ascending', 'change', 'name'] as const;
export type SortBy = (typeof SORTS)[number];

export const ENDS = ['value', 'change', 'relative'] as const;
/** What a dumbbell is labelled with: both values, the change between them, or the percentage change. */
export type Ends = (typeof ENDS)[number];

/** How a comparison is shown: what the address says only where it is not the usual. */
export interface ShowChoices {
  readonly as: ShowAs;
  /** The base period of an index or a change; null for the first of the periods. */
  readonly base: PeriodId | null;
  /** The period that ways of one period show; null for the last. */
  readonly at: PeriodId | null;
  readonly sort: SortBy;
  readonly labels: 'on' | 'off';
  /** Where the axis of lines, slopes and dumbbells starts; bars always start at zero. */
  readonly axis: 'zero' | 'data';
  readonly scale: 'linear' | 'log';
  readonly panels: 'shared' | 'own';
  readonly ends: Ends;
  /** The second indicator of a scatter. */
  readonly with: IndicatorId | null;
  /** The analyst's own finding; null for the one composed from the cells. */
  readonly title: string | null;
}

export const PLAIN: ShowChoices = {
  as: 'value',
  base: null,
  at: null,
  sort: 'given',
  labels: 'on',
  axis: 'zero',
  scale: 'linear',
  panels: 'shared',
  ends: 'value',
  with: null,
  title: null,
};

/** All that the Compare page's address holds. */
export interface CompareState extends Required<Omit<ComparisonQuery, 'reference'>>, ShowChoices {
  /** A region, `mean`, `weighted:<indicator>`, `=6.5` for a figure typed in, or null for none. */
  readonly reference: string | null;
  /** Periods of another length that were asked for too; they never share a chart with `periods`. */
  readonly leftOut: readonly Period[];
  readonly view: CompareView;
}

type Written = ComparisonQuery & {
  readonly view: CompareView;
  readonly leftOut?: readonly Period[];
} & Partial<ShowChoices>;

/** The address of a state: the inverse of `readCompareState` in `query.ts`. */
export function writeCompareState(state: Written): Params {
  const shown = Object.entries(PLAIN).map(([key, usual]) => {
    const value = state[key as keyof ShowChoices];
    return [key, value === usual ? undefined : (value ?? undefined)] as const;
  });
  return {
    ...writeCompareQuery({ ...state, periods: [...state.periods, ...(state.leftOut ?? [])] }),
    vintage: state.vintage === 'latest' ? undefined : state.vintage,
    rule: state.rule === 'latest' ? undefined : state.rule,
    ...Object.fromEntries(shown),
  };
}
