import type { Period } from '../domain/period';

/** The middle of a period on the time axis, in years. */
export function timeOf(period: Period | undefined): number {
  return period ? ((period.start ?? period.end) + period.end + 1) / 24 : 0;
}

/** Behind which periods, by index, a line passes over others of their kind that were not asked for. */
export function leapsOf(periods: readonly Period[]): ReadonlySet<number> {
  return new Set(
    periods.flatMap((period, at) => {
      const next = periods[at + 1];
      // Halves of a year follow each other at once; nine months follow each other after a year.
      const length =
        period.kind === 'nine-months' ? 12 : period.end - (period.start ?? period.end) + 1;
      return next && next.end - period.end > length ? [at] : [];
    }),
  );
}
