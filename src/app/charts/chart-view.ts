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
import { BaseChartDirective, provideCharts } from 'ng2-charts';
import { PaintQueue } from './paint-queue';
import { CHART_PARTS } from './registry';
import type { ChartSpec, Mark } from './spec';

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
          ></canvas>
        }
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
    const { fonts } = inject(DOCUMENT);
    // Not in jsdom.
    if (!('addEventListener' in fonts)) return;
    const repaint = () => this.directive()?.render();
    fonts.addEventListener('loadingdone', repaint);
    inject(DestroyRef).onDestroy(() => {
      fonts.removeEventListener('loadingdone', repaint);
    });
  }

  protected click(active: readonly object[] | undefined): void {
    const [hit] = (active ?? []) as readonly {
      readonly datasetIndex: number;
      readonly index: number;
    }[];
    const mark =
      hit &&
      this.spec().marks.find(
        (known) => known.dataset === hit.datasetIndex && known.index === hit.index,
      );
    if (mark) this.opened.emit(mark);
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
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update('none');
  }
}
