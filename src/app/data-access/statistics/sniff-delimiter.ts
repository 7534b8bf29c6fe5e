import { headRecords } from './delimited';

const CANDIDATES = [',', '\t', ';', '|'];
const RECORDS = 60;

/** The sign that cuts most lines into the same number of cells; a comma where none does. */
export function delimiterOf(text: string, cut: boolean): string {
  const scored = CANDIDATES.map((delimiter) => {
    const dialect = { delimiter, quoted: true, splitFirst: null };
    const widths = headRecords(text, dialect, RECORDS, cut).map(({ cells }) => cells.length);
    const width = usualWidth(widths);
    const share = widths.filter((one) => one === width).length / Math.max(1, widths.length);
    return { delimiter, score: share * share * Math.log2(width) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/**
 * The width that most records have; of two as frequent, the wider one. Notes around a small table are lines of one cell, and
 * may be more than its rows: they count only where they are more than the cells of the others.
 */
export function usualWidth(all: readonly number[]): number {
  const several = all.filter((width) => width > 1);
  const cells = several.reduce((sum, width) => sum + width, 0);
  const widths = cells > all.length - several.length ? several : all;
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce(
    (a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a),
    [1, 0],
  )[0];
}
