import {
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Chart } from 'chart.js';
import { BaseChartDirective, provideCharts } from 'ng2-charts';
import { acrossRows, boxOf, placeUnder } from './mark-places';
import { PaintQueue } from './paint-queue';
import { CHART_PARTS, withParts } from './registry';
import type { ChartSpec, Mark } from './spec';
import type { Tip } from './tip';
import { tipAt } from './tip';

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
      (pointerdown)="point($event)"
      (pointermove)="point($event)"
      (mouseleave)="pointed.set(undefined)"
      (click)="click($event)"
      (keydown)="walk($event)"
      (blur)="at.set(-1)"
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
          ></canvas>
        }
      }
      @if (tip(); as shown) {
        <div class="ring" [hidden]="!shown.ring" [style.inset]="shown.ring"></div>
        <p
          class="tip"
          aria-hidden="true"
          [style.left]="shown.left"
          [style.top]="shown.top"
          [style.translate]="shown.translate"
        >
          {{ shown.text }}
          @for (detail of shown.details; track $index) {
            <small>{{ detail }}</small>
          }
        </p>
      }
    </div>
    <p class="spoken" aria-live="polite">{{ spoken() }}</p>
  `,
  styleUrl: './chart-view.scss',
})
export class ChartView {
  readonly spec = input.required({ transform: withParts });
  readonly roleWord = input('');
  readonly hint = input('');
  /** What stands between two sentences. */
  readonly fullStop = input('. ');
  /** The mark that the reader opens, by click, by touch or by Enter. */
  readonly opened = output<Mark>();
  /** Emits once, when the first picture stands. */
  readonly firstPaint = output();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly directive = viewChild(BaseChartDirective);

  /** Index into the spec's marks; -1 while the keyboard is elsewhere. */
  protected readonly at = signal(-1);
  private readonly walked = computed(() => this.spec().marks[this.at()]);
  /** The mark under the pointer, or that a finger has touched last; none of a new spec's. */
  protected readonly pointed = linkedSignal<ChartSpec, Mark | undefined>({
    source: this.spec,
    computation: () => undefined,
  });
  private readonly byPlace = computed(
    () => new Map(this.spec().marks.map((mark) => [`${mark.dataset} ${mark.index}`, mark])),
  );

  /** The mark under the pointer or the keyboard, in words. Ours is HTML: it wraps, and Chart.js's weighs 5 kB. */
  protected readonly tip = signal<Tip | null>(null);
  protected readonly turn = signal(false);
  protected readonly painted = signal(false);
  protected readonly spoken = computed(() => {
    const mark = this.walked();
    return mark ? [mark.text, ...this.detailsOf(mark)].join(this.fullStop()) : '';
  });

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
      this.pointOut(this.pointed() ?? this.walked());
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

  private get chart(): Chart | undefined {
    return this.directive()?.chart;
  }

  private detailsOf(mark: Mark): readonly string[] {
    return this.spec().detailsOf?.(mark) ?? [];
  }

  private markUnder(event: MouseEvent): Mark | undefined {
    const at = this.chart && placeUnder(this.chart, event);
    return at && this.byPlace().get(`${at.dataset} ${at.index}`);
  }

  protected point(event: MouseEvent): void {
    this.pointed.set(this.markUnder(event));
  }

  protected click(event: MouseEvent): void {
    const mark = this.markUnder(event);
    if (mark) this.opened.emit(mark);
  }

  protected walk(event: KeyboardEvent): void {
    const { key } = event;
    // With these, the keys are the browser's: back, a new tab, the top of the page.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { marks } = this.spec();
    const [at, mark, last] = [this.at(), this.walked(), marks.length - 1];
    const go = (to: number) => {
      this.at.set(Math.min(Math.max(to, 0), last));
    };
    if ((key === 'Enter' || key === ' ') && mark) this.opened.emit(mark);
    else if (key === 'ArrowRight') go(at + 1);
    else if (key === 'ArrowLeft') go(at - 1);
    else if (key === 'ArrowDown') go(acrossRows(this.chart, marks, at, 1));
    else if (key === 'ArrowUp') go(acrossRows(this.chart, marks, at, -1));
    else if (key === 'Home') go(0);
    else if (key === 'End') go(last);
    else if (key === 'Escape') this.at.set(-1);
    else return;
    event.preventDefault();
  }

  /** Shows on the chart which mark pointer or keyboard is at, with its words beside it. */
  private pointOut(mark: Mark | undefined): void {
    const { chart } = this;
    if (!chart || !this.host.nativeElement.isConnected) return;
    const box = mark && boxOf(chart, mark);
    const [now] = chart.getActiveElements();
    const next = box?.isElement ? box : undefined;
    if (now?.datasetIndex !== next?.dataset || now?.index !== next?.index) {
      chart.setActiveElements(next ? [{ datasetIndex: next.dataset, index: next.index }] : []);
      chart.draw();
    }
    this.tip.set(
      box ? tipAt(box, chart, { text: mark.text, details: this.detailsOf(mark) }) : null,
    );
  }
}
