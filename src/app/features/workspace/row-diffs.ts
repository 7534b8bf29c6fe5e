import { Component, computed, inject, input, signal } from '@angular/core';
import type { RowDiff } from '../../domain/package-diff';
import { cellText, columnName } from '../../evidence/cell-text';
import { WorkLanguage } from '../../store/work-words';

const SHOWN = 50;

/** What differs, row by row and cell by cell. */
@Component({
  selector: 'ri-row-diffs',
  template: `
    @let t = words().workspace.differences;
    <p>{{ counts() }}</p>
    @for (table of tables(); track table.file) {
      <h3>{{ table.title }}</h3>
      <ul>
        @for (diff of table.diffs; track diff.key) {
          <li [class]="diff.kind">
            <code>{{ diff.key }}</code> {{ t.kinds[diff.kind] }}
            @if (diff.kind === 'changed') {
              <ul>
                @for (cell of diff.cells; track cell.field) {
                  <li>
                    {{
                      t.cell(
                        nameOf(cell.field),
                        textOf(cell.field, cell.before) || t.empty,
                        textOf(cell.field, cell.after) || t.empty
                      )
                    }}
                  </li>
                }
              </ul>
            }
          </li>
        }
      </ul>
    }
    @if (diffs().length > most()) {
      <button type="button" class="small" (click)="most.set(diffs().length)">
        {{ t.more(diffs().length - most()) }}
      </button>
    }
  `,
  styles: `
    @use '../../../styles/small-button';

    h3 {
      margin: 16px 0 4px;
      font: var(--mat-sys-title-small);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: 6px 0 6px 12px;
      border-inline-start: 3px solid var(--mat-sys-outline-variant);
      overflow-wrap: anywhere;
    }
    .added {
      border-color: light-dark(#1b6b34, #7fd69a);
    }
    .retired {
      border-color: var(--mat-sys-error);
    }
    .changed {
      border-color: var(--mat-sys-primary);
    }
    li li {
      border: 0;
      padding-block: 2px;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class RowDiffs {
  readonly diffs = input.required<readonly RowDiff[]>();

  protected readonly words = inject(WorkLanguage).words;
  protected readonly most = signal(SHOWN);
  protected readonly counts = computed(() => {
    const count = (kind: RowDiff['kind']) =>
      this.diffs().filter((diff) => diff.kind === kind).length;
    const t = this.words().workspace.differences;
    if (!this.diffs().length) return t.none;
    return t.count(count('added'), count('changed'), count('retired'));
  });
  protected readonly tables = computed(() => {
    const shown = this.diffs().slice(0, this.most());
    const t = this.words().workspace.differences;
    return [...Map.groupBy(shown, ({ table }) => table)].map(([file, diffs]) => {
      return { file, diffs, title: t.table(file) };
    });
  });

  protected nameOf(field: string): string {
    return columnName(field, this.words());
  }

  protected textOf(field: string, value: string): string {
    return cellText(field, value, this.words());
  }
}
