import type { Words } from './en';
import { enEvidence } from './en-evidence';
import { enExport } from './en-export';
import { enArithmetic } from './en-arithmetic';

/**
 * Words that the overview does without: those of other pages and of sheets. They come with the pages that need them, so
 * that they do not stand before the first chart.
 */
export const enLater = {
  ...enArithmetic,
  ...enEvidence,
  ...enExport,
  notFound: {
    title: 'This page does not exist',
    hint: (path: string) => `Nothing is at “${path}”. Choose a page from the menu, or start here:`,
  },
};

export type LaterWords = typeof enLater;

/** All words: those that stand before the first chart, and those that come later. */
export type AllWords = Words & LaterWords;
