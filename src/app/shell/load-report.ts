import { Component, effect, inject, input, viewChild, ViewContainerRef } from '@angular/core';
import type { Words } from '../../i18n/en';
import type { LoadFailure, RejectedRow } from '../domain/fault';
import { Icon } from '../icons/icon';
import type { ClaimsState } from '../store/claims-store';
import { ClaimsStore } from '../store/claims-store';
import { Language } from '../store/language';
import { StatisticsLayer } from '../store/statistics-layer';
import { WorkspaceLayer } from '../store/workspace-layer';

/** What became of loading the data: a failure that can be retried, or the rows that were not taken, and why. */
@Component({
  selector: 'ri-load-report',
  imports: [Icon],
  template: `
    @let t = words().load;
    @let now = state();
    @switch (now.kind) {
      @case ('loading') {
        <p class="loading" role="status">{{ t.loading }}…</p>
      }
      @case ('failed') {
        <section class="report" role="alert">
          <h2><ri-icon name="warning" /> {{ t.failed }}</h2>
          <p>{{ why(now.failure) }}</p>
          <button type="button" class="ri-button" (click)="store.reload()">{{ t.retry }}</button>
        </section>
      }
      @case ('ready') {
        <ng-container #workspace />
        <ng-container #statistics />
        <ng-container #rows />
      }
      @default never(now);
    }
  `,
  styles: `
    /* Takes no room: what comes after it must not jump when it goes. */
    .loading {
      position: absolute;
      margin: -20px 0 0;
      color: var(--mat-sys-on-surface-variant);
    }
    .report {
      margin-bottom: 16px;
      padding: 12px 16px;
      border: 1px solid var(--mat-sys-error);
      border-radius: 8px;
    }
    h2 {
      display: flex;
      align-items: center;
      gap: 8px;
      margin: 0 0 8px;
      font: var(--mat-sys-title-small);
      color: var(--mat-sys-error);
    }
  `,
})
export class LoadReport {
  readonly state = input.required<ClaimsState>();
  protected readonly store = inject(ClaimsStore);
  protected readonly words = inject(Language).words;

  private readonly place = viewChild('rows', { read: ViewContainerRef });
  private readonly workspace = viewChild('workspace', { read: ViewContainerRef });
  private readonly statistics = viewChild('statistics', { read: ViewContainerRef });
  private readonly layer = inject(WorkspaceLayer);
  private readonly datasets = inject(StatisticsLayer);

  constructor() {
    effect(() => {
      const place = this.workspace();
      if (place && this.layer.source()) void this.notice(place);
    });
    effect(() => {
      const place = this.statistics();
      if (place && this.datasets.failed()) void this.lost(place);
    });
    effect(() => {
      const [place, state] = [this.place(), this.state()];
      place?.clear();
      if (place && state.kind === 'ready' && state.rejected.length)
        void this.list(place, state.rejected);
    });
  }

  private async notice(place: ViewContainerRef): Promise<void> {
    const { WorkspaceNotice } = await import('./workspace-notice');
    if (!place.length) place.createComponent(WorkspaceNotice);
  }

  private async lost(place: ViewContainerRef): Promise<void> {
    const { StatisticsNotice } = await import('./statistics-notice');
    if (!place.length) place.createComponent(StatisticsNotice);
  }

  /** Sound data is the rule: the list of faults and its words are fetched only where there are some. */
  private async list(place: ViewContainerRef, rows: readonly RejectedRow[]): Promise<void> {
    const { RejectedRows } = await import('./rejected-rows');
    place.clear();
    place.createComponent(RejectedRows).setInput('rows', rows);
  }

  protected why({ kind, file, status }: LoadFailure): string {
    const words: Words['load'] = this.words().load;
    if (kind === 'not-csv') return words.notCsv(file);
    return kind === 'network' ? words.network(file) : words.status(file, status);
  }
}
