import { ImportError } from '../../domain/statistics/import-fault';
import type { ByteSource } from './byte-source';

/** Larger ones cost memory, smaller ones cost a message to the browser's process of files each. */
const CHUNK_BYTES = 1024 ** 2;

/** A file, or pasted text. A file that was changed or removed meanwhile is `unreadable`. */
export function blobSource(blob: Blob, name: string): ByteSource {
  const part = (from: number, to: number) => partOf(blob, name, from, to);
  return {
    name,
    size: blob.size,
    part,
    head: (most) => part(0, most),
    chunks: () => chunksOf(blob.size, part),
    whole: (most) => {
      if (blob.size > most) return Promise.reject(new ImportError('too-large', String(most)));
      return part(0, blob.size);
    },
  };
}

/** Bytes that are in memory already. */
export function bytesSource(bytes: Uint8Array, name: string): ByteSource {
  const part = (from: number, to: number) => Promise.resolve(bytes.subarray(from, to));
  return {
    name,
    size: bytes.length,
    part,
    head: (most) => part(0, most),
    chunks: () => chunksOf(bytes.length, part),
    whole: (most) => {
      if (bytes.length > most) return Promise.reject(new ImportError('too-large', String(most)));
      return Promise.resolve(bytes);
    },
  };
}

/** The next chunk is on its way while one is worked at. */
async function* chunksOf(
  size: number,
  part: (from: number, to: number) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let next = size > 0 ? part(0, CHUNK_BYTES) : null;
  for (let at = CHUNK_BYTES; next; at += CHUNK_BYTES) {
    const chunk = await next;
    next = at < size ? part(at, at + CHUNK_BYTES) : null;
    // Nobody waits for it if the loop is broken off now.
    next?.catch(() => undefined);
    yield chunk;
  }
}

async function partOf(blob: Blob, name: string, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.slice(from, to).arrayBuffer());
  } catch (error) {
    throw new ImportError('unreadable', name, error);
  }
}
