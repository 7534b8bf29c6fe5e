import type { CsvCell } from '../domain/csv-text';
import type { Dataset } from '../domain/statistics/dataset';
import type { Observations } from '../domain/statistics/statistics';

/** Column names are the same in every language, so that scripts find them; and those that an import knows. */
export const SLICE_COLUMNS = [
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

/**
 * A figure of a slice as a row for programs: the value as the file has it, in its unit and power of ten. What has no value is
 * an empty cell with its reason beside it.
 */
export function sliceRecord(
  dataset: Dataset,
  slice: Observations,
  at: number,
): Readonly<Record<(typeof SLICE_COLUMNS)[number], CsvCell>> {
  const member = dataset.indicators[slice.indicator];
  const region = dataset.regions[slice.region[at] ?? -1];
  const trait = dataset.traits[slice.trait[at] ?? -1];
  const value = slice.value[at] ?? NaN;
  return {
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
}
