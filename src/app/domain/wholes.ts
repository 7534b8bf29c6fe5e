import type { ClaimSet } from './claim-set';
import type { RegionId } from './region';

/** Whether a region lies within another: by its parents, or as a whole member of a group. */
export function isWithin(set: ClaimSet, part: RegionId, whole: RegionId): boolean {
  if (part === whole) return false;
  const groups = set.memberships.filter(
    ({ member, extent }) => member === part && extent === 'whole',
  );
  const above = [set.regions.get(part)?.parent, ...groups.map(({ group }) => group)];
  return above.some((id) => id != null && (id === whole || isWithin(set, id, whole)));
}

/** Those of the regions that hold another of them: the nation beside its provinces, a group beside its members. */
export function wholesAmong(set: ClaimSet, regions: readonly RegionId[]): ReadonlySet<RegionId> {
  return new Set(regions.filter((whole) => regions.some((part) => isWithin(set, part, whole))));
}
