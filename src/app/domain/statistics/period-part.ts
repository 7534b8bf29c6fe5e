import { plainText } from './plain-text';

const PART =
  /^(?:[QHSK]?[1-4]|M?(?:0?[1-9]|1[0-3])|[a-z]{3,9}\.?|第?[1-4一二三四]季度?|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|\d{1,2}[-~至到]\d{1,2}月份?|[上下]半年)$/i;
const WORD = /^[a-z]/i;
const MONTHS = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const WHOLE = /^(annual|year|whole year|full year|全年)$/i;

/** Whether a text names a month, a quarter or a half of some year, or all of it: `1`, `M01`, `Jan`, `Q1`, `第一季度`, `1-9月`, `Annual`. */
export function isPeriodPart(text: string): boolean {
  const plain = plainText(text);
  if (WHOLE.test(plain)) return true;
  return PART.test(plain) && (!WORD.test(plain) || MONTHS.test(plain) || /^[QHSKM]\d/i.test(plain));
}

/**
 * Year and part as one text that `readPeriodNotation` knows: `2015` and `Jan` are `2015 Jan`; numbers are months, unless the
 * header of the parts says that they are quarters.
 */
export function withPeriodPart(year: string, part: string, header: string): string {
  const [of, plain] = [plainText(year).replace(/年度?$/u, ''), plainText(part)];
  if (of === '' || plain === '') return '';
  if (WHOLE.test(plain)) return of;
  if (/^\d+$/.test(plain))
    return /q|quart|trim|季/i.test(header) ? `${of}-Q${plain}` : `${of}M${plain}`;
  return /^[\p{Script=Han}\d~-]+$/u.test(plain) ? `${of}年${plain}` : `${of} ${plain}`;
}
