import type { Claim } from '../app/domain/claim';
import { claimDecimals } from '../app/domain/claim';
import type { Indicator, Unit } from '../app/domain/indicator';
import type { Lang } from '../app/domain/localized';
import type { Period } from '../app/domain/period';
import { endYear, startYear } from '../app/domain/period';

/** How numbers, periods and dates are written, in one place; all by `Intl`, in the reader's language. */

const LOCALES = { en: 'en-GB', zh: 'zh-CN' } as const;
/** From here on, figures are written in words of magnitude: 13 million, 1300万, 50万. */
const MILLION = 1e6;
const TEN_WAN = 1e5;
/** From here on a word of magnitude has more digits after the point: 1.2345亿. */
const YI = 1e8;

/** Making a formatter is the costly part, so each is made once. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>();

function once<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>(
  key: string,
  make: () => T,
): T {
  const found = made.get(key) as T | undefined;
  if (found) return found;
  const first = make();
  made.set(key, first);
  return first;
}

/** A number with at most `decimals` digits after the point and a true minus sign. Nothing is padded with zeros. */
export function formatNumber(value: number, lang: Lang, decimals = 2, signed = false): string {
  const size = Math.abs(value);
  // Two digits after the point of a million or a 万: finer figures are written out, so that no stated digit is lost.
  const [from, exactTo] = lang === 'en' ? [MILLION, 1e4] : [TEN_WAN, size < YI ? 100 : 1e4];
  const compact = size >= from && size % exactTo === 0;
  // What is compact has no digit to cut; elsewhere rounding comes first, so that one formatter serves all.
  const rounded = compact ? value : Number(value.toFixed(decimals));
  const format = once(`${lang} number ${String(compact)}`, () => numberFormat(lang, compact));
  const sign = rounded < 0 ? '−' : signed && rounded > 0 ? '+' : '';
  return sign + format.format(Math.abs(rounded));
}

function numberFormat(lang: Lang, compact: boolean): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALES[lang], {
    // What is compact is exact to some digit: none is cut, however large the word of magnitude.
    maximumFractionDigits: 9,
    ...(compact ? { notation: 'compact', compactDisplay: 'long' } : {}),
  });
}

/** A number with the symbol of its unit: `5.7 %`, `5.7%`, `29,900 yuan`, `29,900元`. */
export function formatQuantity(
  value: number,
  unit: Unit,
  lang: Lang,
  options: { readonly decimals?: number; readonly signed?: boolean } = {},
): string {
  if (unit.quantity === 'date') return String(value);
  const number = formatNumber(value, lang, options.decimals ?? 2, options.signed);
  return withSymbol(number, unit, lang);
}

function withSymbol(number: string, unit: Unit, lang: Lang): string {
  const symbol = unit.symbol[lang];
  if (symbol === '') return number;
  return lang === 'en' ? `${number}\u00a0${symbol}` : `${number}${symbol}`;
}

const OPERATOR_SIGNS = {
  eq: '',
  ge: '≥\u00a0',
  le: '≤\u00a0',
  gt: '>\u00a0',
  lt: '<\u00a0',
  approx: '≈\u00a0',
  range: '',
};

/** The figure of a claim as it is meant: `≥ 6 %`, `≈ 7 %`, `6–6.5 %`, `13 million persons`, `1/3`, `1950s`. */
export function formatClaim(claim: Claim, indicator: Indicator, unit: Unit, lang: Lang): string {
  const sign = OPERATOR_SIGNS[claim.operator];
  const scale = 10 ** claim.unitMult;
  const signed = indicator.measure === 'change' || indicator.measure === 'difference';
  const number = (value: number) => {
    if (unit.quantity === 'date') return decadeOr(claim, lang) ?? String(value);
    if (unit.id === 'fraction') return simpleFraction(value) ?? formatNumber(value, lang, 3);
    const decimals = claimDecimals(claim, Math.max(indicator.decimals, 0));
    return formatNumber(value * scale, lang, decimals, signed && sign === '');
  };
  const range = claim.valueMax === null ? '' : `–${number(claim.valueMax)}`;
  return sign + withSymbol(number(claim.value) + range, unit, lang);
}

function decadeOr(claim: Claim, lang: Lang): string | null {
  const { period, value } = claim;
  if (period?.kind !== 'interval' || startYear(period) !== value || endYear(period) !== value + 9)
    return null;
  return lang === 'en' ? `${String(value)}s` : `${String(value)}年代`;
}

/** `1/3` for a third: a stated fraction is not a rounded decimal. Null where no denominator up to 10 fits. */
function simpleFraction(value: number): string | null {
  for (let below = 2; below <= 10; below += 1) {
    const above = Math.round(value * below);
    if (above > 0 && Math.abs(value - above / below) < 1e-5)
      return `${String(above)}/${String(below)}`;
  }
  return null;
}

/** `2015`, `first half of 2014`, `January to September 2016`, `until 2012`. */
export function formatPeriod(period: Period, lang: Lang): string {
  const year = String(endYear(period));
  const first = startYear(period);
  switch (period.kind) {
    case 'year':
      return lang === 'en' ? year : `${year}年`;
    case 'half-year': {
      const second = period.end % 12 === 11;
      if (lang === 'zh') return `${year}年${second ? '下' : '上'}半年`;
      return `${second ? 'second' : 'first'} half of ${year}`;
    }
    case 'quarter': {
      const quarter = String(Math.floor((period.end % 12) / 3) + 1);
      return lang === 'en' ? `quarter ${quarter} of ${year}` : `${year}年第${quarter}季度`;
    }
    case 'month':
      return monthOf(period.end, lang, true);
    case 'nine-months':
      return lang === 'en' ? `January to September ${year}` : `${year}年1—9月`;
    case 'until':
      return lang === 'en' ? `until ${year}` : `截至${year}年`;
    case 'week':
      return weekOf(period, lang);
    case 'day':
      return formatDate(period.id, lang);
    case 'split-year':
      return lang === 'en' ? period.id : `${period.id}年度`;
    case 'interval':
      return wholeYears(period) ? yearSpan(String(first), year, lang) : monthSpan(period, lang);
  }
}

/** The year is that of the week's number: week 53 of 2020 ends in 2021. */
function weekOf({ id }: Period, lang: Lang): string {
  const [year = '', week = ''] = id.split('-W');
  return lang === 'en'
    ? `week ${String(Number(week))} of ${year}`
    : `${year}年第${String(Number(week))}周`;
}

function wholeYears(period: Period): boolean {
  return (period.start ?? 0) % 12 === 0 && period.end % 12 === 11;
}

/** From the first of periods that follow each other to the last: "2013–2017", "quarter 1 of 2014 to quarter 4 of 2016". */
export function periodSpan(first: Period, last: Period, lang: Lang): string {
  if (first.kind === 'year') return yearSpan(String(endYear(first)), String(endYear(last)), lang);
  const [from, to] = [formatPeriod(first, lang), formatPeriod(last, lang)];
  return lang === 'en' ? `${from} to ${to}` : `${from}至${to}`;
}

export function yearSpan(from: string, to: string, lang: Lang): string {
  if (from === to) return lang === 'en' ? from : `${from}年`;
  return lang === 'en' ? `${from}–${to}` : `${from}—${to}年`;
}

function monthSpan(period: Period, lang: Lang): string {
  const from = monthOf(period.start ?? period.end, lang, startYear(period) !== endYear(period));
  return lang === 'en'
    ? `${from} to ${monthOf(period.end, lang, true)}`
    : `${from}至${monthOf(period.end, lang, true)}`;
}

function monthOf(month: number, lang: Lang, withYear: boolean): string {
  const date = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
  return dateFormat(lang, withYear || lang === 'zh', false).format(date);
}

/** A short form for axes: `2014 H1`, `2016 Q1`, `2016 Jan–Sep`. */
export function formatPeriodShort(period: Period, lang: Lang): string {
  const year = String(endYear(period));
  switch (period.kind) {
    case 'year':
      return year;
    case 'half-year':
      return lang === 'en'
        ? `${year} H${period.end % 12 === 11 ? '2' : '1'}`
        : formatPeriod(period, lang);
    case 'quarter':
      return lang === 'en'
        ? `${year} Q${String(Math.floor((period.end % 12) / 3) + 1)}`
        : formatPeriod(period, lang);
    case 'nine-months':
      return lang === 'en' ? `${year} Jan–Sep` : formatPeriod(period, lang);
    case 'week':
      return lang === 'en' ? period.id.replace('-', ' ') : formatPeriod(period, lang);
    default:
      return formatPeriod(period, lang);
  }
}

/** A publication date: a day, or a month where no day is known, or the year alone. A table may state none at all. */
export function formatDate(iso: string, lang: Lang): string {
  if (iso === '') return lang === 'en' ? 'undated' : '日期不详';
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return lang === 'en' ? year : `${year}年`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return dateFormat(lang, true, day !== undefined).format(date);
}

function dateFormat(lang: Lang, withYear: boolean, withDay: boolean): Intl.DateTimeFormat {
  return once(
    `${lang} date ${String(withYear)} ${String(withDay)}`,
    () =>
      new Intl.DateTimeFormat(LOCALES[lang], {
        month: 'long',
        timeZone: 'UTC',
        ...(withYear ? { year: 'numeric' } : {}),
        ...(withDay ? { day: 'numeric' } : {}),
      }),
  );
}

/** `Heilongjiang, Jilin and Liaoning`, `黑龙江、吉林和辽宁`. */
export function formatList(items: readonly string[], lang: Lang): string {
  return once(`${lang} list`, () => new Intl.ListFormat(LOCALES[lang])).format(items);
}
