import type { RegionReading } from '../app/domain/statistics/import-run';
import { matchRegions } from '../app/domain/statistics/region-matching';
import { realSet } from './package-files';

export const REGIONS = [...realSet().regions.values()];
export const PROVINCES = REGIONS.filter(({ level }) => level === 'province');

/** A text of a column, or one with the name that stands beside it. */
export type RegionCell = string | readonly [text: string, name: string];

/** A column of regions, matched with those of the package. */
export function matched(...cells: RegionCell[]): readonly RegionReading[] {
  const texts = cells.map((cell) => {
    const [text, name] = typeof cell === 'string' ? [cell, ''] : cell;
    return { text, name, rows: 1 };
  });
  return matchRegions(texts, REGIONS, []);
}

/** The region of each text, or what became of it. */
export function found(...cells: RegionCell[]): readonly string[] {
  return matched(...cells).map(({ region, kind }) => region ?? kind);
}
