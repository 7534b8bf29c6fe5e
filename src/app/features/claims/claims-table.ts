import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  effect,
  inject,
  Injector,
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
import type { ClaimRow } from '../../views/claim-rows';
import { claimRow } from '../../views/claim-rows';
import { mediaQuery } from '../../store/media-query';

/** Pixels of a row, and of a card on a narrow page: fixed, so that the place of each is known unseen. */
const HEIGHTS = { row: 57, card: 125 } as const;
/** Rows that are made above and below those in sight. */
const SPARE = 6;

/**
 * The claims of a list, of which only the rows in sight are made. The window over them is our own: with rows of one
 * height it is a division, and the CDK's would bring its parts of RxJS before the first chart.
 */
@Component({
  selector: 'ri-claims-table',
  imports: [RouterLink],
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

  private readonly injector = inject(Injector);
  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');
  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = inject(Companions).params;
  protected readonly columns = CLAIM_COLUMNS;
  private readonly narrow = mediaQuery('(width < 1000px)');
  protected readonly rowHeight = computed(() => (this.narrow() ? HEIGHTS.card : HEIGHTS.row));

  /** Pixels that are scrolled away above, and that are in sight. */
  private readonly top = signal(0);
  private readonly height = signal(0);
  /** Pixels that the scroll bar takes from the rows: their heads leave them free, too. */
  protected readonly gutter = signal(0);
  private readonly first = computed(() => Math.floor(this.top() / this.rowHeight()));
  private readonly walked = signal(0);
  /** The rows that are made, each with its place in the list. */
  protected readonly made = computed(() => {
    const from = Math.max(this.first() - SPARE, 0);
    const to = this.first() + this.page() + 1 + SPARE;
    const slice = this.positions().slice(from, to);
    return slice.map((position, at) => ({ position, at: from + at }));
  });
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
      const [positions, body] = [this.positions(), this.body().nativeElement];
      this.measure();
      if (positions === shown) return;
      body.scrollTop = shown ? 0 : this.start() * this.rowHeight();
      shown = positions;
      this.top.set(body.scrollTop);
    });
    effect(() => {
      this.scrolled.emit(this.first());
    });
    effect((onCleanup) => {
      if (typeof ResizeObserver === 'undefined') return;
      const watch = new ResizeObserver(() => {
        this.measure();
      });
      watch.observe(this.body().nativeElement);
      onCleanup(() => {
        watch.disconnect();
      });
    });
  }

  protected order(column: ClaimColumn): 'ascending' | 'descending' | 'none' {
    if (this.sort() !== column) return 'none';
    return this.direction() === 'asc' ? 'ascending' : 'descending';
  }

  protected see(): void {
    this.top.set(this.body().nativeElement.scrollTop);
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
    const body = this.body().nativeElement;
    const [from, size] = [row * this.rowHeight(), this.rowHeight()];
    if (from < body.scrollTop) body.scrollTop = from;
    else if (from + size > body.scrollTop + this.height())
      body.scrollTop = from + size - this.height();
    this.see();
    this.walked.set(row);
    afterNextRender(
      () => {
        const link = body.querySelector<HTMLElement>(`[data-row="${String(row)}"] a`);
        link?.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }

  private measure(): void {
    const { clientHeight, clientWidth, offsetWidth } = this.body().nativeElement;
    this.height.set(clientHeight);
    this.gutter.set(offsetWidth - clientWidth);
  }

  private page(): number {
    return Math.max(Math.floor(this.height() / this.rowHeight()), 1);
  }
}
