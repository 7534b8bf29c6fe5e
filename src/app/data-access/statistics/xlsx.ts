import { ImportError, MOST_COLUMNS, MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';
import type { RawCell } from './batch-writer';
import { columnOf } from './cell-reference';
import { chosenTable } from './chosen-table';
import { isoOf } from './excel-dates';
import { mergedAreasIn } from './merge-cells';
import type { MergedArea, SheetHearer, SheetSource } from './sheet-source';
import { asShown } from './sheet-source';
import { sheetTable } from './sheet-table';
import type { OpenTable } from './table-reader';
import { StringText } from './string-text';
import type { Sheet, Workbook } from './workbook';
import { openWorkbook } from './workbook';
import type { XmlAttributes } from './xml-events';
import { readXml } from './xml-events';
import { entrySource, openZip } from './zip';

/**
 * XLSX, sheet by sheet, read as a stream: rows never stand in memory together.
 *
 * `read-excel-file` is not used: on a sheet of 200,000 rows it overflows the stack (it calls itself for every piece of the
 * XML) where nothing can catch it; it holds all rows at once, cannot be stopped, says no row numbers, has no bound for what
 * unpacks, and drops formulas without a result.
 */
export const openXlsx: OpenTable = async (source, options) => {
  const book = await openWorkbook(await openZip(source, MOST_WHOLE_BYTES));
  const { sheets } = book;
  const table = chosenTable(options, sheets);
  const sheet = sheets[table]!;
  return sheetTable(sheetOf(book, sheet), options, {
    format: 'xlsx',
    facts: [['sheet', sheet.name]],
    tables: sheets.map(({ name }) => name),
    table,
    title: book.title,
  });
};

function sheetOf(book: Workbook, { entry }: Sheet): SheetSource {
  const source = entrySource(book.archive, entry, MOST_WHOLE_BYTES);
  let areas: readonly MergedArea[] | null = null;
  return {
    async rows(hearer, between) {
      areas ??= await mergedAreasIn(source);
      for (const area of areas) hearer.merge(area);
      const cells = new CellReader(book, hearer);
      const text = (part: string) => {
        cells.text(part);
      };
      const open = (name: string, attributes: XmlAttributes) => {
        cells.open(name, attributes);
      };
      const close = (name: string) => {
        cells.close(name);
      };
      await readXml(source, { open, text, close }, between);
    },
  };
}

/** Makes rows of the tags of a sheet. */
class CellReader {
  private readonly book: Workbook;
  private readonly hearer: SheetHearer;
  private readonly cells: RawCell[] = [];
  private readonly inline = new StringText();
  private row = 0;
  private column = -1;
  private type = '';
  private style: string | undefined;
  private value: string | null = null;
  private formula: string | null = null;
  private within = '';

  constructor(book: Workbook, hearer: SheetHearer) {
    this.book = book;
    this.hearer = hearer;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') {
      this.row = Number(attributes['r'] ?? this.row + 1);
      this.column = -1;
      this.cells.length = 0;
    } else if (name === 'v' || name === 'f') {
      this.within = name;
      if (name === 'v') this.value = '';
      else this.formula = '=';
    } else this.inline.open(name);
  }

  text(part: string): void {
    if (this.within === 'v') this.value = (this.value ?? '') + part;
    else if (this.within === 'f') this.formula = (this.formula ?? '') + part;
    else this.inline.text(part);
  }

  close(name: string): void {
    if (name === 'v' || name === 'f') this.within = '';
    else if (name === 'c') this.closeCell();
    else if (name === 'row') {
      if (this.cells.length > 0) this.hearer.row(this.row, this.cells);
    } else this.inline.close(name);
  }

  private openCell({ r, t, s }: XmlAttributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    if (this.column < 0 || this.column >= MOST_COLUMNS)
      throw new ImportError('too-many-columns', r ?? String(this.column + 1));
    this.type = t ?? 'n';
    this.style = s;
    this.value = null;
    this.formula = null;
    this.inline.take();
  }

  private closeCell(): void {
    const text = this.inline.take();
    if (this.value === null && this.formula !== null && this.type !== 'inlineStr')
      this.hearer.noResult(this.row, this.column, this.formula);
    const cell = this.type === 'inlineStr' ? text : this.cellOf(this.value ?? '');
    if (cell === null || cell === '') return;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = cell;
  }

  private cellOf(value: string): RawCell {
    if (value === '') return null;
    if (this.type === 's') return this.shared(value);
    if (this.type === 'b') return value.trim() === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    if (this.type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
    if (this.type !== 'n') return value;
    const number = Number(value);
    // A number that is none is shown as it is, and told as such later on.
    if (!Number.isFinite(number)) return value;
    const look = this.book.styles.look(this.style);
    return look === 'number' ? asShown(number) : (isoOf(number, look, this.book.is1904) ?? number);
  }

  private shared(value: string): string {
    const string = this.book.strings[Number(value)];
    if (string === undefined)
      throw new ImportError('malformed', `row ${this.row}: shared string ${value}`);
    return string;
  }
}
