import {
  afterRenderEffect,
  Component,
  DestroyRef,
  DOCUMENT,
  inject,
  input,
  output,
  signal,
  viewChild,
  ViewContainerRef,
} from '@angular/core';
import type { Type } from '@angular/core';
import type { Chart } from 'chart.js';
import { BaseChartDirective, provideCharts } from 'ng2-charts';
import type { ChartHands } from './chart-hands';
import type { Painting } from './mark-places';
import { PaintQueue } from './paint-queue';
import { placesIn } from './plugins/placed-marks';
import { CHART_PARTS, withParts } from './registry';
import type { Mark } from './spec';

/**
 * Paints a spec. Pointer and keyboard reach every mark of it through `ChartHands`, which comes with the first use of
 * one. The only user of ng2-charts.
 */
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
      [attr.aria-label]="alt()"
      [attr.aria-roledescription]="roleWord()"
      [attr.aria-description]="hint()"
      [style.height.px]="spec().height"
      (pointerdown)="hand($event)"
      (pointermove)="hand($event)"
      (mouseleave)="hand($event)"
      (click)="hand($event)"
      (focus)="hand($event)"
      (keydown)="hand($event)"
      (blur)="hand($event)"
    >
      @if (turn()) {
        @for (shown of [spec()]; track shown.kind + shown.height) {
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
      <ng-container #hands />
    </div>
  `,
  styles: `
    :host {
      display: block;
    }

    .plot {
      position: relative;
      width: 100%;
      border-radius: 4px;
      /* A finger that moves sideways reads the marks. */
      touch-action: pan-y pinch-zoom;

      &:focus-visible {
        outline: 2px solid var(--mat-sys-primary);
        outline-offset: 4px;
      }
    }
  `,
})
export class ChartView {
  readonly spec = input.required({ transform: withParts });
  /** Says the figures to those who do not see the chart. */
  readonly alt = input('');
  readonly roleWord = input('');
  readonly hint = input('');
  /** What stands between two sentences. */
  readonly fullStop = input('. ');
  /** The mark that the reader opens, by click, by touch or by Enter. */
  readonly opened = output<Mark>();
  /** Emits once, when the first picture stands. */
  readonly firstPaint = output();

  private readonly destroyRef = inject(DestroyRef);
  private readonly directive = viewChild(BaseChartDirective);
  private readonly place = viewChild.required('hands', { read: ViewContainerRef });
  private hands: ChartHands | undefined;
  private fetching: Promise<{ readonly ChartHands: Type<ChartHands> }> | undefined;

  protected readonly turn = signal(false);
  protected readonly painted = signal(false);

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
  }

  /** The painted chart, and what plugins have drawn on it; there is none before its turn, and none in jsdom. */
  painting(): Painting | undefined {
    const chart = this.directive()?.chart as Chart | undefined;
    return chart && { chart, placed: placesIn(chart) };
  }

  /** Letters on a canvas do not change by themselves when their font arrives. */
  private repaintWithFonts(): void {
    const document = inject(DOCUMENT);
    // jsdom has none.
    if (!('fonts' in document)) return;
    const { fonts } = document;
    const repaint = () => this.directive()?.render();
    fonts.addEventListener('loadingdone', repaint);
    this.destroyRef.onDestroy(() => {
      fonts.removeEventListener('loadingdone', repaint);
    });
  }

  /** At once when the hands are there, so that they can keep a key from scrolling the page. */
  protected async hand(event: Event): Promise<void> {
    if (!this.hands) {
      // One promise for all that wait: keys are answered in the order in which they were pressed.
      this.fetching ??= import('./chart-hands');
      const { ChartHands } = await this.fetching;
      // The page may have been left meanwhile.
      if (this.destroyRef.destroyed) return;
      // Of several events that waited, the first makes them.
      this.hands ??= this.handsOn(ChartHands);
    }
    this.hands.handle(event);
  }

  private handsOn(type: Type<ChartHands>): ChartHands {
    const hands = this.place().createComponent(type);
    hands.setInput('view', this);
    return hands.instance;
  }
}
