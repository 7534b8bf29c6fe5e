import type { Figure } from '../charts/spec';
import { DARK, FONT, LIGHT } from '../charts/theme';
import { plotWidth } from './layout';
import { paintFigure } from './paint';

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

/** Paints a figure as an opaque PNG. */
export async function toPng(figure: Figure, options: PngOptions): Promise<Blob> {
  const canvas = await toCanvas(figure, options);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else
        reject(
          new Error(
            `a canvas of ${String(canvas.width)} × ${String(canvas.height)} pixels gives no picture`,
          ),
        );
    }, 'image/png');
  });
}

export async function toCanvas(figure: Figure, options: PngOptions): Promise<HTMLCanvasElement> {
  const theme = options.theme === 'dark' ? DARK : LIGHT;
  const size = PNG_SIZES[options.size];
  const spec = figure(theme, plotWidth(size));
  // A picture painted before its fonts are there has other letters. One that cannot be had must not cost the picture.
  await Promise.allSettled(
    ['400', '500', '600'].map((weight) =>
      document.fonts.load(`${weight} 14px ${FONT}`, spec.title),
    ),
  );
  return paintFigure(spec, theme, { ...size, scale: options.scale }, options.stamp, makeCanvas);
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
