import type { Indicator } from './indicator';
import type { Period } from './period';
import type { Region } from './region';

export const SHOW_AS = [
  'value',
  'difference',
  'index',
  'change',
  'relative',
  'rank',
  'share',
] as const;
/**
 * The figures as stated, less a reference, as an index, as a change or a percentage change from a base period, as ranks,
 * or as a share of a stated total.
 */
export type ShowAs = (typeof SHOW_AS)[number];

/** What was done to the stated figures of a comparison. */
export interface ShownAs {
  readonly as: ShowAs;
  /** The base period of an index or a change; null otherwise. */
  readonly base: Period | null;
  /** The reference of a difference, or the region whose total a share is of; null otherwise. */
  readonly against: Region | null;
  /** The most decimals that the figures carry; null where the indicator says. */
  readonly decimals: number | null;
}

export const STATED: ShownAs = {
  as: 'value',
  base: null,
  against: null,
  decimals: null,
};

/** Differences and changes carry their sign, a plus too. */
export function isSigned(as: ShowAs): boolean {
  return as === 'difference' || as === 'change' || as === 'relative';
}

/** The most digits after the point that the figures of a comparison are written with. */
export function shownDecimals({
  shown,
  indicator,
}: {
  readonly shown: ShownAs;
  readonly indicator: Pick<Indicator, 'decimals'>;
}): number {
  return shown.decimals ?? indicator.decimals;
}
