import { Component, computed, inject, input } from '@angular/core';
import { sharedWords } from '../../../i18n/shared-words';
import type { FigureShown } from '../../domain/figure-file';
import { Language } from '../../store/language';

/** What a figure showed, as its file has it: for one whose page is not here. */
@Component({
  selector: 'ri-saved-table',
  template: `
    @let saved = shown();
    <section>
      <p role="status">{{ words().noView }}</p>
      <h2>{{ saved.title }}</h2>
      <p>{{ saved.subtitle }}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              @for (column of saved.table.columns; track $index) {
                <th scope="col">{{ column }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of saved.table.rows; track $index) {
              <tr>
                <th scope="row">{{ row.head }}</th>
                @for (cell of row.cells; track $index) {
                  <td>{{ cell.text }}</td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
      <p>{{ saved.source }}</p>
      @for (note of saved.notes; track $index) {
        <p>{{ note }}</p>
      }
      <p>{{ date() }}</p>
    </section>
  `,
  styles: `
    .scroll {
      overflow-x: auto;
    }
    table {
      border-collapse: collapse;
    }
    th,
    td {
      padding: 4px 16px 4px 0;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      text-align: start;
    }
    p {
      overflow-wrap: anywhere;
    }
  `,
})
export class SavedTable {
  readonly shown = input.required<FigureShown>();
  /** On which it was saved. */
  readonly date = input.required<string>();

  private readonly lang = inject(Language).lang;
  protected readonly words = computed(() => sharedWords(this.lang()));
}
