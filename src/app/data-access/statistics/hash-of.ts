import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ByteSource } from './byte-source';

/** SHA-256 of all bytes, in hexadecimal. Chunk by chunk, which the browser's own cannot: it wants them all at once. */
export async function hashOf(source: ByteSource, breathe: () => Promise<void>): Promise<string> {
  const hash = sha256.create();
  for await (const chunk of source.chunks()) {
    hash.update(chunk);
    await breathe();
  }
  return bytesToHex(hash.digest());
}
