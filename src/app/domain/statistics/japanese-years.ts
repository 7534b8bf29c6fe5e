import type { Period } from '../period';
import { monthsOf } from './period-parts';

/** Names and letters of Japan's eras, the year before each, and how many years it has. */
const ERAS: readonly (readonly [name: string, letter: string, before: number, years: number])[] = [
  ['明治', 'M', 1867, 45],
  ['大正', 'T', 1911, 15],
  ['昭和', 'S', 1925, 64],
  ['平成', 'H', 1988, 31],
  ['令和', 'R', 2018, 99],
];
const NAMED = /^(明治|大正|昭和|平成|令和)(元|\d{1,2})年(.*)$/u;
const LETTER = /^([MTSHR])(元|\d{1,2})$/u;

/** Kana, and characters that are written so in Japan alone. */
const OF_JAPAN =
  /[\u3041-\u3096\u30a1-\u30fa県単総実経済栃円働込]|都道府|北海道|東京都|大阪府|京都府/u;

/** Whether words are of a Japanese table, in which 年度 begins in April. In Chinese it is the calendar year. */
export function isOfJapan(words: string): boolean {
  return OF_JAPAN.test(words);
}

/** `平成27年…` and `令和元年…` with the year as the others count it: `2015年…`. Any other text as it is. */
export function withoutEra(text: string): string {
  const [, name, count = '', rest = ''] = NAMED.exec(text) ?? [];
  const year = yearOf((era) => era[0] === name, count);
  return year === null ? text : `${year}年${rest}`;
}

/** `2015` of `H27`; null for what is none. Only a whole column of such, below a word for years, is sure to be meant so. */
export function yearOfLetter(text: string): string | null {
  const [, letter, count = ''] = LETTER.exec(text) ?? [];
  return yearOf((era) => era[1] === letter, count);
}

function yearOf(is: (era: (typeof ERAS)[number]) => boolean, count: string): string | null {
  const [, , before = 0, years = 0] = ERAS.find(is) ?? [];
  const number = count === '元' ? 1 : Number(count);
  return number >= 1 && number <= years ? String(before + number) : null;
}

/**
 * The twelve months from April on of `2015年度` and `FY2015`, and of `2015` below a header that says fiscal years; null for others.
 *
 * @param isFiscal whether the header says so
 */
export function fiscalYearOfJapan(text: string, isFiscal: boolean): Period | null {
  const [, letters, year = '', sign] = /^(FY ?)?([12]\d{3})(年度?)?$/i.exec(text) ?? [];
  const isSaid = isFiscal || letters !== undefined || sign === '年度';
  return year !== '' && isSaid ? monthsOf(year, 4, 12) : null;
}
