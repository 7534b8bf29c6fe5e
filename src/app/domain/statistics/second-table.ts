import type { ColumnUses } from './column-uses';
import { roleOfHeader } from './header-words';

/** Fewer columns that bear one name twice are no table. */
const ENOUGH = 2;

/**
 * A table beside the first one, `地区,2014,2015,地区,2014,2015`: its rows are of other regions or years, so it is not read with the
 * first one's. The analyst is told, and may choose its columns in place of the others.
 */
export function proposeOneTable(uses: ColumnUses): void {
  const start = secondTable(uses);
  if (start < 0) return;
  for (let column = start; column < uses.head.columns.length; column += 1)
    uses.set(column, 'ignored', 'second-table', uses.nameOf(start), 'likely');
}

/** Its first column: the key once more with other texts below it, or the first of several names of figures that repeat. */
function secondTable(uses: ColumnUses): number {
  const names = uses.head.columns.map(({ name }) => name.trim());
  const firsts = new Map<string, number>();
  names.forEach((name, column) => {
    if (name !== '' && !firsts.has(name)) firsts.set(name, column);
  });
  const areFigures = (from: number, to: number) =>
    names.slice(from, to).some((_, step) => uses.isFigures(from + step));
  const key = names.findIndex((name, column) => {
    const first = firsts.get(names[column]!) ?? column;
    const isKey = ['region', 'period'].includes(roleOfHeader(name) ?? '');
    if (first === column || !isKey || isSame(uses, first, column)) return false;
    return areFigures(first + 1, column) && areFigures(column + 1, names.length);
  });
  if (key >= 0) return key;
  return names.findIndex((_, column) => {
    const first = firsts.get(names[column]!) ?? column;
    const width = column - first;
    const run = names.slice(column, column + width);
    const isRun = run.every((name, step) => name !== '' && name === names[first + step]);
    const figures = run.filter((__, step) => uses.isFigures(column + step));
    return width >= ENOUGH && run.length === width && isRun && figures.length >= ENOUGH;
  });
}

function isSame(uses: ColumnUses, one: number, other: number): boolean {
  return uses.head.rows.every((row) => (row[one] ?? '').trim() === (row[other] ?? '').trim());
}
