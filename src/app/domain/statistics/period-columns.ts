import type { Period } from '../period';
import { parsePeriod } from '../period';
import { withoutMarks } from './period-marks';
import { readPeriodNotation } from './period-notations';
import { monthNamed } from './period-parts';
import { plainText } from './plain-text';

/** Year, sign, two digits: a month, or a split year, or either (`2011-12`). */
const EITHER = /^([12]\d{3})([-/]?)(\d{2})$/;
/** A quarter in Romance languages, a third of a year in SDMX: `2015-T1`. */
const TRIMESTER = /^([12]\d{3})-T([1-4])$/i;
/** A month and a short year, or a day of that month. */
const SHORT = /^([a-z]{3})[- ](\d{2})$/i;

/**
 * Reads the periods of one column. What is a month as well as a split year (`2011-12`, `2000/01`, `201112`) is what the
 * others of the column prove: a month beside `2011-09`, a split year beside `2012-13`; null where both stand in the column.
 *
 * Where nothing is proven, several that each name a year and the next one are split years: months of which each happens to
 * be one more than its year's last digits are in no series. One alone is a split year where it is written `2011/12` or the
 * header speaks of years, else a month, as ISO 8601 says.
 *
 * `Jan-14` is the month of a short year where another month of `14` stands beside it, as Excel writes series; else nothing
 * says whether it is a day.
 *
 * @param texts the different texts of the column
 * @param isOfYears whether its header says that they are years (`isOfYears`)
 */
export function readPeriodNotations(
  texts: readonly string[],
  isOfYears = false,
): readonly (Period | null)[] {
  const parts = texts.map(partsOf);
  const proofs = proofsIn(parts);
  const short = shortMonths(texts);
  // A year has three thirds: a fourth proves that all are quarters.
  const areQuarters = texts.some((text) => TRIMESTER.exec(plainText(text))?.[2] === '4');
  return texts.map((text, at) => {
    const part = parts[at];
    const month = short[at];
    if (month) return month;
    const quarter = areQuarters ? TRIMESTER.exec(plainText(text)) : null;
    if (quarter) return parsePeriod(`${quarter[1]!}-Q${quarter[2]!}`);
    if (!part?.isMonth || !part.isSplit)
      return readPeriodNotation(text) ?? readPeriodNotation(withoutMarks(text));
    const { months, splits, either } = proofs.get(part.sign) ?? NONE;
    if (months > 0 && splits > 0) return null;
    const isSplit = splits > 0 || part.sign === '/' || either.size > 1 || isOfYears;
    return parsePeriod(part.from + (months === 0 && isSplit ? '/' : '-') + part.to);
  });
}

/** Excel's century: 30 to 99 are of the last one. Null for each text that is no such month, and for all where nothing proves them. */
function shortMonths(texts: readonly string[]): readonly (Period | null)[] {
  const found = texts.map((text) => {
    const [, name, short = ''] = SHORT.exec(plainText(text)) ?? [];
    const month = monthNamed(name);
    return month === undefined ? null : { month, short };
  });
  const isProven = found.some(
    (one, at) =>
      one &&
      found.some((other, to) => to > at && other?.short === one.short && other.month !== one.month),
  );
  return found.map((one) => {
    if (!one || !isProven) return null;
    const century = Number(one.short) < 30 ? '20' : '19';
    return parsePeriod(`${century}${one.short}-${one.month.padStart(2, '0')}`);
  });
}

/** A text that is read as a split year though nothing but the sense of it proves that it is no month; null for none. */
export function unprovenSplitYear(texts: readonly string[], isOfYears = false): string | null {
  const read = readPeriodNotations(texts, isOfYears);
  const parts = texts.map(partsOf);
  const proofs = proofsIn(parts);
  const found = parts.findIndex(
    (part, at) =>
      part?.isMonth &&
      read[at]?.kind === 'split-year' &&
      part.sign !== '/' &&
      (proofs.get(part.sign) ?? NONE).splits === 0,
  );
  return texts[found] ?? null;
}

interface Parts {
  readonly from: string;
  readonly sign: string;
  readonly to: string;
  readonly isMonth: boolean;
  readonly isSplit: boolean;
}

function partsOf(text: string): Parts | null {
  const match = EITHER.exec(plainText(text));
  if (!match) return null;
  const [, from = '', sign = '', to = ''] = match;
  const isMonth = parsePeriod(`${from}-${to}`) !== null;
  return { from, sign, to, isMonth, isSplit: parsePeriod(`${from}/${to}`) !== null };
}

interface Proofs {
  months: number;
  splits: number;
  /** The different ones that may be both. */
  readonly either: Set<string>;
}

const NONE: Proofs = { months: 0, splits: 0, either: new Set() };

/** How many texts with each sign are months alone, split years alone, or either. */
function proofsIn(parts: readonly (Parts | null)[]): ReadonlyMap<string, Proofs> {
  const proofs = new Map<string, Proofs>();
  for (const part of parts) {
    if (!part) continue;
    const { sign, from, isMonth, isSplit } = part;
    const found = proofs.get(sign) ?? { months: 0, splits: 0, either: new Set() };
    if (isMonth && isSplit) found.either.add(from);
    else if (isMonth) found.months += 1;
    else if (isSplit) found.splits += 1;
    proofs.set(sign, found);
  }
  return proofs;
}
