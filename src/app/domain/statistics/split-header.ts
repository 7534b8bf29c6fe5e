import type { HeaderNames } from './mapping';
import { withoutMarks } from './period-marks';
import { readPeriodNotation } from './period-notations';

const BEHIND = /^(.*[^\s,·:_(（-])(?: · |, ?| ?[(（]|[_:]| - | )([12]\d{3}[^)）]{0,12})[)）]?$/u;
const BEFORE =
  /^([12]\d{3}(?:年|[-\s]?[QM]\d{1,2})?)(?: · |[,_:] ?| |(?<=年))(?!不变价|可比价|价格)(\D.*)$/u;
/** The year before a unit in brackets: `GDP 2015 (billion yuan)`. */
const WITHIN =
  /^(.*[^\s,·:_(（-])(?: · |, ?|_| )([12]\d{3}(?:[-\s]?[QM]\d{1,2})?) ?([(（][^()（）]*[)）])$/u;
/** Before a year, these make a basis of it: `in prices of 2015`. */
const BASIS =
  /(?:^|\W)(?:of|in|at|to|since|from|by|base|prices?|constant|chained|census|=|基期|不变价)$/iu;

/**
 * Indicator and period of a header that names both: `Population, 2014`, `GDP · 2015`, `2015 GDP`, `GDP 2015 (%)`. Null for one that does not,
 * and for a year that a figure is based on.
 */
export function splitHeader(
  name: string,
): { readonly indicator: string; readonly period: string } | null {
  const text = name.trim();
  const levels = text.split(' · ');
  const level = levels.findIndex((part) => readPeriodNotation(withoutMarks(part)) !== null);
  if (levels.length > 1 && level >= 0)
    return {
      indicator: levels.toSpliced(level, 1).join(' · '),
      period: withoutMarks(levels[level]!),
    };
  const [, indicator = '', behind = ''] = BEHIND.exec(text) ?? [];
  const bareBehind = withoutMarks(behind);
  if (behind !== '' && !BASIS.test(indicator) && readPeriodNotation(bareBehind))
    return { indicator, period: bareBehind };
  const [, bare = '', within = '', unit = ''] = WITHIN.exec(text) ?? [];
  if (within !== '' && !BASIS.test(bare) && readPeriodNotation(within))
    return { indicator: `${bare} ${unit}`, period: within };
  const [, before = '', rest = ''] = BEFORE.exec(text) ?? [];
  return before !== '' && readPeriodNotation(before) ? { indicator: rest, period: before } : null;
}

/** What a header says of the indicator or of the period, where headers name this. */
export function partOfHeader(
  name: string,
  header: HeaderNames,
  what: 'indicator' | 'period' | 'region',
): string {
  if (header === 'period' && what === 'period') return withoutMarks(name);
  if (!header.endsWith('-and-period')) return name;
  return splitHeader(name)?.[what === 'period' ? what : 'indicator'] ?? name;
}
