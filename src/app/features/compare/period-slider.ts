import {
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { MatSlider, MatSliderThumb } from '@angular/material/slider';
import type { PickerWords } from '../../../i18n/en-pickers';
import type { PeriodChoice } from './period-picker';

/** Milliseconds that each period stands while it plays. */
const PACE = 1200;

/** So many letters fit into the bubble above the thumb. */
const IN_BUBBLE = 7;

/** Outlines on a 24 × 24 grid. They are not among the app's icons: those come before the first chart. */
const OUTLINES = {
  previous: 'M6 5h2v14H6zM18 5v14L8 12z',
  next: 'M16 5h2v14h-2zM6 5v14l10-7z',
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h3v14H7zM14 5h3v14h-3z',
} as const;

/**
 * One of three periods or more, to step and to play through in order of time. It plays to the end once, and pauses on any
 * choice by hand, from wherever it comes, and when the page is hidden.
 */
@Component({
  selector: 'ri-period-slider',
  imports: [MatSlider, MatSliderThumb],
  templateUrl: './period-slider.html',
  styleUrl: './period-slider.scss',
  host: {
    role: 'group',
    '[attr.aria-label]': 'words().slider.steps',
    '(document:visibilitychange)': 'pauseIfHidden()',
  },
})
export class PeriodSlider {
  /** In order of time. */
  readonly periods = input.required<readonly PeriodChoice[]>();
  /** The id of the one that is shown; where it is not among the periods, the slider stands at the first. */
  readonly value = input.required<string>();
  readonly words = input.required<PickerWords>();
  /** The id of another one: once a step, and once a drag, at its end. */
  readonly chosen = output<string>();

  private readonly document = inject(DOCUMENT);
  protected readonly outlines = OUTLINES;
  protected readonly playing = signal(false);
  /** The id, as soon as it is chosen: the page takes a moment to hand it back. */
  private readonly current = linkedSignal(() => this.value());
  private readonly sent = signal<string | null>(null);
  protected readonly at = computed(() =>
    Math.max(
      0,
      this.periods().findIndex(({ id }) => id === this.current()),
    ),
  );
  protected readonly last = computed(() => this.periods().length - 1);
  /** Where the thumb is, also in the middle of a drag. */
  protected readonly passing = linkedSignal(() => this.at());
  /** A longer name in the bubble above the thumb would stand over the edge of a phone; it stands beside the slider. */
  protected readonly bubbles = computed(() =>
    this.periods().every(({ label }) => label.length <= IN_BUBBLE),
  );
  /** Material writes a thumb's text only when it moves: with other labels the slider is made anew. */
  protected readonly sliders = computed(() => [
    {
      labels: this.periods()
        .map(({ label }) => label)
        .join('|'),
    },
  ]);

  constructor() {
    effect((onCleanup) => {
      if (!this.playing()) return;
      const ticking = setInterval(() => {
        this.advance();
      }, PACE);
      onCleanup(() => {
        clearInterval(ticking);
      });
    });
    effect(() => {
      // What the page hands back is what was sent, unless another control or the browser's history has chosen.
      if (this.value() !== untracked(this.sent)) this.playing.set(false);
    });
  }

  protected readonly labelAt = (at: number): string => this.periods()[at]?.label ?? '';

  protected stepTo(at: number): void {
    this.playing.set(false);
    this.send(at);
  }

  protected pass(at: number): void {
    this.playing.set(false);
    this.passing.set(at);
  }

  protected togglePlay(): void {
    const starts = !this.playing();
    this.playing.set(starts);
    if (!starts) return;
    this.sent.set(this.current());
    // From the end it plays from the beginning.
    if (this.at() === this.last()) this.send(0);
  }

  protected pauseIfHidden(): void {
    if (this.document.hidden) this.playing.set(false);
  }

  private advance(): void {
    this.send(this.at() + 1);
    if (this.at() >= this.last()) this.playing.set(false);
  }

  private send(at: number): void {
    const id = this.periods()[at]?.id;
    if (id === undefined || id === this.current()) return;
    this.current.set(id);
    this.sent.set(id);
    this.chosen.emit(id);
  }
}
