import type { Injector } from '@angular/core';
import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import type { Observations } from '../../domain/statistics/statistics';
import { ClaimsStore } from '../../store/claims-store';
import { StatisticsLanguage } from '../../store/statistics-words';
import type { OriginRequest } from './figure-origin';
import type { OriginRow } from '../../views/origin-rows';
import { originRow } from '../../views/origin-rows';
import { countText } from './statistics-text';

/** More are counted, not shown. */
const SHOWN = 20;

/** Where figures stand in their file: row, column, and what the file says there. */
@Component({
  selector: 'ri-origin-sheet',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    @let t = words().dataset.claimOf;
    <h2 mat-dialog-title>{{ t.title }}</h2>
    <mat-dialog-content tabindex="0">
      <p>{{ indicator() }}</p>
      @for (row of rows().slice(0, most); track $index) {
        <dl>
          @for (fact of factsOf(row); track fact.term) {
            <dt>{{ fact.term }}</dt>
            <dd>{{ fact.text }}</dd>
          }
        </dl>
      } @empty {
        <p>{{ t.none }}</p>
      }
      @if (more(); as count) {
        <p>{{ t.more(count) }}</p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="filled" type="button" mat-dialog-close cdkFocusInitial>
        {{ t.close }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: minmax(90px, auto) 1fr;
      gap: 4px 16px;
      margin: 0 0 16px;
      overflow-wrap: anywhere;
    }
    dl + dl {
      padding-top: 16px;
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      margin: 0;
    }
  `,
})
export class OriginSheet {
  private readonly request = inject<OriginRequest>(MAT_DIALOG_DATA);
  private readonly claims = inject(ClaimsStore);
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly most = SHOWN;

  protected readonly indicator = computed(() => {
    const { dataset, indicator } = this.request.slice;
    return dataset.indicators[indicator]?.name[this.words().lang] ?? '';
  });
  protected readonly rows = computed((): readonly OriginRow[] => {
    const { dataset, lines, bars } = this.request.slice;
    const found = new Map<string, OriginRow>();
    const wanted = new Set(this.request.places.map(({ region, period }) => `${region}\t${period}`));
    const look = (slice: Observations) => {
      for (let at = 0; at < slice.row.length; at += 1) {
        const region = dataset.regions[slice.region[at] ?? -1]?.id ?? '';
        const place = `${region}\t${dataset.periods[slice.period[at] ?? -1]?.id ?? ''}`;
        if (!wanted.has(place)) continue;
        const row = originRow(dataset, slice, at, this.claims.ground(), this.words());
        found.set(`${place}\t${row.row}\t${row.column}`, row);
      }
    };
    look(lines);
    look(bars);
    return [...found.values()];
  });
  protected readonly more = computed(() => {
    const more = this.rows().length - SHOWN;
    return more > 0 ? countText(more, this.words().lang) : '';
  });

  protected factsOf(row: OriginRow) {
    const t = this.words().dataset.claimOf;
    const facts = [
      { term: t.region, text: row.region },
      { term: t.period, text: row.period },
      { term: t.value, text: row.figure },
      { term: t.file, text: this.request.slice.dataset.file.name },
      { term: t.row, text: row.row },
      { term: t.column, text: row.column },
      { term: t.status, text: row.status },
      { term: t.source, text: row.source },
    ];
    return facts.filter(({ text }) => text !== '');
  }
}

export function openOrigin(injector: Injector, request: OriginRequest): void {
  injector.get(MatDialog).open<OriginSheet, OriginRequest>(OriginSheet, {
    data: request,
    width: '480px',
    maxWidth: '96vw',
    maxHeight: '90vh',
  });
}
