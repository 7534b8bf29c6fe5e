import type { ElementRef } from '@angular/core';
import { Component, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { formatNumber } from '../../../i18n/format';
import { focusKeeper } from '../../evidence/focus-keeper';
import { Companions } from '../../store/companions';
import { Datasets } from '../../store/statistics';
import { Imports } from '../../store/statistics-import';
import { StatisticsLanguage } from '../../store/statistics-words';
import { DatasetList } from './dataset-list';
import { FilePlace } from './file-place';
import { StatisticsNav } from './statistics-nav';

/** The analyst's own statistics: where tables come in, and those that were added. */
@Component({
  selector: 'ri-statistics-page',
  imports: [DatasetList, FilePlace, RouterLink, StatisticsNav],
  template: `
    @let t = words().statistics;
    <ri-statistics-nav />
    <h1 #heading tabindex="-1">{{ t.title }}</h1>
    <p class="lead">{{ t.lead }}</p>
    @if (imports.isOpen() && imports.current(); as file) {
      <p class="notice">
        {{ t.waiting(file.name) }}
        <a routerLink="/statistics/import" [queryParams]="params()">{{ t.goOn }}</a>
      </p>
    }
    <ri-file-place (taken)="goToImport()" />
    @if (isReady()) {
      <p role="status">{{ message() }}</p>
      <ri-dataset-list (said)="say($event)" />
    }
  `,
  styles: `
    @use './statistics';

    :host {
      max-width: 1080px;
    }
    .notice {
      padding: 8px 14px;
      border-radius: 8px;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
    .notice a {
      color: inherit;
      font-weight: 500;
    }
  `,
})
export class StatisticsPage {
  private readonly router = inject(Router);
  private readonly keepFocus = focusKeeper();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly imports = inject(Imports);
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly params = inject(Companions).params;
  protected readonly isReady = signal(false);
  /** What happened last, in words. */
  protected readonly message = signal('');

  constructor() {
    void inject(Datasets).ready.then(() => {
      this.isReady.set(true);
      // Where a file goes next is fetched while the analyst looks for one.
      void import('./import-page').then(
        () => {
          // The first number makes the browser look up how a language writes numbers, which takes it longest.
          formatNumber(0, this.words().lang);
        },
        () => undefined,
      );
    });
  }

  protected goToImport(): void {
    void this.router.navigate(['/statistics/import'], { queryParams: this.params() });
  }

  /** The button that was pressed may be gone: the keyboard goes on from the top of the page then. */
  protected say(text: string): void {
    this.message.set(text);
    this.keepFocus(this.heading);
  }
}
