import { formatDate } from '../../i18n/format';
import type { FigureRow } from '../charts/figure-row';
import type { RowWords } from '../charts/figure-rows-words';
import { ROW_WORDS } from '../charts/figure-rows-words';
import type { Records } from '../charts/records';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { CsvCell } from '../domain/csv-text';
import type { Lang, Localized } from '../domain/localized';
import type { FigureData } from './data-ground';

/** A table for spreadsheets and scripts, its lines made one by one. */
export interface DataLines {
  /** The same in every language, so that scripts find them. */
  readonly columns: readonly string[];
  readonly count: number;
  readonly lineAt: (at: number) => readonly CsvCell[];
}

/** What CSV and workbook hold: the entries of a list under its own columns, the values of any other figure. */
export function recordsOf({ spec: { records }, rows, set, words }: FigureData): DataLines {
  return records ? recordLines(records, words) : dataLines(rows, set, [words.lang]);
}

export function recordLines({ columns, count, lineOf }: Records, words: RowWords): DataLines {
  return { columns, count, lineAt: (at) => lineOf(at, words) };
}

type Cells = readonly (readonly [column: string, cell: CsvCell])[];

/** @param langs of names and notes; of several, each has its columns: `region_name_en`, `region_name_zh` */
export function dataLines(
  rows: readonly FigureRow[],
  set: ClaimSet,
  langs: readonly Lang[],
): DataLines {
  return {
    columns: cellsOf(NO_ROW, set, langs).map(([column]) => column),
    count: rows.length,
    lineAt: (at) => cellsOf(rows[at] ?? NO_ROW, set, langs).map(([, cell]) => cell),
  };
}

/** Lines that are there already. */
export function linesOf(
  columns: readonly string[],
  lines: readonly (readonly CsvCell[])[],
): DataLines {
  return { columns, count: lines.length, lineAt: (at) => lines[at] ?? [] };
}

function cellsOf(row: FigureRow, set: ClaimSet, langs: readonly Lang[]): Cells {
  const text = (column: string, said: (lang: Lang) => string): Cells =>
    langs.map((lang) => [langs.length > 1 ? `${column}_${lang}` : column, said(lang)] as const);
  const name = (column: string, both: Localized) => text(column, (lang) => both[lang]);
  const sources = sourcesOfRow(row, set);
  return [
    ['region', row.region.id],
    ...name('region_name', row.region.name),
    ['indicator', row.indicator.id],
    ...name('indicator_name', row.indicator.name),
    ['period', row.period ?? ''],
    ['period_reason', row.periodReason ?? ''],
    ['part', row.part],
    ['role', row.role],
    ['operator', row.operator],
    ['value', row.value],
    ['value_max', row.valueMax],
    ['unit', row.unit.id],
    ...name('unit_name', row.unit.name),
    ['unit_mult', row.unitMult],
    ['shown', row.shown],
    ['status', row.status ?? ''],
    ['missing', row.gap ?? ''],
    ['source', sources.map(({ id }) => id).join('; ')],
    ...text('source_name', (lang) =>
      sources
        .map(
          ({ publisher, published }) =>
            `${publisher[lang]}${ROW_WORDS[lang].comma}${formatDate(published, lang)}`,
        )
        .join('; '),
    ),
    ['claims', row.claims.join('; ')],
    ...name('note', row.note),
  ];
}

/** Of the claims behind a row, in their order, each once. */
export function sourcesOfRow({ claims }: FigureRow, { byId, sources }: ClaimSet) {
  const ids = new Set(claims.flatMap((id) => byId.get(id)?.source ?? []));
  return [...ids].map((id) => entry(sources, id));
}

const NOTHING: Localized = { en: '', zh: '' };
const NO_CODE = { id: '', name: NOTHING };

/** Only to name the columns of a table without rows. */
const NO_ROW: FigureRow = {
  part: 'figure',
  region: NO_CODE,
  indicator: NO_CODE,
  period: null,
  periodReason: null,
  role: 'observation',
  operator: 'eq',
  value: null,
  valueMax: null,
  unit: NO_CODE,
  unitMult: 0,
  shown: 'value',
  status: null,
  gap: null,
  claims: [],
  note: NOTHING,
};
