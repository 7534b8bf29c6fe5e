/** The formats that are read. `text` is CSV, TSV and whatever else has a delimiter. */
export const TABLE_FORMATS = [
  'text',
  'eurostat-tsv',
  'sdmx-csv',
  'sdmx-json',
  'sdmx-ml',
  'json-stat',
  'px',
  'xlsx',
  'ods',
  'parquet',
  'data-package',
] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** A column as the file has it. */
export interface TableColumn {
  /** The header's text; a letter (`A`, `B`, …) where the file has none. Not always unique. */
  readonly name: string;
  /** What the file itself says that the column is, as a concept of SDMX (`REF_AREA`, `TIME_PERIOD`, …); null for nothing. */
  readonly concept: string | null;
}

/** What was recognised, as facts to be shown: `delimiter` `;`, `encoding` `gb18030`, `version` `2.0`. */
export const TABLE_FACTS = [
  'delimiter',
  'encoding',
  'version',
  'compression',
  'header-line',
  'structure',
  'sheet',
  'labels',
] as const;
export type TableFact = readonly [name: (typeof TABLE_FACTS)[number], value: string];

/** What a file says about where it comes from; each empty where it says nothing. */
export interface TableAbout {
  readonly publisher: string;
  readonly title: string;
  /** ISO 8601: a day, a month or a year; empty where none is stated. */
  readonly published: string;
  readonly licence: string;
  readonly address: string;
}

/** Each as the file has it; empty where it says nothing. */
export interface TableSaid {
  readonly region: string;
  readonly indicator: string;
  readonly unit: string;
}

export const NOTHING_SAID: TableAbout = {
  publisher: '',
  title: '',
  published: '',
  licence: '',
  address: '',
};

/** The first rows of a table at most, as a preview shows them. */
export const PREVIEW_ROWS = 200;

/** What can be said of a table before it is read to its end. */
export interface TableHead {
  readonly format: TableFormat;
  readonly facts: readonly TableFact[];
  /** Names of the tables in the file, to choose from: sheets, resources, structures. One at least. */
  readonly tables: readonly string[];
  /** The one that is read, from 0. */
  readonly table: number;
  readonly columns: readonly TableColumn[];
  /** The first rows, `PREVIEW_ROWS` at most, each with a text for every column. */
  readonly rows: readonly (readonly string[])[];
  /** Where each of them stands in the file: line of a text, row of a sheet, number of the observation; from 1. */
  readonly rowNumbers: readonly number[];
  readonly about: TableAbout;
  /** What lines above the header say of the whole table: `地区：辽宁省`, `Unit: million euro`. */
  readonly said?: TableSaid;
  /**
   * Names of members that the file brings apart from its rows, by column: `{ geo: { FI: 'Finland' } }` for column 2 is
   * `names[2].FI`. Empty where it brings none.
   */
  readonly names: readonly Readonly<Record<string, string>>[];
}

/** What the analyst settles about how a file is read. Everything else is recognised. */
export interface TableOptions {
  /** Overrules what was recognised; null leaves that to the content. */
  readonly format: TableFormat | null;
  /** A label of the Encoding standard (`gb18030`); null likewise. */
  readonly encoding: string | null;
  /** One character; null likewise. */
  readonly delimiter: string | null;
  /** Line of the header, from 1; 0 for a table without one; null likewise. Sheets and texts alone. */
  readonly headerLine: number | null;
  /** Which of the file's tables, from 0. */
  readonly table: number;
}

export const AS_RECOGNISED: TableOptions = {
  format: null,
  encoding: null,
  delimiter: null,
  headerLine: null,
  table: 0,
};
