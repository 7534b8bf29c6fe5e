import { Component, computed, inject, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChangeContext } from '../../evidence/change-text';
import { changeText, timeText } from '../../evidence/change-text';
import { hasRow } from '../../evidence/shipped-rows';
import type { Change } from '../../domain/workspace';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { WorkLanguage } from '../../store/work-words';
import { Workspaces } from '../../store/workspaces';

const SHOWN = 30;

/** All that was done in the open workspace, the latest first; each can be taken back. */
@Component({
  selector: 'ri-workspace-history',
  imports: [RouterLink],
  template: `
    @let t = words().workspace;
    <section [attr.aria-label]="t.history">
      <h2>{{ t.history }}</h2>
      @if (total()) {
        <p class="quiet">{{ t.changes(total()) }}</p>
        <ol reversed [attr.start]="total()">
          @for (row of rows(); track row.change.id) {
            <li class="row">
              <span class="what">
                @if (row.claim) {
                  <a [routerLink]="['/claims', row.claim]" [queryParams]="params()">{{
                    row.text
                  }}</a>
                } @else {
                  {{ row.text }}
                }
                @if (row.reason) {
                  <span class="reason">{{ row.reason }}</span>
                }
                <span class="when">{{ row.when }} · {{ row.change.by || t.nobody }}</span>
              </span>
              <button
                type="button"
                class="small"
                [attr.aria-label]="t.takeBackWhat(row.text, row.batch)"
                (click)="takeBack(row.change, row.text)"
              >
                {{ t.takeBack(row.batch) }}
              </button>
            </li>
          }
        </ol>
        @if (total() > most()) {
          <button type="button" class="small" (click)="most.set(total())">
            {{ t.more(total() - most()) }}
          </button>
        }
      } @else {
        <p class="quiet">{{ t.noHistory }}</p>
      }
    </section>
  `,
  styles: `
    @use './workspace';

    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      color: var(--mat-sys-primary);
    }
    .reason,
    .when {
      display: block;
      margin-top: 2px;
    }
  `,
})
export class WorkspaceHistory {
  /** What happened, in words. */
  readonly said = output<string>();

  private readonly claims = inject(ClaimsStore);
  private readonly store = inject(Workspaces);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = inject(Companions).params;
  protected readonly most = signal(SHOWN);
  protected readonly total = computed(() => this.store.current()?.changes.length ?? 0);

  protected readonly rows = computed(() => {
    const words = this.words();
    const base = this.claims.base();
    const context: ChangeContext = {
      words,
      state: this.store.state(),
      isShipped: ({ table, key }) => hasRow(base, table, key),
      sets: [this.claims.set(), base?.set].filter((set) => !!set),
    };
    const all = this.store.current()?.changes ?? [];
    const batches = Map.groupBy(all, ({ at, by }) => `${at} ${by}`);
    const latest = all.slice(-this.most()).reverse();
    return latest.map((change) => {
      const why = reasonOf(change);
      return {
        change,
        text: changeText(change, context),
        claim: this.claimOf(change),
        reason: why && words.workspace.reason(why),
        when: timeText(change.at, words.lang),
        batch: batches.get(`${change.at} ${change.by}`)?.length ?? 1,
      };
    });
  });

  protected takeBack(change: Change, text: string): void {
    this.store.takeBack(change);
    this.said.emit(this.words().workspace.undone(text));
  }

  /** The claim that a change is about, where there is one to be looked at. */
  private claimOf(change: Change): string | null {
    const id =
      change.kind === 'review'
        ? change.claim
        : change.kind === 'row' && change.table === 'claims.csv'
          ? change.key
          : null;
    return id !== null && this.claims.set()?.byId.has(id) ? id : null;
  }
}

function reasonOf(change: Change): string {
  if (change.kind === 'row') return change.reason;
  return change.kind === 'settle' ? change.note : '';
}
