import type {
  Code,
  Dataset,
  DatasetFile,
  DatasetId,
  ObsStatus,
  Trait,
} from '../app/domain/statistics/dataset';
import type { ImportChoices, RegionReading } from '../app/domain/statistics/import-run';
import type { ColumnRole, ColumnUse, Mapping } from '../app/domain/statistics/mapping';
import type { Problem } from '../app/domain/statistics/problem';
import type { Observations } from '../app/domain/statistics/statistics';
import type { TableHead } from '../app/domain/statistics/table';
import { AS_RECOGNISED, NOTHING_SAID } from '../app/domain/statistics/table';

/** The table that a test's desk has read, whatever file it was given. */
export const TABLE = [
  ['region', 'indicator', 'year', 'value'],
  ['Liaoning', 'GDP', '2014', '100'],
  ['Liaoning', 'GDP', '2015', '103'],
  ['Jilin', 'GDP', '2014', '50'],
  ['Jilin', 'GDP', '2015', '53.5'],
  ['Xanadu', 'GDP', '2014', '7'],
  ['Xanadu', 'GDP', '2015', ':'],
  ['Liaoning', 'People', '2015', '40'],
  ['Jilin', 'People', '2015', '27'],
] as const;

const REGIONS = [
  { text: 'Liaoning', id: 'CN-LN', kind: 'matched' },
  { text: 'Jilin', id: 'CN-JL', kind: 'matched' },
  { text: 'Xanadu', id: 'Xanadu', kind: 'own' },
] as const;
/** What indicators are called, and measured in, as the file writes it. */
export interface NamedIndicator {
  readonly name: string;
  readonly unit: string;
}
export const INDICATORS: readonly NamedIndicator[] = [
  { name: 'GDP', unit: '%' },
  { name: 'People', unit: '%' },
];
export const PERIODS = ['2014', '2015'];
export const FIGURES = TABLE.slice(1).map(
  ([region = '', indicator = '', period = '', text = ''], at) => ({
    indicator: INDICATORS.findIndex((one) => one.name === indicator),
    region: REGIONS.findIndex((one) => one.text === region),
    period: PERIODS.indexOf(period),
    value: text === ':' ? NaN : Number(text),
    row: at + 2,
  }),
);
const both = (text: string) => ({ en: text, zh: text });
const trait = (absence: Trait['absence']): Trait => ({
  status: 'A' satisfies ObsStatus,
  absence,
  note: '',
  source: '',
  column: 3,
});

export const HEAD: TableHead = {
  format: 'text',
  facts: [
    ['delimiter', ','],
    ['encoding', 'utf-8'],
    ['header-line', '1'],
  ],
  tables: ['people.csv'],
  table: 0,
  columns: TABLE[0].map((name) => ({ name, concept: null })),
  rows: TABLE.slice(1),
  rowNumbers: TABLE.slice(1).map((_, at) => at + 2),
  about: NOTHING_SAID,
  names: [{}, {}, {}, {}],
};

const use = (role: ColumnRole, detail: string): ColumnUse => ({
  role,
  reason: 'by-name',
  detail,
  certainty: 'sure',
});

export const MAPPING: Mapping = {
  columns: [
    use('region', 'region'),
    use('indicator', 'indicator'),
    use('period', 'year'),
    { role: 'value', reason: 'by-content', detail: '8/8', certainty: 'likely' },
  ],
  header: 'nothing',
  decimal: '.',
  fixed: { region: '', indicator: '', period: '', unit: '' },
};

const PROBLEMS: readonly Problem[] = [
  { kind: 'not-a-number', rows: 2, examples: [{ row: 12, column: 3, value: 'twelve' }] },
  { kind: 'conflict', rows: 1, examples: [{ row: 14, column: 3, value: '104' }] },
];

/** The table as a dataset. */
export function datasetOf(
  id: DatasetId,
  { name, bytes }: Pick<DatasetFile, 'name' | 'bytes'>,
  mapping: Mapping,
  indicators: readonly NamedIndicator[],
): Dataset {
  const count = (key: 'indicator' | 'region' | 'period', code: Code) =>
    FIGURES.filter((one) => one[key] === code).length;
  return {
    id,
    about: NOTHING_SAID,
    file: { name, bytes, sha256: '', read: '2026-01-02T03:04:05Z', format: 'text', table: '' },
    indicators: indicators.map(({ name: text, unit }, at) => ({
      id: `${id}.${String(at)}`,
      name: both(text),
      parts: [text],
      unit,
      unitMult: 0,
      decimals: 1,
      count: count('indicator', at),
    })),
    regions: REGIONS.map(({ text, id: region, kind }, at) => ({
      id: region,
      name: both(text),
      text,
      kind,
      count: count('region', at),
    })),
    periods: PERIODS.map((period, at) => ({ id: period, count: count('period', at) })),
    traits: [trait(null), trait('missing')],
    columns: TABLE[0],
    rows: FIGURES.length,
    figures: FIGURES.length,
    problems: PROBLEMS,
    recipe: { options: AS_RECOGNISED, mapping, corrections: [] },
    size: 1234,
    kept: false,
  };
}

/** What its regions are, as the analyst has chosen. */
export function readingsOf(choices: ImportChoices): readonly RegionReading[] {
  return REGIONS.map(({ text, id, kind }): RegionReading => {
    const chosen = choices.regions.find((one) => one.text === text);
    const rows = FIGURES.filter((one) => REGIONS[one.region]?.text === text).length;
    if (chosen?.region)
      return {
        text,
        name: '',
        kind: 'matched',
        region: chosen.region,
        by: 'chosen',
        suggestions: [],
        rows,
      };
    const isMatched = kind === 'matched';
    return {
      text,
      name: '',
      kind,
      region: isMatched ? id : null,
      by: isMatched ? 'name' : '',
      suggestions: isMatched ? [] : ['CN-HL'],
      rows,
    };
  });
}

/** Figures as columns. */
export function observations(figures: typeof FIGURES, indicator: Code): Observations {
  return {
    indicator,
    region: Uint32Array.from(figures, ({ region }) => region),
    period: Uint32Array.from(figures, ({ period }) => period),
    value: Float64Array.from(figures, ({ value }) => value),
    trait: Uint32Array.from(figures, ({ value }) => (Number.isNaN(value) ? 1 : 0)),
    row: Uint32Array.from(figures, ({ row }) => row),
  };
}
