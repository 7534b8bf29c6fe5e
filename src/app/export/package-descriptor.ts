import shipped from '../../../data/datapackage.json' with { type: 'json' };
import type { RowWords } from '../charts/figure-rows-words';
import type { DataLines } from './data-table';

/** The tables of every package, as the product's own description has them. */
export const PACKAGE_TABLES = [
  'claims',
  'indicators',
  'units',
  'regions',
  'region-members',
  'sources',
] as const;
export type PackageTable = (typeof PACKAGE_TABLES)[number];

/** Tables that only the package of a figure has. */
export interface OwnTable extends DataLines {
  readonly name: 'figure' | 'list' | 'datasets' | 'dataset-figures';
}

export interface PackageAbout {
  readonly title: string;
  readonly name: string;
  readonly created: string;
  /** Address of the figure; null where it has none. */
  readonly view: string | null;
}

const NUMBERS = [
  'value',
  'value_max',
  'target_value',
  'target_value_max',
  'baseline_value',
  'latest_value',
  'outcome_value',
  'gap',
  'result',
];
const INTEGERS = ['unit_mult', 'row', 'paragraph', 'baseline_year', 'latest_year'];
/** As the texts are written, and not as the shipped ones are. */
const DIALECT = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  lineTerminator: '\r\n',
  header: true,
  caseSensitiveHeader: true,
};

export function columnsOf(table: PackageTable): readonly string[] {
  return resourceOf(table).schema?.fields.map(({ name }) => name) ?? [];
}

/** `datapackage.json` of a figure: the shipped schemas for the tables of every package, and one for each of its own. */
export function descriptor(
  { title, name, created, view }: PackageAbout,
  own: readonly OwnTable[],
  { dataFiles: { description } }: RowWords,
): string {
  const texts = {
    figure: description.figure,
    list: description.list,
    datasets: description.datasets,
    'dataset-figures': description.datasetFigures,
  };
  const whole = {
    profile: shipped.profile,
    name: `figure-${name}`,
    title,
    description: description.package,
    created,
    ...(view === null ? {} : { view }),
    licenses: shipped.licenses,
    resources: [
      ...own.map((table) => ({
        name: table.name,
        description: texts[table.name],
        path: `${table.name}.csv`,
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: DIALECT,
        schema: { fields: table.columns.map(fieldOf), missingValues: [''] },
      })),
      ...PACKAGE_TABLES.map((table) => ({ ...resourceOf(table), dialect: DIALECT })),
    ],
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function fieldOf(name: string) {
  const type = NUMBERS.includes(name) ? 'number' : INTEGERS.includes(name) ? 'integer' : 'string';
  return { name, type };
}

function resourceOf(table: PackageTable) {
  const found = shipped.resources.find(({ name }) => name === table);
  if (!found) throw new Error(`The description of the shipped package lacks “${table}”.`);
  return found;
}
