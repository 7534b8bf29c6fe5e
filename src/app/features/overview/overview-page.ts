import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { writeCompareState } from '../../domain/query';
import { FigureCard } from '../../figure/figure';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { FirstView } from '../../store/first-view';
import { Language } from '../../store/language';
import {
  growth2015,
  growthOverTime,
  overviewFigures,
  targetsWithoutBaseline,
} from './overview-figures';

/** What the documents say, at a glance: one finding a card. */
@Component({
  selector: 'ri-overview-page',
  imports: [FigureCard, RouterLink],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  protected readonly companions = inject(Companions);
  protected readonly words = inject(Language).words;
  protected readonly set = inject(ClaimsStore).set;

  protected readonly figures = computed(() => {
    const set = this.set();
    return set && overviewFigures(set, this.words(), this.companions.on());
  });
  protected readonly companionCount = computed(
    () =>
      [...(this.set()?.sources.values() ?? [])].filter((source) => source.set === 'companion')
        .length,
  );
  protected readonly compareLinks = computed(() => ({
    bars: writeCompareState({ ...growth2015(this.companions.on()), view: 'bars' }),
    lines: writeCompareState({ ...growthOverTime(this.companions.on()), view: 'lines' }),
  }));

  protected readonly withoutBaseline = computed(() => {
    const set = this.set();
    return set ? targetsWithoutBaseline(set, this.words(), this.companions.on()) : [];
  });

  private readonly firstView = inject(FirstView);
  private painted = 0;

  /** Tells the browser's performance log when the last chart stands; `npm run bench` reads it. */
  protected countPainted(): void {
    this.painted += 1;
    const figures = this.figures();
    if (!figures || this.painted !== Object.values(figures).filter(Boolean).length) return;
    requestAnimationFrame(() => {
      this.firstView.drop();
      performance.mark('ri:charts-live');
    });
  }
}
