import type { FileMetaData, SchemaElement } from 'hyparquet';
import type { RawCell } from './batch-writer';

export interface ParquetColumn {
  readonly name: string;
  /** What it is, where it is no plain column and not read (`LIST`, `STRUCT`, …); null where it is. */
  readonly nested: string | null;
  /** Makes a cell of a value as it is stored. */
  readonly cell: (value: unknown) => RawCell;
}

/** The columns of the table, in order. */
export function parquetColumns({ schema }: FileMetaData): readonly ParquetColumn[] {
  const columns: ParquetColumn[] = [];
  for (let at = 1; at < schema.length;) {
    const element = schema[at]!;
    columns.push({ name: element.name, nested: nestedOf(element), cell: cellMaker(element) });
    at = behind(schema, at);
  }
  return columns;
}

/** The position behind an element and all that is within it. */
function behind(schema: readonly SchemaElement[], at: number): number {
  let next = at + 1;
  let open = schema[at]?.num_children ?? 0;
  for (; open > 0 && next < schema.length; next += 1) open += (schema[next]!.num_children ?? 0) - 1;
  return next;
}

function nestedOf(element: SchemaElement): string | null {
  const { num_children, repetition_type, converted_type, logical_type } = element;
  if ((num_children ?? 0) > 0) return logical_type?.type ?? converted_type ?? 'STRUCT';
  if (repetition_type === 'REPEATED') return 'LIST';
  const scale = scaleOf(element);
  // In a damaged file it may be anything.
  const isGood = Number.isInteger(scale) && scale >= 0 && scale <= MOST_SCALE;
  return isGood ? null : `DECIMAL, scale ${scale}`;
}

function scaleOf({ scale, logical_type: logical }: SchemaElement): number {
  return scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0);
}

/**
 * The same schema without what the values mean, so that the library hands them over as they are stored: what it makes of
 * decimals and times of the day is rounded. Texts it makes well, and once for each word of a dictionary.
 */
export function withoutTypes(metadata: FileMetaData): FileMetaData {
  return {
    ...metadata,
    schema: metadata.schema.map((element, at) => {
      // The table as a whole is there once, whatever is said of it.
      if (at === 0) return { ...element, repetition_type: 'REQUIRED' };
      const isText = element.converted_type === 'UTF8' || element.logical_type?.type === 'STRING';
      if ((element.num_children ?? 0) > 0 || isText) return element;
      const plain = { ...element };
      delete plain.converted_type;
      delete plain.logical_type;
      return plain;
    }),
  };
}

const decoder = new TextDecoder();
const DAY = 86_400_000;
const MOST_SCALE = 100;
const UNITS: Readonly<Record<string, bigint>> = { MILLIS: 1n, MICROS: 1000n, NANOS: 1_000_000n };

function cellMaker(element: SchemaElement): (value: unknown) => RawCell {
  const { type, converted_type: converted, logical_type: logical } = element;
  const make = (maker: (value: number | bigint | Uint8Array) => RawCell) => (value: unknown) =>
    value === null || value === undefined ? null : maker(value as number | bigint | Uint8Array);
  if (type === 'BOOLEAN') return make((value) => (value ? 'TRUE' : 'FALSE'));
  if (type === 'FLOAT') return make((value) => shortest(Number(value)));
  if (type === 'DOUBLE') return make((value) => finite(Number(value)));
  // The library makes dates of these, whatever it is told.
  if (type === 'INT96') return make((value) => dayOf(Number(value)));
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') {
    const scale = scaleOf(element);
    return make((value) => decimalOf(integerOf(value), scale));
  }
  if (converted === 'DATE' || logical?.type === 'DATE')
    return make((value) => dayOf(Number(value) * DAY));
  const unit = timestampUnit(element);
  if (unit) return make((value) => dayOf(Number(integerOf(value) / unit)));
  if (logical?.type === 'FLOAT16') return make((value) => float16(value as Uint8Array));
  if (type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY')
    return make((value) => (value instanceof Uint8Array ? decoder.decode(value) : String(value)));
  const isUnsigned =
    (converted ?? '').startsWith('UINT') || (logical?.type === 'INTEGER' && !logical.isSigned);
  return make((value) => numberOf(value, isUnsigned));
}

function timestampUnit({
  converted_type: converted,
  logical_type: logical,
}: SchemaElement): bigint | null {
  if (logical?.type === 'TIMESTAMP') return UNITS[logical.unit] ?? null;
  if (converted === 'TIMESTAMP_MILLIS') return 1n;
  return converted === 'TIMESTAMP_MICROS' ? 1000n : null;
}

/** A day, with the time where there is one. */
function dayOf(millis: number): RawCell {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return String(millis);
  const text = date.toISOString();
  return millis % DAY === 0 ? text.slice(0, -14) : text.replace(/\.000Z$|Z$/, '');
}

function integerOf(value: number | bigint | Uint8Array): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value);
  let integer = 0n;
  for (const byte of value) integer = integer * 256n + BigInt(byte);
  return BigInt.asIntN(value.length * 8, integer);
}

/** Exact: as a number where 15 digits hold it, else as a text. */
function decimalOf(integer: bigint, scale: number): RawCell {
  const digits = String(integer < 0n ? -integer : integer).padStart(scale + 1, '0');
  const cut = digits.length - scale;
  const text = `${integer < 0n ? '-' : ''}${digits.slice(0, cut)}${scale > 0 ? `.${digits.slice(cut)}` : ''}`;
  return digits.length <= 15 ? Number(text) : text;
}

function numberOf(value: number | bigint | Uint8Array, isUnsigned: boolean): RawCell {
  if (typeof value === 'bigint') {
    const integer = isUnsigned ? BigInt.asUintN(64, value) : value;
    const number = Number(integer);
    // Beyond 2^53 a number would be another one.
    return Number.isSafeInteger(number) ? number : String(integer);
  }
  const number = Number(value);
  if (isUnsigned && number < 0) return number + 2 ** 32;
  return number;
}

function finite(number: number): RawCell {
  return Number.isFinite(number) ? number : null;
}

/** The shortest decimal that is the same in single precision: 0.1, and not 0.10000000149. */
function shortest(single: number): RawCell {
  if (!Number.isFinite(single)) return null;
  for (let digits = 6; digits < 9; digits += 1) {
    const number = Number(single.toPrecision(digits));
    if (Math.fround(number) === single) return number;
  }
  return Number(single.toPrecision(9));
}

function float16(bytes: Uint8Array): RawCell {
  const bits = (bytes[1]! << 8) | bytes[0]!;
  const sign = bits >> 15 ? -1 : 1;
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return null;
  const value = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
  return Number((sign * value).toPrecision(4));
}
