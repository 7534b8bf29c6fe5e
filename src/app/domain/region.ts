import type { Localized } from './localized';

export type RegionId = string;

export const REGION_LEVELS = ['nation', 'province', 'group', 'city', 'area'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

export interface Region {
  /** ISO 3166-2 where the region has such a code (`CN-LN`), else a code of this package. */
  readonly id: RegionId;
  readonly level: RegionLevel;
  readonly parent: RegionId | null;
  readonly iso31662: string | null;
  readonly gbT2260: string | null;
  readonly name: Localized;
  /** As charts and tables write it: `Liaoning`, `辽宁`. */
  readonly short: Localized;
  readonly aliases: readonly string[];
  readonly note: Localized | null;
}

/** The region that stands for the whole country. */
export const NATION: RegionId = 'CN';
