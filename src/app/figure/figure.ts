import {
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
  ViewContainerRef,
} from '@angular/core';
import { ChartView } from '../charts/chart-view';
import type { Figure } from '../charts/spec';
import { DARK, LIGHT } from '../charts/theme';
import type { ClaimSet } from '../domain/claim-set';
import type { FigureView } from '../domain/figure-view';
import type { EvidenceRequest } from '../evidence/evidence';
import { Evidence } from '../evidence/evidence';
import { Icon } from '../icons/icon';
import { ClaimsStore } from '../store/claims-store';
import { Language } from '../store/language';
import { Theme } from '../store/theme';
import { afterPicture } from './after-picture';
import { ExportOpener } from './export-opener';
import { withOwnNote } from './own-note';

/** Layout pixels: a figure is not made anew for each pixel that a window is dragged. */
const WIDTH_STEP = 40;

/** A mark, a cell or a phrase of the finding. */
type Opened = Pick<EvidenceRequest, 'claims'> & Partial<EvidenceRequest>;

/** A chart as a card: finding, subtitle, chart, source line, notes, its figures as a table, and *Export*. */
@Component({
  selector: 'ri-figure',
  imports: [ChartView, Icon],
  templateUrl: './figure.html',
})
export class FigureCard {
  readonly figure = input.required<Figure>();
  /** Which of its page's figures it is (`FigureView.part`). */
  readonly part = input('figure');
  /** Where it comes from, where that is not the page that is open. */
  readonly view = input<FigureView | null>();
  /** What it is drawn from, where that is not the claims of the app. */
  readonly set = input<ClaimSet | null>(null);
  /** Whether the table stands open from the start. */
  readonly tableOpen = input(false);
  readonly firstPaint = output();

  private readonly claims = inject(ClaimsStore);
  private readonly evidence = inject(Evidence);
  private readonly exports = inject(ExportOpener);
  private readonly theme = inject(Theme);
  protected readonly words = inject(Language).words;
  /** Of the plot; 0 until it is known. */
  private readonly width = signal(0);
  /** As it is painted, on screen and in a file. */
  private readonly painted = computed(() =>
    withOwnNote(this.figure(), this.claims.set()?.own, this.words().figure.own),
  );
  protected readonly spec = computed(() => {
    const figure = this.painted();
    const theme = this.theme.scheme() === 'dark' ? DARK : LIGHT;
    return figure.length > 1 && this.width() ? figure(theme, this.width()) : figure(theme);
  });

  private readonly behind = afterPicture(this.spec);
  /** Whose words stand around the chart: they follow its picture. */
  protected readonly said = computed(() => this.behind() ?? this.spec());

  private readonly table = viewChild.required('table', { read: ViewContainerRef });

  constructor() {
    // jsdom has none.
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([card]) => {
      const width = card?.contentRect.width ?? 0;
      this.width.set(width - (width % WIDTH_STEP));
    });
    observer.observe(inject<ElementRef<HTMLElement>>(ElementRef).nativeElement);
    inject(DestroyRef).onDestroy(() => {
      observer.disconnect();
    });
  }

  /** The table comes when it is first opened: most readers of a page open none. */
  protected async toggleTable({ target }: Event): Promise<void> {
    const details = target as HTMLDetailsElement;
    const isOpen = () => details.open && details.isConnected;
    const place = this.table();
    place.clear();
    if (!isOpen()) return;
    const { FigureTable } = await import('./figure-table');
    // Meanwhile it may have been closed, or opened twice, or the page left.
    if (!isOpen() || place.length) return;
    // `inputBinding` and `outputBinding` would weigh 2 kB before the first chart.
    const table = place.createComponent(FigureTable);
    table.instance.opened.subscribe((cell) => {
      this.open(cell);
    });
    effect(
      () => {
        table.setInput('spec', this.said());
      },
      { injector: table.injector },
    );
  }

  protected open({ claims, isGap = false }: Opened): void {
    void this.evidence.show({ claims, isGap });
  }

  protected save(): void {
    const [part, set, view] = [this.part(), this.set(), this.view()];
    void this.exports.open({ figure: this.painted(), part, set, view });
  }
}
