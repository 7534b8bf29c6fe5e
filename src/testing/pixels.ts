// For Karma: reading colours back from what was painted.

/** What a canvas or a file holds, pixel by pixel. */
export type Picture = ImageData;

/** A file decoded as a browser would, not asked of the code that wrote it. */
export async function pictureOf(png: Blob): Promise<Picture> {
  const bitmap = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

export function canvasPicture(canvas: HTMLCanvasElement): Picture {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

export function colorAt({ data, width }: Picture, x: number, y: number): string {
  const at = (y * width + x) * 4;
  const parts = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export function isOpaque({ data }: Picture): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

/** One number a pixel: millions are compared. */
function numbersOf({ data }: Picture): Uint32Array {
  return new Uint32Array(data.buffer);
}

/** An opaque colour as it stands in memory: alpha, blue, green, red. */
function numberOf(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return ((255 << 24) | ((b ?? 0) << 16) | ((g ?? 0) << 8) | (r ?? 0)) >>> 0;
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** The longest run of exactly this colour in each row of pixels. */
function longestRuns(picture: Picture, color: string, top = 0, bottom = picture.height): Run[] {
  const { width } = picture;
  const pixels = numbersOf(picture);
  const wanted = numberOf(color);
  return Array.from({ length: Math.max(bottom - top, 0) }, (_, row) => {
    let best: Run = { from: 0, length: 0 };
    let from = 0;
    for (let x = 0; x <= width; x += 1) {
      if (x < width && pixels[(top + row) * width + x] === wanted) continue;
      if (x - from > best.length) best = { from, length: x - from };
      from = x + 1;
    }
    return best;
  });
}

export interface PaintedBar {
  readonly left: number;
  readonly right: number;
  readonly length: number;
  readonly middle: number;
  readonly thickness: number;
}

/** The horizontal bar of a colour: every row that holds a run as long as the longest. Null where there is none. */
export function barOf(picture: Picture, color: string): PaintedBar | null {
  const runs = longestRuns(picture, color);
  const length = Math.max(...runs.map((run) => run.length));
  if (length < 8) return null;
  const rows = runs.flatMap((run, y) => (run.length >= length - 1 ? [y] : []));
  const [top = 0] = rows;
  const bottom = rows.at(-1) ?? top;
  const { from } = runs[top] ?? { from: 0 };
  const middle = (top + bottom) / 2;
  return { left: from, right: from + length, length, middle, thickness: bottom - top + 1 };
}

/** How many pixels are exactly of this colour. */
export function countOf(picture: Picture, color: string): number {
  const wanted = numberOf(color);
  return numbersOf(picture).reduce((count, pixel) => count + Number(pixel === wanted), 0);
}

/** The rows, from the first to before the last, in which something else than the ground is painted. */
export function inkedRows(
  picture: Picture,
  ground: string,
  from = 0,
  to = picture.height,
): readonly number[] {
  const top = Math.round(from);
  return longestRuns(picture, ground, top, Math.round(to)).flatMap(({ length }, row) =>
    length < picture.width ? [top + row] : [],
  );
}

/** The first and the last row in which two pictures differ; null where they are the same. */
export function rowsApart(a: Picture, b: Picture): { first: number; last: number } | null {
  const first = a.data.findIndex((value, at) => value !== b.data[at]);
  if (first < 0) return null;
  const last = a.data.findLastIndex((value, at) => value !== b.data[at]);
  const rowOf = (at: number) => Math.floor(at / 4 / a.width);
  return { first: rowOf(first), last: rowOf(last) };
}

/** Waits for what comes some frames later: a queue's turn, a pointer's move. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It never came about: ${what}`);
}
