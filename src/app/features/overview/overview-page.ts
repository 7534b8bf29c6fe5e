import { Component, computed, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Params } from '../../domain/compare-query';
import { writeCompareQuery } from '../../domain/compare-query';
import type { Figure } from '../../charts/spec';
import { FigureCard } from '../../figure/figure';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { FirstView } from '../../store/first-view';
import { Language } from '../../store/language';
import type { OverviewFigures } from '../../views/overview-figures';
import {
  growth2015,
  growthOverTime,
  overviewFigures,
  targetsWithoutBaseline,
} from '../../views/overview-figures';

interface Card {
  readonly id: keyof OverviewFigures;
  readonly label: string;
  readonly figure: Figure | null;
  readonly link: { readonly path: string; readonly params: Params; readonly text: string } | null;
  readonly isWide: boolean;
  /** How many charts stand before it on the page. */
  readonly after: number;
}

/** What the documents say, at a glance: one finding a card. */
@Component({
  selector: 'ri-overview-page',
  imports: [FigureCard, RouterLink],
  templateUrl: './overview-page.html',
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
  protected readonly compareLinks = computed(() => {
    const set = this.set();
    const on = this.companions.on();
    const year = set && growth2015(set, on);
    const years = set && growthOverTime(set, on);
    return {
      bars: year && writeCompareQuery({ ...year, view: 'bars' }),
      lines: years && writeCompareQuery({ ...years, view: 'lines' }),
    };
  });

  /** The cards in their order; one without a figure says why. */
  protected readonly cards = computed((): readonly Card[] | null => {
    const figures = this.figures();
    if (!figures) return null;
    const t = this.words().overview;
    const links = this.compareLinks();
    const params = this.companions.params();
    const toCompare = (query: Params | null) =>
      query && { path: '/compare', params: query, text: t.more };
    const toTargets = { path: '/targets', params, text: t.allTargets };
    const toClaims = { path: '/claims', params, text: t.allClaims };
    const card = (
      id: keyof OverviewFigures,
      label: string,
      link: Card['link'],
      isWide = false,
    ) => ({
      id,
      label,
      figure: figures[id],
      link,
      isWide,
    });
    const all = [
      card('bars', t.growth2015, toCompare(links.bars)),
      card('share', t.share, null),
      card('lines', t.growthOverTime, toCompare(links.lines), true),
      card('targets', t.targets, toTargets),
      card('sources', t.sources, toClaims, true),
    ];
    return all.map((one, at) => ({
      ...one,
      after: all.slice(0, at).filter(({ figure }) => figure).length,
    }));
  });

  protected readonly withoutBaseline = computed(() => {
    const set = this.set();
    return set ? targetsWithoutBaseline(set, this.words(), this.companions.on()) : [];
  });

  private readonly firstView = inject(FirstView);
  /** Cards are made one by one, each when the charts before it stand: all at once would block the page. */
  protected readonly painted = signal(0);
  private readonly isLive = computed(() => {
    const figures = this.cards()?.filter(({ figure }) => figure);
    return figures !== undefined && this.painted() >= figures.length;
  });

  constructor() {
    effect(() => {
      if (!this.isLive()) return;
      requestAnimationFrame(() => {
        this.firstView.drop();
        // `npm run bench` reads it: the frame after the one that painted them.
        requestAnimationFrame(() => performance.mark('ri:charts-live'));
      });
    });
  }

  protected showNext(): void {
    this.painted.update((count) => count + 1);
  }
}
