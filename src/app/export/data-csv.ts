import { inTurns } from '../charts/in-turns';
import type { Sliced } from '../domain/slices';
import { atOnce } from '../domain/slices';
import { csvParts, dataWork, gathered, textFile } from './data-ground';
import { recordsOf } from './data-table';
import type { ExportRequest, WriteExport } from './export-request';

/**
 * The values of a figure as CSV, one row a value, those of a list one row an entry; names and notes in the request's language.
 */
export function figureCsv(request: ExportRequest): string {
  return atOnce(csvWork(request)).join('');
}

export const toCsv: WriteExport = async (request) =>
  textFile(await inTurns(csvWork(request)), 'text/csv');

function* csvWork(request: ExportRequest): Sliced<readonly string[]> {
  const { columns, count, lineAt } = recordsOf(yield* dataWork(request, 'claims'));
  return yield* gathered(csvParts(columns, count, lineAt));
}
