import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { Code, Dataset } from '../../domain/statistics/dataset';
import { ClaimsStore } from '../../store/claims-store';
import { StatisticsLanguage } from '../../store/statistics-words';
import { findIndicators } from './find-indicators';
import { firstRows } from './first-rows';
import { unitText } from '../../views/table-texts';
import { countText } from './statistics-text';
import { TableScroll } from './table-scroll';

const ROWS_AT_ONCE = 20;

/** The indicators of a dataset, found by their names; each can be drawn. */
@Component({
  selector: 'ri-dataset-indicators',
  imports: [TableScroll],
  template: `
    @let t = words().dataset;
    <section [attr.aria-label]="t.indicators">
      <h2>{{ t.indicators }}</h2>
      @if (isLong()) {
        <label class="field find">
          {{ t.find }}
          <input #find type="search" (input)="sought.set(find.value)" />
        </label>
        <p role="status" class="quiet">{{ count() }}</p>
      }
      <div [riTableScroll]="words().dataset.tableOf(t.indicators)">
        <table class="grid">
          <tbody>
            @for (row of rows(); track row.at) {
              <tr [class.drawn]="row.at === drawn()">
                <th scope="row">
                  {{ row.name }}
                  @if (row.same) {
                    <span class="hint">{{ row.same }}</span>
                  }
                </th>
                <td>{{ row.unit || words().importing.indicators.noUnit }}</td>
                <td class="number">{{ row.count }}</td>
                <td>
                  <button
                    type="button"
                    class="small"
                    [attr.aria-label]="t.drawNamed(row.name)"
                    [attr.aria-pressed]="row.at === drawn()"
                    (click)="chosen.emit(row.at)"
                  >
                    {{ t.draw }}
                  </button>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      @if (hidden(); as text) {
        <button type="button" class="small more" (click)="showMore()">
          {{ words().importing.indicators.more(text) }}
        </button>
      }
    </section>
  `,
  styles: `
    @use './statistics';

    .find {
      max-width: 320px;
      margin-bottom: 8px;
    }
    .more {
      margin-top: 8px;
    }
    .hint {
      display: block;
    }
    .grid :is(th, td) {
      vertical-align: baseline;
    }
    .drawn th {
      font-weight: 500;
    }
    .small[aria-pressed='true'] {
      border-color: transparent;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
  `,
})
export class DatasetIndicators {
  readonly dataset = input.required<Dataset>();
  readonly drawn = input.required<Code>();
  /** The one to be drawn. */
  readonly chosen = output<Code>();

  private readonly claims = inject(ClaimsStore);
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly sought = signal('');

  private readonly indicators = computed(() => this.dataset().indicators);
  protected readonly isLong = computed(() => this.indicators().length > ROWS_AT_ONCE);
  private readonly found = firstRows(
    computed(() => findIndicators(this.indicators(), this.sought())),
    ROWS_AT_ONCE,
  );
  protected readonly count = computed(() => {
    const { dataset, lang } = this.words();
    const { length } = this.found.all();
    return dataset.found(countText(length, lang), length === 1);
  });
  protected readonly rows = computed(() => {
    const { statistics, dataset, lang } = this.words();
    const [one, ground] = [this.dataset(), this.claims.ground()];
    return this.found.shown().map(({ at, member }) => {
      const same = this.claims.base()?.set.indicators.get(member.id);
      return {
        at,
        name: member.name[lang],
        unit: unitText(one, member, ground, lang),
        count: statistics.figures(countText(member.count, lang), member.count === 1),
        same: same ? dataset.sameAs(same.name[lang]) : '',
      };
    });
  });
  protected readonly hidden = computed(() => {
    const hidden = this.found.hidden();
    return hidden ? countText(hidden, this.words().lang) : '';
  });

  protected showMore(): void {
    this.found.more();
  }
}
