import type { ShowChoices } from '../domain/compare-state';

/** How a comparison is drawn, whatever the way; each way takes what applies to it. */
export type WayOptions = Pick<ShowChoices, 'labels' | 'axis' | 'scale' | 'panels' | 'ends'> & {
  /** Sentences about the whole figure, before those on its cells: formula, what was left out. */
  readonly notes: readonly string[];
};

export const USUAL_WAY: WayOptions = {
  labels: 'on',
  axis: 'zero',
  scale: 'linear',
  panels: 'shared',
  ends: 'value',
  notes: [],
};
