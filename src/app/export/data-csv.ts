import { ROW_WORDS } from '../charts/figure-rows-words';
import { inTurns } from '../charts/in-turns';
import { LIGHT } from '../charts/theme';
import type { Sliced } from '../domain/slices';
import { atOnce } from '../domain/slices';
import { bytesOfPart, csvParts, dataWork, gathered, textFile } from './data-ground';
import { recordLines, recordsOf } from './data-table';
import type { ExportRequest, WriteExport } from './export-request';

/**
 * The values of a figure as CSV, one row a value, those of a list one row an entry; names and notes in the request's language.
 */
export function figureCsv(request: ExportRequest): string {
  return atOnce(csvWork(request, (part) => part)).join('');
}

export const toCsv: WriteExport = async (request) =>
  textFile(await inTurns(csvWork(request, bytesOfPart)), 'text/csv');

function* csvWork<T>(request: ExportRequest, as: (part: string) => T): Sliced<readonly T[]> {
  const { figure, words } = request;
  const { records } = figure(LIGHT);
  const { columns, count, lineAt } = records
    ? recordLines(records, ROW_WORDS[words.lang])
    : recordsOf(yield* dataWork(request));
  return yield* gathered(csvParts(columns, count, lineAt), as);
}
