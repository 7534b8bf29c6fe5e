import { csvText } from '../domain/csv-text';
import { dataOf, textFile } from './data-ground';
import { dataTable } from './data-table';
import type { ExportRequest, WriteExport } from './export-request';

/** The values of a figure as CSV, one row a value; names and notes in the request's language. */
export function figureCsv(request: ExportRequest): string {
  const { rows, set, words } = dataOf(request);
  const table = dataTable(rows, set, [words.lang]);
  return csvText([table.columns, ...table.rows]);
}

export const toCsv: WriteExport = (request) =>
  Promise.resolve().then(() => textFile(figureCsv(request), 'text/csv'));
