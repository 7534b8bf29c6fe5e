import type { Localized } from './localized';
import type { Region, RegionId, RegionLevel } from './region';

/** A region that is none of the package's: a mean, or what a table of the analyst's names. It has no codes and no place. */
export function regionBeside(
  id: RegionId,
  level: RegionLevel,
  name: Localized,
  short = name,
): Region {
  return {
    id,
    level,
    parent: null,
    iso31662: null,
    gbT2260: null,
    name,
    short,
    aliases: [],
    note: null,
  };
}
