import { bytesSource } from '../app/data-access/statistics/blob-source';
import { openParquet } from '../app/data-access/statistics/parquet';
import { ImportError } from '../app/domain/statistics/import-fault';
import { AS_RECOGNISED } from '../app/domain/statistics/table';
import type { ParquetTestColumn, ParquetTestFile } from './parquet-file';
import { parquetFile } from './parquet-file';
import { readWholeTable } from './read-whole-table';

/** What tests of Parquet share: a file of two columns, and how it is read. */

export const REGION: ParquetTestColumn = {
  name: 'region',
  type: 'BYTE_ARRAY',
  converted: 'UTF8',
  values: ['辽宁', null, 'Jilin'],
};
export const VALUE: ParquetTestColumn = {
  name: 'value',
  type: 'DOUBLE',
  values: [28669.02, 3, null],
};
export const GDP: ParquetTestFile = { groups: [[REGION, VALUE]] };

export const open = (bytes: Uint8Array) =>
  openParquet(bytesSource(bytes, 'a.parquet'), AS_RECOGNISED);
export const read = async (file: ParquetTestFile) => readWholeTable(await open(parquetFile(file)));
/** The fault with its detail; `none` where the file is read to its end. */
export async function faultOf(bytes: Uint8Array): Promise<string> {
  const error: unknown = await open(bytes)
    .then((reader) => readWholeTable(reader))
    .catch((thrown: unknown) => thrown);
  return error instanceof ImportError ? `${error.fault}: ${error.detail}` : 'none';
}
