import { ImportError } from '../../domain/statistics/import-fault';
import type { ByteSource } from './byte-source';

/** Of bytes in memory, and of files where there are no streams. */
const CHUNK_BYTES = 1024 ** 2;

/** A file, or pasted text. A file that was changed or removed meanwhile is `unreadable`. */
export function blobSource(blob: Blob, name: string): ByteSource {
  const part = (from: number, to: number) => partOf(blob, name, from, to);
  return {
    name,
    size: blob.size,
    part,
    givesChunks: true,
    head: (most) => part(0, most),
    chunks: () => (hasStream(blob) ? streamed(blob, name) : chunksOf(blob.size, part)),
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

/** Every browser has streams; where tests run there may be none. */
function hasStream(blob: Partial<Blob>): boolean {
  return blob.stream !== undefined;
}

/**
 * In Chromium a stream gives a file of 26.7 MB in some 25 to 250 pieces, and in half the time of slices of a megabyte, where
 * the processor is busy: the browser reads ahead.
 */
async function* streamed(blob: Blob, name: string): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new ImportError('unreadable', name, error);
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Where the loop is broken off, nothing more is read.
    await reader.cancel().catch(() => undefined);
  }
}

async function partOf(blob: Blob, name: string, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.slice(from, to).arrayBuffer());
  } catch (error) {
    throw new ImportError('unreadable', name, error);
  }
}
