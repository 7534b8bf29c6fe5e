/**
 * Time periods as SDMX and ISO 8601 write them: `2015`, `2014-S1`, `2016-Q1`, `2016-05`, `2016-01/2016-09`, `2015-W05`,
 * `2015-01-05`, and `../2012` for a span whose start nobody states. A `split-year`, `2014/15`, is a year (of account,
 * school or harvest) that begins in one calendar year and ends in the next; where in them, nobody states.
 */
export type PeriodKind =
  | 'year'
  | 'half-year'
  | 'quarter'
  | 'month'
  | 'nine-months'
  | 'interval'
  | 'until'
  | 'week'
  | 'day'
  | 'split-year';

export type PeriodId = string;

export interface Period {
  /** The text it was read from; the key everywhere. */
  readonly id: PeriodId;
  readonly kind: PeriodKind;
  /**
   * First month, counted from year 0 (year × 12 + month − 1); null where the start is open, as in a split year. Days and
   * weeks add a fraction: the day of the month in 32nds. So the whole part is the month, and days stand in their order.
   */
  readonly start: number | null;
  /** Last month, counted likewise, included; of days and weeks the last day. Of a split year the last month that it may have. */
  readonly end: number;
}

const DAYS_IN = 32;
const DAY = 86_400_000;

const MONTHS = { year: 12, 'half-year': 6, quarter: 3, month: 1 } as const;

/** Reads a period, or gives null where the text is none. `2014-H1` and `2014-S1` are the same half-year. */
export function parsePeriod(text: string): Period | null {
  const [from, to, more] = text.split('/');
  if (from === undefined || more !== undefined) return null;
  if (to === undefined) return parsePlain(text) ?? parseWeek(text) ?? parseDay(text);
  if (/^\d{2}$/.test(to)) return parseSplitYear(text, from, to);
  const last = parsePlain(to);
  if (!last) return null;
  if (from === '..') return { id: text, kind: 'until', start: null, end: last.end };
  const first = parsePlain(from);
  const start = first?.start ?? null;
  if (start === null || start >= last.end) return null;
  const nineMonths = start % 12 === 0 && last.end - start === 8;
  return {
    id: text,
    kind: nineMonths ? 'nine-months' : 'interval',
    start,
    end: last.end,
  };
}

function parsePlain(text: string): Period | null {
  const match = /^(\d{4})(?:-(?:([SHQ])([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]) * 12;
  const letter = match[2];
  if (letter === undefined && match[4] === undefined) return spanOf(text, 'year', year);
  if (letter === undefined) return spanOf(text, 'month', year + Number(match[4]) - 1);
  const part = Number(match[3]) - 1;
  if (letter === 'Q') return spanOf(text, 'quarter', year + part * 3);
  return part > 1 ? null : spanOf(text.replace('H', 'S'), 'half-year', year + part * 6);
}

/** A week of ISO 8601: it begins on Monday, and the first one of a year holds the 4th of January. */
function parseWeek(text: string): Period | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, week] = [Number(match[1]), Number(match[2])];
  const thursday = firstThursday(year) + (week - 1) * 7;
  if (week < 1 || thursday >= firstThursday(year + 1)) return null;
  return { id: text, kind: 'week', start: dayAt(thursday - 3), end: dayAt(thursday + 3) };
}

function parseDay(text: string): Period | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const at = dayAt(utcDay(year, month - 1, day));
  const isDay = month <= 12 && at === year * 12 + month - 1 + day / DAYS_IN;
  return isDay ? { id: text, kind: 'day', start: at, end: at } : null;
}

function parseSplitYear(text: string, from: string, to: string): Period | null {
  if (!/^\d{4}$/.test(from) || (Number(from) + 1) % 100 !== Number(to)) return null;
  return { id: text, kind: 'split-year', start: null, end: (Number(from) + 2) * 12 - 1 };
}

/** Days since 1970; years before 100 are meant as they stand. */
function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY;
}

function firstThursday(year: number): number {
  const fourth = utcDay(year, 0, 4);
  // Day 0, the 1st of January 1970, was a Thursday.
  return fourth - ((((fourth + 3) % 7) + 7) % 7) + 3;
}

/** A day since 1970 as `Period` counts it. */
function dayAt(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth() + date.getUTCDate() / DAYS_IN;
}

/** The last day of a period, in days since 1970. */
export function lastDay({ end }: Period): number {
  const month = Math.floor(end);
  const day = (end - month) * DAYS_IN;
  return day === 0 ? utcDay(0, month + 1, 0) : utcDay(Math.floor(month / 12), month % 12, day);
}

function spanOf(id: string, kind: keyof typeof MONTHS, start: number): Period {
  return { id, kind, start, end: start + MONTHS[kind] - 1 };
}

/** Earlier ends first; of two that end together, the shorter one first. */
export function comparePeriods(a: Period, b: Period): number {
  return closingOf(a) - closingOf(b) || (b.start ?? -Infinity) - (a.start ?? -Infinity);
}

/** A period of months ends with its last month, behind every day of it. */
function closingOf({ kind, end }: Period): number {
  return kind === 'day' || kind === 'week' ? end : end + 1;
}

/** Whether figures for two periods may share a series: nine months or spans of another length never stand beside a year. */
export function isAsLong(a: Period, b: Period): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind !== 'interval' || a.end - (a.start ?? 0) === b.end - (b.start ?? 0);
}

/** The calendar year in which a period ends. */
export function endYear(period: Period): number {
  return Math.floor(period.end / 12);
}

/** The calendar year in which a period starts, or null where its start is open. */
export function startYear(period: Period): number | null {
  return period.start === null ? null : Math.floor(period.start / 12);
}
