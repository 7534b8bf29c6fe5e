import type { ClaimSet } from '../app/domain/claim-set';
import { absencesOf, claimsOf, withStatistics } from '../app/domain/statistics/as-claims';
import { dataset, figures, member, TRAIT } from './dataset-parts';

/**
 * A set with a small dataset `ds-a` beside it, on an indicator of its own, `ds-a.1`: −7.5 for Liaoning in 2015 (a forecast,
 * row 2), and a region that only the table knows, with a figure that the table suppresses.
 */
export function datasetBeside(base: ClaimSet): ClaimSet {
  const both = (text: string) => ({ en: text, zh: text });
  const beside = dataset({
    about: { ...dataset().about, title: '=Yearbook | of “all”' },
    indicators: [member({ name: both('=Output <b>'), unit: '%', count: 2 })],
    regions: [
      { id: 'CN-LN', name: both('Liaoning'), text: '辽宁', kind: 'matched', count: 1 },
      { id: 'Bohai', name: both('@Bohai'), text: 'Bohai', kind: 'own', count: 1 },
    ],
    periods: [{ id: '2015', count: 2 }],
    traits: [
      { ...TRAIT, status: 'F' },
      { ...TRAIT, absence: 'suppressed', note: 'c' },
    ],
    rows: 2,
    figures: 2,
  });
  const found = figures([0, 0, -7.5, 0, 2], [1, 0, NaN, 1, 3]);
  return withStatistics(
    base,
    [beside],
    claimsOf(beside, found, base.units),
    absencesOf(beside, found),
  );
}
