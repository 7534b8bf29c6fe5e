import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { PngChunk } from '../../../src/app/export/png-chunks';

const packed = promisify(deflate);
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Of zlib. Charts are flat: the next one takes twice as long and saves a sixth. */
const LEVEL = 3;
/** Bytes that come back from packing at once: most pictures in one piece. */
const PIECE = 2 ** 18;

/** Kept from one picture to the next, and as many as are packed at a time: to get eight megabytes anew takes longer than to fill them. */
const free: Uint8Array[] = [];

/**
 * A picture as PNG, 8 bits a channel. Our own for its speed: the canvas's encoder takes several times as long, which is more
 * than all the rest of a picture. The pixels are taken before this returns; they are packed in another thread.
 *
 * @param pixels RGBA of so many rows from one on
 * @param chunks what stands between the head and the pixels
 */
export async function pngBytes(
  pixels: (top: number, height: number) => Uint8ClampedArray,
  width: number,
  height: number,
  chunks: readonly PngChunk[],
): Promise<Uint8Array> {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  // Bits of a channel, colours with their opacity; the rest are the only methods there are.
  head.setUint8(8, 8);
  head.setUint8(9, 6);
  const size = (width * 4 + 1) * height;
  const last = free.pop();
  const rows = last && last.length >= size ? last : new Uint8Array(size);
  fillRows(rows, pixels, width, height);
  const data = await packed(rows.subarray(0, size), { level: LEVEL, chunkSize: PIECE });
  free.push(rows);
  return Buffer.concat([
    SIGNATURE,
    chunkBytes({ type: 'IHDR', data: new Uint8Array(head.buffer) }),
    ...chunks.map(chunkBytes),
    chunkBytes({ type: 'IDAT', data }),
    chunkBytes({ type: 'IEND', data: new Uint8Array(0) }),
  ]);
}

/** Rows that are asked for at once: of a slide at 2×, half a megabyte. */
const BAND = 64;
/** How a row is told: as it is, or by what it has more than the one above it. */
const [AS_IT_IS, ABOVE] = [0, 2];

/** Each row begins with its filter. What is as above is nothing more than above: half the rows of a chart pack to nothing. */
function fillRows(
  into: Uint8Array,
  pixels: (top: number, height: number) => Uint8ClampedArray,
  width: number,
  height: number,
): void {
  const row = width * 4;
  let to = 0;
  for (let top = 0; top < height; top += BAND) {
    const band = pixels(top, Math.min(BAND, height - top));
    const bytes = Buffer.from(band.buffer, band.byteOffset, band.length);
    for (let from = 0; from < band.length; from += row, to += 1 + row) {
      const isAsAbove = from > 0 && bytes.compare(bytes, from - row, from, from, from + row) === 0;
      into[to] = isAsAbove ? ABOVE : AS_IT_IS;
      if (isAsAbove) into.fill(0, to + 1, to + 1 + row);
      else into.set(band.subarray(from, from + row), to + 1);
    }
  }
}

function chunkBytes({ type, data }: PngChunk): Uint8Array {
  const named = Buffer.from(type, 'latin1');
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(data, crc32(named)), 4);
  return Buffer.concat([ends.subarray(0, 4), named, data, ends.subarray(4)]);
}
