import type { ElementRef } from '@angular/core';
import {
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { focusKeeper } from '../../evidence/focus-keeper';
import { addressParams } from '../../store/address';
import { Companions } from '../../store/companions';
import { Datasets } from '../../store/statistics';
import { StatisticsLanguage } from '../../store/statistics-words';
import { DatasetFigures } from './dataset-figures';
import { DatasetIndicators } from './dataset-indicators';
import { DatasetSlice } from './dataset-slice';
import { recipeFacts, sourceFacts } from './dataset-facts';
import { ProblemTable } from './problem-table';
import { StatisticsNav } from './statistics-nav';
import { datasetTitle } from './statistics-text';

/** A dataset: where it comes from, its figures drawn and as a table, how it was read, and what was left out. */
@Component({
  selector: 'ri-dataset-page',
  imports: [
    DatasetFigures,
    DatasetIndicators,
    DatasetSlice,
    ProblemTable,
    RouterLink,
    StatisticsNav,
  ],
  templateUrl: './dataset-page.html',
  styles: `
    @use './statistics';

    :host {
      max-width: 1200px;
    }
    section,
    ri-dataset-slice,
    ri-dataset-indicators {
      display: block;
      margin-bottom: 28px;
    }
    h1,
    dd {
      overflow-wrap: anywhere;
    }
    dl {
      display: grid;
      grid-template-columns: minmax(110px, auto) 1fr;
      gap: 4px 20px;
      max-width: 900px;
      margin: 0 0 12px;
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      margin: 0;
    }
    a:not(.ri-button) {
      color: var(--mat-sys-primary);
    }
    .notice {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      padding: 8px 14px;
      border-radius: 8px;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
    .notice .small {
      border-color: currentcolor;
      color: inherit;
    }
    ri-problem-table {
      margin-bottom: 12px;
    }
  `,
})
export class DatasetPage {
  /** Of the address. */
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly asked = addressParams();
  private readonly keepFocus = focusKeeper();
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly charts = viewChild(DatasetFigures);
  protected readonly store = inject(Datasets);
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly params = inject(Companions).params;
  protected readonly isReady = signal(false);
  protected readonly message = signal('');

  protected readonly dataset = computed(() => this.store.list().find(({ id }) => id === this.id()));
  protected readonly title = computed(() => {
    const dataset = this.dataset();
    return dataset ? datasetTitle(dataset, this.words()) : '';
  });
  protected readonly isNew = computed(() => this.store.added() === this.id());
  protected readonly source = computed(() => {
    const dataset = this.dataset();
    return dataset ? sourceFacts(dataset, this.words()) : [];
  });
  protected readonly recipe = computed(() => {
    const dataset = this.dataset();
    return dataset ? recipeFacts(dataset, this.words()) : [];
  });
  protected readonly fault = computed(() => {
    const fault = this.store.fault();
    return fault && this.words().tables.faults[fault.fault](fault.detail);
  });
  /** The indicator that is drawn, and shown as a table. */
  protected readonly indicator = computed(() => this.charts()?.code() ?? 0);

  constructor() {
    // The address names what is drawn, so that a link, and an exported figure, lead back to it.
    effect(() => {
      const [dataset, charts] = [this.dataset(), this.charts()];
      const indicator = charts && dataset?.indicators[charts.code()]?.id;
      if (indicator === undefined || indicator === untracked(this.asked)['indicator']) return;
      void this.router.navigate([], {
        relativeTo: this.route,
        queryParams: { indicator },
        queryParamsHandling: 'merge',
        replaceUrl: true,
      });
    });
    void this.store.ready.then(() => {
      this.isReady.set(true);
    });
  }

  protected draw(code: number): void {
    this.charts()?.code.set(code);
  }

  protected async keep(): Promise<void> {
    const dataset = this.dataset();
    const t = this.words().statistics;
    if (dataset && (await this.store.keep(dataset.id, !dataset.kept)))
      this.say((dataset.kept ? t.saidNotKept : t.saidKept)(this.title()));
  }

  /** The list says what was removed, and brings it back. */
  protected async remove(): Promise<void> {
    await this.store.remove(this.id());
    await this.router.navigate(['/statistics'], { queryParams: this.params() });
  }

  protected say(text: string): void {
    this.message.set(text);
    this.keepFocus(this.heading);
  }
}
