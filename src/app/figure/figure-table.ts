import {
  afterRenderEffect,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { ChartSpec, TableCell } from '../charts/spec';
import { Language } from '../store/language';
import type { TableOrder, TableRow } from './table-order';
import { inOrder, nextOrder } from './table-order';

/** Cells that are written before the browser may do something else. */
const CELLS_AT_ONCE = 100;

interface WantedTable {
  readonly subtitle: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

interface ShownTable extends WantedTable {
  /** The table that it is to become; null before the first. */
  readonly of: WantedTable | null;
  /** How many of its rows are that table's; those behind are the last one's. */
  readonly written: number;
}

/**
 * The figures of a chart as a table that can be sorted. It follows the chart in tasks of its own, some rows in each, so
 * that a table of hundreds of cells keeps neither the chart nor a key press waiting.
 */
@Component({
  selector: 'ri-figure-table',
  templateUrl: './figure-table.html',
  styleUrl: './figure-table.scss',
  // One for all cells: of hundreds, few are ever pressed.
  host: {
    '(click)': 'open($event)',
    '(keydown.enter)': 'open($event)',
    '(keydown.space)': 'open($event)',
  },
})
export class FigureTable {
  readonly spec = input.required<Pick<ChartSpec, 'table' | 'subtitle'>>();
  readonly opened = output<TableCell>();

  protected readonly words = inject(Language).words;
  private readonly order = signal<TableOrder | null>(null);
  private readonly wanted = computed((): WantedTable => {
    const { subtitle, table } = this.spec();
    const rows = inOrder(table.rows, this.order(), this.words().lang);
    return { subtitle, columns: table.columns, rows };
  });
  protected readonly shown = signal<ShownTable>({
    of: null,
    subtitle: '',
    columns: [],
    rows: [],
    written: 0,
  });

  /** Whether some of the rows are still the last figure's, or not there yet. */
  protected readonly isBusy = computed(
    () => this.shown().of !== this.wanted() || this.shown().written < this.wanted().rows.length,
  );

  constructor() {
    // After each rendering, so that the browser has one between two parts.
    afterRenderEffect((onCleanup) => {
      const [wanted, shown] = [this.wanted(), this.shown()];
      if (!this.isBusy()) return;
      const from = shown.of === wanted ? shown.written : 0;
      const callOff = whenIdle(() => {
        this.shown.set(withNextRows(shown, wanted, from));
      });
      onCleanup(callOff);
    });
  }

  protected directionOf(column: number): TableOrder['direction'] | 'none' {
    const order = this.order();
    return order?.column === column ? order.direction : 'none';
  }

  /** Opens the cell whose words were pressed. */
  protected open(event: Event): void {
    const cell = (event.target as Element).closest('td [role=button]')?.closest('td');
    const row = cell?.closest('tr');
    if (!cell || !row) return;
    // A blank would turn the page.
    event.preventDefault();
    const pressed = this.shown().rows[row.sectionRowIndex]?.cells[cell.cellIndex - 1];
    if (pressed) this.opened.emit(pressed);
  }

  protected sortBy(column: number): void {
    this.order.set(nextOrder(this.order(), column));
  }
}

function withNextRows(shown: ShownTable, wanted: WantedTable, from: number): ShownTable {
  const written = from + Math.ceil(CELLS_AT_ONCE / wanted.columns.length);
  const { length } = wanted.rows;
  const rows = [...wanted.rows.slice(0, written), ...shown.rows.slice(written, length)];
  return { ...wanted, of: wanted, rows, written: Math.min(written, length) };
}

/** When the browser has painted, and nobody has pressed a key. Returns how to call the work off. */
function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = requestIdleCallback(work, { timeout: 200 });
    return () => {
      cancelIdleCallback(idle);
    };
  }
  // Safari and jsdom.
  const timer = setTimeout(work);
  return () => {
    clearTimeout(timer);
  };
}
