import type { RawCell } from './batch-writer';
import type { MergedArea } from './sheet-source';

/** Areas that reach over several rows at most; a sheet with more is no table. */
const MOST_AREAS = 100_000;

interface Open {
  readonly area: MergedArea;
  cell: RawCell;
}

/** Writes the text of a merged area into the rows that it reaches down to, where its first row alone holds it. */
export class MergedAreas {
  private readonly waiting: MergedArea[] = [];
  private open: Open[] = [];
  private isSorted = true;

  add(area: MergedArea): void {
    if (area.bottom === area.top || this.waiting.length >= MOST_AREAS) return;
    const last = this.waiting.at(-1);
    if (last && last.top < area.top) this.isSorted = false;
    this.waiting.push(area);
  }

  /** Fills a row. Rows must come in order; a row without cells of its own may be left out. */
  fill(row: number, cells: RawCell[]): void {
    if (this.waiting.length === 0 && this.open.length === 0) return;
    this.sort();
    if (this.open.length > 0) {
      this.open = this.open.filter(({ area }) => area.bottom >= row);
      for (const { area, cell } of this.open) put(cells, area.left, cell);
    }
    for (let next = this.waiting.at(-1); next && next.top <= row; next = this.waiting.at(-1)) {
      this.waiting.pop();
      const cell = next.top === row ? (cells[next.left] ?? null) : null;
      if (isLabel(cell) && next.bottom > row) this.open.push({ area: next, cell });
    }
  }

  /** The next one to begin stands last. */
  private sort(): void {
    if (!this.isSorted) this.waiting.sort((a, b) => b.top - a.top);
    this.isSorted = true;
  }
}

/** A figure that stands for several rows is no figure of each of them; a name or a year is. */
function isLabel(cell: RawCell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1800 && cell < 2200;
  return cell !== null && cell !== '' && !/^[-+]?\d*[.,]?\d+%?$/.test(cell);
}

function put(cells: RawCell[], column: number, cell: RawCell): void {
  while (cells.length <= column) cells.push(null);
  if (cells[column] === null || cells[column] === '') cells[column] = cell;
}
