import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { LaterLanguage } from '../store/all-words';
import { Companions } from '../store/companions';
import { WorkspaceBar } from './workspace-bar';

/** The four pages on evidence, and the workspace that they work in, at the head of each of them. */
@Component({
  selector: 'ri-evidence-nav',
  imports: [RouterLink, RouterLinkActive, WorkspaceBar],
  template: `
    <nav [attr.aria-label]="words().pages.evidence">
      @for (page of pages; track page) {
        <a
          [routerLink]="'/' + page"
          [queryParams]="params()"
          routerLinkActive="active"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{
            paths: 'subset',
            queryParams: 'ignored',
            fragment: 'ignored',
            matrixParams: 'ignored',
          }"
          >{{ words().pages[page] }}</a
        >
      }
    </nav>
    <ri-workspace-bar />
  `,
  styles: `
    nav {
      display: flex;
      gap: 4px;
      margin-bottom: 16px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      overflow-x: auto;
    }
    a {
      padding: 10px 12px;
      border-bottom: 2px solid transparent;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-title-small);
      text-decoration: none;
      white-space: nowrap;
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
export class EvidenceNav {
  protected readonly words = inject(LaterLanguage).words;
  protected readonly params = inject(Companions).params;
  protected readonly pages = ['claims', 'sources', 'review', 'workspace'] as const;
}
