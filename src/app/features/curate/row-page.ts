import { Location } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RevisedTable } from '../../domain/workspace';
import { EvidenceNav } from '../../evidence/evidence-nav';
import { addressParams } from '../../store/address';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import type { Marked } from '../../store/curating';
import { Curating } from '../../store/curating';
import { WorkLanguage } from '../../store/work-words';
import { Workspaces } from '../../store/workspaces';
import { RowForm } from './row-form';

/** A row of a table under an address of its own: new, proposed by the words of a document, or corrected. */
@Component({
  selector: 'ri-row-page',
  imports: [EvidenceNav, RouterLink, RowForm],
  template: `
    @let t = words().curate;
    <ri-evidence-nav />
    @if (set(); as known) {
      @if (isReady()) {
        @switch (kept()) {
          @case ('unknown') {
            <h1>{{ t.unknown(table(), id() ?? '') }}</h1>
          }
          @case ('retired') {
            <h1>{{ t.retired(table(), id() ?? '') }}</h1>
            <p>
              <a routerLink="/workspace" fragment="history" [queryParams]="linkParams()">{{
                t.toHistory
              }}</a>
            </p>
          }
          @default {
            <h1>{{ heading() }}</h1>
            <p class="lead">{{ t.lead }}</p>
            <ri-row-form
              [table]="table()"
              [key]="id() ?? null"
              [marked]="marked()"
              [set]="known"
              [address]="address()"
            />
          }
        }
      }
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 960px;
    }
    h1 {
      overflow-wrap: anywhere;
    }
    a {
      color: var(--mat-sys-primary);
    }
    .lead {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class RowPage {
  /** From the route's data. */
  readonly table = input.required<RevisedTable>();
  /** From the address; none for a new row. */
  readonly id = input<string>();

  private readonly location = inject(Location);
  private readonly curating = inject(Curating);
  private readonly params = addressParams();
  protected readonly set = inject(ClaimsStore).ground;
  protected readonly words = inject(WorkLanguage).words;
  protected readonly linkParams = inject(Companions).params;
  /** Whether the open workspace is there, so that its own rows can be corrected. */
  protected readonly isReady = signal(false);

  protected readonly kept = computed(() => {
    const id = this.id();
    return id === undefined ? 'new' : this.curating.kept(this.table(), id).kind;
  });
  protected readonly heading = computed(() => {
    const { add, edit } = this.words().curate;
    const id = this.id();
    return id === undefined ? add(this.table()) : edit(this.table(), id);
  });
  /** What the reading pane has handed over. */
  protected readonly marked = computed((): Marked | null => {
    const { source = '', phrase = '', paragraph = '' } = this.params();
    if (this.table() !== 'claims.csv' || this.id() !== undefined || phrase === '') return null;
    const place = /^[1-9]\d{0,6}$/.test(paragraph) ? Number(paragraph) : null;
    const { before, after } = aroundOf(this.location.getState());
    return { source, phrase, paragraph: place, before, after };
  });
  protected readonly address = computed(() => {
    const { source = '', phrase = '', paragraph = '' } = this.params();
    return [this.table(), this.id() ?? 'new', source, paragraph, phrase].join('|');
  });

  constructor() {
    void inject(Workspaces).ready.then(() => {
      this.isReady.set(true);
    });
  }
}

/** What the reading pane left in the browser's history of the words around the phrase. */
function aroundOf(state: unknown): Pick<Marked, 'before' | 'after'> {
  const { before, after } = (state ?? {}) as {
    readonly before?: unknown;
    readonly after?: unknown;
  };
  return {
    before: typeof before === 'string' ? before : '',
    after: typeof after === 'string' ? after : '',
  };
}
