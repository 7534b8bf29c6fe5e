import { gunzipSync } from 'fflate';
import type { CompressionCodec, Compressors } from 'hyparquet';
import { snappyUncompress } from 'hyparquet';
import { ImportError, MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';

type Unpack = (bytes: Uint8Array, length: number) => Uint8Array;

/**
 * What unpacks the pages of a column; the rarer codecs are fetched when a file needs them. Parts of `hyparquet-compressors`
 * are named one by one: as a whole it starts WebAssembly, which the app's policy for scripts does not allow.
 */
const CODECS: Readonly<Partial<Record<CompressionCodec, () => Unpack | Promise<Unpack>>>> = {
  SNAPPY: () => (bytes, length) => {
    checkSnappy(bytes, length);
    const out = new Uint8Array(length);
    snappyUncompress(bytes, out);
    return out;
  },
  GZIP: () => (bytes, length) => gunzipSync(bytes, { out: new Uint8Array(length) }),
  ZSTD: async () => {
    const { decompress } = await import('fzstd');
    return (bytes, length) => decompress(bytes, new Uint8Array(length));
  },
  BROTLI: async () => (await import('hyparquet-compressors/src/brotli.js')).decompressBrotli,
  LZ4: async () => (await import('hyparquet-compressors/src/lz4.js')).decompressLz4,
  LZ4_RAW: async () => (await import('hyparquet-compressors/src/lz4.js')).decompressLz4Raw,
};

/** @throws ImportError `unsupported-compression` */
export async function codecFor(codec: CompressionCodec): Promise<Compressors> {
  if (codec === 'UNCOMPRESSED') return {};
  const find = CODECS[codec];
  if (!find) throw new ImportError('unsupported-compression', `Parquet ${codec}`);
  const unpack = await find();
  return {
    [codec]: (bytes: Uint8Array, length: number) => {
      if (length > MOST_WHOLE_BYTES)
        throw new ImportError('unpacks-too-large', String(MOST_WHOLE_BYTES));
      const out = unpack(bytes, length);
      if (out.length !== length)
        throw new ImportError('malformed', `Parquet ${codec}: ${out.length} of ${length} bytes`);
      return out;
    },
  };
}

/** Goes from part to part, as the library does; it would read a length above 2^31 as one below 0, and go back for ever. */
function checkSnappy(bytes: Uint8Array, length: number): void {
  let at = 0;
  while (bytes[at]! >= 128) at += 1;
  at += 1;
  for (let out = 0; at < bytes.length;) {
    const tag = bytes[at]!;
    const kind = tag & 3;
    at += 1;
    let size = kind === 1 ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
    if (kind === 0) {
      const more = Math.max(0, size - 60);
      if (more > 0) size = 1;
      for (let byte = 0; byte < more; byte += 1) size += (bytes[at + byte] ?? 0) * 256 ** byte;
      at += more + size;
    } else at += kind === 3 ? 4 : kind;
    out += size;
    if (out > length)
      throw new ImportError('malformed', `Parquet SNAPPY: more than ${length} bytes`);
  }
}
