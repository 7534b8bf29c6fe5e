import type {
  AsyncBuffer,
  ColumnData,
  ColumnMetaData,
  CompressionCodec,
  Compressors,
  FileMetaData,
  PageHeader,
} from 'hyparquet';
import { parquetRead, parquetSchema } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { ImportError, MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';
import type { RawCell } from './batch-writer';
import { crc32 } from '../../domain/crc32';
import type { ParquetColumn } from './parquet-columns';
import { codecFor } from './parquet-codecs';
import type { StoredColumn } from './parquet-runs';
import { checkLevels, checkPage, checkPageV2 } from './parquet-runs';

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
  const rowGroup = metadata.row_groups[group]!;
  const place = placeOf(chunk.meta_data);
  const bytes = await file.slice(place.from, place.to);
  const pages = checkPages(
    bytes,
    storedAs(metadata, chunk.meta_data),
    chunk.meta_data.codec,
    Number(rowGroup.num_rows),
  );
  // From where it was checked, whatever else is said of a dictionary.
  const meta_data = { ...chunk.meta_data, data_page_offset: BigInt(place.from) };
  delete meta_data.dictionary_page_offset;
  const parts: ColumnData[] = [];
  await parquetRead({
    file: {
      byteLength: file.byteLength,
      slice: (from, to) => bytes.slice(from - place.from, (to ?? place.to) - place.from),
    },
    // This group alone, so that its rows begin at 0.
    metadata: { ...metadata, row_groups: [{ ...rowGroup, columns: [{ ...chunk, meta_data }] }] },
    columns: [column.name],
    rowEnd: rows,
    utf8: false,
    compressors: checking(await codecFor(meta_data.codec), pages),
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

function storedAs(metadata: FileMetaData, { type, path_in_schema }: ColumnMetaData): StoredColumn {
  const name = path_in_schema[0]!;
  const found = parquetSchema(metadata).children.find(({ element }) => element.name === name);
  return { name, type, isOptional: found?.element.repetition_type !== 'REQUIRED' };
}

/** What is packed of a page. */
interface PackedPart {
  readonly bytes: Uint8Array;
  /** Looks at it once it is unpacked. @throws ImportError */
  readonly check: (unpacked: Uint8Array) => void;
}

/**
 * Looks at a column's pages before anything is unpacked: no more values than rows, no page beyond the bound, checksums that
 * fit where there are any, and the lengths within what is not packed.
 * @returns what is packed, in order
 */
function checkPages(
  buffer: ArrayBuffer,
  column: StoredColumn,
  codec: CompressionCodec,
  rows: number,
): readonly PackedPart[] {
  const { name } = column;
  const reader = { view: new DataView(buffer), offset: 0 };
  const parts: PackedPart[] = [];
  let values = 0;
  while (reader.offset < buffer.byteLength - 1) {
    const header = parquetHeader(reader);
    const { compressed_page_size: packed, uncompressed_page_size: size, crc } = header;
    const end = reader.offset + packed;
    if (!(packed >= 0) || !(end <= buffer.byteLength))
      throw new ImportError('malformed', `${name}: page`);
    if (!(size >= 0) || size > MOST_WHOLE_BYTES)
      throw new ImportError('unpacks-too-large', String(MOST_WHOLE_BYTES));
    const bytes = new Uint8Array(buffer, reader.offset, packed);
    if (crc !== undefined && crc32(bytes) !== crc >>> 0)
      throw new ImportError('unreadable', `${name}: CRC-32`);
    const count = valuesOf(header);
    const isData = header.type !== 'DICTIONARY_PAGE';
    if (isData) values += count;
    // The library would fill the memory with values where a header does not say how many, or how they are written.
    if (!(count >= 0) || !(values <= rows) || !(isData || count <= Math.max(rows, size)))
      throw new ImportError('malformed', `${name}: values of its pages`);
    const part = partOf(header, bytes, column);
    if (codec !== 'UNCOMPRESSED' && part.isPacked) parts.push(part);
    else part.check(part.bytes);
    reader.offset = end;
  }
  return parts;
}

function partOf(
  {
    type,
    uncompressed_page_size: size,
    data_page_header: first,
    data_page_header_v2: second,
  }: PageHeader,
  bytes: Uint8Array,
  column: StoredColumn,
): PackedPart & { readonly isPacked: boolean } {
  if (type === 'DATA_PAGE')
    return {
      bytes,
      isPacked: true,
      check: (unpacked) => {
        checkPage(unpacked, first!, column);
      },
    };
  if (type !== 'DATA_PAGE_V2') return { bytes, isPacked: true, check: () => undefined };
  const { repetition_levels_byte_length: skipped, definition_levels_byte_length: length } = second!;
  const levels = skipped + length;
  if (!(skipped >= 0) || !(length >= 0) || !(levels <= Math.min(size, bytes.length)))
    throw new ImportError('malformed', `${column.name}: levels of ${levels} bytes`);
  if (column.isOptional) checkLevels(bytes.subarray(skipped, levels), second!, column);
  return {
    bytes: bytes.subarray(column.isOptional ? levels : skipped),
    isPacked: second!.is_compressed !== false && size > levels,
    check: (unpacked) => {
      checkPageV2(unpacked, second!, column);
    },
  };
}

/** Unpacks as the codec does, page after page, and looks at each before the library reads it. */
function checking(compressors: Compressors, parts: readonly PackedPart[]): Compressors {
  const left = parts.values();
  return Object.fromEntries(
    Object.entries(compressors).map(([codec, unpack]) => [
      codec,
      (bytes: Uint8Array, length: number) => {
        const part: PackedPart | undefined = left.next().value;
        if (part?.bytes.length !== bytes.length) throw new Error('pages out of order');
        const unpacked = unpack(bytes, length);
        part.check(unpacked);
        return unpacked;
      },
    ]),
  );
}

/** How many values a page says that it has; NaN where it does not, or says nothing of how they are written. */
function valuesOf(header: PageHeader): number {
  const { type, dictionary_page_header, data_page_header, data_page_header_v2 } = header;
  if (type === 'INDEX_PAGE') return 0;
  if (type === 'DICTIONARY_PAGE') return dictionary_page_header?.num_values ?? NaN;
  if (type === 'DATA_PAGE') {
    const { encoding, definition_level_encoding: levels, num_values } = data_page_header ?? {};
    return encoding && levels ? (num_values ?? NaN) : NaN;
  }
  const { encoding, num_nulls = NaN, num_values = NaN } = data_page_header_v2 ?? {};
  return encoding && num_nulls >= 0 && num_nulls <= num_values ? num_values : NaN;
}
