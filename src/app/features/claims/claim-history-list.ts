import { Component, computed, inject, input } from '@angular/core';
import type { ClaimId } from '../../domain/claim';
import { cellText, columnName } from '../../evidence/cell-text';
import { timeText } from '../../evidence/change-text';
import { ClaimHistory } from '../../store/claim-history';
import { WorkLanguage } from '../../store/work-words';

/** What was done to a claim's row in the workspace: by whom, when, why, and what differs. */
@Component({
  selector: 'ri-claim-history',
  template: `
    @let t = words().claim;
    <h2>{{ t.history }}</h2>
    <ol>
      @for (revision of revisions(); track revision.id) {
        <li>
          <strong>{{ t.did[revision.kind] }}</strong>{{ words().colon }}{{ revision.by }}
          @if (revision.reason) {
            <p>{{ t.reason(revision.reason) }}</p>
          }
          @if (revision.cells.length) {
            <dl>
              @for (cell of revision.cells; track cell.field) {
                <div>
                  <dt>{{ nameOf(cell.field) }}</dt>
                  <dd>
                    {{
                      t.fromTo(
                        textOf(cell.field, cell.before) || t.empty,
                        textOf(cell.field, cell.after) || t.empty
                      )
                    }}
                  </dd>
                </div>
              }
            </dl>
          }
        </li>
      } @empty {
        <li class="none">{{ t.asShipped }}</li>
      }
    </ol>
  `,
  styleUrl: './claim-lists.scss',
  styles: `
    ol {
      margin: 0 0 24px;
      padding: 0;
      list-style: none;
    }
    dl {
      margin: 4px 0 0;
    }
    dl > div {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      margin: 0;
    }
  `,
})
export class ClaimHistoryList {
  readonly id = input.required<ClaimId>();

  private readonly history = inject(ClaimHistory);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly revisions = computed(() => {
    const { claim: t, lang } = this.words();
    return this.history.of(this.id()).map(({ change, kind, cells }) => ({
      id: change.id,
      kind,
      cells,
      by: t.by(change.by || t.nobody, timeText(change.at, lang)),
      reason: change.reason,
    }));
  });

  protected nameOf(field: string): string {
    return columnName(field, this.words());
  }

  protected textOf(field: string, value: string): string {
    return cellText(field, value, this.words());
  }
}
