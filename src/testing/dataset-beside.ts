import type { ClaimSet } from '../app/domain/claim-set';
import { absencesOf, claimsOf, withStatistics } from '../app/domain/statistics/as-claims';
import type { Dataset } from '../app/domain/statistics/dataset';
import { AS_RECOGNISED } from '../app/domain/statistics/table';

/**
 * A set with a small dataset `ds-a` beside it, on an indicator of its own, `ds-a.1`: −7.5 for Liaoning in 2015 (a forecast,
 * row 2), and a region that only the table knows, with a figure that the table suppresses.
 */
export function datasetBeside(base: ClaimSet): ClaimSet {
  const both = (text: string) => ({ en: text, zh: text });
  const dataset: Dataset = {
    id: 'ds-a',
    about: {
      publisher: 'Office',
      title: '=Yearbook | of “all”',
      published: '2017',
      licence: 'CC BY 4.0',
      address: 'https://office.example/y.csv',
    },
    file: {
      name: 'y.csv',
      bytes: 9,
      sha256: 'ab',
      read: '2026-11-28T10:00:00Z',
      format: 'text',
      table: '',
    },
    indicators: [
      {
        id: 'ds-a.1',
        name: both('=Output <b>'),
        parts: ['=Output <b>'],
        unit: '%',
        unitMult: 0,
        decimals: 1,
        count: 2,
      },
    ],
    regions: [
      { id: 'CN-LN', name: both('Liaoning'), text: '辽宁', kind: 'matched', count: 1 },
      { id: 'Bohai', name: both('@Bohai'), text: 'Bohai', kind: 'own', count: 1 },
    ],
    periods: [{ id: '2015', count: 2 }],
    traits: [
      { status: 'F', absence: null, note: '', source: '', column: 3 },
      { status: 'A', absence: 'suppressed', note: 'c', source: '', column: 3 },
    ],
    columns: ['region', 'year', 'item', 'value'],
    rows: 2,
    figures: 2,
    problems: [],
    recipe: {
      options: AS_RECOGNISED,
      mapping: {
        columns: [],
        header: 'nothing',
        decimal: '.',
        fixed: { region: '', indicator: '', period: '', unit: '' },
      },
      corrections: [],
    },
    size: 0,
    kept: false,
  };
  const found = {
    indicator: 0,
    region: Uint32Array.from([0, 1]),
    period: Uint32Array.from([0, 0]),
    value: Float64Array.from([-7.5, NaN]),
    trait: Uint32Array.from([0, 1]),
    row: Uint32Array.from([2, 3]),
  };
  return withStatistics(
    base,
    [dataset],
    claimsOf(dataset, found, base.units),
    absencesOf(dataset, found),
  );
}
