import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { filter, map, startWith } from 'rxjs';
import { formatDate } from '../../i18n/format';
import { Companions } from '../store/companions';
import { WorkLanguage } from '../store/work-words';
import { Workspaces } from '../store/workspaces';

/** Pages that show the workspace themselves. */
const ON_EVIDENCE = /^\/(claims|sources|review|workspace|indicators|regions|units)\b/;

/**
 * Says on the pages of figures that a workspace is part of what they show, and why one could not be opened. Fetched for
 * those alone who have one.
 */
@Component({
  selector: 'ri-workspace-notice',
  imports: [RouterLink],
  template: `
    @if (!isOnEvidence()) {
      @if (text(); as said) {
        <p>
          {{ said }}
          <a routerLink="/workspace" [queryParams]="params()">{{ words().pages.workspace }}</a>
        </p>
      }
      @if (failure(); as why) {
        <p role="alert">{{ why }}</p>
      }
    }
  `,
  styles: `
    p {
      margin: 0 0 16px;
      padding: 8px 16px;
      border-radius: 8px;
      background: var(--mat-sys-surface-container-high);
    }
    a {
      color: var(--mat-sys-primary);
    }
  `,
})
export class WorkspaceNotice {
  private readonly router = inject(Router);
  private readonly workspaces = inject(Workspaces);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = inject(Companions).params;

  protected readonly isOnEvidence = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(null),
      map(() => ON_EVIDENCE.test(this.router.url)),
    ),
    { requireSync: true },
  );
  protected readonly text = computed(() => {
    const [current, { rows, settled }, words] = [
      this.workspaces.current(),
      this.workspaces.state(),
      this.words(),
    ];
    const written = [...rows.values()].reduce((sum, table) => sum + table.size, 0);
    const picked = [...settled.values()].filter(({ pick }) => pick !== null).length;
    if (!current || written + picked === 0) return '';
    const t = words.workspace;
    const name = current.name || t.unnamed(formatDate(current.made.slice(0, 10), words.lang));
    return t.inForce(name, written, picked);
  });
  protected readonly failure = computed(() => {
    const saving = this.workspaces.saving();
    return saving.kind === 'failed' ? this.words().workspace.failures[saving.reason] : '';
  });
}
