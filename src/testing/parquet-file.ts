import type { CompressionCodec, ConvertedType, ParquetType } from 'hyparquet';

/** A column of a Parquet file: values as they are stored. */
export interface ParquetTestColumn {
  readonly name: string;
  readonly type: ParquetType;
  /** null stands for none; the column is then optional. */
  readonly values: readonly (number | bigint | boolean | string | Uint8Array | null)[];
  readonly converted?: ConvertedType;
  readonly scale?: number;
  /** Columns within this one, which then has no values of its own. */
  readonly children?: number;
}

const TYPES: readonly ParquetType[] = [
  'BOOLEAN',
  'INT32',
  'INT64',
  'INT96',
  'FLOAT',
  'DOUBLE',
  'BYTE_ARRAY',
  'FIXED_LEN_BYTE_ARRAY',
];
const CONVERTED: readonly ConvertedType[] = [
  'UTF8',
  'MAP',
  'MAP_KEY_VALUE',
  'LIST',
  'ENUM',
  'DECIMAL',
  'DATE',
  'TIME_MILLIS',
  'TIME_MICROS',
  'TIMESTAMP_MILLIS',
  'TIMESTAMP_MICROS',
  'UINT_8',
  'UINT_16',
  'UINT_32',
  'UINT_64',
];
const CODECS: readonly CompressionCodec[] = [
  'UNCOMPRESSED',
  'SNAPPY',
  'GZIP',
  'LZO',
  'BROTLI',
  'LZ4',
  'ZSTD',
  'LZ4_RAW',
];

export interface ParquetTestFile {
  /** Row groups, all with the same columns. */
  readonly groups: readonly (readonly ParquetTestColumn[])[];
  readonly codec?: CompressionCodec;
  readonly pack?: (bytes: Uint8Array) => Uint8Array;
  /** Bytes that pages say they unpack to, where that is not what they do. */
  readonly claim?: number;
  /** What stands at the end; `PAR1` but for encrypted files. */
  readonly mark?: string;
}

/** A Parquet file for a test: one plain page for each column of a row group. */
export function parquetFile({
  groups,
  codec = 'UNCOMPRESSED',
  pack = (bytes) => bytes,
  claim,
  mark = 'PAR1',
}: ParquetTestFile): Uint8Array {
  const out: number[] = [...text('PAR1')];
  const rowGroups = groups.map((columns) => {
    const rows = columns.find(({ values }) => values.length > 0)?.values.length ?? 0;
    const chunks = columns
      .filter(({ children }) => !children)
      .map((column) => {
        const page = pageOf(column);
        const packed = pack(page);
        const at = out.length;
        const header = struct(
          [1, i32(0)],
          [2, i32(claim ?? page.length)],
          [3, i32(packed.length)],
          [
            5,
            nested(struct([1, i32(column.values.length)], [2, i32(0)], [3, i32(3)], [4, i32(3)])),
          ],
        );
        for (const byte of [...header, ...packed]) out.push(byte);
        const meta = struct(
          [1, i32(TYPES.indexOf(column.type))],
          [2, list(5, [[0]])],
          [3, list(8, [binary(column.name)])],
          [4, i32(CODECS.indexOf(codec))],
          [5, i64(column.values.length)],
          [6, i64(header.length + page.length)],
          [7, i64(out.length - at)],
          [9, i64(at)],
        );
        return struct([2, i64(at)], [3, nested(meta)]);
      });
    return struct([1, list(12, chunks)], [2, i64(out.length)], [3, i64(rows)]);
  });
  const [first = []] = groups;
  const schema = [
    struct(
      [4, { type: 8, bytes: binary('schema') }],
      [5, i32(first.filter(({ name }) => !name.includes('.')).length)],
    ),
    ...first.map(elementOf),
  ];
  const rows = groups.reduce((sum, columns) => sum + (columns[0]?.values.length ?? 0), 0);
  const footer = struct(
    [1, i32(1)],
    [2, list(12, schema)],
    [3, i64(rows)],
    [4, list(12, rowGroups)],
  );
  const length = [0, 8, 16, 24].map((shift) => (footer.length >> shift) & 255);
  return Uint8Array.from([...out, ...footer, ...length, ...text(mark)]);
}

function isOptional({ values }: ParquetTestColumn): boolean {
  return values.includes(null);
}

function elementOf(column: ParquetTestColumn): readonly number[] {
  const own = column.name.split('.').at(-1)!;
  const name: Field = [4, { type: 8, bytes: binary(own) }];
  if (column.children) return struct([3, i32(0)], name, [5, i32(column.children)]);
  return struct(
    [1, i32(TYPES.indexOf(column.type))],
    [3, i32(isOptional(column) ? 1 : 0)],
    name,
    ...(column.converted ? [[6, i32(CONVERTED.indexOf(column.converted))] as Field] : []),
    ...(column.scale === undefined ? [] : [[7, i32(column.scale)] as Field, [8, i32(18)] as Field]),
  );
}

function pageOf(column: ParquetTestColumn): Uint8Array {
  const there = column.values.filter((value) => value !== null);
  const bytes =
    column.type === 'BOOLEAN'
      ? bits(there.map(Boolean))
      : there.flatMap((value) => [...plain(column.type, value)]);
  if (!isOptional(column)) return Uint8Array.from(bytes);
  const levels = column.values.flatMap((value) => [2, value === null ? 0 : 1]);
  return Uint8Array.from([levels.length, 0, 0, 0, ...levels, ...bytes]);
}

function plain(
  type: ParquetType,
  value: number | bigint | boolean | string | Uint8Array,
): Uint8Array {
  if (value instanceof Uint8Array && type !== 'BYTE_ARRAY') return value;
  if (type === 'BYTE_ARRAY') {
    const bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(String(value));
    return Uint8Array.from([...new Uint8Array(Uint32Array.of(bytes.length).buffer), ...bytes]);
  }
  if (type === 'INT64') return new Uint8Array(BigInt64Array.of(value as bigint).buffer);
  if (type === 'INT32') return new Uint8Array(Int32Array.of(Number(value)).buffer);
  return new Uint8Array((type === 'FLOAT' ? Float32Array : Float64Array).of(Number(value)).buffer);
}

function bits(values: readonly boolean[]): readonly number[] {
  const bytes: number[] = Array.from({ length: Math.ceil(values.length / 8) }, () => 0);
  values.forEach((value, at) => (bytes[at >> 3]! |= value ? 1 << (at & 7) : 0));
  return bytes;
}

// Thrift's compact protocol, as much of it as a footer needs.
interface Typed {
  readonly type: number;
  readonly bytes: readonly number[];
}
type Field = readonly [id: number, value: Typed];

function struct(...fields: readonly Field[]): readonly number[] {
  let last = 0;
  const bytes = fields.flatMap(([id, { type, bytes: value }]) => {
    const head = ((id - last) << 4) | type;
    last = id;
    return [head, ...value];
  });
  return [...bytes, 0];
}

function nested(bytes: readonly number[]): Typed {
  return { type: 12, bytes };
}

function list(type: number, items: readonly (readonly number[])[]): Typed {
  const head =
    items.length < 15
      ? [(items.length << 4) | type]
      : [0xf0 | type, ...varint(BigInt(items.length))];
  return { type: 9, bytes: [...head, ...items.flat()] };
}

function i32(value: number): Typed {
  return { type: 5, bytes: varint(BigInt(value) * 2n) };
}

function i64(value: number): Typed {
  return { type: 6, bytes: varint(BigInt(value) * 2n) };
}

function binary(value: string): readonly number[] {
  const bytes = text(value);
  return [...varint(BigInt(bytes.length)), ...bytes];
}

function varint(value: bigint): readonly number[] {
  return value < 128n ? [Number(value)] : [Number(value & 127n) | 128, ...varint(value >> 7n)];
}

function text(value: string): readonly number[] {
  return [...new TextEncoder().encode(value)];
}
