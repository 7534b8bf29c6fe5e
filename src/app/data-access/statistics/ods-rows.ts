import { ImportError, MOST_COLUMNS } from '../../domain/statistics/import-fault';
import type { RawCell } from './batch-writer';
import type { SheetHearer } from './sheet-source';
import { asShown } from './sheet-source';
import type { XmlAttributes } from './xml-events';

/** Rows of a sheet at most, as LibreOffice has them. */
const MOST_ROWS = 16 * 1024 ** 2;
/** Cells that repetitions may make of few. */
const MOST_REPEATED = 20_000_000;

/** Makes rows of the tags of an ODS file, for one of its sheets. What is repeated and empty costs nothing. */
export class OdsRows {
  /** Whether the sheet has ended. */
  isDone = false;
  private readonly wanted: number;
  private readonly hearer: SheetHearer;
  private readonly cells: RawCell[] = [];
  private tables = -1;
  private depth = 0;
  private row = 1;
  private rowTimes = 1;
  private column = 0;
  private repeated = 0;
  private cell: XmlAttributes | null = null;
  private covered = false;
  private texts: string[] = [];
  /** Depth of tags within the cell: a comment's paragraphs are not the cell's. */
  private level = 0;
  private paragraph = 0;

  constructor(wanted: number, hearer: SheetHearer) {
    this.wanted = wanted;
    this.hearer = hearer;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'table') this.openTable();
    if (this.tables !== this.wanted || this.isDone) return;
    if (this.cell) this.openWithin(name, attributes);
    else if (name === 'table-row') {
      this.rowTimes = times(attributes['number-rows-repeated']);
      this.column = 0;
      this.cells.length = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.cell = attributes;
      this.covered = name !== 'table-cell';
      this.texts = [];
      this.level = 0;
      this.paragraph = 0;
    }
  }

  text(text: string): void {
    if (this.paragraph > 0) this.texts.push((this.texts.pop() ?? '') + text);
  }

  close(name: string): void {
    if (name === 'table') this.closeTable();
    if (this.tables !== this.wanted || this.isDone) return;
    if (this.cell && this.level > 0) {
      if (this.paragraph === this.level) this.paragraph = 0;
      this.level -= 1;
    } else if (this.cell) this.closeCell(this.cell);
    else if (name === 'table-row') this.closeRow();
  }

  private openTable(): void {
    this.depth += 1;
    if (this.depth === 1) this.tables += 1;
  }

  private closeTable(): void {
    this.depth -= 1;
    if (this.depth === 0 && this.tables === this.wanted) this.isDone = true;
  }

  private openWithin(name: string, attributes: XmlAttributes): void {
    this.level += 1;
    if (name === 'p' && this.level === 1) {
      this.paragraph = 1;
      this.texts.push('');
    }
    if (name === 's') this.text(' '.repeat(Math.min(100, times(attributes['c']))));
    if (name === 'tab' || name === 'line-break') this.text(' ');
  }

  private closeCell(cell: XmlAttributes): void {
    this.cell = null;
    const count = times(cell['number-columns-repeated']);
    const value = this.covered ? null : cellOf(cell, this.texts.join('\n'));
    if (!this.covered) this.merge(cell);
    if (value === null && cell['formula'] !== undefined && !this.covered)
      this.hearer.noResult(this.row, this.column, cell['formula']);
    if (value !== null && value !== '') this.put(value, count);
    this.column += count;
  }

  private put(value: RawCell, count: number): void {
    if (this.column + count > MOST_COLUMNS)
      throw new ImportError('too-many-columns', String(this.column + count));
    while (this.cells.length < this.column) this.cells.push(null);
    for (let time = 0; time < count; time += 1) this.cells.push(value);
    this.repeat(count);
  }

  private merge(cell: XmlAttributes): void {
    const [columns, rows] = [cell['number-columns-spanned'], cell['number-rows-spanned']].map(
      times,
    );
    if (columns === 1 && rows === 1) return;
    this.hearer.merge({
      top: this.row,
      left: this.column,
      bottom: this.row + rows! - 1,
      right: this.column + columns! - 1,
    });
  }

  private closeRow(): void {
    if (this.cells.length > 0) {
      if (this.row + this.rowTimes > MOST_ROWS)
        throw new ImportError('too-large', String(MOST_ROWS));
      this.repeat((this.rowTimes - 1) * this.cells.length);
      const cells = this.rowTimes > 1 ? this.cells.slice() : this.cells;
      for (let time = 0; time < this.rowTimes; time += 1) {
        // The hearer may write into the row.
        if (time > 0) this.cells.splice(0, Infinity, ...cells);
        this.hearer.row(this.row + time, this.cells);
      }
    }
    this.row += this.rowTimes;
  }

  private repeat(cells: number): void {
    this.repeated += cells;
    if (this.repeated > MOST_REPEATED)
      throw new ImportError('unpacks-too-large', String(MOST_REPEATED));
  }
}

function times(count: string | undefined): number {
  const number = Number(count ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** @param shown the text that the cell shows */
function cellOf(cell: XmlAttributes, shown: string): RawCell {
  switch (cell['value-type']) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const number = Number(cell['value'] ?? NaN);
      return Number.isFinite(number) ? asShown(number) : shown;
    }
    case 'date':
      return dateOf(cell['date-value'] ?? shown, shown);
    case 'boolean':
      return cell['boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
    default:
      return shown === '' ? (cell['string-value'] ?? null) : shown;
  }
}

/** As long as it is shown: a cell that shows `2015` means the year, whatever day stands behind it. */
function dateOf(date: string, shown: string): string {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const [, shownYear, shownMonth] =
    /^(\d{4})(?:[-/.年](\d{1,2}))?[年月]?$/.exec(shown.trim()) ?? [];
  if (shownYear === year && shownMonth === undefined) return year;
  if (shownYear === year && Number(shownMonth) === Number(month)) return `${year}-${month}`;
  return date.replace(/T.*$/, '');
}
