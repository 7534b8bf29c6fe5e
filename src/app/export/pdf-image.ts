import { unzlibSync } from 'fflate';
import type { Logo } from './figure-look';
import type { PdfObjects } from './pdf-objects';
import { joined, readChunks } from './png-chunks';

/** Bytes of the pixels of a logo: 24 million pixels with opacity. */
const MOST_PIXELS = 96 * 2 ** 20;

/**
 * Puts a logo into a PDF: a JPEG as it is, a PNG as its pixels.
 *
 * @returns its number
 * @throws Error for a kind of picture that a PDF cannot show
 */
export function addImage(objects: PdfObjects, logo: Logo): number {
  return logo.type === 'image/jpeg' ? addJpeg(objects, logo.bytes) : addPng(objects, logo.bytes);
}

function addJpeg(objects: PdfObjects, bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Segments follow each other; the frame (SOF) tells the size and the number of colours.
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (!isFrame) continue;
    const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
    const space = { 1: '/DeviceGray', 3: '/DeviceRGB' }[bytes[at + 9] ?? 0];
    if (!space) throw new Error('the logo is a JPEG for printing presses (CMYK); take one in RGB');
    return objects.addStream(
      bytes,
      `${imageHead(width, height)} /ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode`,
      true,
    );
  }
  throw new Error('the logo is no JPEG that could be read; take another one, or a PNG');
}

function imageHead(width: number, height: number): string {
  return `/Type /XObject /Subtype /Image /Width ${String(width)} /Height ${String(height)}`;
}

function addPng(objects: PdfObjects, bytes: Uint8Array): number {
  const { width, height, rgb, alpha } = pngPixels(bytes);
  const head = `${imageHead(width, height)} /BitsPerComponent 8`;
  const mask = alpha && objects.addStream(alpha, `${head} /ColorSpace /DeviceGray`);
  const masked = mask === null ? '' : ` /SMask ${String(mask)} 0 R`;
  return objects.addStream(rgb, `${head} /ColorSpace /DeviceRGB${masked}`);
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel, row by row. */
  readonly rgb: Uint8Array;
  /** One byte a pixel; null where all are opaque. */
  readonly alpha: Uint8Array | null;
}

/** Bytes a pixel by the type of colours: grey, colour, palette, and with opacity. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The pixels of a PNG with eight bits a channel, not interlaced: what programs write for the web. */
export function pngPixels(bytes: Uint8Array): Pixels {
  const chunks = readChunks(bytes);
  const dataOf = (type: string) =>
    chunks.find((chunk) => chunk.type === type)?.data ?? new Uint8Array();
  const head = dataOf('IHDR');
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, colors = 0, , , interlaced] = head.subarray(8);
  const channels = CHANNELS[colors];
  if (depth !== 8 || interlaced !== 0 || !channels)
    throw new Error(
      'the logo is a PNG with other than 8 bits a colour, or interlaced; save it as a usual PNG',
    );
  const row = width * channels;
  if (width * height * 4 > MOST_PIXELS)
    throw new Error(`a logo of ${String(width)} × ${String(height)} pixels is too large`);
  const packed = joined(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const raw = unzlibSync(packed, { out: new Uint8Array((row + 1) * height) });
  const lines = unfiltered(raw, row, height, channels);
  const [palette, transparent] = [dataOf('PLTE'), dataOf('tRNS')];
  const rgb = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * channels;
    const first = lines[at] ?? 0;
    const [from, place, step] =
      colors === 3 ? [palette, first * 3, 1] : [lines, at, colors === 2 || colors === 6 ? 1 : 0];
    for (let part = 0; part < 3; part += 1) rgb[pixel * 3 + part] = from[place + part * step] ?? 0;
    if (colors === 4 || colors === 6) alpha[pixel] = lines[at + channels - 1] ?? 255;
    else if (colors === 3) alpha[pixel] = transparent[first] ?? 255;
  }
  return { width, height, rgb, alpha: alpha.some((one) => one < 255) ? alpha : null };
}

/** Undoes what PNG does to rows before packing them: each byte is told by those on its left and above. */
function unfiltered(raw: Uint8Array, row: number, height: number, channels: number): Uint8Array {
  const lines = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x >= channels ? (lines[at - channels] ?? 0) : 0;
      const above = y > 0 ? (lines[at - row] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (lines[at - row - channels] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      if (guess === undefined) throw new Error('the logo is a damaged PNG; take another one');
      lines[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return lines;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(guess - one));
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? above : corner;
}
