import { ImportError } from '../../domain/statistics/import-fault';
import type { ByteSource } from './byte-source';

/** A source of bytes that are made one chunk after the other. `chunks` is called anew for every reading. */
export function chunkedSource(
  name: string,
  size: number | null,
  chunks: () => AsyncIterable<Uint8Array>,
): ByteSource {
  return {
    name,
    size,
    chunks,
    head: (most) => headOf(chunks(), most),
    whole: (most) => wholeOf(chunks(), most),
  };
}

/** What a fault leaves of a head is enough for a preview: the reading itself will meet the fault again. */
async function headOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      parts.push(chunk.subarray(0, most - length));
      length += chunk.length;
      if (length >= most) break;
    }
  } catch (error) {
    if (length === 0 || !(error instanceof ImportError)) throw error;
  }
  return joined(parts);
}

async function wholeOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > most) throw new ImportError('too-large', String(most));
  }
  return joined(parts);
}

/** One array for several; the same one where there is but one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
