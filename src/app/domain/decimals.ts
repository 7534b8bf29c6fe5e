import type { Claim } from './claim';
import { plainValue } from './claim';
import type { Comparison } from './comparison';

/** As many digits after the point as are ever written of a figure. */
const MOST = 6;

/** Digits after the point of a number as it is usually written, six at most. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST; decimals += 1) {
    const moved = value * 10 ** decimals;
    if (Math.abs(moved - Math.round(moved)) < 1e-9 * Math.max(1, Math.abs(moved))) return decimals;
  }
  return MOST;
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
  const stated = valueMax === null ? [value] : [value, valueMax];
  return Math.max(usual, ...stated.map((one) => decimalsOf(plainValue({ value: one, unitMult }))));
}

const known = new WeakMap<readonly Claim[], number>();

/** The most of the observations among the claims, as they state them. Found once for a list: give one of `byPeriod`. */
export function statedDecimals(claims: readonly Claim[]): number {
  const found =
    known.get(claims) ??
    Math.max(
      0,
      ...claims.map((claim) => (claim.role === 'observation' ? claimDecimals(claim, 0) : 0)),
    );
  known.set(claims, found);
  return found;
}

/** The most that the figures of a comparison are written with. */
export function shownDecimals({
  shown,
  indicator,
}: Pick<Comparison, 'shown' | 'indicator'>): number {
  return shown.decimals ?? indicator.decimals;
}
