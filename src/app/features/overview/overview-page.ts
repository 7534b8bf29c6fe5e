import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatClaim, formatPeriod } from '../../../i18n/format';
import { claimsBySource } from '../../charts/claims-by-source';
import { comparisonBars } from '../../charts/comparison-bars';
import { comparisonLines } from '../../charts/comparison-lines';
import { indexPaths } from '../../charts/index-paths';
import type { Figure } from '../../charts/spec';
import { undatedPair } from '../../charts/undated-pair';
import { assessAll } from '../../domain/assessment';
import { entry } from '../../domain/claim-set';
import { compare } from '../../domain/comparison';
import { writeCompareState } from '../../domain/query';
import { FigureCard } from '../../figure/figure';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { Language } from '../../store/language';
import { growthQuery, shareOfIndustry } from './featured';

const YEARS = ['2013', '2014', '2015', '2016', '2017'];

/** What the documents say, at a glance: one finding a card. */
@Component({
  selector: 'ri-overview-page',
  imports: [FigureCard, RouterLink],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  private readonly store = inject(ClaimsStore);
  protected readonly companions = inject(Companions);
  protected readonly words = inject(Language).words;
  /** All claims; `compare` itself leaves out companions, so that it can tell a silenced figure from none. */
  protected readonly set = this.store.set;

  protected readonly companionCount = computed(
    () =>
      [...(this.set()?.sources.values() ?? [])].filter((source) => source.set === 'companion')
        .length,
  );

  private readonly growth2015 = computed(() => growthQuery(['2015'], this.companions.on()));
  private readonly growth = computed(() => growthQuery(YEARS, this.companions.on()));
  protected readonly compareLinks = computed(() => ({
    bars: writeCompareState({ ...this.growth2015(), view: 'bars' }),
    lines: writeCompareState({ ...this.growth(), view: 'lines' }),
  }));

  private readonly assessments = computed(() => {
    const set = this.set();
    return set ? assessAll(set, this.companions.on()) : [];
  });

  /** Targets whose baseline nobody states: they have no path to draw. */
  protected readonly withoutBaseline = computed(() => {
    const set = this.set();
    const { lang } = this.words();
    if (!set) return [];
    return this.assessments()
      .filter(({ baseline }) => baseline.kind === 'not-stated')
      .map(({ target: { claim } }) => {
        const indicator = entry(set.indicators, claim.indicator);
        return {
          id: claim.id,
          name: indicator.name[lang],
          figure: formatClaim(claim, indicator, entry(set.units, claim.unit), lang),
          horizon: formatPeriod(claim.target.horizon, lang),
        };
      });
  });

  protected readonly share = computed((): Figure | null => {
    const pair = this.set() && shareOfIndustry(this.set()!);
    return pair ? this.figure((context) => undatedPair(pair, context)) : null;
  });
  protected readonly bars = computed(() =>
    this.figure((context) => comparisonBars(compare(context.set, this.growth2015()), context)),
  );
  protected readonly lines = computed(() =>
    this.figure((context) => comparisonLines(compare(context.set, this.growth()), context)),
  );
  protected readonly targets = computed((): Figure | null => {
    const paths = this.assessments().filter(({ index }) => index);
    return paths.length ? this.figure((context) => indexPaths(paths, context)) : null;
  });
  protected readonly sources = computed(() => this.figure(claimsBySource, this.store.heard()));

  private waiting = 5;

  /** Tells the browser's performance log when the last chart stands; `npm run bench` reads it. */
  protected painted(): void {
    this.waiting -= 1;
    if (this.waiting === 0) performance.mark('ri:charts-painted');
  }

  private figure(
    build: (context: Parameters<typeof claimsBySource>[0]) => ReturnType<Figure>,
    set = this.set(),
  ): Figure | null {
    const words = this.words();
    return set && ((theme) => build({ set, words, theme }));
  }
}
