import type { Period } from '../period';
import { parsePeriod } from '../period';
import { readPeriodNotation } from './period-notations';
import { plainText } from './plain-text';

/** Year, sign, two digits: a month, or a split year, or either (`2011-12`). */
const EITHER = /^([12]\d{3})([-/]?)(\d{2})$/;

/**
 * Reads the periods of one column. What is a month as well as a split year (`2011-12`, `2000/01`, `201112`) is what the
 * others of the column prove: a month beside `2011-09`, a split year beside `2012-13`; null where both stand in the column.
 *
 * Where nothing is proven, several that each name a year and the next one are split years: months of which each happens to
 * be one more than its year's last digits are in no series. One alone is a split year where it is written `2011/12` or the
 * header speaks of years, else a month, as ISO 8601 says.
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
  return texts.map((text, at) => {
    const part = parts[at];
    if (!part?.isMonth || !part.isSplit) return readPeriodNotation(text);
    const { months, splits, either } = proofs.get(part.sign) ?? NONE;
    if (months > 0 && splits > 0) return null;
    const isSplit = splits > 0 || part.sign === '/' || either.size > 1 || isOfYears;
    return parsePeriod(part.from + (months === 0 && isSplit ? '/' : '-') + part.to);
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
