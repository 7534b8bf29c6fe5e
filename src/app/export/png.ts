import type { Figure } from '../charts/spec';
import { FONT } from '../charts/theme';
import type { ExportRequest, WriteExport } from './export-request';
import type { Logo } from './figure-look';
import type { LogoImage } from './paint';
import { CanvasLimitError, paintFigure } from './paint';
import { paintingOf } from './paint-request';
import { resolutionChunk, withChunk } from './png-chunks';

/** Layout sizes: a 16:9 slide, a column of a report, a square. A file has these pixels times its scale. */
export const PNG_SIZES = {
  slide: { width: 960, height: 540 },
  column: { width: 560, height: 480 },
  square: { width: 720, height: 720 },
} as const;
export type PngSize = keyof typeof PNG_SIZES;
export const PNG_SCALES = [1, 2, 3] as const;

export interface PngOptions {
  readonly size: PngSize;
  readonly scale: (typeof PNG_SCALES)[number];
  readonly theme: 'light' | 'dark';
  /** The last line of the picture: who made it, and when. */
  readonly stamp: string;
}

/** All that an analyst can choose about a PNG. */
export type PngLook = Pick<ExportRequest, 'look' | 'stamp'>;

/** A layout pixel is 1/96 inch, as in CSS. */
const LAYOUT_DPI = 96;

export const writePng: WriteExport = (request) => toPng(request.figure, request);

/** Paints a figure as an opaque PNG that knows its resolution. */
export async function toPng(figure: Figure, options: PngOptions | PngLook): Promise<Blob> {
  const { look } = lookOf(options);
  const canvas = await toCanvas(figure, options);
  const bytes = new Uint8Array(await (await blobOf(canvas)).arrayBuffer());
  const written = withChunk(bytes, 'pHYs', resolutionChunk(look.scale * LAYOUT_DPI));
  return new Blob([written as Uint8Array<ArrayBuffer>], { type: 'image/png' });
}

export async function toCanvas(
  figure: Figure,
  options: PngOptions | PngLook,
): Promise<HTMLCanvasElement> {
  const { look, stamp } = lookOf(options);
  const { spec, theme, size, zoom, logo } = paintingOf({ figure, look, stamp });
  // A picture painted before its fonts are there has other letters. One that cannot be had must not cost the picture.
  const texts = [spec.title, spec.subtitle, spec.source, ...spec.notes, spec.alt, stamp].join('');
  await Promise.allSettled(
    ['400', '500', '600'].map((weight) => document.fonts.load(`${weight} 14px ${FONT}`, texts)),
  );
  const image = logo && (await logoImage(logo));
  const sized = { ...size, scale: look.scale * zoom };
  const canvas = paintFigure(spec, theme, sized, stamp, makeCanvas, image);
  return notBlank(canvas);
}

/** A canvas that is too large for its browser stays blank without a word. */
function notBlank(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const { width, height } = canvas;
  const corner = canvas.getContext('2d')?.getImageData(width - 1, height - 1, 1, 1).data;
  if (corner?.[3] !== 255) throw new CanvasLimitError(width, height);
  return canvas;
}

function lookOf(options: PngOptions | PngLook): PngLook {
  if ('look' in options) return options;
  const { size, scale, theme, stamp } = options;
  const look = {
    ...PNG_SIZES[size],
    scale,
    palette: theme,
    letters: 1,
    hasFinding: true,
    hasNotes: true,
    logo: null,
  };
  return { look, stamp };
}

async function logoImage({ bytes, type, width, height }: Logo): Promise<LogoImage> {
  try {
    const image = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    return { image, width, height };
  } catch {
    throw new Error(`the logo (${type}) cannot be read as a picture; take another PNG or JPEG`);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new CanvasLimitError(canvas.width, canvas.height));
    }, 'image/png');
  });
}

function makeCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  return canvas;
}

/** Whether this browser lets a page put a picture on the clipboard. */
export function canCopyPng(): boolean {
  return (
    typeof ClipboardItem !== 'undefined' &&
    'clipboard' in navigator &&
    'write' in navigator.clipboard
  );
}

/** The picture is passed as a promise: Safari wants the call inside the click. */
export async function copyPng(blob: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
}
