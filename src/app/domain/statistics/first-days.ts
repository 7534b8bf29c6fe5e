import type { Period } from '../period';
import { monthsOf } from './period-parts';

/** Fewer days show no spacing. */
const ENOUGH = 3;

/** Periods that files may name by their first days, with their months. */
const SPANS = { month: 1, quarter: 3, year: 12 } as const;
export type FirstDaysOf = keyof typeof SPANS;

/**
 * What days stand for that are all first days of months, evenly apart but for a few gaps: `2015-01-01`, `2015-04-01`, `2015-07-01`
 * are quarters. Null for any others.
 */
export function spacingOf(days: readonly (Period | null)[]): FirstDaysOf | null {
  const firsts = days.filter((day) => day !== null);
  if (!firsts.every(isFirst)) return null;
  const months = [...new Set(firsts.map(monthOf))].sort((a, b) => a - b);
  if (months.length < ENOUGH) return null;
  const apart = months.slice(1).map((month, at) => month - months[at]!);
  const step = Math.min(...apart);
  const even = apart.filter((one) => one === step).length;
  if (even * 10 < apart.length * 9 || apart.some((one) => one % step > 0)) return null;
  const kinds = Object.keys(SPANS) as FirstDaysOf[];
  return kinds.find((kind) => SPANS[kind] === step && months[0]! % step === 0) ?? null;
}

/** Days as the periods that begin with them; null for each where their spacing does not say which. Other periods stay. */
export function fromFirstDays(read: readonly (Period | null)[]): readonly (Period | null)[] {
  const kind = spacingOf(read.map((period) => (period?.kind === 'day' ? period : null)));
  return read.map((period) => {
    if (period?.kind !== 'day') return period;
    return kind === null ? null : monthsOf('0', monthOf(period) + 1, SPANS[kind]);
  });
}

function isFirst({ id, kind }: Period): boolean {
  return kind === 'day' && id.endsWith('-01');
}

function monthOf({ end }: Period): number {
  return Math.floor(end);
}
