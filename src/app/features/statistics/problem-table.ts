import { Component, computed, inject, input, output } from '@angular/core';
import type { Correction } from '../../domain/statistics/mapping';
import type { Problem } from '../../domain/statistics/problem';
import { StatisticsLanguage } from '../../store/statistics-words';
import { problemTitle } from './statistics-text';
import { TableScroll } from './table-scroll';

/** All that is wrong in one way: how often, what becomes of it, how to mend it, and where, with examples. */
@Component({
  selector: 'ri-problem-table',
  imports: [TableScroll],
  template: `
    @let t = words().importing.problems;
    <h3>{{ title() }}</h3>
    @if (canMend()) {
      <p class="hint">{{ words().tables.mends[problem().kind] }}</p>
    }
    @if (problem().examples.length) {
      <div [riTableScroll]="t.examples(name())">
        <table class="grid">
          <thead>
            <tr>
              <th scope="col" class="number">{{ t.row }}</th>
              <th scope="col">{{ t.column }}</th>
              <th scope="col">{{ t.value }}</th>
              @if (isCorrectable()) {
                <th scope="col">{{ t.instead }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track $index) {
              <tr>
                <td class="number">{{ row.number }}</td>
                <td>{{ row.column }}</td>
                <td>
                  <code>{{ row.value || t.empty }}</code>
                </td>
                @if (isCorrectable()) {
                  <td>
                    @if (row.at !== null) {
                      <form
                        class="buttons"
                        (submit)="
                          $event.preventDefault(); correct(row.at, row.value, instead.value)
                        "
                      >
                        <input
                          #instead
                          type="text"
                          autocomplete="off"
                          [attr.aria-label]="t.insteadOf(row.value || t.empty)"
                        />
                        <button
                          type="submit"
                          class="small"
                          [attr.aria-label]="t.correctNamed(row.value || t.empty)"
                        >
                          {{ t.correct }}
                        </button>
                      </form>
                    }
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  styles: `
    @use './statistics';

    .hint {
      max-width: 720px;
      margin-bottom: 8px;
    }
    .scroll {
      max-width: 860px;
    }
    form.buttons {
      flex-wrap: nowrap;
    }
    form input {
      width: 140px;
    }
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class ProblemTable {
  readonly problem = input.required<Problem>();
  /** Names of the file's columns. */
  readonly columns = input.required<readonly string[]>();
  /** Whether a text can be given that is read instead. */
  readonly isCorrectable = input(false);
  /** Whether it can still be read otherwise. */
  readonly canMend = input(true);
  readonly corrected = output<Correction>();

  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly name = computed(() => this.words().tables.problems[this.problem().kind]);
  protected readonly title = computed(() => problemTitle(this.problem(), this.words()));
  protected readonly rows = computed(() => {
    const { importing } = this.words();
    return this.problem().examples.map(({ row, column, value }) => ({
      number: row,
      at: column,
      column: column === null ? importing.problems.wholeRow : (this.columns()[column] ?? ''),
      value,
    }));
  });

  protected correct(column: number, text: string, instead: string): void {
    this.corrected.emit({ column, text, instead: instead.trim() });
  }
}
