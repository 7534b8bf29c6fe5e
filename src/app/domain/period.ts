/**
 * Time periods as SDMX and ISO 8601 write them: `2015`, `2014-S1`, `2016-Q1`, `2016-05`, `2016-01/2016-09`,
 * and `../2012` for a span whose start nobody states.
 */
export type PeriodKind =
  'year' | 'half-year' | 'quarter' | 'month' | 'nine-months' | 'interval' | 'until';

export type PeriodId = string;

export interface Period {
  /** The text it was read from; the key everywhere. */
  readonly id: PeriodId;
  readonly kind: PeriodKind;
  /** First month, counted from year 0 (year × 12 + month − 1); null where the start is open. */
  readonly start: number | null;
  /** Last month, counted likewise, included. */
  readonly end: number;
}

const MONTHS = { year: 12, 'half-year': 6, quarter: 3, month: 1 } as const;

/** Reads a period, or gives null where the text is none. `2014-H1` and `2014-S1` are the same half-year. */
export function parsePeriod(text: string): Period | null {
  const [from, to, more] = text.split('/');
  if (from === undefined || more !== undefined) return null;
  if (to === undefined) return parsePlain(text);
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

function spanOf(id: string, kind: keyof typeof MONTHS, start: number): Period {
  return { id, kind, start, end: start + MONTHS[kind] - 1 };
}

/** Earlier ends first; of two that end together, the shorter one first. */
export function comparePeriods(a: Period, b: Period): number {
  return a.end - b.end || (b.start ?? -Infinity) - (a.start ?? -Infinity);
}

/** Whether figures for two periods may share a series: nine months or spans of another length never stand beside a year. */
export function isAsLong(a: Period, b: Period): boolean {
  const length = ({ start, end }: Period) => (start === null ? null : end - start);
  return a.kind === b.kind && length(a) === length(b);
}

/** The calendar year in which a period ends. */
export function endYear(period: Period): number {
  return Math.floor(period.end / 12);
}

/** The calendar year in which a period starts, or null where its start is open. */
export function startYear(period: Period): number | null {
  return period.start === null ? null : Math.floor(period.start / 12);
}
