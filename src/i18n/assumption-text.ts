import type { Assumption } from '../app/domain/assumption';
import type { ClaimSet } from '../app/domain/claim-set';
import { derivedUnit } from '../app/domain/derived-unit';
import type { UnitId } from '../app/domain/indicator';
import type { Lang } from '../app/domain/localized';
import type { RegionId } from '../app/domain/region';
import type { Target } from '../app/domain/target';
import type { WhatIfWords } from './en-what-if';
import { formatNumber, formatQuantity } from './format';

type Words = Pick<WhatIfWords, 'assumptions'> & { readonly lang: Lang };

/** What an analyst writes is not rounded. */
const DECIMALS = 9;

/**
 * An assumption as one sentence without a full stop, for tables, notes and exports: "Baseline 39 % in 2012 assumed by the
 * analyst". Whose figure it is stands in brackets where that is not the target's region.
 *
 * @param target null where the data hold it no more
 */
export function sayAssumption(
  one: Assumption,
  target: Target | null,
  set: ClaimSet,
  words: Words,
): string {
  const { assumptions: t } = words;
  const what = whatOf(one, target?.claim.region ?? null, set, words);
  return one.source === null ? t.assumed(what) : t.supplied(what, one.source);
}

function whatOf(one: Assumption, own: RegionId | null, set: ClaimSet, words: Words): string {
  const { assumptions: t, lang } = words;
  switch (one.what) {
    case 'baseline':
    case 'outcome': {
      const figure = sayFigure(one.value, one.unit, set, words);
      const text = t[one.what](figure, String(one.year));
      return one.region === own ? text : t.ofRegion(text, regionName(one.region, set, lang));
    }
    case 'horizon':
    case 'start':
      return t[one.what](String(one.year));
    case 'population':
      return t.population(
        regionName(one.region, set, lang),
        own === null ? '…' : regionName(own, set, lang),
      );
  }
}

/** A figure with its unit; one that the data do not list is named by its code. */
export function sayFigure(value: number, id: UnitId, set: ClaimSet, words: Words): string {
  const { assumptions: t, lang } = words;
  const unit = set.units.get(id) ?? (id === 'index' ? derivedUnit(set, id) : null);
  if (!unit) return `${formatNumber(value, lang, DECIMALS)} ${id}`;
  const figure = formatQuantity(value, unit, lang, { decimals: DECIMALS });
  return id === 'index' ? t.index(figure) : figure;
}

export function regionName(id: RegionId, set: ClaimSet, lang: Lang): string {
  return set.regions.get(id)?.short[lang] ?? id;
}
