import type { Period } from '../period';
import { parsePeriod } from '../period';
import { readChinesePeriod } from './chinese-periods';
import { dayOf, dayOfYear, monthNamed, monthsOf } from './period-parts';
import { plainText } from './plain-text';

/** How offices write periods, in letters and digits; the first form that gives a period speaks. `Y` is a year. */
const NOTATIONS: readonly (readonly [form: string, read: (...parts: string[]) => Period | null])[] =
  [
    ['(?:X|YR ?)?Y(?:\\.0+)?', year],
    ['Y-?A1?', year],
    // Russian and Korean; CBS and FAOSTAT.
    ['Y ?(?:г\\.?|год|года|년)', year],
    ['YJJ00', year],
    ['YKW0([1-4])', quarter],
    ['Y[M]M(0[1-9]|1[0-2])', month],
    // A letter that keeps a column's name from being a number.
    ['\\x59Y', year],
    ['Y[-: ]?[QK]([1-4])', quarter],
    ['[QK]([1-4])[-/ ]?Y', (part, of) => quarter(of, part)],
    ['T([1-4])[-/ ]Y', (part, of) => quarter(of, part)],
    ['YT([1-4])', quarter],
    ['Y[-. ]([1-4])/4', quarter],
    ['Y ([1-4])e kwartaal', quarter],
    ['([1-4])[º°o] trimestre(?: de)? Y', (part, of) => quarter(of, part)],
    ['Y[-. ](0[1-9]|1[0-2]) ?월', month],
    ['([1-4])Q[-/ ]?Y', (part, of) => quarter(of, part)],
    ['Y[-: ]?[SHB]([12])', half],
    ['[SHB]([12])[-/ ]?Y', (part, of) => half(of, part)],
    ['Y/(\\d{2})', (from, to) => parsePeriod(`${from}/${to}`)],
    // The T of SDMX is a third of a year; of a column with a fourth it is a quarter (`period-columns.ts`).
    ['Y-?T([1-3])', (of, part) => monthsOf(of, Number(part) * 4 - 3, 4)],
    ['Y[-: ]?M(0?[1-9]|1[0-2])', month],
    ['Y[-/.: ](0[1-9]|1[0-2])', month],
    ['Y(0[1-9]|1[0-2])', month],
    ['(0[1-9]|1[0-2])[-/.]Y', (part, of) => month(of, part)],
    ['([A-Z]{3,9})\\.?[-/, ]*Y', (name, of) => month(of, monthNamed(name))],
    ['Y[-/, ]*([A-Z]{3,9})\\.?', (of, name) => month(of, monthNamed(name))],
    // Twelve months of the Labour Force Survey: `Jan 2014-Dec 2014`.
    ['([A-Z]{3,9}) Y ?- ?([A-Z]{3,9}) Y', monthToMonth],
    ['Y[- ]?W(\\d{1,2})', (of, week) => parsePeriod(`${of}-W${week.padStart(2, '0')}`)],
    ['Y-?D(\\d{3})', (of, day) => dayOfYear(of, day)],
    ['Y([-/.])(\\d{1,2})\\2(\\d{1,2})', (of, _, part, day) => dayOf(of, part, day)],
    ['Y(\\d{2})(\\d{2})', dayOf],
    // Only Europe writes dates with points, and there the day stands first.
    ['(\\d{1,2})\\.(\\d{1,2})\\.Y', (day, part, of) => dayOf(of, part, day)],
    ['(\\d{1,2})[-/](\\d{1,2})[-/]Y', dayOrMonthFirst],
    ['(\\d{1,2})[- ]([A-Z]{3,9})\\.?[-, ]+Y', (day, name, of) => dayOf(of, monthNamed(name), day)],
    ['([A-Z]{3,9})\\.? (\\d{1,2}), ?Y', (name, day, of) => dayOf(of, monthNamed(name), day)],
    ['(?:FY ?)?Y ?[-/]? ?(\\d{2})', (from, to) => parsePeriod(`${from}/${to}`)],
    ['Y ?[-/] ?Y', years],
    ['\\.\\./Y', (to) => parsePeriod(`../${to}`)],
    ['(Y.*)/(?:P(\\d{1,3})([YMWD]))', (from, _, count, unit) => lasting(from, Number(count), unit)],
    ['(Y.*)/(Y.*)', (from, _, to) => fromTo(from, to)],
  ];

const FORMS = NOTATIONS.map(([form, read]) => ({
  form: new RegExp(`^${form.replace(/(?<!F)Y(?![RM])/g, '([12]\\d{3})')}$`, 'i'),
  read,
}));

const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?(?=$|\/)/gi;
/** `2015 [YR2015]` of the World Bank and `2015: 2015` of SDMX say the same twice. */
const TWICE = /^(.+?)(?: \[(.+)\]|: (.+))$/;

/**
 * Reads a period in the notations of statistical offices, with the years 1000 to 2999; the id is the usual one, so that
 * `2015M01`, `Jan 2015` and `2015-01` are one period. Null for what is none, and for what can be read in two ways
 * (`01/02/2015`, `2015-1`, numbers of five digits, which may be days of a spreadsheet).
 *
 * `2014/15` is a split year. `2014-2015` and `2014/2015` are the span of both calendar years, as ISO 8601 says: where
 * a split year is meant, it lies within them, and the text says no more. Spans of months that are a year, half-year or
 * quarter are that. A time of the day that is not midnight is none of the periods known here.
 *
 * `2011-12` is December by ISO 8601, and yet a split year in some columns: use `readPeriodNotations` for those
 * (`period-columns.ts`).
 */
export function readPeriodNotation(text: string): Period | null {
  if (text.length > 60) return null;
  const plain = plainText(text).replace(MIDNIGHT, '');
  const twice = TWICE.exec(plain);
  if (twice) {
    const [first, second] = [twice[1], twice[2] ?? twice[3]].map((half) => readPlain(half ?? ''));
    return first && first.id === second?.id ? first : readPlain(plain);
  }
  return readPlain(plain);
}

function readPlain(plain: string): Period | null {
  for (const { form, read } of FORMS) {
    const match = form.exec(plain);
    const period = match && read(...match.slice(1));
    if (period) return period;
  }
  return readChinesePeriod(plain);
}

function year(of: string): Period | null {
  return parsePeriod(of);
}

function half(of: string, part: string): Period | null {
  return parsePeriod(`${of}-S${part}`);
}

function quarter(of: string, part: string): Period | null {
  return parsePeriod(`${of}-Q${part}`);
}

function month(of: string, part: string | undefined): Period | null {
  return part === undefined ? null : parsePeriod(`${of}-${part.padStart(2, '0')}`);
}

function monthToMonth(name: string, of: string, lastName: string, to: string): Period | null {
  const [first, last] = [monthNamed(name), monthNamed(lastName)];
  if (first === undefined || last === undefined) return null;
  const count = (Number(to) - Number(of)) * 12 + Number(last) - Number(first) + 1;
  return monthsOf(of, Number(first), count);
}

function years(from: string, to: string): Period | null {
  return Number(from) < Number(to) ? parsePeriod(`${from}/${to}`) : null;
}

/** `25/12/2015` can be read in one way, `01/02/2015` in two. */
function dayOrMonthFirst(a: string, b: string, of: string): Period | null {
  const [dayFirst, monthFirst] = [dayOf(of, b, a), dayOf(of, a, b)];
  if (dayFirst && monthFirst) return dayFirst.id === monthFirst.id ? dayFirst : null;
  return dayFirst ?? monthFirst;
}

/** From a day, month or year on, so long: `2015-01-01/P1Y`. */
function lasting(from: string, count: number, unit = ''): Period | null {
  const first = startOf(from);
  if (!first || count === 0) return null;
  const { id, kind, start } = first;
  const letter = unit.toUpperCase();
  if (letter === 'Y' || letter === 'M')
    return first.isFirstOfMonth
      ? monthsOf('0', start + 1, letter === 'Y' ? count * 12 : count)
      : null;
  if (kind !== 'day') return null;
  if (letter === 'D' && count === 1) return parsePeriod(id);
  return count === (letter === 'D' ? 7 : 1) ? weekFrom(id) : null;
}

/** The week that begins with a day; null where the day is no Monday. */
function weekFrom(day: string): Period | null {
  const monday = parsePeriod(day)?.end;
  const year = Number(day.slice(0, 4));
  for (const weekYear of [year, year + 1])
    for (let week = 1; week <= 53; week += 1) {
      const found = parsePeriod(`${String(weekYear)}-W${String(week).padStart(2, '0')}`);
      if (found?.start === monday) return found;
    }
  return null;
}

/** `2015-01/2015-09`, and days where they begin and end with a month. */
function fromTo(from: string, to: string): Period | null {
  const [first, last] = [startOf(from), readPlain(to)];
  if (!first?.isFirstOfMonth || !last) return null;
  const end = last.kind === 'day' ? lastOfMonth(last) : last.end;
  if (end === null || last.kind === 'week' || last.kind === 'split-year') return null;
  return end < first.start ? null : monthsOf('0', first.start + 1, end - first.start + 1);
}

function lastOfMonth({ id, end }: Period): number | null {
  const [of = '', part = '', day] = id.split('-');
  return dayOf(of, part, String(Number(day) + 1)) ? null : Math.floor(end);
}

/** @returns the month in which it starts, counted as in `Period` */
function startOf(text: string) {
  const period = readPlain(text);
  if (period?.start == null || period.kind === 'week') return null;
  const { id, kind, start } = period;
  const isFirstOfMonth = kind !== 'day' || id.endsWith('-01');
  return { id, kind, start: Math.floor(start), isFirstOfMonth };
}

/**
 * Reads a value of PX's TLIST, which leaves the letter to its scale: `20151` is a half-year under H1 and a quarter under Q1.
 *
 * @param scale `A1`, `H1`, `Q1`, `M1` or `W1`
 */
export function readTimeList(scale: string, value: string): Period | null {
  const [, of = '', part = ''] = /^([12]\d{3})(\d{0,2})$/.exec(plainText(value)) ?? [];
  const letter = scale.charAt(0).toUpperCase();
  if (letter === 'A') return part === '' ? parsePeriod(of) : null;
  return 'HQMW'.includes(letter) && part !== '' ? readPlain(of + letter + part) : null;
}
