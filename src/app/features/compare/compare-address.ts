import { computed, effect, inject, linkedSignal, Service, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import type { ClaimSet } from '../../domain/claim-set';
import type { CompareState, Params } from '../../domain/compare-state';
import { writeCompareState } from '../../domain/compare-state';
import { readCompareState } from '../../domain/query';
import type { Repair } from '../../domain/repair';
import { addressParams } from '../../store/address';
import { ClaimsStore } from '../../store/claims-store';
import type { WantedFigures } from '../../store/statistics-layer';
import { StatisticsLayer } from '../../store/statistics-layer';
import { afterChange, hasFigures } from './changes';
import { Steps } from './steps';
import { secondFor, siblingsOf } from './way-choices';

type CompareReading = ReturnType<typeof readCompareState>;

interface Asked {
  readonly set: ClaimSet | null;
  readonly params: Params;
  readonly waits: boolean;
}

/** The address of the Compare page: read into a state, mended where it makes no sense, and written by each choice. */
@Service({ autoProvided: false })
export class CompareAddress {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly steps = inject(Steps);
  private readonly set = inject(ClaimsStore).set;
  private readonly params = addressParams();

  private readonly statistics = inject(StatisticsLayer);
  /** Whether figures of a dataset, which the address asks for, are on their way: until then the page stays as it is. */
  private readonly waits = computed(() => this.statistics.lacks(wantedBy(this.params())));

  private readonly reading = linkedSignal<Asked, CompareReading | null>({
    source: () => ({ set: this.set(), params: this.params(), waits: this.waits() }),
    computation: ({ set, params, waits }, before) =>
      waits ? (before?.value ?? null) : set && readCompareState(set, params),
  });
  /** Null until the claims are there. */
  readonly state = computed(() => this.reading()?.state ?? null);
  /** What was wrong with the address that was opened; it stays until dismissed, while the address is mended at once. */
  readonly repairs = signal<readonly Repair[]>([]);
  private sliding = false;

  constructor() {
    this.watchSteps();
    effect(() => {
      const wanted = wantedBy(this.params());
      if (this.waits()) void this.statistics.figures()?.fetch(wanted);
    });
    effect(() => {
      const reading = this.reading();
      if (!reading || this.waits()) return;
      if (reading.repairs.length) this.repairs.set(reading.repairs);
      // The address holds the whole query, so that a copied one shows the same view whatever the defaults become.
      if (!isSameAddress(writeCompareState(reading.state), this.params()))
        this.go(reading.state, true);
    });
  }

  choose(change: Partial<CompareState>): void {
    const [set, state] = [this.set(), this.state()];
    // Whoever goes on choosing has seen what was mended.
    this.repairs.set([]);
    if (!set || !state) return;
    const next = afterChange(set, state, change);
    // What changes nothing is no step to take back.
    if (isSameAddress(writeCompareState(next), this.params())) return;
    // A slider on its way, by hand or playing, is one step: undo goes back to where it began.
    const slides = Object.keys(change).join() === 'at';
    this.go(next, slides && this.sliding);
    this.sliding = slides;
  }

  /** Regions and periods stay where another indicator has a figure for them; else it brings its own. */
  async chooseIndicator(indicator: string): Promise<void> {
    const wanted = { indicators: [indicator], regions: this.state()?.regions ?? [] };
    if (this.statistics.lacks(wanted)) await this.statistics.figures()?.fetch(wanted);
    const [set, state] = [this.set(), this.state()];
    if (set && state && hasFigures(set, { ...state, indicator })) this.choose({ indicator });
    else this.navigate({ indicator, companions: this.params()['companions'] });
  }

  /** A scatter begins with the second indicator that fits best; figures of the same dataset are fetched before. */
  async chooseScatter(): Promise<void> {
    const [known, before] = [this.set(), this.state()];
    if (!known || !before) return;
    const { url } = this.router;
    const wanted = { indicators: siblingsOf(before, known), regions: before.regions };
    if (this.statistics.lacks(wanted)) await this.statistics.figures()?.fetch(wanted);
    // Whoever has chosen something else meanwhile is not called back.
    if (this.router.url !== url) return;
    const [set, state] = [this.set(), this.state()];
    if (set && state) this.choose({ view: 'scatter', with: secondFor(state, set) });
  }

  private watchSteps(): void {
    const ended = toSignal(
      this.router.events.pipe(filter((event) => event instanceof NavigationEnd)),
    );
    effect(() => {
      ended();
      untracked(() => {
        this.steps.read();
      });
    });
  }

  private go(state: CompareState, replaceUrl = false): void {
    this.navigate(writeCompareState(state), replaceUrl);
  }

  private navigate(queryParams: Params, replaceUrl = false): void {
    const state = replaceUrl ? this.steps.same() : this.steps.next();
    void this.router.navigate([], { relativeTo: this.route, queryParams, replaceUrl, state });
  }
}

function isSameAddress(a: Params, b: Params): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key]);
}

function wantedBy({
  indicator = '',
  with: second = '',
  regions = '',
  ref = '',
}: Params): WantedFigures {
  return { indicators: [indicator, second], regions: [...regions.split(','), ref] };
}
