import {
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { ActiveElement } from 'chart.js';
import { BaseChartDirective, provideCharts } from 'ng2-charts';
import { PaintQueue } from './paint-queue';
import { CHART_PARTS } from './registry';
import type { ChartSpec, Mark } from './spec';

interface Tip {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Paints a spec, and lets pointer and keyboard reach every mark of it. The only user of ng2-charts. */
@Component({
  selector: 'ri-chart-view',
  imports: [BaseChartDirective],
  providers: [provideCharts({ registerables: CHART_PARTS })],
  host: { '[attr.data-painted]': 'painted()' },
  template: `
    <div
      class="plot"
      role="application"
      tabindex="0"
      [attr.aria-label]="spec().alt"
      [attr.aria-roledescription]="roleWord()"
      [attr.aria-description]="hint()"
      [style.height.px]="spec().height"
      (mouseleave)="tip.set(null)"
      (keydown)="walk($event)"
      (blur)="leave()"
    >
      @if (turn()) {
        @for (shown of [spec()]; track shown.kind) {
          <canvas
            baseChart
            aria-hidden="true"
            [type]="shown.config.type"
            [data]="shown.config.data"
            [options]="shown.config.options"
            [legend]="false"
            (chartClick)="click($event.active)"
            (chartHover)="hover($event.active)"
          ></canvas>
        }
      }
      @if (tip(); as shown) {
        <p class="tip" aria-hidden="true" [style.left.px]="shown.x" [style.top.px]="shown.y">
          {{ shown.text }}
        </p>
      }
    </div>
    <p class="spoken" aria-live="polite">{{ spoken() }}</p>
  `,
  styleUrl: './chart-view.scss',
})
export class ChartView {
  readonly spec = input.required<ChartSpec>();
  readonly roleWord = input('');
  readonly hint = input('');
  /** The mark that the reader opens, by click or by Enter. */
  readonly opened = output<Mark>();
  /** Emits once, when the first picture stands. */
  readonly firstPaint = output();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly directive = viewChild(BaseChartDirective);
  /** Index into the spec's marks; -1 while the keyboard is elsewhere. */
  private readonly at = signal(-1);

  /** The mark under the pointer or the keyboard, in words. Ours is HTML: it wraps, and Chart.js's weighs 5 kB. */
  protected readonly tip = signal<Tip | null>(null);
  protected readonly turn = signal(false);
  protected readonly painted = signal(false);
  protected readonly spoken = computed(() => this.spec().marks[this.at()]?.text ?? '');

  constructor() {
    void inject(PaintQueue).take(() => {
      this.turn.set(true);
    });
    afterRenderEffect(() => {
      if (!this.turn() || this.painted()) return;
      this.painted.set(true);
      this.firstPaint.emit();
    });
    this.repaintWithFonts();
    afterRenderEffect(() => {
      this.pointOut(this.spec().marks[this.at()]);
    });
  }

  /** Letters on a canvas do not change by themselves when their font arrives. */
  private repaintWithFonts(): void {
    const document = inject(DOCUMENT);
    // jsdom has none.
    if (!('fonts' in document)) return;
    const { fonts } = document;
    const repaint = () => this.directive()?.render();
    fonts.addEventListener('loadingdone', repaint);
    inject(DestroyRef).onDestroy(() => {
      fonts.removeEventListener('loadingdone', repaint);
    });
  }

  protected click(active: readonly object[] | undefined): void {
    const mark = this.markAt(active);
    if (mark) this.opened.emit(mark);
  }

  protected hover(active: readonly object[] | undefined): void {
    this.tip.set(this.tipOf(this.markAt(active)));
  }

  private markAt(active: readonly object[] | undefined): Mark | undefined {
    const [hit] = (active ?? []) as readonly ActiveElement[];
    return (
      hit &&
      this.spec().marks.find(
        ({ dataset, index }) => dataset === hit.datasetIndex && index === hit.index,
      )
    );
  }

  /** Words above the middle of a mark, kept on the plot; a gap has no place, its words are spoken and noted. */
  private tipOf(mark: Mark | undefined): Tip | null {
    const chart = this.directive()?.chart;
    if (!mark || mark.isGap || !chart) return null;
    const element = chart.getDatasetMeta(mark.dataset).data[mark.index];
    const { x, y } = element?.tooltipPosition(true) ?? {};
    if (x == null || y == null) return null;
    return { x: Math.min(Math.max(x, 90), chart.width - 90), y, text: mark.text };
  }

  protected walk(event: KeyboardEvent): void {
    const { marks } = this.spec();
    const last = marks.length - 1;
    const at = this.at();
    const mark = marks[at];
    if ((event.key === 'Enter' || event.key === ' ') && mark) this.opened.emit(mark);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown')
      this.at.set(Math.min(at + 1, last));
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') this.at.set(Math.max(at - 1, 0));
    else if (event.key === 'Home') this.at.set(0);
    else if (event.key === 'End') this.at.set(last);
    else if (event.key === 'Escape') this.at.set(-1);
    else return;
    event.preventDefault();
  }

  protected leave(): void {
    this.at.set(-1);
  }

  /** Shows on the canvas which mark the keyboard is at; a gap has none to show, its words are spoken. */
  private pointOut(mark: Mark | undefined): void {
    const chart = this.directive()?.chart;
    if (!chart || !this.host.nativeElement.isConnected) return;
    const active = mark && !mark.isGap ? [{ datasetIndex: mark.dataset, index: mark.index }] : [];
    if (!active.length && !chart.getActiveElements().length) return;
    chart.setActiveElements(active);
    chart.draw();
    this.tip.set(this.tipOf(mark));
  }
}
