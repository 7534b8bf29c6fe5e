import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClaimId } from '../../domain/claim';
import { Icon } from '../../icons/icon';
import { Companions } from '../../store/companions';
import { WorkLanguage } from '../../store/work-words';
import type { FindingRow } from './source-rows';

/** The claims of a source, each with what became of its phrase. */
@Component({
  selector: 'ri-finding-list',
  imports: [Icon, RouterLink],
  template: `
    @let t = words().documents;
    <ul>
      @for (row of rows(); track row.claim) {
        <li [class.selected]="row.claim === selected()">
          <button
            type="button"
            [attr.aria-pressed]="row.claim === selected()"
            (click)="chosen.emit(row.claim)"
          >
            <span class="state" [class]="row.state"
              ><ri-icon [name]="row.icon" />{{ row.word }}</span
            >
            <span class="figure">{{ row.figure }}</span>
            <q [lang]="language()">{{ row.phrase }}</q>
            @if (row.place) {
              <span class="place">{{ row.place }}</span>
            }
          </button>
          <a
            [routerLink]="['/claims', row.claim]"
            [queryParams]="params()"
            [attr.aria-label]="t.openClaimOf(row.figure)"
            >{{ t.openClaim }}</a
          >
        </li>
      }
    </ul>
  `,
  styleUrl: './finding-list.scss',
})
export class FindingList {
  readonly rows = input.required<readonly FindingRow[]>();
  readonly selected = input<ClaimId | null>(null);
  /** Language of the phrases. */
  readonly language = input('');
  readonly chosen = output<ClaimId>();

  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = inject(Companions).params;
}
