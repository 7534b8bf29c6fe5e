import { formatList, formatPeriod, periodSpan } from '../../i18n/format';
import type { Lang } from '../domain/localized';
import type { Period } from '../domain/period';
import { leapsOf } from './leaps';

/**
 * Periods in words: those that follow each other as a span, "2013–2017", "quarter 1 of 2014 to quarter 4 of 2016"; else one by
 * one.
 *
 * @param least so many make a span of years; of shorter periods, whose names are long, it takes three
 */
export function periodList(periods: readonly Period[], lang: Lang, least: number): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  const needed = first.kind === 'year' ? least : Math.max(least, 3);
  if (periods.length >= needed && periods.length > 1 && isRow(periods))
    return periodSpan(first, last, lang);
  return formatList(
    periods.map((period) => formatPeriod(period, lang)),
    lang,
  );
}

/** From nine months to nine months would look like one such period. */
const APART = /^(nine|interval|until)/;

/** Whether each is of one kind and follows the one before. */
function isRow(periods: readonly Period[]): boolean {
  const [first] = periods;
  const isOne = periods.every(({ kind }) => kind === first?.kind && !APART.test(kind));
  return isOne && !leapsOf(periods).size;
}
