import type { Batch, CodeColumn, NumberColumn, ReadPlan, ReadWatch } from './table-reader';
import { Dictionary } from './dictionary';

/** Cells of a batch at most, so that tables of many columns do not fill the memory. */
const MOST_CELLS = 65_536;
/** Rows between two pauses. */
const PAUSE_ROWS = 16_384;

const PLAIN = { '.': /^-?\d+(?:\.(\d+))?$/, ',': /^-?\d+(?:,(\d+))?$/ };

/** A cell as a reader has it: a text, a number that the file holds as a number, or null for nothing. */
export type RawCell = string | number | null;

type Column =
  | (CodeColumn & { readonly dictionary: Dictionary })
  | (NumberColumn & { readonly texts: Map<number, string> })
  | null;

/** Makes batches of rows that come one by one: for every reader but that of delimited text, which cuts bytes. */
export class BatchWriter {
  private readonly rowNumbers: Uint32Array;
  private readonly columns: readonly Column[];
  private readonly watch: ReadWatch;
  private readonly plain: RegExp;
  private length = 0;
  private sincePause = 0;

  constructor(plan: ReadPlan, watch: ReadWatch) {
    this.watch = watch;
    const rows = Math.max(16, Math.floor(MOST_CELLS / Math.max(1, plan.wants.length)));
    this.plain = PLAIN[plan.decimal];
    this.rowNumbers = new Uint32Array(rows);
    this.columns = plan.wants.map((want): Column => {
      if (want === 'nothing') return null;
      if (want === 'codes')
        return { kind: 'codes', codes: new Uint32Array(rows), dictionary: new Dictionary() };
      return {
        kind: 'numbers',
        values: new Float64Array(rows),
        decimals: new Uint8Array(rows),
        texts: new Map<number, string>(),
      };
    });
  }

  /**
   * Adds a row with a cell for each column of the table.
   * @returns whether the reader should now call `pause`
   */
  row(number: number, cells: readonly RawCell[]): boolean {
    const at = this.length;
    this.rowNumbers[at] = number;
    for (let index = 0; index < this.columns.length; index += 1) {
      const column = this.columns[index];
      if (!column) continue;
      const cell = cells[index] ?? null;
      if (column.kind === 'codes') column.codes[at] = column.dictionary.code(textOf(cell));
      else this.number(column, at, cell);
    }
    this.length += 1;
    if (this.length === this.rowNumbers.length) this.flush();
    this.sincePause += 1;
    return this.sincePause >= PAUSE_ROWS;
  }

  /** Hands on what is there and lets others have a word. Call it at the end, too. */
  async pause(bytes: number): Promise<void> {
    this.flush();
    this.sincePause = 0;
    await this.watch.pause(bytes);
  }

  private number(
    column: NumberColumn & { readonly texts: Map<number, string> },
    at: number,
    cell: RawCell,
  ): void {
    if (typeof cell === 'number' && Number.isFinite(cell)) {
      column.values[at] = cell;
      column.decimals[at] = decimalsOf(cell);
      return;
    }
    const text = textOf(cell).trim();
    const match = this.plain.exec(text);
    column.values[at] = match ? Number(text.replace(',', '.')) : NaN;
    column.decimals[at] = Math.min(255, match?.[1]?.length ?? 0);
    if (!match) column.texts.set(at, text);
  }

  private flush(): void {
    if (this.length === 0) return;
    const batch: Batch = {
      length: this.length,
      rowNumbers: this.rowNumbers,
      columns: this.columns,
    };
    this.watch.take(batch);
    this.length = 0;
    for (const column of this.columns) if (column?.kind === 'numbers') column.texts.clear();
  }
}

function textOf(cell: RawCell): string {
  return cell === null ? '' : String(cell);
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  return text.includes('e') ? 0 : text.length - text.indexOf('.') - 1;
}
