import type { Chart } from 'chart.js';
import { Chart as ChartMaker } from 'chart.js';
import type { Painting } from '../app/charts/mark-places';
import { placesIn } from '../app/charts/plugins/placed-marks';
import { withParts } from '../app/charts/registry';
import type { ChartSpec, Mark } from '../app/charts/spec';
import { markup } from './markup';
import { PlotHands } from './plot-hands';

/** Words of a chart for those who do not see it, and who have no pointer. */
export interface PlotWords {
  readonly chart: string;
  readonly keys: string;
  readonly fullStop: string;
}

/** Paints specs on a canvas, one after the other, and hands pointer and keyboard on. What it holds, `remove` gives back. */
export class Plot {
  readonly place = markup('div', { class: 'plot', role: 'application', tabindex: '0' });
  private readonly hands: PlotHands;
  private readonly again: () => void;
  private chart: Chart | null = null;

  /** @param again called where what is painted must be painted anew: letters on a canvas do not change by themselves */
  constructor(open: (mark: Mark) => void, again: () => void) {
    this.hands = new PlotHands(this.place, open);
    this.again = again;
    this.fonts()?.addEventListener('loadingdone', again);
  }

  show(spec: ChartSpec, words: PlotWords): void {
    this.clear();
    const { place } = this;
    place.setAttribute('aria-label', spec.alt);
    place.setAttribute('aria-roledescription', words.chart);
    place.setAttribute('aria-description', words.keys);
    place.style.height = `${String(spec.height)}px`;
    const canvas = markup('canvas', { 'aria-hidden': 'true' });
    place.prepend(canvas);
    // jsdom has no context, and a browser none for the hundredth canvas: then the table stands alone.
    if (canvas.getContext('2d')) {
      const { type, data, options } = withParts(spec).config;
      this.chart = new ChartMaker(canvas, { type, data, options: options ?? {} });
    }
    this.hands.take(spec, () => this.painting(), words.fullStop);
  }

  remove(): void {
    this.fonts()?.removeEventListener('loadingdone', this.again);
    this.clear();
  }

  private painting(): Painting | undefined {
    const { chart } = this;
    return chart ? { chart, placed: placesIn(chart) } : undefined;
  }

  private clear(): void {
    this.chart?.destroy();
    this.chart = null;
    this.place.querySelector('canvas')?.remove();
  }

  private fonts(): FontFaceSet | null {
    return 'fonts' in document ? document.fonts : null;
  }
}
