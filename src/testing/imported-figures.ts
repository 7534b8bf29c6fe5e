import { bytesSource } from '../app/data-access/statistics/blob-source';
import { buildDataset } from '../app/data-access/statistics/build-dataset';
import { ColumnStore } from '../app/data-access/statistics/column-store';
import { openSdmxCsv } from '../app/data-access/statistics/sdmx-csv';
import { openXlsx } from '../app/data-access/statistics/xlsx';
import type { Dataset } from '../app/domain/statistics/dataset';
import { NO_CHOICES } from '../app/domain/statistics/import-run';
import { proposeMapping } from '../app/domain/statistics/propose-mapping';
import { AS_RECOGNISED } from '../app/domain/statistics/table';
import { assembledOf } from './assembled';
import { realSet } from './package-files';
import { readWholeTable } from './read-whole-table';

/** A text of SDMX-CSV as an analyst would open it, nothing chosen: region, period and value of each figure, or no value. */
export async function importedFigures(text: string) {
  const source = bytesSource(new TextEncoder().encode(text), 'figure.csv');
  const reader = await openSdmxCsv(source, AS_RECOGNISED);
  const knowledge = { regions: [...realSet().regions.values()], remembered: [] };
  const mapping = proposeMapping(reader.head, knowledge);
  const roles = mapping.columns.map(({ role }) => role);
  const plan = { id: 'ds-test', head: reader.head, mapping, choices: NO_CHOICES };
  const assembler = await assembledOf(reader, plan);
  const file = { name: 'figure.csv' } as Dataset['file'];
  const { dataset, columns } = buildDataset(assembler, knowledge, file);
  const store = new ColumnStore(dataset, columns);
  const figures = dataset.indicators.flatMap((_, indicator) => {
    const slice = store.slice({ indicator, regions: null, periods: null });
    return [...slice.value].map((value, at) =>
      [
        dataset.regions[slice.region[at]!]!.id,
        dataset.periods[slice.period[at]!]!.id,
        Number.isNaN(value) ? '' : value,
      ].join(' '),
    );
  });
  const hasColumns = ['region', 'period', 'value'].every((role) =>
    roles.some((one) => one === role),
  );
  return { figures, hasColumns, roles, dataset };
}

/** The first sheet of a workbook as an analyst would open it: each row with its number, all cells as texts. */
export async function importedSheet(bytes: Uint8Array<ArrayBuffer>) {
  const reader = await openXlsx(bytesSource(bytes, 'figure.xlsx'), AS_RECOGNISED);
  return readWholeTable(reader);
}
