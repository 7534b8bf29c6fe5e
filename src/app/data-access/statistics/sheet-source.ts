import type { RawCell } from './batch-writer';

/** An area of cells that stand as one: columns from 0, rows from 1, both ends within. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is heard of a sheet while it is read. */
export interface SheetHearer {
  /** Before the row where the area begins. */
  merge(area: MergedArea): void;
  /** A row that is not empty. @param cells up to the last that holds something; used again for the next row */
  row(number: number, cells: RawCell[]): void;
  /** A formula whose result the file does not have; its cell is empty. Before its row. */
  noResult(row: number, column: number, formula: string): void;
}

/** A sheet of a spreadsheet; can be read again and again. */
export interface SheetSource {
  /**
   * Reads all rows in order.
   * @param between asked now and then; false ends the reading
   * @throws ImportError
   */
  rows(hearer: SheetHearer, between: () => boolean | Promise<boolean>): Promise<void>;
}

/** Spreadsheets keep 17 digits of a fraction and show 15: what is behind those is noise of their arithmetic. */
export function asShown(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
