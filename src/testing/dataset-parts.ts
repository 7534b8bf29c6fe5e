import type { Dataset, IndicatorMember, Trait } from '../app/domain/statistics/dataset';
import type { Observations } from '../app/domain/statistics/statistics';
import { AS_RECOGNISED } from '../app/domain/statistics/table';

export const TRAIT: Trait = { status: 'A', absence: null, note: '', source: '', column: 3 };

/** An indicator of a dataset. */
export function member(parts: Partial<IndicatorMember> = {}): IndicatorMember {
  const name = parts.name ?? { en: 'Output', zh: 'Output' };
  return {
    id: 'ds-a.1',
    name,
    parts: [name.en],
    unit: '',
    unitMult: 0,
    decimals: 1,
    count: 1,
    ...parts,
  };
}

/** A dataset of three regions and two periods. */
export function dataset(parts: Partial<Dataset> = {}): Dataset {
  return {
    id: 'ds-a',
    about: {
      publisher: 'Office',
      title: 'Yearbook',
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
    indicators: [member()],
    regions: [
      {
        id: 'CN-LN',
        name: { en: 'Liaoning', zh: '辽宁省' },
        text: '辽宁',
        kind: 'matched',
        count: 1,
      },
      { id: 'Bohai', name: { en: 'Bohai', zh: 'Bohai' }, text: 'Bohai', kind: 'own', count: 1 },
      { id: '合计', name: { en: '合计', zh: '合计' }, text: '合计', kind: 'aggregate', count: 1 },
    ],
    periods: [
      { id: '2015', count: 2 },
      { id: '2015-W05', count: 1 },
    ],
    traits: [TRAIT],
    columns: ['region', 'year', 'item', 'value'],
    rows: 3,
    figures: 3,
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
    ...parts,
  };
}

/** Figures: region, period, value, trait, row. */
export function figures(
  ...rows: readonly (readonly [number, number, number, number, number])[]
): Observations {
  const column = (at: number) => rows.map((row) => row[at] ?? 0);
  return {
    indicator: 0,
    region: Uint32Array.from(column(0)),
    period: Uint32Array.from(column(1)),
    value: Float64Array.from(column(2)),
    trait: Uint32Array.from(column(3)),
    row: Uint32Array.from(column(4)),
  };
}
