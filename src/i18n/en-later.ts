import type { Words } from './en';
import { enEvidence } from './en-evidence';
import { enArithmetic } from './en-arithmetic';

/**
 * Words that the overview does without: those of other pages and of sheets. They come with the pages that need them, so
 * that they do not stand before the first chart.
 */
export const enLater = {
  ...enArithmetic,
  ...enEvidence,
  save: {
    title: 'Save as PNG',
    size: 'Size',
    sizes: { slide: 'Slide (16:9)', column: 'Column', square: 'Square' },
    scale: 'Scale',
    theme: 'Theme',
    light: 'Light (for print)',
    dark: 'Dark',
    pixels: (width: number, height: number) => `${String(width)} × ${String(height)} pixels`,
    preview: 'Preview of the file',
    save: 'Save',
    copy: 'Copy',
    cancel: 'Close',
    saved: (file: string) => `Saved as ${file}`,
    copied: 'Copied to the clipboard',
    cannotCopy: 'This browser does not let pages copy pictures. Save the file instead.',
    failed: (why: string) => `The picture could not be made: ${why}`,
  },
  notFound: {
    title: 'This page does not exist',
    hint: (path: string) => `Nothing is at “${path}”. Choose a page from the menu, or start here:`,
  },
};

export type LaterWords = typeof enLater;

/** All words: those that stand before the first chart, and those that come later. */
export type AllWords = Words & LaterWords;
