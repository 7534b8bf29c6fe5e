import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icons/icon';
import { ClaimsStore } from '../store/claims-store';
import { Companions } from '../store/companions';
import { WorkLanguage } from '../store/work-words';
import { Workspaces } from '../store/workspaces';
import type { ChangeContext } from './change-text';
import { stepText, workspaceName } from './change-text';
import { hasRow } from './shipped-rows';

/** Which workspace is open, whether it is kept, and what can be taken back: a line at the head of each page of evidence. */
@Component({
  selector: 'ri-workspace-bar',
  imports: [Icon, RouterLink],
  template: `
    @let t = words().workspace;
    <section [attr.aria-label]="t.bar">
      <a routerLink="/workspace" [queryParams]="params()">{{ name() }}</a>
      <span class="saving" role="status" [class.bad]="failure()">
        @if (failure()) {
          <ri-icon name="warning" />
        }
        {{ saving() }} <span class="said">{{ said() }}</span>
      </span>
      @if (undo(); as what) {
        <button
          type="button"
          class="small"
          [attr.aria-label]="what"
          [title]="what"
          (click)="takeBack()"
        >
          {{ t.undo }}
        </button>
      }
      @if (redo(); as what) {
        <button
          type="button"
          class="small"
          [attr.aria-label]="what"
          [title]="what"
          (click)="makeAgain()"
        >
          {{ t.redo }}
        </button>
      }
    </section>
    @if (failure(); as reason) {
      <p class="notice" role="alert">
        <span>{{ t.failures[reason] }}</span>
        @if (unsaved()) {
          <button type="button" class="small" (click)="store.retry()">{{ t.retry }}</button>
        }
        @if (store.current()) {
          <a routerLink="/workspace" fragment="file" [queryParams]="params()">{{ t.saveFile }}</a>
        }
      </p>
    }
    @for (clash of clashes(); track clash) {
      <p class="notice" role="alert">
        <span>{{ clash }}</span>
        <button type="button" class="small" (click)="store.clashes.set([])">{{ t.dismiss }}</button>
      </p>
    }
    @if (store.removedElsewhere()) {
      <p class="notice" role="alert">
        <span>{{ t.removedElsewhere }}</span>
        <button type="button" class="small" (click)="store.removedElsewhere.set(false)">
          {{ t.dismiss }}
        </button>
      </p>
    }
  `,
  styleUrl: './workspace-bar.scss',
})
export class WorkspaceBar {
  private readonly claims = inject(ClaimsStore);
  protected readonly store = inject(Workspaces);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = inject(Companions).params;
  /** What happened last: the buttons themselves say only what comes next. */
  protected readonly said = signal('');

  private readonly context = computed<ChangeContext>(() => {
    const base = this.claims.base();
    return {
      words: this.words(),
      state: this.store.state(),
      isShipped: ({ table, key }) => hasRow(base, table, key),
      sets: [this.claims.set(), base?.set].filter((set) => !!set),
    };
  });
  protected readonly name = computed(() => {
    const [current, words] = [this.store.current(), this.words()];
    if (!current) return words.workspace.shipped;
    const name = workspaceName(current, words);
    // Its day says already that it is one.
    return current.name ? words.workspace.open(name) : name;
  });
  protected readonly failure = computed(() => {
    const saving = this.store.saving();
    return saving.kind === 'failed' ? saving.reason : null;
  });
  protected readonly unsaved = computed(() => {
    const saving = this.store.saving();
    return saving.kind === 'failed' ? saving.unsaved : 0;
  });
  protected readonly saving = computed(() => {
    const [saving, t] = [this.store.saving(), this.words().workspace.saving];
    if (saving.kind === 'failed') return t.failed(saving.unsaved);
    return this.store.current() ? t[saving.kind] : t.none;
  });
  protected readonly undo = computed(() => {
    const step = this.store.undoable();
    return step && this.words().workspace.undoWhat(stepText(step, this.context()));
  });
  protected readonly redo = computed(() => {
    const step = this.store.redoable();
    return step && this.words().workspace.redoWhat(stepText(step, this.context()));
  });
  protected readonly clashes = computed(() => {
    const t = this.words().workspace;
    const texts = this.store.clashes().map(({ key, lost }) => t.clash(key, lost));
    return [...new Set(texts)];
  });

  protected takeBack(): void {
    const step = this.store.undoable();
    if (!step) return;
    const what = stepText(step, this.context());
    this.store.undo();
    this.said.set(this.words().workspace.undone(what));
  }

  protected makeAgain(): void {
    const step = this.store.redoable();
    if (!step) return;
    this.store.redo();
    this.said.set(this.words().workspace.redone(stepText(step, this.context())));
  }
}
