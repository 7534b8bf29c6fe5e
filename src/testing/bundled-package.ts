// For Karma: a browser has no file system, so the build puts the package's texts into the bundle.
import claims from '../../data/claims.csv' with { loader: 'text' };
import indicators from '../../data/indicators.csv' with { loader: 'text' };
import members from '../../data/region-members.csv' with { loader: 'text' };
import regions from '../../data/regions.csv' with { loader: 'text' };
import sources from '../../data/sources.csv' with { loader: 'text' };
import units from '../../data/units.csv' with { loader: 'text' };
import type { Words } from '../i18n/en';
import { en } from '../i18n/en';
import { comparisonBars } from '../app/charts/comparison-bars';
import { comparisonColumns } from '../app/charts/comparison-columns';
import { comparisonLines } from '../app/charts/comparison-lines';
import type { Figure } from '../app/charts/spec';
import { readPackage } from '../app/data-access/read-package';
import type { ComparisonQuery } from '../app/domain/comparison';
import { compare } from '../app/domain/comparison';
import { period } from './claim-set';

/** The project's own data. */
export const SET = readPackage({
  'claims.csv': claims,
  'indicators.csv': indicators,
  'region-members.csv': members,
  'regions.csv': regions,
  'sources.csv': sources,
  'units.csv': units,
}).set;

export const YEARS = ['2013', '2014', '2015', '2016', '2017'];

interface Asked extends Partial<Omit<ComparisonQuery, 'periods'>> {
  readonly periods?: readonly string[];
  readonly view?: 'bars' | 'lines';
  readonly words?: Words;
}

/** Growth in the project's own data; the three provinces in 2015, beside the nation, as bars, if nothing is said. */
export function growthFigure({
  periods = ['2015'],
  view = 'bars',
  words = en,
  ...asked
}: Asked = {}): Figure {
  const comparison = compare(SET, {
    indicator: 'gdp-growth',
    regions: ['CN-HL', 'CN-JL', 'CN-LN'],
    reference: 'CN',
    companions: true,
    ...asked,
    periods: periods.map(period),
  });
  const bars = periods.length > 1 ? comparisonColumns : comparisonBars;
  const build = view === 'bars' ? bars : comparisonLines;
  return (theme) => build(comparison, { set: SET, words, theme });
}
