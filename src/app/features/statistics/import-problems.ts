import type { ElementRef } from '@angular/core';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import type { Dataset } from '../../domain/statistics/dataset';
import type { ProblemKind } from '../../domain/statistics/problem';
import { NO_STOPS } from '../../domain/statistics/problem';
import { Imports } from '../../store/statistics-import';
import { StatisticsLanguage } from '../../store/statistics-words';
import type { Correction } from '../../domain/statistics/mapping';
import { focusNear } from './focus-near';
import { ProblemTable } from './problem-table';

/** Kinds whose cells can be read otherwise. */
const CORRECTABLE: readonly ProblemKind[] = [
  'not-a-number',
  'ambiguous-number',
  'unknown-period',
  'no-result',
];

/** What is wrong with the rows of a file, kind by kind: left out, corrected, or the end of the reading. */
@Component({
  selector: 'ri-import-problems',
  imports: [ProblemTable],
  template: `
    @let t = words().importing.problems;
    <section [attr.aria-label]="t.title">
      <h2 #heading tabindex="-1">{{ t.title }}</h2>
      @if (problems().length) {
        <p class="lead">{{ t.lead }}</p>
      } @else {
        <p class="quiet">{{ t.none }}</p>
      }
      @for (one of problems(); track one.problem.kind) {
        <div class="problem">
          <ri-problem-table
            [problem]="one.problem"
            [columns]="dataset().columns"
            [isCorrectable]="one.isCorrectable"
            (corrected)="correct($event)"
          />
          @if (one.canStop || one.stops) {
            <label class="check">
              <input
                #stop
                type="checkbox"
                [checked]="one.stops"
                (change)="imports.stopAt(one.problem.kind, stop.checked)"
              />
              {{ t.stop }}
            </label>
          }
        </div>
      }
      @if (corrections().length) {
        <h3>{{ t.corrected }}</h3>
        <ul>
          @for (one of corrections(); track $index) {
            <li>
              {{ one.text }}
              <button
                type="button"
                class="small"
                [attr.aria-label]="t.takeBackNamed(one.correction.text)"
                (click)="takeBack(one.correction)"
              >
                {{ t.takeBack }}
              </button>
            </li>
          }
        </ul>
      }
    </section>
  `,
  styles: `
    @use './statistics';

    .problem {
      margin-bottom: 16px;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
      padding: 4px 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class ImportProblems {
  readonly dataset = input.required<Dataset>();
  protected readonly imports = inject(Imports);
  protected readonly words = inject(StatisticsLanguage).words;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly focusNear = focusNear(this.heading, this.dataset);

  protected readonly problems = computed(() => {
    const { stopAt } = this.imports.choices();
    return this.dataset().problems.map((problem) => ({
      problem,
      canStop: !NO_STOPS.includes(problem.kind),
      isCorrectable: CORRECTABLE.includes(problem.kind),
      stops: stopAt.includes(problem.kind),
    }));
  });
  protected readonly corrections = computed(() => {
    const { dataset, importing } = this.words();
    return this.imports.choices().corrections.map((correction) => {
      const { column, text, instead } = correction;
      const name = this.dataset().columns[column] ?? String(column + 1);
      const read = instead === '' ? importing.problems.empty : instead;
      return { correction, text: dataset.corrected(name, text, read) };
    });
  });

  protected correct(correction: Correction): void {
    this.imports.correct(correction);
    this.focusNear();
  }

  protected takeBack(correction: Correction): void {
    this.imports.takeCorrectionBack(correction);
    this.focusNear();
  }
}
