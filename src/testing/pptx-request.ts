import type { ExportRequest } from '../app/export/export-request';
import type { Figure } from '../app/charts/spec';
import type { Words } from '../i18n/en';
import { goldenSet } from './appraisals';
import { LOOK, requestOf } from './export-request';
import type { FigureName } from './figures';
import { FIGURES, withLater } from './figures';

/** Sixteen by nine white pixels. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAJCAYAAAA7KqwyAAAABHNCSVQICAgIfAhkiAAAAAFzUkdCAK7OHOkAAAAZSURBVCiRY/z///9/BgoAEyWaRw0YNgYAAChHBA6TifmJAAAAAElFTkSuQmCC';

/** Stands for whoever has a canvas: these tests have none. */
export const paintNothing = () => {
  const bytes = Uint8Array.from(atob(PNG), (letter) => letter.charCodeAt(0));
  return Promise.resolve({ arrayBuffer: () => Promise.resolve(bytes.buffer) } as Blob);
};

export const STAMP = 'Regional Indicators, 28 November 2026';

/** A request as the export sheet makes it, on light ground with all words. */
export function pptxRequest(
  words: Words,
  figure: Figure,
  look: Partial<ExportRequest['look']> = {},
): ExportRequest {
  return {
    ...requestOf(figure),
    words: withLater(words),
    look: { ...LOOK, ...look },
    stamp: STAMP,
  };
}

/** One of `FIGURES`, with the claims that it names. */
export function figureRequest(name: FigureName, words: Words): ExportRequest {
  const isGolden = name === 'target bullet' || name === 'target trajectory';
  return {
    ...pptxRequest(words, (theme) => FIGURES[name](words, theme)),
    ...(isGolden ? { set: goldenSet() } : {}),
  };
}

/** The bytes of a blob: jsdom's own are read through a reader alone. */
export async function bytesOf(blob: Blob): Promise<Uint8Array> {
  if ('arrayBuffer' in blob) return new Uint8Array(await blob.arrayBuffer());
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(new Uint8Array(reader.result as ArrayBuffer));
    };
    reader.onerror = () => {
      reject(new Error('the blob cannot be read'));
    };
    reader.readAsArrayBuffer(blob);
  });
}
