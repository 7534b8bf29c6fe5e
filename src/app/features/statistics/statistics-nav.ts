import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Companions } from '../../store/companions';
import { StatisticsLanguage } from '../../store/statistics-words';

/** The two lists of Statistics, at the head of each of its pages: datasets, and what can be read. */
@Component({
  selector: 'ri-statistics-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `
    @let t = words().statistics;
    <nav [attr.aria-label]="t.parts">
      <a
        routerLink="/statistics"
        [queryParams]="params()"
        routerLinkActive="active"
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{
          paths: 'exact',
          queryParams: 'ignored',
          fragment: 'ignored',
          matrixParams: 'ignored',
        }"
        >{{ t.list }}</a
      >
      <a
        routerLink="/statistics/formats"
        [queryParams]="params()"
        routerLinkActive="active"
        ariaCurrentWhenActive="page"
        >{{ t.formats }}</a
      >
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      gap: 4px;
      margin-bottom: 16px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    a {
      padding: 10px 12px;
      border-bottom: 2px solid transparent;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-title-small);
      text-decoration: none;
    }
    a.active {
      border-bottom-color: var(--mat-sys-primary);
      color: var(--mat-sys-primary);
    }
    a:hover {
      color: var(--mat-sys-on-surface);
    }
  `,
})
export class StatisticsNav {
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly params = inject(Companions).params;
}
