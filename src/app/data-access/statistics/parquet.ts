import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { parquetMetadataAsync } from 'hyparquet';
import { ImportError, MOST_COLUMNS, MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';
import { NOTHING_SAID, PREVIEW_ROWS } from '../../domain/statistics/table';
import type { RawCell } from './batch-writer';
import { BatchWriter } from './batch-writer';
import { bytesSource } from './blob-source';
import type { ByteSource } from './byte-source';
import type { ParquetColumn } from './parquet-columns';
import { parquetColumns, withoutTypes } from './parquet-columns';
import { readColumn } from './parquet-pages';
import type { OpenTable, ReadPlan, ReadWatch } from './table-reader';

/**
 * Parquet, row group by row group and column by column: rows are never objects. Columns within others (lists, structs) are
 * shown empty, and told as a problem with what they are.
 */
export const openParquet: OpenTable = async (source, options) => {
  const file = fileOf(await seekable(source));
  const metadata = await metadataOf(file, source.name);
  const columns = parquetColumns(metadata);
  if (columns.length > MOST_COLUMNS)
    throw new ImportError('too-many-columns', String(columns.length));
  if (columns.every(({ nested }) => nested !== null))
    throw new ImportError('no-table', source.name);
  const parquet: Parquet = { file, metadata: withoutTypes(metadata), columns };
  const rows = await firstRows(parquet);
  return {
    head: {
      format: options.format ?? 'parquet',
      facts: [],
      tables: [source.name],
      table: 0,
      columns: columns.map(({ name }) => ({ name, concept: null })),
      rows: rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))),
      rowNumbers: rows.map((_, at) => at + 1),
      about: NOTHING_SAID,
      names: columns.map(() => ({})),
    },
    read: (plan, watch) => readGroups(parquet, plan, watch),
  };
};

interface Parquet {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly ParquetColumn[];
}

async function seekable(source: ByteSource): Promise<ByteSource> {
  if (source.part && source.size !== null) return source;
  return bytesSource(await source.whole(MOST_WHOLE_BYTES), source.name);
}

function fileOf(source: ByteSource): AsyncBuffer {
  const size = source.size!;
  return {
    byteLength: size,
    slice: async (from, to = size) => {
      const bytes = await source.part!(from, to);
      return bytes.slice().buffer;
    },
  };
}

async function metadataOf(file: AsyncBuffer, name: string): Promise<FileMetaData> {
  const end = new TextDecoder().decode(await file.slice(Math.max(0, file.byteLength - 4)));
  if (end === 'PARE') throw new ImportError('encrypted', 'Parquet');
  if (end !== 'PAR1') throw new ImportError('malformed', `${name}: PAR1 expected at the end`);
  try {
    const metadata = await parquetMetadataAsync(file, { geoparquet: false });
    if (!Array.isArray(metadata.schema) || !Array.isArray(metadata.row_groups))
      throw new Error('schema');
    if (!metadata.schema.every(({ num_children = 0 }) => Number.isInteger(num_children)))
      throw new Error('children in its schema');
    return metadata;
  } catch (error) {
    throw new ImportError('malformed', `Parquet metadata: ${reasonOf(error)}`, error);
  }
}

async function firstRows(parquet: Parquet): Promise<readonly (readonly RawCell[])[]> {
  const rows: RawCell[][] = [];
  const [group] = parquet.metadata.row_groups;
  const count = Math.min(PREVIEW_ROWS, Number(group?.num_rows ?? 0));
  for (let at = 0; at < count; at += 1) rows.push(parquet.columns.map(() => null));
  if (count === 0) return rows;
  for (const [at, column] of parquet.columns.entries()) {
    const next = await cellsOf(parquet, 0, column, count);
    for (const row of rows) row[at] = next();
  }
  return rows;
}

async function readGroups(parquet: Parquet, plan: ReadPlan, watch: ReadWatch): Promise<void> {
  const writer = new BatchWriter(plan, watch);
  parquet.columns.forEach(({ name, nested }, at) => {
    if (nested !== null) watch.problem('malformed', 1, at, `${name}: ${nested}`);
  });
  const row: RawCell[] = parquet.columns.map(() => null);
  let number = 0;
  for (const [at, group] of parquet.metadata.row_groups.entries()) {
    const rows = Number(group.num_rows);
    const cells: (() => RawCell)[] = [];
    for (const [index, column] of parquet.columns.entries()) {
      const wanted = plan.wants[index] !== 'nothing' && column.nested === null;
      cells.push(wanted ? await cellsOf(parquet, at, column, rows) : nothing);
      await watch.pause(0);
    }
    for (let line = 0; line < rows; line += 1) {
      for (let index = 0; index < cells.length; index += 1) row[index] = cells[index]!();
      number += 1;
      if (writer.row(number, row)) await writer.pause(0);
    }
  }
  await writer.pause(0);
}

/** The first cells of a column in a row group. @throws ImportError, whatever goes wrong within */
async function cellsOf(
  { file, metadata }: Parquet,
  group: number,
  column: ParquetColumn,
  rows: number,
): Promise<() => RawCell> {
  if (column.nested !== null) return nothing;
  try {
    return await readColumn(file, metadata, group, column, rows);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('malformed', `${column.name}: ${reasonOf(error)}`, error);
  }
}

function nothing(): RawCell {
  return null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
