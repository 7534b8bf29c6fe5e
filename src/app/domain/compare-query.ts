import type { ComparisonQuery } from './comparison';

/** The parameters of an address; undefined where one is not there. */
export type Params = Readonly<Record<string, string | undefined>>;

/** What every address of the Compare page holds, however it is shown. Apart from the choices, for links of other pages. */
export function writeCompareQuery(query: ComparisonQuery & { readonly view: string }): Params {
  return {
    indicator: query.indicator,
    regions: query.regions.join(','),
    periods: query.periods.map(({ id }) => id).join(','),
    ref: query.reference ?? 'none',
    view: query.view,
    companions: query.companions ? undefined : 'off',
  };
}
