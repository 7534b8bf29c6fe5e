import type { XmlAttributes } from './xml-events';

/** What a number format makes of a number: a period of some length, or the number itself. */
export type NumberLook = 'number' | 'day' | 'month' | 'year' | 'time';

/** Formats that Excel knows by number alone. 27 to 36 and 50 to 58 are those of Chinese, Japanese and Korean. */
const BUILT_IN: readonly (readonly [look: NumberLook, ids: readonly number[]])[] = [
  ['day', [14, 15, 22, 28, 29, 30, 31, 51, 53, 54, 58]],
  ['month', [17, 27, 36, 50, 52, 57]],
  ['time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]],
  // 16 is a day of a month without its year: still the date that it is of.
  ['day', [16]],
];

/** Looks by the number of a cell's style. */
export class ExcelStyles {
  private readonly custom = new Map<number, NumberLook>();
  private readonly styles: NumberLook[] = [];
  private within = false;

  /** Hears the tags of `xl/styles.xml`. */
  open(name: string, { numFmtId, formatCode }: XmlAttributes): void {
    if (name === 'numFmt') this.custom.set(Number(numFmtId), lookOf(formatCode ?? ''));
    if (name === 'cellXfs') this.within = true;
    if (name === 'xf' && this.within) this.styles.push(this.byId(Number(numFmtId)));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.within = false;
  }

  look(style: string | undefined): NumberLook {
    return style === undefined ? 'number' : (this.styles[Number(style)] ?? 'number');
  }

  private byId(id: number): NumberLook {
    const built = BUILT_IN.find(([, ids]) => ids.includes(id))?.[0];
    return this.custom.get(id) ?? built ?? 'number';
  }
}

/** By the letters of a format: `yyyy"年"m"月"` is a month, `0.0` a number. */
export function lookOf(format: string): NumberLook {
  const letters = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    // Colours, locales and conditions; but `[h]` counts hours.
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '')
    .toLowerCase();
  if (/[0#?]/.test(letters.replace(/ss?\.0+/g, ''))) return 'number';
  const has = (letter: string) => letters.includes(letter);
  const isTimed = /[hs]/.test(letters);
  if (has('d')) return 'day';
  if (has('y') || has('e')) return has('m') ? (isTimed ? 'day' : 'month') : 'year';
  if (isTimed) return 'time';
  return has('m') ? 'month' : 'number';
}

const DAY = 86_400_000;
/** Day 0 of the two calendars of Excel, in days since 1970. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;

/**
 * A date as ISO 8601, as long as its look: `2015-03-31`, `2015-03`, `2015`. A time of the day is left out.
 * @param serial days since the calendar's beginning
 * @returns null where it is no date
 */
export function isoOf(serial: number, look: NumberLook, is1904: boolean): string | null {
  if (look === 'number' || look === 'time') return null;
  // Excel takes 1900 for a leap year, so that the days before its 29 February are one off.
  const days = is1904 ? serial + EPOCH_1904 : serial + EPOCH_1900 + (serial < 60 ? 1 : 0);
  const date = new Date(Math.floor(days) * DAY);
  const year = date.getUTCFullYear();
  if (!(serial >= 0) || !(year < 10_000)) return null;
  const length = look === 'day' ? 10 : look === 'month' ? 7 : 4;
  return date.toISOString().slice(0, length);
}
