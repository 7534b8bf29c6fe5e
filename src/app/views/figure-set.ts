import type { ClaimSet } from '../domain/claim-set';
import { absencesOf, claimsOf, withStatistics } from '../domain/statistics/as-claims';
import type { DrawnSlice } from './drawn-slice';

/**
 * What is drawn of a dataset as claims, alone: the claims of others on the same indicator stand in Compare.
 *
 * @param ground units, regions and indicators of the package
 */
export function figureSet(
  { dataset, indicator, lines, bars, lineRegions, barRegions }: DrawnSlice,
  ground: ClaimSet,
): ClaimSet {
  const shown = new Set([...lineRegions, ...barRegions]);
  // Of a thousand regions and hundreds of indicators only what is drawn is made, at each redrawing.
  const drawn = {
    ...dataset,
    indicators: dataset.indicators.slice(indicator, indicator + 1),
    regions: dataset.regions.filter(({ id }) => shown.has(id)),
  };
  // Bars and lines have figures in common.
  const claims = new Map(
    [lines, bars]
      .flatMap((slice) => claimsOf(dataset, slice, ground.units))
      .map((claim) => [claim.id, claim]),
  );
  const absences = [lines, bars].flatMap((slice) => absencesOf(dataset, slice));
  const empty = { ...ground, claims: [], byId: new Map(), absences: [] };
  return withStatistics(empty, [drawn], [...claims.values()], absences);
}
