import {
  booleanAttribute,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Params } from '../../domain/compare-query';
import { writeCompareQuery } from '../../domain/compare-query';
import type { Code, Dataset } from '../../domain/statistics/dataset';
import { Evidence } from '../../evidence/evidence';
import { FigureCard } from '../../figure/figure';
import { Companions } from '../../store/companions';
import { STATISTICS_DESK } from '../../store/statistics-desk';
import { Imports } from '../../store/statistics-import';
import { StatisticsLanguage } from '../../store/statistics-words';
import type { DatasetFigurePair } from '../../views/dataset-figures';
import { datasetFigures, drawnQuery } from '../../views/dataset-figures';
import { indicatorOf } from '../../views/dataset-view';
import type { DrawnSlice } from '../../views/drawn-slice';
import { drawnSlice } from '../../views/drawn-slice';
import { FigureOrigin } from './figure-origin';
import { figureSet } from '../../views/figure-set';
import { statedUnit } from '../../views/table-texts';

/** A list of very many indicators must not stop the page; a dataset's own page finds the others. */
const MOST_OPTIONS = 500;

/** More would make an address that is hard to read; Compare lets others be chosen. */
const COMPARED_PERIODS = 12;

interface Figures extends DatasetFigurePair {
  /** The address of Compare for what the lines show. */
  readonly compare: Params;
}

type Drawn =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'none' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'drawn'; readonly slice: DrawnSlice };

/** Lines over time and bars of the latest period, for one indicator of a dataset at a time. */
@Component({
  selector: 'ri-dataset-figures',
  imports: [FigureCard, RouterLink],
  // What a bar or a point opens is a row of a file here.
  providers: [FigureOrigin, { provide: Evidence, useExisting: FigureOrigin }],
  template: `
    @let t = words().dataset;
    <div class="field">
      <label for="dataset-indicator">{{ t.indicator }}</label>
      <select
        id="dataset-indicator"
        #select
        [disabled]="isOver()"
        (change)="code.set(select.selectedIndex)"
      >
        @for (one of options(); track $index) {
          <option [selected]="$index === code()">{{ one }}</option>
        }
      </select>
    </div>
    @let now = drawn();
    @if (figures(); as all) {
      <div class="figures" [attr.aria-label]="t.drawing" role="group">
        @if (all.lines; as lines) {
          <ri-figure [figure]="lines" part="lines" [set]="set()" />
        }
        <ri-figure [figure]="all.bars" part="bars" [set]="set()" />
      </div>
      @if (canCompare()) {
        <a routerLink="/compare" [queryParams]="all.compare">{{ t.compare }}</a>
      }
    } @else if (now.kind === 'none') {
      <p role="status">{{ t.noFigures }}</p>
    } @else if (now.kind === 'lost') {
      <p role="alert">{{ t.lost }}</p>
    }
  `,
  styles: `
    @use './statistics';

    .field {
      max-width: 480px;
      margin-bottom: 12px;
    }
    .figures {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(440px, 100%), 1fr));
      gap: 16px;
      align-items: start;
    }
    a {
      display: inline-block;
      margin-top: 8px;
      color: var(--mat-sys-primary);
    }
  `,
})
export class DatasetFigures {
  readonly dataset = input.required<Dataset>();
  /** Whether its figures are gone: what is drawn stays, but nothing else can be asked. */
  readonly isOver = input(false);
  /** Whether it was added, and so stands beside the claims. */
  readonly canCompare = input(false, { transform: booleanAttribute });

  /** The id of an indicator, from the address. */
  readonly asked = input<string>();

  private readonly desk = inject(STATISTICS_DESK);
  private readonly ground = inject(Imports).ground;
  private readonly companions = inject(Companions);
  private readonly origin = inject(FigureOrigin);
  protected readonly words = inject(StatisticsLanguage).words;
  /** The indicator: the one that the address names; after a further reading the one in its place. */
  readonly code = linkedSignal<
    { readonly dataset: Dataset; readonly asked: string | undefined },
    Code
  >({
    source: () => ({ dataset: this.dataset(), asked: this.asked() }),
    computation: ({ dataset, asked }, former) => {
      const found = asked === undefined ? -1 : indicatorOf(dataset, asked);
      if (found >= 0) return found;
      return former && former.value < dataset.indicators.length ? former.value : 0;
    },
  });
  protected readonly drawn = signal<Drawn>({ kind: 'waiting' });

  protected readonly options = computed(() => {
    const { dataset, lang } = this.words();
    const { indicators } = this.dataset();
    const most = Math.max(MOST_OPTIONS, this.code() + 1);
    return indicators.slice(0, most).map((member) => {
      const [name, unit] = [member.name[lang], statedUnit(member)];
      // Once is enough where the unit stands in the name as well.
      return dataset.indicatorOption(name, /[)）]$/u.test(name) && name.includes(unit) ? '' : unit);
    });
  });
  protected readonly set = computed(() => {
    const [now, ground] = [this.drawn(), this.ground()];
    return now.kind === 'drawn' && ground ? figureSet(now.slice, ground) : null;
  });
  protected readonly figures = computed((): Figures | null => {
    const [now, set, words] = [this.drawn(), this.set(), this.words()];
    if (now.kind !== 'drawn' || !set) return null;
    const { lineRegions, periods } = now.slice;
    const pair = datasetFigures(now.slice, set, words);
    return {
      ...pair,
      compare: writeCompareQuery({
        ...drawnQuery(now.slice),
        regions: lineRegions,
        periods: periods.slice(-COMPARED_PERIODS),
        companions: this.companions.on(),
        view: pair.lines ? 'lines' : 'bars',
      }),
    };
  });

  constructor() {
    effect((onCleanup) => {
      const [dataset, code] = [this.dataset(), this.code()];
      if (this.isOver()) return;
      const run = new AbortController();
      onCleanup(() => {
        run.abort();
      });
      void this.draw(dataset, code, run.signal);
    });
    effect(() => {
      const now = this.drawn();
      this.origin.draw(now.kind === 'drawn' ? now.slice : null, this.set());
    });
  }

  /** What was drawn stays until the next figures are there. */
  private async draw(dataset: Dataset, code: Code, signal: AbortSignal): Promise<void> {
    try {
      const slice = dataset.indicators.length
        ? await drawnSlice(this.desk, dataset, code, signal)
        : null;
      if (signal.aborted) return;
      this.drawn.set(slice ? { kind: 'drawn', slice } : { kind: 'none' });
    } catch {
      if (!signal.aborted) this.drawn.set({ kind: 'lost' });
    }
  }
}
