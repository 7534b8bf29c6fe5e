import type { Claim } from './claim';
import { plainValue } from './claim';
import type { Comparison } from './comparison';

/** As many digits after the point as are ever written of a figure. */
const MOST = 6;

/** Digits after the point of a number as it is usually written, six at most. */
export function decimalsOf(value: number): number {
  return Math.min(MOST, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}

/**
 * Digits after the point that a claim is written with at most: what is stated is never rounded. A derived figure has as
 * many as its indicator says, since a division has no end of its own; nor has a third.
 *
 * @param usual of the indicator
 */
export function claimDecimals(claim: Claim, usual: number): number {
  const { basis, value, valueMax, unit, unitMult } = claim;
  if (basis === 'derived' || unit === 'fraction') return usual;
  // Nearly all: told without writing them.
  if (valueMax === null && Number.isInteger(value * 10 ** (usual + unitMult))) return usual;
  const stated = [value, valueMax ?? value].map((one) => decimalsOf(plainValue(claim, one)));
  return Math.max(usual, ...stated);
}

/** The most that the figures of a comparison are written with. */
export function shownDecimals({
  shown,
  indicator,
}: Pick<Comparison, 'shown' | 'indicator'>): number {
  return shown.decimals ?? indicator.decimals;
}
