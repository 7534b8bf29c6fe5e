import { withoutMarks } from '../../domain/statistics/period-marks';
import { readPeriodNotation } from '../../domain/statistics/period-notations';
import type { TextRecord } from './delimited';
import { usualWidth } from './sniff-delimiter';
import type { Header } from './sniff-header';

/** What stands at the left of lines about series, in the words of the offices that write tables so. */
const LABELS = new Set(
  (
    'title|cdid|source dataset id|preunit|unit|units|unité|release date|next release|important notes|description|frequency|type|' +
    'series type|data type|collection month|series start|series end|no. obs|no. of obs|series id|series title|source|' +
    'publication date|last updated|seasonal adjustment|libellé|libelle|idbank|dernière mise à jour|période'
  ).split('|'),
);
const TITLES = ['title', 'series title', 'libellé', 'libelle'];
const PUBLISHED = ['release date', 'publication date', 'last updated', 'dernière mise à jour'];
/** So many lines with such labels are no chance. */
const ENOUGH = 2;
/** Lines about series, at most. */
const MOST = 30;

/**
 * The header of a table of series, each with several lines about it above its figures: `Title`, `CDID`, `Unit`, then a line for
 * each period. The line of titles names the columns, with the unit of each where they differ. Null for any other table.
 */
export function seriesHeader(records: readonly TextRecord[]): Header | null {
  const first = records.findIndex(({ cells }) => isPeriod(cells[0]) && cells.length > 1);
  if (first < ENOUGH || first > MOST || !goesOn(records, first)) return null;
  const known = records.slice(0, first).filter(({ cells }) => LABELS.has(labelOf(cells)));
  const titles =
    known.find(({ cells }) => TITLES.includes(labelOf(cells))) ?? nameless(records, first);
  if (known.length < ENOUGH || !titles) return null;
  const width = Math.max(
    titles.cells.length,
    usualWidth(records.slice(first).map(({ cells }) => cells.length)),
  );
  const cellsOf = (labels: readonly string[]) =>
    known.find(({ cells }) => labels.includes(labelOf(cells)))?.cells ?? [];
  const [before, behind] = [cellsOf(['preunit']), cellsOf(['unit', 'units', 'unité'])];
  const units = columns(width, (at) => `${text(before[at])}${text(behind[at])}`);
  const said = new Set(units.slice(1).filter((unit, at) => text(titles.cells[at + 1]) !== ''));
  const unit = said.size === 1 ? [...said][0]! : '';
  const names = columns(width, (at) => {
    const [name, own] = [text(titles.cells[at]), units[at]!];
    return at === 0 || unit !== '' || own === '' || name === '' ? name : `${name} (${own})`;
  });
  return {
    at: first - 1,
    line: titles.line,
    names,
    firstLine: records[first]!.line,
    unit,
    top: records.indexOf(titles),
    title: names.slice(2).every((name) => name === '') ? (names[1] ?? '') : '',
    published: dayOf(text(cellsOf(PUBLISHED)[1])),
  };
}

function goesOn(records: readonly TextRecord[], first: number): boolean {
  const next = records.slice(first, first + 3);
  return next.every(({ cells }) => isPeriod(cells[0]));
}

/** Australia's office leaves the corner blank. */
function nameless(records: readonly TextRecord[], first: number): TextRecord | undefined {
  return records
    .slice(0, first)
    .find(({ cells }) => text(cells[0]) === '' && cells.slice(1).some((cell) => text(cell) !== ''));
}

function isPeriod(cell = ''): boolean {
  // A fourth T is a quarter only beside others.
  return readPeriodNotation(withoutMarks(cell)) !== null || /^[12]\d{3}-T4$/i.test(cell.trim());
}

function labelOf(cells: readonly string[]): string {
  return text(cells[0]).replace(/:$/, '').toLowerCase();
}

function text(cell = ''): string {
  return cell.trim();
}

function columns(width: number, of: (at: number) => string): readonly string[] {
  return Array.from({ length: width }, (_, at) => of(at));
}

/** `22-12-2023` and `17/05/2023 12:00`; empty for what is no day. */
function dayOf(written: string): string {
  const id = readPeriodNotation(
    written
      .replace(/ \d\d:\d\d$/, '')
      .replaceAll('/', '.')
      .replaceAll('-', '.'),
  );
  return id?.kind === 'day' ? id.id : '';
}
