import { withoutMarks } from '../../domain/statistics/period-marks';
import { readPeriodNotation } from '../../domain/statistics/period-notations';
import type { TextRecord } from './delimited';
import { usualWidth } from './sniff-delimiter';

export interface Header {
  /** Its position among the records; -1 for none. */
  readonly at: number;
  /** Its line; 0 for none. */
  readonly line: number;
  /** Null where the table has none. */
  readonly names: readonly string[] | null;
  /** Line of the first row of data. */
  readonly firstLine: number;
  /** The unit of all columns of figures, where a row below the names says one. */
  readonly unit?: string;
  /** Of a header of many lines about series: its first record. */
  readonly top?: number;
  /** What such lines say of the whole table; empty for nothing. */
  readonly title?: string;
  readonly published?: string;
}

const NUMBER = /^[-+]?\d[\d.,'\s]*%?$/;
/** Years, and days as the continent writes them. */
const TIME = /^(?:\d{1,2}\.\d{1,2}\.)?(1[89]|20|21)\d\d$/;

/** Whether a cell is a figure, and neither a year nor a day. */
export function isFigure(cell: string): boolean {
  return NUMBER.test(cell.trim()) && !TIME.test(cell.trim());
}

/**
 * The row of names: the first one of the usual width that is not half empty, where no cell is a figure. Titles and notes
 * above it are narrower. Where that row holds figures, like those below it, there is no header.
 * @param line the analyst's word: its line, 0 for none; null to look for it
 */
export function headerOf(records: readonly TextRecord[], line: number | null): Header {
  if (line === 0) return noHeader(records[0]);
  if (line !== null)
    return headerAt(
      records,
      records.findIndex((record) => record.line >= line),
    );
  const width = usualWidth(records.map(({ cells }) => cells.length));
  const at = records.findIndex(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    return cells.length >= width && filled >= Math.min(2, width) && filled * 2 >= width;
  });
  const found = records[at];
  if (!found) return noHeader(records[0]);
  return found.cells.some(isFigure)
    ? noHeader(found)
    : headerAt(records, periodsBelow(records, at));
}

/** So many lines that say what the whole table is about may look like its header: `Geography,Ontario,`. */
const MOST_ABOVE = 6;

/** A line of a name and different periods, above the first figures, is the header before any that stands above it. */
function periodsBelow(records: readonly TextRecord[], at: number): number {
  const width = records[at]?.cells.length ?? 0;
  for (let below = at; below <= at + MOST_ABOVE; below += 1) {
    const cells = records[below]?.cells.map((cell) => cell.trim()) ?? [];
    if (cells.length !== width || cells.some(isFigure)) return at;
    const periods = cells.slice(1).filter((cell) => cell !== '');
    const areAll = periods.every((cell) => readPeriodNotation(withoutMarks(cell)) !== null);
    const areApart = new Set(periods).size === periods.length;
    if (areAll && areApart && periods.length > 1 && cells[0] !== '') return below;
  }
  return at;
}

function noHeader(first: TextRecord | undefined): Header {
  return { at: -1, line: 0, names: null, firstLine: first?.line ?? 1 };
}

function headerAt(records: readonly TextRecord[], at: number): Header {
  const header = records[at];
  if (!header) return noHeader(records[0]);
  const firstLine = records[at + 1]?.line ?? header.line + 1;
  return { at, line: header.line, names: header.cells, firstLine };
}
