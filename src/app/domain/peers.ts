import type { ClaimSet } from './claim-set';
import { entry } from './claim-set';
import { compare } from './comparison';
import type { IndicatorId } from './indicator';
import type { Period } from './period';
import type { RegionId } from './region';

/**
 * The neighbours in value: regions of the same level, up to `count` above and up to `count` below, the highest first.
 * Equal values stand in the order of the package. Figures are those that `compare` lets speak.
 *
 * Empty where the region has no figure of its own. @throws Error when indicator or region are unknown
 */
export function peersInValue(
  set: ClaimSet,
  indicator: IndicatorId,
  period: Period,
  regionId: RegionId,
  companions: boolean,
  count = 2,
): readonly RegionId[] {
  const { level } = entry(set.regions, regionId);
  const regions = [...set.regions.values()].filter((region) => region.level === level);
  const { rows } = compare(set, {
    indicator,
    regions: regions.map(({ id }) => id),
    periods: [period],
    reference: null,
    companions,
  });
  const ranked = rows
    .flatMap(({ region, cells: [cell] }) =>
      cell?.kind === 'value' ? [{ id: region.id, value: cell.value }] : [],
    )
    .sort((a, b) => b.value - a.value)
    .map(({ id }) => id);
  const at = ranked.indexOf(regionId);
  if (at < 0) return [];
  return [...ranked.slice(Math.max(0, at - count), at), ...ranked.slice(at + 1, at + 1 + count)];
}

/**
 * For a group its members; for any other region those that share a group with it, without itself. In the package's order.
 *
 * Only whole members count, whatever the dates of their membership: a group of which a part of Inner Mongolia belongs is
 * no group of Inner Mongolia. @throws Error when the region is unknown
 */
export function sameGroup(set: ClaimSet, regionId: RegionId): readonly RegionId[] {
  const whole = set.memberships.filter(({ extent }) => extent === 'whole');
  const groups =
    entry(set.regions, regionId).level === 'group'
      ? [regionId]
      : whole.filter(({ member }) => member === regionId).map(({ group }) => group);
  const found = new Set(
    whole.filter(({ group }) => groups.includes(group)).map(({ member }) => member),
  );
  return [...set.regions.keys()].filter((id) => id !== regionId && found.has(id));
}
