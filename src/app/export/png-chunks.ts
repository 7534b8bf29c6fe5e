import { crc32 } from '../domain/crc32';

/** The chunks of a PNG file (PNG 3, W3C 2025, chapter 5): what a picture carries besides its pixels. Pixels stay as they are. */

export interface PngChunk {
  /** Four Latin letters: IHDR, pHYs, iTXt. */
  readonly type: string;
  readonly data: Uint8Array;
}

export type PngFault = 'not-png' | 'cut-off' | 'damaged' | 'too-large';

/** Why bytes are no PNG that could be read. */
export class PngError extends Error {
  override readonly name = 'PngError';
  readonly fault: PngFault;

  constructor(fault: PngFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, type and check sum. */
const FRAME = 12;
/** Bytes of a file, and chunks in it; a picture of ours has a hundredth of both. */
export const MOST_PNG_BYTES = 256 * 2 ** 20;
const MOST_CHUNKS = 65536;
/** There may be any number of these; of every other kind that is written here, one. */
const REPEATED = ['iTXt', 'tEXt', 'zTXt'];

/**
 * All chunks up to the end mark, in their order; what follows it is left alone.
 *
 * @throws PngError for what is no PNG, stops too early, or does not match its check sums
 */
export function readChunks(bytes: Uint8Array): readonly PngChunk[] {
  return framesOf(bytes).map(({ type, data }) => ({ type, data }));
}

/**
 * The same picture with one more chunk, before its pixels. It replaces one of its type, unless it is text, of which there
 * may be several.
 *
 * @param type as `PngChunk.type`; of a kind that may stand before the pixels
 * @throws PngError as `readChunks`
 */
export function withChunk(bytes: Uint8Array, type: string, data: Uint8Array): Uint8Array {
  if (!/^[A-Za-z]{4}$/.test(type))
    throw new RangeError(`"${type}" is no type of a PNG chunk: it takes four Latin letters`);
  const kept = framesOf(bytes).filter((frame) => REPEATED.includes(type) || frame.type !== type);
  const at = kept.findIndex((frame) => frame.type === 'IDAT');
  return joined([
    Uint8Array.from(SIGNATURE),
    ...kept.slice(0, at).map(({ whole }) => whole),
    frame(type, data),
    ...kept.slice(at).map(({ whole }) => whole),
  ]);
}

/** Resolution as a chunk `pHYs`. @param dpi pixels per inch of the file */
export function resolutionChunk(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  // The unit: 1 is the metre.
  view.setUint8(8, 1);
  return data;
}

interface Frame extends PngChunk {
  /** With length, type and check sum. */
  readonly whole: Uint8Array;
}

function framesOf(bytes: Uint8Array): readonly Frame[] {
  if (bytes.length > MOST_PNG_BYTES)
    throw new PngError('too-large', `a PNG of ${String(bytes.length)} bytes is too large to read`);
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte))
    throw new PngError('not-png', 'this file is no PNG: it does not begin as one');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames: Frame[] = [];
  for (let at = SIGNATURE.length; ;) {
    const found = frameAt(bytes, view, at);
    frames.push(found);
    if (found.type === 'IEND') break;
    if (frames.length >= MOST_CHUNKS)
      throw new PngError('too-large', `the PNG has more than ${String(MOST_CHUNKS)} chunks`);
    at += found.whole.length;
  }
  const types = frames.map(({ type }) => type);
  if (types[0] !== 'IHDR' || !types.includes('IDAT'))
    throw new PngError('damaged', 'the PNG has no head (IHDR) or no pixels (IDAT)');
  return frames;
}

function frameAt(bytes: Uint8Array, view: DataView, at: number): Frame {
  const end = (length: number) => at + FRAME + length;
  const length = end(0) <= bytes.length ? view.getUint32(at) : Infinity;
  if (end(length) > bytes.length)
    throw new PngError('cut-off', `the PNG stops within the chunk at byte ${String(at)}`);
  const named = bytes.subarray(at + 4, end(length) - 4);
  const type = String.fromCharCode(...named.subarray(0, 4));
  if (!/^[A-Za-z]{4}$/.test(type) || crc32(named) !== view.getUint32(end(length) - 4))
    throw new PngError('damaged', `the PNG is damaged within the chunk at byte ${String(at)}`);
  return { type, data: named.subarray(4), whole: bytes.subarray(at, end(length)) };
}

function frame(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(FRAME + data.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  whole.set(data, 8);
  view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)));
  return whole;
}

/** One after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
