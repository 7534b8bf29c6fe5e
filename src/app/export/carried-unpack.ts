import { FIGURE_MOST } from '../domain/figure-file';

/** A stream that unpacks: fflate's `Inflate` and `Unzlib`. */
interface Unpacker {
  push(part: Uint8Array, isLast: boolean): void;
}

export type Unpacked = { readonly text: string } | 'too-large' | 'damaged';

const PIECE = 4096;

/**
 * Unpacks a text piece by piece, and no further than a figure may be large: a small file must not take all memory.
 *
 * @param start makes the stream, given what takes its pieces
 */
export function unpackedText(
  packed: Uint8Array,
  start: (take: (part: Uint8Array, isLast: boolean) => void) => Unpacker,
): Unpacked {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const found = { text: '', size: 0, isWhole: false };
  const stream = start((part, isLast) => {
    found.size += part.length;
    if (found.size > FIGURE_MOST) throw new RangeError('More than a figure may have');
    found.text += decoder.decode(part, { stream: !isLast });
    found.isWhole = isLast;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    return error instanceof RangeError && found.size > FIGURE_MOST ? 'too-large' : 'damaged';
  }
  return found.isWhole ? { text: found.text } : 'damaged';
}
