import type { Batch, CodeColumn, NumberColumn, ReadPlan, ReadWatch } from './table-reader';

/** Texts as codes; readers differ in what they make a text of. */
interface Texts {
  readonly texts: readonly string[];
}

export type OpenCodes<D extends Texts> = CodeColumn & { readonly dictionary: D };
export type OpenNumbers = NumberColumn & { readonly texts: Map<number, string> };
export type OpenColumn<D extends Texts> = OpenCodes<D> | OpenNumbers | null;

/** A batch that is being filled: whoever reads writes the cells of the row at `length`, then closes or forgets it. */
export class OpenBatch<D extends Texts> implements Batch {
  readonly columns: readonly OpenColumn<D>[];
  readonly rowNumbers: Uint32Array;
  length = 0;
  private readonly watch: ReadWatch;

  /**
   * @param cells at most, so that a batch fits a cache of the processor, and a table of many columns the memory
   * @param dictionary makes one for a column of codes
   */
  constructor({ wants }: ReadPlan, watch: ReadWatch, cells: number, dictionary: () => D) {
    const rows = Math.max(16, Math.floor(cells / Math.max(1, wants.length)));
    this.watch = watch;
    this.rowNumbers = new Uint32Array(rows);
    this.columns = wants.map((want): OpenColumn<D> => {
      if (want === 'nothing') return null;
      if (want === 'codes')
        return { kind: 'codes', codes: new Uint32Array(rows), dictionary: dictionary() };
      return {
        kind: 'numbers',
        values: new Float64Array(rows),
        decimals: new Uint8Array(rows),
        texts: new Map(),
      };
    });
  }

  /** The row is whole. */
  close(rowNumber: number): void {
    this.rowNumbers[this.length] = rowNumber;
    this.length += 1;
    if (this.length === this.rowNumbers.length) this.flush();
  }

  /** The row is none. */
  forget(): void {
    for (const column of this.columns)
      if (column?.kind === 'numbers') column.texts.delete(this.length);
  }

  /** Hands on the rows that are whole. */
  flush(): void {
    if (this.length === 0) return;
    this.watch.take(this);
    this.length = 0;
    for (const column of this.columns) if (column?.kind === 'numbers') column.texts.clear();
  }
}
