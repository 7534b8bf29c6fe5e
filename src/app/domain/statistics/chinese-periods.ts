import type { Period } from '../period';
import { parsePeriod } from '../period';
import { fiscalYearOfJapan, withoutEra } from './japanese-years';
import { dayOf, monthsOf } from './period-parts';

const DIGITS = '〇一二三四五六七八九';
const YEAR_IN_WORDS = /^[一二][〇零○一二三四五六七八九]{3}(?=年)/;
const NUMBER = '(\\d{1,2}|十[一二]|[一二三四五六七八九十])';
const TO = '[-~至到]';

const FORMS: readonly (readonly [form: string, read: (...parts: string[]) => Period | null])[] = [
  ['Y年(?:度|全年)?', (year) => parsePeriod(year)],
  ['Y年?上半年', (year) => parsePeriod(`${year}-S1`)],
  ['Y年?下半年', (year) => parsePeriod(`${year}-S2`)],
  ['Y年?第?([1-4一二三四])季度?', (year, part) => parsePeriod(`${year}-Q${number(part)}`)],
  [`Y年?(?:前三|[1一]${TO}[3三])季度`, (year) => monthsOf(year, 1, 9)],
  ['Y年第?([1-4一二三四])四半期', (year, part) => parsePeriod(`${year}-Q${number(part)}`)],
  ['Y年N月份?', (year, month) => oneMonth(year, Number(number(month)))],
  [
    `Y年N月?${TO}N月(?:份|期)?`,
    (year, from, to) => span(year, Number(number(from)), Number(number(to))),
  ],
  ['Y年N月N[日号]', (year, month, day) => dayOf(year, number(month), number(day))],
  ['Y年第N周', (year, week) => parsePeriod(`${year}-W${number(week).padStart(2, '0')}`)],
  [`Y年?${TO}Y年`, (from, to) => (from < to ? parsePeriod(`${from}/${to}`) : null)],
  ['Y[-/](\\d{2}|\\d{4})年度', splitYear],
];

const READERS = FORMS.map(([form, read]) => ({
  form: new RegExp(`^${form.replaceAll('Y', '([12]\\d{3})').replaceAll('N', NUMBER)}$`),
  read,
}));

/**
 * Reads `2015年`, `2015年第一季度`, `2015年上半年`, `2015年1-9月`, `2015年1月5日` and their like, years of Japan's eras among them; null for anything else, such as
 * `2015年末`, which is no span of time.
 *
 * @param plain as `plainText` gives it
 */
export function readChinesePeriod(plain: string): Period | null {
  const bare = plain
    .replaceAll(' ', '')
    .replace(YEAR_IN_WORDS, (words) => Array.from(words, digit).join(''));
  const text = withoutEra(bare);
  // An era's 年度 is Japan's fiscal year, whatever the table says besides.
  if (text !== bare && text.includes('年度')) return fiscalYearOfJapan(text, true);
  for (const { form, read } of READERS) {
    const match = form.exec(text);
    if (match) return read(...match.slice(1));
  }
  return null;
}

function oneMonth(year: string, month: number): Period | null {
  return month <= 12 ? monthsOf(year, month, 1) : null;
}

function span(year: string, from: number, to: number): Period | null {
  return from >= 1 && from < to && to <= 12 ? monthsOf(year, from, to - from + 1) : null;
}

function splitYear(from: string, to: string): Period | null {
  const next = String(Number(from) + 1);
  return to === next || next.endsWith(to) ? parsePeriod(`${from}/${next.slice(2)}`) : null;
}

/** Up to 99 in digits, up to twelve in words. */
function number(text = ''): string {
  if (/^\d+$/.test(text)) return String(Number(text));
  const [tens, rest] = text.startsWith('十') ? [10, text.slice(1)] : [0, text];
  return String(tens + (rest === '' ? 0 : Number(digit(rest))));
}

function digit(word: string): string {
  return '零○'.includes(word) ? '0' : String(DIGITS.indexOf(word));
}
