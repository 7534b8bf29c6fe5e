import { Component, inject } from '@angular/core';
import { StatisticsLayer } from '../store/statistics-layer';
import { StatisticsLanguage } from '../store/statistics-words';

/** Says that figures of datasets could not be had, and asks for them once more. Fetched when that has happened. */
@Component({
  selector: 'ri-statistics-notice',
  template: `
    @if (layer.failed()) {
      @let t = words().statisticsNotice;
      <p role="alert">
        {{ t.failed }}
        <button type="button" class="ri-button" (click)="layer.figures()?.retry()">
          {{ t.retry }}
        </button>
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
      margin: 0 0 16px;
      padding: 8px 16px;
      border: 1px solid var(--mat-sys-error);
      border-radius: 8px;
    }
  `,
})
export class StatisticsNotice {
  protected readonly layer = inject(StatisticsLayer);
  protected readonly words = inject(StatisticsLanguage).words;
}
