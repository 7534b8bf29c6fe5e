import {
  CdkFixedSizeVirtualScroll,
  CdkVirtualForOf,
  CdkVirtualScrollViewport,
} from '@angular/cdk/scrolling';
import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClaimColumn } from '../../domain/claim-query';
import { CLAIM_COLUMNS } from '../../domain/claim-query';
import type { ClaimSet } from '../../domain/claim-set';
import { Companions } from '../../store/companions';
import { WorkLanguage } from '../../store/work-words';
import type { ClaimRow } from './claim-rows';
import { claimRow } from './claim-rows';
import { mediaQuery } from './media-query';

/** Pixels of a row, and of a card on a narrow page: fixed, so that the place of each is known unseen. */
const HEIGHTS = { row: 57, card: 125 } as const;
/** Frames until a row that was scrolled to must be there. */
const PATIENCE = 30;

/** The claims of a list, of which only the rows in sight are made. */
@Component({
  selector: 'ri-claims-table',
  imports: [CdkFixedSizeVirtualScroll, CdkVirtualForOf, CdkVirtualScrollViewport, RouterLink],
  templateUrl: './claims-table.html',
  styleUrl: './claims-table.scss',
})
export class ClaimsTable {
  readonly set = input.required<ClaimSet>();
  /** Places of the claims in the set, in the order in which they are shown. */
  readonly positions = input.required<readonly number[]>();
  readonly sort = input.required<ClaimColumn | null>();
  readonly direction = input.required<'asc' | 'desc'>();
  /** The row to begin with. */
  readonly start = input(0);
  /** A head was chosen. */
  readonly sorted = output<ClaimColumn>();
  /** The first row in sight has changed. */
  readonly scrolled = output<number>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly viewport = viewChild.required(CdkVirtualScrollViewport);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = inject(Companions).params;
  protected readonly columns = CLAIM_COLUMNS;
  private readonly narrow = mediaQuery('(width < 1000px)');
  protected readonly rowHeight = computed(() => (this.narrow() ? HEIGHTS.card : HEIGHTS.row));

  private readonly first = signal(0);
  private readonly walked = signal(0);
  /** The row that Tab leads to: the last one walked to, or the first in sight where that one is not. */
  protected readonly stop = computed(() => {
    const [first, walked] = [this.first(), this.walked()];
    return walked >= first && walked < first + this.page() ? walked : first;
  });

  /** The words of a row, made when it comes into sight. */
  protected readonly rowAt = computed(() => {
    const [set, words] = [this.set(), this.words()];
    const made = new Map<number, ClaimRow | null>();
    return (position: number): ClaimRow | null => {
      const known = made.get(position);
      if (known !== undefined) return known;
      const claim = set.claims[position];
      const row = claim ? claimRow(claim, set, words) : null;
      made.set(position, row);
      return row;
    };
  });

  constructor() {
    let shown: readonly number[] | null = null;
    afterRenderEffect(() => {
      const [positions, viewport] = [this.positions(), this.viewport()];
      this.rowHeight();
      viewport.checkViewportSize();
      if (positions === shown) return;
      viewport.scrollToIndex(shown ? 0 : this.start());
      shown = positions;
    });
  }

  protected order(column: ClaimColumn): 'ascending' | 'descending' | 'none' {
    if (this.sort() !== column) return 'none';
    return this.direction() === 'asc' ? 'ascending' : 'descending';
  }

  protected see(first: number): void {
    this.first.set(first);
    this.scrolled.emit(first);
  }

  protected walk(event: KeyboardEvent): void {
    const last = this.positions().length - 1;
    const from = this.stop();
    const to = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + this.page(),
      PageUp: from - this.page(),
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.walkTo(Math.min(Math.max(to, 0), last));
  }

  private walkTo(row: number): void {
    const viewport = this.viewport();
    const [top, height] = [viewport.measureScrollOffset(), viewport.getViewportSize()];
    const [from, size] = [row * this.rowHeight(), this.rowHeight()];
    if (from < top) viewport.scrollToOffset(from);
    else if (from + size > top + height) viewport.scrollToOffset(from + size - height);
    this.walked.set(row);
    this.focus(row, PATIENCE);
  }

  /** Rows out of sight are made a frame or two after they were scrolled to. */
  private focus(row: number, patience: number): void {
    const link = this.host.nativeElement.querySelector<HTMLElement>(`[data-row="${row}"] a`);
    if (link) link.focus({ preventScroll: true });
    else if (patience > 0)
      requestAnimationFrame(() => {
        this.focus(row, patience - 1);
      });
  }

  private page(): number {
    return Math.max(Math.floor(this.viewport().getViewportSize() / this.rowHeight()), 1);
  }
}
