import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOptgroup, MatOption, MatSelect } from '@angular/material/select';
import { ActivatedRoute, Router } from '@angular/router';
import { map } from 'rxjs';
import { comparisonBars } from '../../charts/comparison-bars';
import { comparisonLines } from '../../charts/comparison-lines';
import type { Figure } from '../../charts/spec';
import { compare } from '../../domain/comparison';
import type { CompareState, Params } from '../../domain/compare-state';
import type { Repair } from '../../domain/query';
import { COMPARE_VIEWS, writeCompareState } from '../../domain/compare-state';
import { readCompareState } from '../../domain/query';
import { FigureCard } from '../../figure/figure';
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

  private readonly params = toSignal(
    this.route.queryParamMap.pipe(
      map(
        (query) =>
          Object.fromEntries(query.keys.map((key) => [key, query.get(key) ?? undefined])) as Params,
      ),
    ),
    { requireSync: true },
  );

  private readonly reading = computed(() => {
    const set = this.store.set();
    return set && readCompareState(set, this.params());
  });
  protected readonly state = computed(() => this.reading()?.state ?? null);

  protected readonly periodIds = computed(() => this.state()?.periods.map(({ id }) => id) ?? []);

  /** The repairs of the address that was opened; they stay until dismissed, while the address itself is mended. */
  private readonly dismissed = signal<readonly Repair[]>([]);
  protected readonly repairs = computed(() => {
    const repairs = this.reading()?.repairs ?? [];
    return repairs === this.dismissed() ? [] : repairs;
  });

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

  protected dismiss(): void {
    const state = this.state();
    this.dismissed.set(this.reading()?.repairs ?? []);
    if (state) this.go(state, true);
  }

  /** A new choice of indicator brings its own regions and periods where the present ones have no figure for it. */
  protected chooseIndicator(indicator: string): void {
    void this.navigate({ indicator, companions: this.params()['companions'] });
  }

  protected choose(change: Partial<CompareState>): void {
    const state = this.state();
    if (state) this.go({ ...state, ...change });
  }

  protected chooseRegions(regions: readonly string[]): void {
    // The list gives them in its own order; those that stay keep theirs, so that no bar changes places.
    const before = this.state()?.regions ?? [];
    const kept = before.filter((id) => regions.includes(id));
    const added = regions.filter((id) => !before.includes(id));
    if (regions.length) this.choose({ regions: [...kept, ...added] });
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
