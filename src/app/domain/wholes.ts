import type { ClaimSet } from './claim-set';
import type { RegionId } from './region';

/** Whether a region lies within another: by its parents, or as a whole member of a group. */
export function isWithin(set: ClaimSet, part: RegionId, whole: RegionId): boolean {
  return part !== whole && holdersOf(set, part).has(whole);
}

/** Those of the regions that hold another of them: the nation beside its provinces, a group beside its members. */
export function wholesAmong(set: ClaimSet, regions: readonly RegionId[]): ReadonlySet<RegionId> {
  const holders = new Map(regions.map((part) => [part, holdersOf(set, part)]));
  return new Set(
    regions.filter((whole) =>
      regions.some((part) => part !== whole && holders.get(part)?.has(whole) === true),
    ),
  );
}

/** All that holds a region, directly or not. Lists that run in a circle come to their end. */
function holdersOf(
  set: ClaimSet,
  part: RegionId,
  found = new Set<RegionId>(),
): ReadonlySet<RegionId> {
  const groups = set.memberships.filter(
    ({ member, extent }) => member === part && extent === 'whole',
  );
  for (const holder of [set.regions.get(part)?.parent, ...groups.map(({ group }) => group)]) {
    if (holder == null || found.has(holder)) continue;
    found.add(holder);
    holdersOf(set, holder, found);
  }
  return found;
}
