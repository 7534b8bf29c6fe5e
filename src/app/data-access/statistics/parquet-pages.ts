import type { AsyncBuffer, ColumnData, ColumnMetaData, FileMetaData } from 'hyparquet';
import { parquetRead } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { ImportError, MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';
import type { RawCell } from './batch-writer';
import { crc32 } from './crc32';
import type { ParquetColumn } from './parquet-columns';
import { codecFor } from './parquet-codecs';

/**
 * The first cells of a column in a row group, one after the other; the group must have so many.
 * @throws ImportError, and whatever the library throws
 */
export async function readColumn(
  file: AsyncBuffer,
  metadata: FileMetaData,
  group: number,
  column: ParquetColumn,
  rows: number,
): Promise<() => RawCell> {
  const chunk = metadata.row_groups[group]!.columns.find(
    ({ meta_data }) =>
      meta_data?.path_in_schema.length === 1 && meta_data.path_in_schema[0] === column.name,
  );
  if (chunk?.crypto_metadata) throw new ImportError('encrypted', `Parquet: ${column.name}`);
  if (!chunk?.meta_data)
    throw new ImportError('malformed', `${column.name}: no data in row group ${group + 1}`);
  const place = placeOf(chunk.meta_data);
  const bytes = await file.slice(place.from, place.to);
  checkPages(bytes, column.name, Number(metadata.row_groups[group]!.num_rows));
  const parts: ColumnData[] = [];
  await parquetRead({
    file: {
      byteLength: file.byteLength,
      slice: (from, to) => bytes.slice(from - place.from, (to ?? place.to) - place.from),
    },
    // This group alone, so that its rows begin at 0.
    metadata: { ...metadata, row_groups: [metadata.row_groups[group]!] },
    columns: [column.name],
    rowEnd: rows,
    utf8: false,
    compressors: await codecFor(chunk.meta_data.codec),
    // Nothing may be thrown within: nobody would hear it.
    onChunk: (part) => parts.push(part),
  });
  parts.sort((a, b) => a.rowStart - b.rowStart);
  return cellsIn(parts, column, rows);
}

/** Gives one cell after the other, made when it is asked for, so that a column is in memory once. */
function cellsIn(parts: readonly ColumnData[], column: ParquetColumn, rows: number): () => RawCell {
  let end = 0;
  for (const { columnData, rowStart } of parts) {
    if (rowStart !== end) break;
    end += columnData.length;
  }
  if (end < rows) throw new ImportError('malformed', `${column.name}: ${end} of ${rows} rows`);
  let part = 0;
  let at = 0;
  return () => {
    let data = parts[part]!.columnData;
    while (at >= data.length) {
      part += 1;
      at = 0;
      data = parts[part]!.columnData;
    }
    const cell = column.cell(data[at]);
    at += 1;
    return cell;
  };
}

function placeOf(column: ColumnMetaData): { from: number; to: number } {
  // Some writers name a dictionary that they have not written, at 0.
  const starts = [column.dictionary_page_offset, column.data_page_offset].map((at) =>
    Number(at ?? 0n),
  );
  const from = Math.min(...starts.filter((at) => at > 0));
  const bytes = Number(column.total_compressed_size);
  if (!(from >= 0) || !(bytes >= 0) || bytes > MOST_WHOLE_BYTES)
    throw new ImportError('too-large', String(MOST_WHOLE_BYTES));
  return { from, to: from + bytes };
}

/**
 * Looks at the headers of a column's pages before anything is unpacked: no more values than rows, no page beyond the bound,
 * and checksums that fit where there are any.
 */
function checkPages(buffer: ArrayBuffer, name: string, rows: number): void {
  const reader = { view: new DataView(buffer), offset: 0 };
  let values = 0;
  while (reader.offset < buffer.byteLength - 1) {
    const header = parquetHeader(reader);
    const { compressed_page_size: packed, uncompressed_page_size: size, crc } = header;
    const end = reader.offset + packed;
    if (!(packed >= 0) || !(end <= buffer.byteLength))
      throw new ImportError('malformed', `${name}: page`);
    if (!(size >= 0) || size > MOST_WHOLE_BYTES)
      throw new ImportError('unpacks-too-large', String(MOST_WHOLE_BYTES));
    if (crc !== undefined && crc32(new Uint8Array(buffer, reader.offset, packed)) !== crc >>> 0)
      throw new ImportError('unreadable', `${name}: CRC-32`);
    const count = valuesOf(header);
    const isData = header.type !== 'DICTIONARY_PAGE';
    if (isData) values += count;
    // The library would fill the memory with values where a header does not say how many, or how they are written.
    if (!(count >= 0) || !(values <= rows) || !(isData || count <= Math.max(rows, size)))
      throw new ImportError('malformed', `${name}: values of its pages`);
    reader.offset = end;
  }
}

/** How many values a page says that it has; NaN where it does not, or says nothing of how they are written. */
function valuesOf(header: ReturnType<typeof parquetHeader>): number {
  const { type, dictionary_page_header, data_page_header, data_page_header_v2 } = header;
  if (type === 'INDEX_PAGE') return 0;
  if (type === 'DICTIONARY_PAGE') return dictionary_page_header?.num_values ?? NaN;
  const said = type === 'DATA_PAGE' ? data_page_header : data_page_header_v2;
  const levels = type === 'DATA_PAGE' ? data_page_header?.definition_level_encoding : 'RLE';
  const isWhole = said?.encoding !== undefined && levels !== undefined;
  return isWhole ? said.num_values : NaN;
}
