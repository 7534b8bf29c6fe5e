import type { Period } from '../domain/period';
import { lastDay } from '../domain/period';

const DAYS_OF_YEAR = 365.2425;

/** The middle of a period on the time axis, in years. */
export function timeOf(period: Period | undefined): number {
  if (!period) return 0;
  const { kind, start, end } = period;
  // Wherever a split year begins, it holds the turn of the year.
  if (kind === 'split-year') return (end - 11) / 12;
  if (kind === 'day' || kind === 'week')
    return 1970 + (lastDay(period) + (kind === 'week' ? -2.5 : 0.5)) / DAYS_OF_YEAR;
  return ((start ?? end) + end + 1) / 24;
}

/** Behind which periods, by index, a line passes over others of their kind that were not asked for. */
export function leapsOf(periods: readonly Period[]): ReadonlySet<number> {
  return new Set(
    periods.flatMap((period, at) => {
      const next = periods[at + 1];
      return next && isLeap(period, next) ? [at] : [];
    }),
  );
}

function isLeap(period: Period, next: Period): boolean {
  const { kind, start, end } = period;
  if (kind === 'day' || kind === 'week')
    return lastDay(next) - lastDay(period) > (kind === 'week' ? 7 : 1);
  // Halves of a year follow each other at once; nine months and split years follow each other after a year.
  const isYearly = kind === 'nine-months' || kind === 'split-year';
  return next.end - end > (isYearly ? 12 : end - (start ?? end) + 1);
}
