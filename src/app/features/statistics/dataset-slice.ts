import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { inTurns } from '../../charts/in-turns';
import type { Code, Dataset } from '../../domain/statistics/dataset';
import type { Observations } from '../../domain/statistics/statistics';
import { ExportButton } from '../../figure/export-button';
import type { ShownFigure } from '../../figure/export-requests';
import { addressParams } from '../../store/address';
import { ClaimsStore } from '../../store/claims-store';
import { STATISTICS_DESK } from '../../store/statistics-desk';
import { StatisticsLanguage } from '../../store/statistics-words';
import { originRow } from '../../views/origin-rows';
import { sliceFigure } from '../../views/slice-figure';
import { ALL_REGIONS, sliceGround, sliceRegion } from '../../views/slice-set';
import { countText } from './statistics-text';
import { TableScroll } from './table-scroll';

const ROWS_AT_ONCE = 25;
const MOST_OPTIONS = 2000;

/** Figures, and whose they are, by its place; -1 for all. */
interface Got {
  readonly slice: Observations;
  readonly region: number;
}

/** The figures of an indicator as a table, each with its place in the file. The region stands in the address. */
@Component({
  selector: 'ri-dataset-slice',
  imports: [ExportButton, TableScroll],
  template: `
    @let t = words().dataset.slice;
    <section [attr.aria-label]="t.title">
      <h2>{{ t.title }}</h2>
      <div class="buttons">
        <label class="field">
          {{ t.regionChoice }}
          <select #select (change)="choose(select.selectedIndex - 1)">
            <option [selected]="region() === -1">{{ t.all }}</option>
            @for (one of options(); track $index) {
              <option [selected]="$index === region()">{{ one }}</option>
            }
          </select>
        </label>
        <ri-export-button [shown]="shownFigure()" [label]="t.title" />
      </div>
      <div [riTableScroll]="words().dataset.tableOf(t.title)">
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">{{ t.region }}</th>
              <th scope="col">{{ t.period }}</th>
              <th scope="col" class="number">{{ t.figure }}</th>
              <th scope="col" class="number">{{ t.row }}</th>
              <th scope="col">{{ t.column }}</th>
              <th scope="col">{{ t.status }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track $index) {
              <tr>
                <th scope="row">{{ row.region }}</th>
                <td class="period">{{ row.period }}</td>
                <td class="number" [class.gap]="row.isGap">{{ row.figure }}</td>
                <td class="number">{{ row.row }}</td>
                <td>{{ row.column }}</td>
                <td>{{ row.status }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      <div class="buttons below">
        <span role="status" class="quiet">{{ shown() }}</span>
        @if (from() > 0) {
          <button type="button" class="small" (click)="turn(-1)">{{ t.former }}</button>
        }
        @if (hasMore()) {
          <button type="button" class="small" (click)="turn(1)">{{ t.next }}</button>
        }
      </div>
    </section>
  `,
  styles: `
    @use './statistics';

    .buttons {
      align-items: end;
      margin-bottom: 8px;
    }
    .field {
      width: 320px;
      max-width: 100%;
    }
    .below {
      align-items: center;
      margin-top: 8px;
    }
    .quiet {
      margin: 0;
    }
    thead th,
    .period {
      white-space: nowrap;
    }
    .gap {
      color: var(--mat-sys-on-surface-variant);
      font-style: italic;
    }
  `,
})
export class DatasetSlice {
  readonly dataset = input.required<Dataset>();
  readonly indicator = input.required<Code>();

  private readonly desk = inject(STATISTICS_DESK);
  private readonly claims = inject(ClaimsStore);
  protected readonly words = inject(StatisticsLanguage).words;
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly asked = addressParams();
  /** The position of the one region that is shown; -1 for all. */
  protected readonly region = computed(() =>
    sliceRegion(this.dataset(), this.indicator(), this.asked()['region']),
  );
  private readonly got = signal<Got | null>(null);
  private readonly slice = computed(() => this.got()?.slice ?? null);
  protected readonly from = linkedSignal({ source: this.slice, computation: () => 0 });

  protected readonly options = computed(() => {
    const { lang } = this.words();
    return this.dataset()
      .regions.slice(0, MOST_OPTIONS)
      .map(({ name }) => name[lang]);
  });
  protected readonly rows = computed(() => {
    const slice = this.slice();
    if (!slice) return [];
    const to = Math.min(this.from() + ROWS_AT_ONCE, slice.row.length);
    return Array.from({ length: to - this.from() }, (_, at) =>
      originRow(this.dataset(), slice, this.from() + at, this.claims.ground(), this.words()),
    );
  });
  protected readonly hasMore = computed(
    () => this.from() + this.rows().length < (this.slice()?.row.length ?? 0),
  );
  protected readonly shown = computed(() => {
    const [slice, { dataset, lang }] = [this.slice(), this.words()];
    if (!slice) return '';
    const first = slice.row.length ? this.from() + 1 : 0;
    return dataset.slice.shown(
      countText(first, lang),
      countText(this.from() + this.rows().length, lang),
      countText(slice.row.length, lang),
    );
  });

  /** The table as a figure, for the export sheet; null while there is none. */
  protected readonly shownFigure = computed((): (() => Promise<ShownFigure>) | null => {
    const [got, ground, dataset, words] = [
      this.got(),
      this.claims.ground(),
      this.dataset(),
      this.words(),
    ];
    if (!got?.slice.row.length || !ground) return null;
    return async () => {
      const own = await inTurns(sliceGround(dataset, got.slice, ground));
      const figure = sliceFigure(dataset, got.slice, got.region, own, words);
      return { figure, part: 'slice', set: own.set };
    };
  });

  constructor() {
    effect((onCleanup) => {
      const [{ id, regions }, indicator, at] = [this.dataset(), this.indicator(), this.region()];
      const region = regions[at];
      const run = new AbortController();
      onCleanup(() => {
        run.abort();
      });
      this.desk
        .slice(
          { dataset: id, indicator, regions: region ? [region.id] : null, periods: null },
          run.signal,
        )
        .then((slice) => {
          if (!run.signal.aborted) this.got.set({ slice, region: at });
        })
        .catch(() => {
          // The figures above say that they could not be had.
          if (!run.signal.aborted) this.got.set(null);
        });
    });
  }

  protected turn(pages: number): void {
    this.from.update((from) => Math.max(0, from + pages * ROWS_AT_ONCE));
  }

  protected choose(region: number): void {
    const one = this.dataset().regions[region];
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { region: one?.id ?? ALL_REGIONS },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
