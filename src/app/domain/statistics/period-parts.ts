import type { Period } from '../period';
import { parsePeriod } from '../period';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LONG =
  'january february march april may june july august september october november december sept'.split(
    ' ',
  );

/** The number of a month by its English name or abbreviation; undefined for another word. */
export function monthNamed(name = ''): string | undefined {
  const word = name.toLowerCase();
  const at = MONTHS.includes(word) || LONG.includes(word) ? MONTHS.indexOf(word.slice(0, 3)) : -1;
  return at < 0 ? undefined : String(at + 1);
}

/**
 * So many months from one on, by the usual name: a year, half-year or quarter where they are one.
 *
 * @param first a month of that year, from 1; may lie beyond its twelve
 */
export function monthsOf(year: string, first: number, count: number): Period | null {
  const start = Number(year) * 12 + first - 1;
  const [of, month] = [Math.floor(start / 12), start % 12];
  const last = start + count - 1;
  const to = Math.floor(last / 12);
  if (count < 1 || of < 1000 || to > 2999) return null;
  const years = month === 0 && count % 12 === 0;
  if (years) return parsePeriod(count === 12 ? String(of) : `${String(of)}/${String(to)}`);
  if (count === 6 && month % 6 === 0) return parsePeriod(`${String(of)}-S${String(month / 6 + 1)}`);
  if (count === 3 && month % 3 === 0) return parsePeriod(`${String(of)}-Q${String(month / 3 + 1)}`);
  const [from, until] = [monthId(start), monthId(last)];
  return parsePeriod(count === 1 ? from : `${from}/${until}`);
}

function monthId(month: number): string {
  return `${String(Math.floor(month / 12))}-${two(String((month % 12) + 1))}`;
}

export function dayOf(year: string, month: string | undefined, day: string): Period | null {
  return month === undefined ? null : parsePeriod(`${year}-${two(month)}-${two(day)}`);
}

/** @param day its number in the year, from 1 */
export function dayOfYear(year: string, day: string): Period | null {
  const date = new Date(Date.UTC(Number(year), 0, Number(day)));
  return date.getUTCFullYear() === Number(year)
    ? parsePeriod(date.toISOString().slice(0, 10))
    : null;
}

function two(text: string): string {
  return text.padStart(2, '0');
}
