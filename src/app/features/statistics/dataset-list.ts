import { Component, computed, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDate } from '../../../i18n/format';
import { Companions } from '../../store/companions';
import type { Dataset } from '../../store/statistics';
import { Datasets } from '../../store/statistics';
import { StatisticsLanguage } from '../../store/statistics-words';
import { countText, datasetTitle, sizeText, spanText } from './statistics-text';

/** The datasets that were added: opened, kept or not, removed and brought back. */
@Component({
  selector: 'ri-dataset-list',
  imports: [RouterLink],
  template: `
    @let t = words().statistics;
    <section [attr.aria-label]="t.list">
      <h2>{{ t.list }}</h2>
      @if (removed(); as text) {
        <p class="notice" role="status">
          <span>{{ text }}</span>
          <button type="button" class="small" (click)="bringBack()">{{ t.bringBack }}</button>
        </p>
      }
      @if (fault(); as text) {
        <p role="alert" class="error">{{ text }}</p>
      }
      @if (rows().length) {
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t.columns.dataset }}</th>
              <th scope="col">{{ t.columns.figures }}</th>
              <th scope="col">{{ t.columns.size }}</th>
              <th scope="col">{{ t.columns.keeping }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.dataset.id) {
              <tr>
                <th scope="row">
                  <a [routerLink]="['/statistics', row.dataset.id]" [queryParams]="linkParams()">{{
                    row.title
                  }}</a>
                  <span class="small">{{ row.from }}</span>
                </th>
                <td [attr.data-label]="t.columns.figures">
                  {{ row.figures }}
                  <span class="small">{{ row.shape }}</span>
                </td>
                <td [attr.data-label]="t.columns.size">{{ row.size }}</td>
                <td class="whole" [attr.data-label]="t.columns.keeping">
                  {{ row.dataset.kept ? t.kept : t.visit }}
                  <span class="buttons">
                    <button
                      type="button"
                      class="small"
                      [attr.aria-label]="
                        row.dataset.kept ? t.dontKeepNamed(row.title) : t.keepNamed(row.title)
                      "
                      (click)="keep(row.dataset, row.title)"
                    >
                      {{ row.dataset.kept ? t.dontKeep : t.keep }}
                    </button>
                    <button
                      type="button"
                      class="small"
                      [attr.aria-label]="t.removeNamed(row.title)"
                      (click)="remove(row.dataset)"
                    >
                      {{ t.remove }}
                    </button>
                  </span>
                </td>
              </tr>
            }
          </tbody>
        </table>
        @if (storage(); as text) {
          <p class="quiet">{{ text }}</p>
        }
      } @else {
        <p class="quiet">{{ t.none }}</p>
      }
    </section>
  `,
  styles: `
    @use 'sass:meta';
    @use '../../../styles/stacked-table';

    h2 {
      margin: 24px 0 8px;
      font: var(--mat-sys-title-large);
    }
    a {
      color: var(--mat-sys-primary);
    }
    th,
    td {
      overflow-wrap: anywhere;
    }
    tbody th {
      width: 40%;
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
    .error {
      color: var(--mat-sys-error);
    }
    .buttons,
    .notice {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      margin-top: 4px;
    }
    .notice {
      padding: 8px 14px;
      border-radius: 8px;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
    .buttons,
    .notice {
      @include meta.load-css('../../../styles/small-button');
    }
    .buttons .small,
    .notice .small {
      display: inline-block;
      margin: 0;
    }
    .notice .small {
      border-color: currentcolor;
      color: inherit;
    }
  `,
})
export class DatasetList {
  /** What happened, in words. */
  readonly said = output<string>();

  protected readonly store = inject(Datasets);
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly linkParams = inject(Companions).params;

  protected readonly rows = computed(() => {
    const words = this.words();
    const { statistics: t, lang } = words;
    return this.store.list().map((dataset) => {
      const { about, file, figures, indicators, regions, periods, size } = dataset;
      const parts = [about.publisher, t.dated(formatDate(file.read.slice(0, 10), lang))];
      return {
        dataset,
        title: datasetTitle(dataset, words),
        from: parts.filter((text) => text).join(words.comma),
        figures: t.figures(countText(figures, lang), figures === 1),
        shape: t.shape(
          countText(indicators.length, lang),
          countText(regions.length, lang),
          spanText(periods, lang),
        ),
        size: sizeText(size, lang),
      };
    });
  });
  protected readonly removed = computed(() => {
    const removed = this.store.removed();
    return removed && this.words().statistics.removed(datasetTitle(removed, this.words()));
  });
  protected readonly fault = computed(() => {
    const fault = this.store.fault();
    return fault && this.words().tables.faults[fault.fault](fault.detail);
  });
  protected readonly storage = computed(() => {
    const { statistics: t, lang } = this.words();
    const kept = this.store.list().filter(({ kept: isKept }) => isKept);
    if (!kept.length) return '';
    const own = t.own(
      sizeText(
        kept.reduce((sum, { size }) => sum + size, 0),
        lang,
      ),
    );
    const use = this.store.use();
    const all = use && t.inUse(sizeText(use.used, lang), sizeText(use.quota, lang));
    return [own, all].filter((text) => text).join(lang === 'en' ? ' ' : '');
  });

  protected async keep({ id, kept }: Dataset, title: string): Promise<void> {
    const t = this.words().statistics;
    if (await this.store.keep(id, !kept))
      this.said.emit((kept ? t.saidNotKept : t.saidKept)(title));
  }

  protected async remove({ id }: Dataset): Promise<void> {
    await this.store.remove(id);
    this.said.emit('');
  }

  protected async bringBack(): Promise<void> {
    const removed = this.store.removed();
    await this.store.bringBack();
    const words = this.words();
    if (removed) this.said.emit(words.statistics.broughtBack(datasetTitle(removed, words)));
  }
}
