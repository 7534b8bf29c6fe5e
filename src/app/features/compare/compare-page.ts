import { Component, computed, effect, inject, signal } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOptgroup, MatOption, MatSelect } from '@angular/material/select';
import { ActivatedRoute, Router } from '@angular/router';
import { comparisonBars } from '../../charts/comparison-bars';
import { comparisonLines } from '../../charts/comparison-lines';
import type { Figure } from '../../charts/spec';
import { compare } from '../../domain/comparison';
import type { CompareState, Params } from '../../domain/compare-state';
import type { Repair } from '../../domain/repair';
import { COMPARE_VIEWS, writeCompareState } from '../../domain/compare-state';
import { readCompareState } from '../../domain/query';
import { FigureCard } from '../../figure/figure';
import { addressParams } from '../../store/address';
import { ClaimsStore } from '../../store/claims-store';
import { LaterLanguage } from '../../store/all-words';
import { compareChoices } from './compare-choices';

/** Regions side by side. The address holds every choice; a choice is nothing but a new address. */
@Component({
  selector: 'ri-compare-page',
  imports: [
    FigureCard,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatFormField,
    MatLabel,
    MatOptgroup,
    MatOption,
    MatSelect,
  ],
  templateUrl: './compare-page.html',
  styleUrl: './compare-page.scss',
})
export class ComparePage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly store = inject(ClaimsStore);
  protected readonly words = inject(LaterLanguage).words;
  protected readonly views = COMPARE_VIEWS;

  private readonly params = addressParams();
  private readonly reading = computed(() => {
    const set = this.store.set();
    return set && readCompareState(set, this.params());
  });
  protected readonly state = computed(() => this.reading()?.state ?? null);

  protected readonly periodIds = computed(() => this.state()?.periods.map(({ id }) => id) ?? []);

  /** What was wrong with the address that was opened; it stays until dismissed, while the address is mended at once. */
  protected readonly repairs = signal<readonly Repair[]>([]);

  protected readonly choices = computed(() => {
    const [set, state] = [this.store.set(), this.state()];
    return set && state && this.figure() ? compareChoices(set, state, this.words()) : null;
  });

  protected readonly figure = computed((): Figure | null => {
    const [set, state] = [this.store.set(), this.state()];
    if (!set?.indicators.has(state?.indicator ?? '') || !state) return null;
    const words = this.words();
    const build = state.view === 'lines' ? comparisonLines : comparisonBars;
    return (theme) => build(compare(set, state), { set, words, theme });
  });

  constructor() {
    effect(() => {
      const reading = this.reading();
      if (!reading) return;
      if (reading.repairs.length) this.repairs.set(reading.repairs);
      // The address holds the whole query, so that a copied one shows the same view whatever the defaults become.
      if (!isSameAddress(writeCompareState(reading.state), this.params()))
        this.go(reading.state, true);
    });
  }

  /** A new choice of indicator brings its own regions and periods where the present ones have no figure for it. */
  protected chooseIndicator(indicator: string): void {
    void this.navigate({ indicator, companions: this.params()['companions'] });
  }

  protected choose(change: Partial<CompareState>): void {
    const state = this.state();
    // Whoever goes on choosing has seen what was mended.
    this.repairs.set([]);
    if (state) this.go({ ...state, ...change });
  }

  /** Names stand in the order of the bars, not in that of the list. */
  protected readonly inChosenOrder = (a: MatOption<string>, b: MatOption<string>): number => {
    const regions = this.state()?.regions ?? [];
    const place = ({ value }: MatOption<string>) => regions.indexOf(value) + 1 || Infinity;
    const [before, after] = [place(a), place(b)];
    return before === after ? 0 : before - after;
  };

  protected chooseRegions(regions: readonly string[]): void {
    if (regions.length) this.choose({ regions });
  }

  protected choosePeriods(ids: readonly string[]): void {
    const known = this.choices()?.periods ?? [];
    const chosen = known.filter(({ id }) => ids.includes(id)).map(({ period }) => period);
    if (!chosen.length) return;
    const before = this.state()?.periods[0]?.kind;
    const others = chosen.filter(({ kind }) => kind !== before);
    // Another kind of period starts anew: the two never share a chart.
    const periods = others.length ? others : chosen;
    const wasOne = (this.state()?.periods.length ?? 1) < 2;
    const view = periods.length < 2 ? 'bars' : wasOne ? 'lines' : this.state()?.view;
    this.choose({ periods, ...(view ? { view } : {}) });
  }

  private go(state: CompareState, replaceUrl = false): void {
    void this.navigate(writeCompareState(state), replaceUrl);
  }

  private navigate(queryParams: Params, replaceUrl = false): Promise<boolean> {
    return this.router.navigate([], { relativeTo: this.route, queryParams, replaceUrl });
  }
}

function isSameAddress(a: Params, b: Params): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key]);
}
