import { readFigure } from './figure-notations';
import { readPeriodNotations } from './period-columns';
import type { TableHead } from './table';

/** What the first rows say of a column. Counts are of rows. */
export interface ColumnFacts {
  /** The different texts that are not empty, with how often each comes. */
  readonly texts: ReadonlyMap<string, number>;
  /** Rows looked at. */
  readonly rows: number;
  readonly filled: number;
  readonly numbers: number;
  /** Signs for missing figures, empty cells aside. */
  readonly missing: number;
  readonly periods: number;
  /** Whether all texts look like codes: capitals, digits and signs, without blanks. */
  readonly isCode: boolean;
}

/** So many cells are looked at, in tables of many columns a few rows of each. */
const MOST_CELLS = 60_000;

export function factsOf(head: TableHead): readonly ColumnFacts[] {
  const most = Math.max(5, Math.floor(MOST_CELLS / Math.max(1, head.columns.length)));
  const rows = head.rows.slice(0, most);
  return head.columns.map((_, column) => {
    const texts = new Map<string, number>();
    for (const row of rows) {
      const text = (row[column] ?? '').trim();
      if (text !== '') texts.set(text, (texts.get(text) ?? 0) + 1);
    }
    return factsAbout(texts, rows.length);
  });
}

function factsAbout(texts: ReadonlyMap<string, number>, rows: number): ColumnFacts {
  let [filled, numbers, missing, periods] = [0, 0, 0, 0];
  let isCode = texts.size > 0;
  for (const [text, count] of texts) {
    const kinds = (['.', ','] as const).map((decimal) => readFigure(text, decimal).kind);
    filled += count;
    if (kinds.includes('number')) numbers += count;
    else if (kinds.includes('absent')) missing += count;
    // A quote behind a blank is none to a reader of CSV; a single one keeps the noughts of a code in a spreadsheet.
    if (!/^["']?[A-Z\d_.\-/+]{1,24}"?$/.test(text)) isCode = false;
  }
  const [names, counts] = [[...texts.keys()], [...texts.values()]];
  readPeriodNotations(names).forEach((period, at) => {
    if (period) periods += counts[at] ?? 0;
  });
  return { texts, rows, filled, numbers, missing, periods, isCode };
}

/** Whether nearly all that stands in a column are figures or signs for missing ones, and one figure at least. */
export function isNumeric({ numbers, missing, filled }: ColumnFacts): boolean {
  return numbers > 0 && (numbers + missing) * 10 >= filled * 9;
}

/** Whether each text of one column always has the same text of another beside it. */
export function determines(head: TableHead, one: number, other: number): boolean {
  const beside = new Map<string, string>();
  for (const row of head.rows) {
    const [from = '', to = ''] = [row[one]?.trim(), row[other]?.trim()];
    if (from === '' && to === '') continue;
    if ((beside.get(from) ?? to) !== to) return false;
    beside.set(from, to);
  }
  return beside.size > 0;
}
