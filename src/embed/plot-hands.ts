import type { Painting } from '../app/charts/mark-places';
import { boxOf, placeUnder } from '../app/charts/mark-places';
import { lightUp, walkedTo } from '../app/charts/mark-walk';
import type { ChartSpec, Mark } from '../app/charts/spec';
import { tipAt } from '../app/charts/tip';
import { markup } from './markup';

const EVENTS = ['pointerdown', 'pointermove', 'mouseleave', 'click', 'keydown', 'blur'] as const;

/** Pointer, finger and keyboard on a plot: the words beside the mark that one of them is at, spoken for the keyboard. */
export class PlotHands {
  private readonly ring = markup('div', { class: 'ring' });
  private readonly tip = markup('p', { class: 'tip', 'aria-hidden': 'true' });
  private readonly spoken = markup('p', { class: 'spoken', 'aria-live': 'polite' });
  private readonly open: (mark: Mark) => void;
  private spec: ChartSpec | null = null;
  private painting: () => Painting | undefined = () => undefined;
  private fullStop = '';
  /** Index into the marks; -1 while the keyboard is elsewhere. */
  private at = -1;
  private pointed: Mark | undefined;

  constructor(place: HTMLElement, open: (mark: Mark) => void) {
    this.open = open;
    place.append(this.ring, this.tip, this.spoken);
    for (const name of EVENTS)
      place.addEventListener(name, (event) => {
        this.handle(event);
      });
    this.pointOut(undefined);
  }

  /** Goes over to another spec: the keyboard keeps its mark, if that is still there. */
  take(spec: ChartSpec, painting: () => Painting | undefined, fullStop: string): void {
    const walked = this.spec?.marks[this.at];
    this.spec = spec;
    this.painting = painting;
    this.fullStop = fullStop;
    this.pointed = undefined;
    this.at = walked ? spec.marks.findIndex(({ text }) => text === walked.text) : -1;
    this.pointOut(spec.marks[this.at]);
  }

  private handle(event: Event): void {
    if (event instanceof KeyboardEvent) this.walk(event);
    else if (event.type === 'blur') this.go(-1);
    else if (event.type === 'mouseleave') this.point(undefined);
    else if (event instanceof MouseEvent) {
      const mark = this.markUnder(event);
      if (event.type !== 'click') this.point(mark);
      else if (mark) this.open(mark);
    }
  }

  private walk(event: KeyboardEvent): void {
    const { key } = event;
    // With these, the keys are the browser's: back, a new tab, the end of the page.
    if (event.altKey || event.ctrlKey || event.metaKey || !this.spec) return;
    const { marks } = this.spec;
    const mark = marks[this.at];
    if ((key === 'Enter' || key === ' ') && mark) this.open(mark);
    else {
      const to = walkedTo(key, this.at, marks, this.painting());
      if (to === null) return;
      this.go(to);
    }
    event.preventDefault();
  }

  private go(to: number): void {
    this.at = to;
    const mark = this.spec?.marks[to];
    this.spoken.textContent = mark ? [mark.text, ...this.detailsOf(mark)].join(this.fullStop) : '';
    this.pointOut(this.pointed ?? mark);
  }

  private point(mark: Mark | undefined): void {
    this.pointed = mark;
    this.pointOut(mark ?? this.spec?.marks[this.at]);
  }

  private markUnder(event: MouseEvent): Mark | undefined {
    const painting = this.painting();
    const at = painting && placeUnder(painting, event);
    return (
      at &&
      this.spec?.marks.find(({ dataset, index }) => dataset === at.dataset && index === at.index)
    );
  }

  private detailsOf(mark: Mark): readonly string[] {
    return this.spec?.detailsOf?.(mark) ?? [];
  }

  /** Shows on the chart which mark pointer or keyboard is at, with its words beside it. */
  private pointOut(mark: Mark | undefined): void {
    const painting = this.painting();
    const box = mark && painting ? boxOf(painting, mark) : null;
    if (painting) lightUp(painting, box);
    this.tip.hidden = !box;
    this.ring.hidden = true;
    if (!box || !mark || !painting) return;
    const details = this.detailsOf(mark);
    const shown = tipAt(box, painting.chart, { text: mark.text, details });
    this.tip.replaceChildren(shown.text, ...details.map((line) => markup('small', {}, line)));
    const { left, top, translate } = shown;
    Object.assign(this.tip.style, { left, top, translate });
    this.ring.hidden = !shown.ring;
    this.ring.style.inset = shown.ring;
  }
}
