import type { DataPageHeader, DataReader, PageHeader, ParquetType } from 'hyparquet';
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import { ImportError, MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';

type DataPageHeaderV2 = NonNullable<PageHeader['data_page_header_v2']>;

/** How a column is stored, as far as its pages are checked by it. */
export interface StoredColumn {
  readonly name: string;
  readonly type: ParquetType;
  /** Pages then say for each value whether it is there. */
  readonly isOptional: boolean;
}

/**
 * Looks at the lengths within a page of version 1, unpacked, before its values are read: the library believes them, and
 * would write 2^31 values where a byte is damaged.
 * @throws ImportError `malformed`, and a RangeError where the bytes end too early
 */
export function checkPage(bytes: Uint8Array, header: DataPageHeader, column: StoredColumn): void {
  const reader = readerOf(bytes);
  let values = header.num_values;
  if (column.isOptional) {
    const length = reader.view.getUint32(0, true);
    reader.offset = 4;
    values = checkRuns(reader, 1, values, `${column.name}: levels`);
    reader.offset = 4 + length;
  }
  const isBoolean = column.type === 'BOOLEAN';
  if (isBoolean && isIndexed(header.encoding)) {
    checkBooleans(reader, values, column);
    return;
  }
  if (header.encoding === 'RLE') {
    checkIndices(reader, values, column);
    return;
  }
  checkValues(reader, header.encoding, values, column);
}

/** The same for the levels of a page of version 2, which are never packed. @throws as above */
export function checkLevels(
  bytes: Uint8Array,
  { num_values, num_nulls }: DataPageHeaderV2,
  { name }: StoredColumn,
): void {
  const there = checkRuns(readerOf(bytes), 1, num_values, `${name}: levels`);
  if (there !== num_values - num_nulls)
    throw new ImportError('malformed', `${name}: ${there} values, not ${num_values - num_nulls}`);
}

/** The same for what stands behind them. @throws as above */
export function checkPageV2(
  bytes: Uint8Array,
  { encoding, num_values, num_nulls }: DataPageHeaderV2,
  column: StoredColumn,
): void {
  const reader = readerOf(bytes);
  const values = num_values - num_nulls;
  if (encoding === 'RLE') {
    checkBooleans(reader, values, column);
    return;
  }
  checkValues(reader, encoding, values, column);
}

function checkValues(
  reader: DataReader,
  encoding: DataPageHeader['encoding'],
  values: number,
  column: StoredColumn,
): void {
  if (isIndexed(encoding)) {
    checkIndices(reader, values, column);
    return;
  }
  if (encoding === 'DELTA_BYTE_ARRAY') {
    checkPrefixes(reader, values, column);
    return;
  }
  if (encoding.startsWith('DELTA_')) checkBlocks(reader, column);
}

function isIndexed(encoding: DataPageHeader['encoding']): boolean {
  return encoding === 'RLE' || encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY';
}

function checkBooleans(reader: DataReader, values: number, { name }: StoredColumn): void {
  reader.offset += 4;
  checkRuns(reader, 1, values, name);
}

function checkIndices(reader: DataReader, values: number, { name }: StoredColumn): void {
  // A page without values may end here.
  if (values === 0) return;
  const width = reader.view.getUint8(reader.offset);
  if (width > 32) throw new ImportError('malformed', `${name}: ${width} bits`);
  reader.offset += 1;
  checkRuns(reader, width, values, name);
}

/** Packed runs are of eights, and filled up at the end: by DuckDB to 256 values. */
const MOST_PADDED = 512;

/**
 * Goes from run to run, as the library does, but not from value to value.
 * @returns how many values are 1, where they are of one bit; 0 where not
 */
function checkRuns(reader: DataReader, width: number, values: number, what: string): number {
  const { view } = reader;
  let ones = 0;
  for (let seen = 0; seen < values;) {
    const header = readVarInt(reader);
    const isPacked = (header & 1) === 1;
    const count = (header >>> 1) * (isPacked ? 8 : 1);
    const bytes = isPacked ? (count / 8) * width : Math.ceil(width / 8);
    const left = values - seen;
    if (count > left && !(isPacked && count - left < MOST_PADDED))
      throw new ImportError('malformed', `${what}: a run of ${count} where ${left} are left`);
    if (reader.offset + bytes > view.byteLength)
      throw new ImportError('malformed', `${what}: a run of ${count} is cut`);
    if (width === 1)
      ones += isPacked ? onesIn(reader, Math.min(count, left)) : bitOf(reader, what) * count;
    // The library takes a byte for a packed run without any.
    reader.offset += isPacked ? Math.max(bytes, 1) : bytes;
    seen += count;
  }
  return ones;
}

function bitOf({ view, offset }: DataReader, what: string): number {
  const bit = view.getUint8(offset);
  if (bit > 1) throw new ImportError('malformed', `${what}: ${bit} in a bit`);
  return bit;
}

function onesIn({ view, offset }: DataReader, bits: number): number {
  let ones = 0;
  for (let at = 0; at < bits; at += 8) {
    let byte = view.getUint8(offset + (at >> 3));
    if (bits - at < 8) byte &= (1 << (bits - at)) - 1;
    for (; byte !== 0; byte &= byte - 1) ones += 1;
  }
  return ones;
}

/** The header of delta blocks: with sizes below 1 the library would go back and never come to an end. */
function checkBlocks(reader: DataReader, { name }: StoredColumn): void {
  const size = readVarInt(reader);
  const parts = readVarInt(reader);
  const isGood =
    size > 0 && parts > 0 && parts <= reader.view.byteLength && (size / parts) % 8 === 0;
  if (!isGood)
    throw new ImportError('malformed', `${name}: delta blocks of ${size} values in ${parts} parts`);
}

/** Texts that begin as the one before: a damaged length would ask for memory without bounds. */
function checkPrefixes(reader: DataReader, values: number, column: StoredColumn): void {
  const [kept, added] = [0, 1].map(() => {
    const { offset } = reader;
    checkBlocks(reader, column);
    reader.offset = offset;
    const lengths = new Int32Array(values);
    deltaBinaryUnpack(reader, values, lengths);
    return lengths;
  }) as [Int32Array, Int32Array];
  let before = 0;
  let sum = 0;
  for (let at = 0; at < values; at += 1) {
    if (kept[at]! < 0 || kept[at]! > before || added[at]! < 0)
      throw new ImportError(
        'malformed',
        `${column.name}: begins with ${kept[at]} of ${before} bytes`,
      );
    before = kept[at]! + added[at]!;
    sum += before;
  }
  if (sum > MOST_WHOLE_BYTES) throw new ImportError('unpacks-too-large', String(MOST_WHOLE_BYTES));
}

function readerOf(bytes: Uint8Array): DataReader {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
}
