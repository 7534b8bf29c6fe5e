import type { Zlib } from './zlib';

/** The tables of a font, by their four letters. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

/** Bytes of all tables of a font, unpacked: our largest, Chinese, has a fourth of it. */
const MOST_BYTES = 32 * 2 ** 20;
const HEAD = 44;
const ENTRY = 20;

/**
 * Unpacks a font in WOFF 1.0 (W3C 2012), whose tables are as in TrueType, each packed by itself.
 *
 * @param file its name, for the error
 * @throws Error for what is no WOFF, or a damaged one
 */
export function readWoff(
  bytes: Uint8Array,
  file: string,
  { unpack }: Pick<Zlib, 'unpack'>,
): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0) !== 0x774f4646)
    throw new Error(`the font file ${file} is no WOFF: its server gave something else`);
  const tables = new Map<string, Uint8Array>();
  let unpacked = 0;
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const at = HEAD + index * ENTRY;
    if (at + ENTRY > bytes.length) throw damaged(file);
    const [offset, packed, length] = [4, 8, 12].map((part) => view.getUint32(at + part));
    unpacked += length ?? 0;
    const data = bytes.subarray(offset, (offset ?? 0) + (packed ?? 0));
    if (unpacked > MOST_BYTES || data.length !== packed) throw damaged(file);
    const table = packed === length ? data : unpack(data, length ?? 0);
    if (table.length !== length) throw damaged(file);
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), table);
  }
  return tables;
}

function damaged(file: string): Error {
  return new Error(`the font file ${file} is damaged; load the page anew`);
}
