import { formatPeriod } from '../../../i18n/format';
import type { WordsOfStatistics } from '../../../i18n/en-statistics';
import type { ClaimSet } from '../../domain/claim-set';
import { NATION } from '../../domain/region';
import type { DrawnSlice } from './drawn-slice';
import { countText } from './statistics-text';

/** What the two figures of an indicator leave out, said below each: a title of “all” means those that are drawn. */
export function drawnNotes(
  slice: DrawnSlice,
  { regions }: ClaimSet,
  { dataset: t, lang }: WordsOfStatistics,
): { readonly ofLines: readonly string[]; readonly ofBars: readonly string[] } {
  const { lineRegions, barRegions, periods, latest, isCut, hasMoreRegions, isNationApart } = slice;
  const highest = (count: number) =>
    t.manyRegions(countText(count, lang), formatPeriod(latest, lang));
  const nation = regions.get(NATION)?.short[lang] ?? NATION;
  const apart = isNationApart ? [t.nationApart(nation)] : [];
  const isPart = lineRegions.length < barRegions.length;
  return {
    ofLines: [
      ...(isPart ? [highest(lineRegions.length)] : []),
      ...apart,
      ...(isCut ? [t.manyPeriods(countText(periods.length, lang))] : []),
    ],
    ofBars: [...(hasMoreRegions ? [highest(barRegions.length)] : []), ...apart],
  };
}
