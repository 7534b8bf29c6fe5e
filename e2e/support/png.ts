import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Download } from '@playwright/test';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Png {
  readonly name: string;
  readonly isPng: boolean;
  /** As its header says, pixels. */
  readonly width: number;
  readonly height: number;
  readonly isOpaque: boolean;
  /** How many pixels have exactly this colour, written as #rrggbb. */
  readonly count: (color: string) => number;
}

/** A file that the browser has written, decoded by another library than the one that made it. */
export async function savedPng(download: Download): Promise<Png> {
  const bytes = await readFile(await download.path());
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(await loadImage(bytes), 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  return {
    name: download.suggestedFilename(),
    isPng: bytes.subarray(0, 8).equals(SIGNATURE) && bytes.toString('ascii', 12, 16) === 'IHDR',
    width,
    height,
    // Little-endian: alpha is the highest byte.
    isOpaque: pixels.every((pixel) => pixel >>> 24 === 0xff),
    count: (color) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        parseInt(color.slice(at, at + 2), 16),
      );
      const wanted = (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0;
      return pixels.filter((pixel) => pixel === wanted).length;
    },
  };
}
