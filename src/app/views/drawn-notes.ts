import type { WordsOfStatistics } from '../../i18n/en-statistics';
import type { ChartSpec } from '../charts/spec';
import type { ClaimSet } from '../domain/claim-set';
import { NATION } from '../domain/region';
import type { DrawnSlice } from './drawn-slice';
import { formatNumber, formatPeriod } from '../../i18n/format';

/** What the two figures of an indicator leave out, said below each. */
export function drawnNotes(
  slice: DrawnSlice,
  { regions }: ClaimSet,
  { dataset: t, lang }: WordsOfStatistics,
): { readonly ofLines: readonly string[]; readonly ofBars: readonly string[] } {
  const { barRegions, periods, latest, isCut, hasMoreRegions, isNationApart } = slice;
  const most = formatNumber(barRegions.length, lang, 0);
  const nation = regions.get(NATION)?.short[lang] ?? NATION;
  const apart = isNationApart ? [t.nationApart(nation)] : [];
  return {
    ofLines: [...apart, ...(isCut ? [t.manyPeriods(formatNumber(periods.length, lang, 0))] : [])],
    ofBars: [
      ...(hasMoreRegions ? [t.manyRegions(most, formatPeriod(latest, lang))] : []),
      ...apart,
    ],
  };
}

/** Lines of a part of the regions do not say what is lowest or highest of all: their title says which part it is. */
export function entitledPart(
  spec: ChartSpec,
  { lineRegions, barRegions, latest }: DrawnSlice,
  indicator: string,
  { dataset: t, lang }: WordsOfStatistics,
): ChartSpec {
  if (lineRegions.length === barRegions.length) return spec;
  const count = formatNumber(lineRegions.length, lang, 0);
  const title = t.highestOf(indicator, count, formatPeriod(latest, lang));
  // The sentence for those who do not see the chart begins with its title.
  return { ...spec, title, finding: [], alt: spec.alt.replace(spec.title, () => title) };
}
