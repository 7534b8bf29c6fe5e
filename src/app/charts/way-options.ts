import type { Words } from '../../i18n/en';
import type { ClaimSet } from '../domain/claim-set';
import type { ShowChoices } from '../domain/compare-state';
import type { Comparison } from '../domain/comparison';

/** How a comparison is drawn, whatever the way; each way takes what applies to it. */
export type WayOptions = Pick<ShowChoices, 'labels' | 'axis' | 'scale' | 'panels' | 'ends'> & {
  /** Sentences about the whole figure, before those on its cells: formula, what was left out. */
  readonly notes: readonly string[];
  /** The sentences on its cells; one for each that needs one, if not given. */
  readonly cellNotes?: (comparison: Comparison, set: ClaimSet, words: Words) => readonly string[];
};

export const USUAL_WAY: WayOptions = {
  labels: 'on',
  axis: 'zero',
  scale: 'linear',
  panels: 'shared',
  ends: 'value',
  notes: [],
};
