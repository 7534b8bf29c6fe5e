import { Dictionary } from './dictionary';
import type { OpenNumbers } from './open-batch';
import { OpenBatch } from './open-batch';
import type { ReadPlan, ReadWatch } from './table-reader';

const MOST_CELLS = 65_536;
/** Rows between two pauses. */
const PAUSE_ROWS = 16_384;

const PLAIN = { '.': /^-?\d+(?:\.(\d+))?$/, ',': /^-?\d+(?:,(\d+))?$/ };

/** A cell as a reader has it: a text, a number that the file holds as a number, or null for nothing. */
export type RawCell = string | number | null;

/** Makes batches of rows that come one by one: for every reader but that of delimited text, which cuts bytes. */
export class BatchWriter {
  private readonly batch: OpenBatch<Dictionary>;
  private readonly watch: ReadWatch;
  private readonly plain: RegExp;
  private sincePause = 0;

  constructor(plan: ReadPlan, watch: ReadWatch) {
    this.watch = watch;
    this.plain = PLAIN[plan.decimal];
    this.batch = new OpenBatch(plan, watch, MOST_CELLS, () => new Dictionary());
  }

  /**
   * Adds a row with a cell for each column of the table.
   * @returns whether the reader should now call `pause`
   */
  row(number: number, cells: readonly RawCell[]): boolean {
    const { columns, length: at } = this.batch;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (!column) continue;
      const cell = cells[index] ?? null;
      if (column.kind === 'codes') column.codes[at] = column.dictionary.code(textOf(cell));
      else this.number(column, at, cell);
    }
    this.batch.close(number);
    this.sincePause += 1;
    return this.sincePause >= PAUSE_ROWS;
  }

  /** Hands on what is there and lets others have a word. Call it at the end, too. */
  async pause(bytes: number): Promise<void> {
    this.batch.flush();
    this.sincePause = 0;
    await this.watch.pause(bytes);
  }

  private number(column: OpenNumbers, at: number, cell: RawCell): void {
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
}

function textOf(cell: RawCell): string {
  return cell === null ? '' : String(cell);
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  return text.includes('e') ? 0 : text.length - text.indexOf('.') - 1;
}
