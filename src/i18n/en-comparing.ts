import { enCompare } from './en-compare';
import type { AllWords } from './en-later';
import { enMaps } from './en-maps';
import { enPickers } from './en-pickers';
import { enTiles } from './en-tiles';

/** Words of Compare and of the figures that only it draws: they come with that page alone. */
export const enComparing = { ...enCompare, ...enPickers, ...enMaps, ...enTiles };

export type ComparingWords = typeof enComparing;

/** All words that the page has. */
export type WordsOfComparing = AllWords & ComparingWords;
