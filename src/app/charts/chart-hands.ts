import { afterRenderEffect, Component, computed, input, linkedSignal, signal } from '@angular/core';
import type { ChartView } from './chart-view';
import { boxOf, placeUnder } from './mark-places';
import { lightUp, walkedTo } from './mark-walk';
import type { ChartSpec, Mark } from './spec';
import type { Tip } from './tip';
import { tipAt } from './tip';

/**
 * Pointer, finger and keyboard on a chart: the words beside the mark that one of them is at, spoken for the keyboard. A
 * tap opens a mark as a click does; a finger that rests or moves sideways reads the words.
 */
@Component({
  selector: 'ri-chart-hands',
  template: `
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
    <p class="spoken" aria-live="polite">{{ spoken() }}</p>
  `,
  styleUrl: './chart-hands.scss',
})
export class ChartHands {
  /** The chart that they are on. Handed over, not injected: to import its class would split the first page's bundle. */
  readonly view = input.required<ChartView>();

  private readonly spec = computed(() => this.view().spec());

  /** Index into the spec's marks; -1 while the keyboard is elsewhere. */
  private readonly at = signal(-1);
  private readonly walked = computed(() => this.spec().marks[this.at()]);
  /** The mark under the pointer, or that a finger has touched last; none of a new spec's. */
  private readonly pointed = linkedSignal<ChartSpec, Mark | undefined>({
    source: this.spec,
    computation: () => undefined,
  });
  private readonly byPlace = computed(
    () => new Map(this.spec().marks.map((mark) => [`${mark.dataset} ${mark.index}`, mark])),
  );

  /** Ours is HTML: it wraps, and Chart.js's weighs 5 kB. */
  protected readonly tip = signal<Tip | null>(null);
  protected readonly spoken = computed(() => {
    const mark = this.walked();
    return mark ? [mark.text, ...this.detailsOf(mark)].join(this.view().fullStop()) : '';
  });

  constructor() {
    afterRenderEffect(() => {
      this.pointOut(this.pointed() ?? this.walked());
    });
  }

  handle(event: Event): void {
    if (event instanceof KeyboardEvent) this.walk(event);
    else if (event.type === 'blur') this.at.set(-1);
    else if (event.type === 'mouseleave') this.pointed.set(undefined);
    else if (event instanceof MouseEvent) {
      const mark = this.markUnder(event);
      if (event.type !== 'click') this.pointed.set(mark);
      else if (mark) this.view().opened.emit(mark);
    }
  }

  private markUnder(event: MouseEvent): Mark | undefined {
    const painting = this.view().painting();
    const at = painting && placeUnder(painting, event);
    return at && this.byPlace().get(`${at.dataset} ${at.index}`);
  }

  private detailsOf(mark: Mark): readonly string[] {
    return this.spec().detailsOf?.(mark) ?? [];
  }

  private walk(event: KeyboardEvent): void {
    const { key } = event;
    // With these, the keys are the browser's: back, a new tab, the end of the page.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { marks } = this.spec();
    const mark = this.walked();
    if ((key === 'Enter' || key === ' ') && mark) this.view().opened.emit(mark);
    else {
      const to = walkedTo(key, this.at(), marks, this.view().painting());
      if (to === null) return;
      this.at.set(to);
    }
    event.preventDefault();
  }

  /** Shows on the chart which mark pointer or keyboard is at, with its words beside it. */
  private pointOut(mark: Mark | undefined): void {
    const painting = this.view().painting();
    if (!painting) return;
    const box = mark ? boxOf(painting, mark) : null;
    lightUp(painting, box);
    this.tip.set(
      box && mark
        ? tipAt(box, painting.chart, { text: mark.text, details: this.detailsOf(mark) })
        : null,
    );
  }
}
