import type { CsvCell } from '../../domain/csv-text';
import { csvText } from '../../domain/csv-text';
import type { Code, Dataset } from '../../domain/statistics/dataset';
import type { Observations } from '../../domain/statistics/statistics';

/** Column names are the same in every language, so that scripts find them; and those that an import knows. */
const COLUMNS = [
  'region',
  'region_name',
  'indicator',
  'period',
  'value',
  'unit',
  'unit_mult',
  'status',
  'missing',
  'note',
  'row_source',
  'file',
  'row',
  'column',
] as const;

/** Rows that are written before the browser may do something else. */
const ROWS_AT_ONCE = 4000;

/**
 * The figures of a slice as CSV, in parts: values as the file has them, in its unit and power of ten. What has no value is
 * an empty cell with its reason beside it.
 */
export function* sliceCsv(
  dataset: Dataset,
  slice: Observations,
  indicator: Code,
): Generator<string, void, undefined> {
  yield csvText([COLUMNS]);
  for (let from = 0; from < slice.row.length; from += ROWS_AT_ONCE) {
    const rows: (readonly CsvCell[])[] = [];
    for (let at = from; at < Math.min(from + ROWS_AT_ONCE, slice.row.length); at += 1)
      rows.push(cellsOf(dataset, slice, indicator, at));
    // Only the first part begins with a byte order mark.
    yield csvText(rows).slice(1);
  }
}

function cellsOf(
  dataset: Dataset,
  slice: Observations,
  indicator: Code,
  at: number,
): readonly CsvCell[] {
  const member = dataset.indicators[indicator];
  const region = dataset.regions[slice.region[at] ?? -1];
  const trait = dataset.traits[slice.trait[at] ?? -1];
  const value = slice.value[at] ?? NaN;
  const cells: Readonly<Record<(typeof COLUMNS)[number], CsvCell>> = {
    region: region?.id ?? '',
    region_name: region?.name.en ?? '',
    indicator: member?.name.en ?? '',
    period: dataset.periods[slice.period[at] ?? -1]?.id ?? '',
    value: Number.isNaN(value) ? null : value,
    unit: member?.unit ?? '',
    unit_mult: member?.unitMult ?? 0,
    status: trait?.absence ? '' : (trait?.status ?? ''),
    missing: trait?.absence ?? '',
    note: trait?.note ?? '',
    row_source: trait?.source ?? '',
    file: dataset.file.name,
    row: slice.row[at] ?? null,
    column: dataset.columns[trait?.column ?? -1] ?? '',
  };
  return COLUMNS.map((name) => cells[name]);
}
