import type { Period } from '../period';
import { parsePeriod } from '../period';
import { isOfYears } from './header-words';
import { fiscalYearOfJapan, isOfJapan, yearOfLetter } from './japanese-years';
import { readPeriodNotations } from './period-columns';
import { withoutMarks } from './period-marks';
import { plainText } from './plain-text';
import type { TableHead } from './table';
import { T_OF_YEAR, readT, senseOfT } from './thirds-or-quarters';

/** Rows that are looked at for words. */
const ROWS = 20;
/** Marks are looked for where they matter alone: a column may have thousands of days. */
const HAS_T = /T[1-4]/i;

/**
 * Reads the periods of a table, now that all are there and what it says besides is known. Null for a text that is no period,
 * and for one that may be two: `2014-T1` where nothing tells whether T is a quarter or a third of a year.
 *
 * @param header of their column; empty where headers are the periods
 */
export function periodsOf(
  texts: readonly string[],
  header: string,
  head: TableHead,
): readonly (Period | null)[] {
  const read = readPeriodNotations(texts, isOfYears(header));
  const plain = texts.map((text) => plainText(HAS_T.test(text) ? withoutMarks(text) : text));
  if (plain.some((text) => T_OF_YEAR.test(text))) {
    const sense = senseOfT(plain, head.format, wordsOf(head));
    return read.map((period, at) =>
      T_OF_YEAR.test(plain[at]!) ? readT(plain[at]!, sense) : period,
    );
  }
  const isFiscal = header.includes('年度');
  if (!isOfYears(header) && !plain.some((text) => text.endsWith('年度'))) return read;
  if (!isOfJapan(wordsOf(head))) return read;
  const areLetters = plain.every((text) => text === '' || yearOfLetter(text) !== null);
  return read.map((period, at) => {
    const text = areLetters ? (yearOfLetter(plain[at]!) ?? '') : plain[at]!;
    return fiscalYearOfJapan(text, isFiscal) ?? (areLetters ? parsePeriod(text) : period);
  });
}

/** What a table says in words: about itself, above its columns, and in its first rows. */
function wordsOf({ about, said, tables, table, columns, rows }: TableHead): string {
  return [
    ...[about.publisher, about.title, tables[table] ?? ''],
    ...[said?.region ?? '', said?.indicator ?? '', said?.unit ?? ''],
    ...columns.map(({ name }) => name),
    ...rows.slice(0, ROWS).flat(),
  ].join('\n');
}
