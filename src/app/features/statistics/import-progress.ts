import { Component, computed, inject, input } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { ImportPace } from '../../store/import-state';
import { Imports } from '../../store/statistics-import';
import { StatisticsLanguage } from '../../store/statistics-words';
import { countText, sizeText } from './statistics-text';

/** Before that a rate would be a guess. Milliseconds. */
const SURE_AFTER = 400;

/** How far a reading is: rows, bytes, rate and time left. It can be called off. */
@Component({
  selector: 'ri-import-progress',
  imports: [MatProgressBar],
  template: `
    @let t = words().importing.progress;
    <mat-progress-bar
      [mode]="share() === null ? 'indeterminate' : 'determinate'"
      [value]="share() ?? 0"
      [attr.aria-label]="t.label"
    />
    <div class="line">
      <span>{{ isAgain() ? t.again : '' }}</span>
      @for (text of texts(); track $index) {
        <span>{{ text }}</span>
      }
      <button type="button" class="small" (click)="imports.cancel()">{{ t.cancel }}</button>
    </div>
  `,
  styles: `
    @use './statistics';

    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      min-height: 36px;
      margin: 4px 0 12px;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class ImportProgressLine {
  readonly pace = input.required<ImportPace | null>();
  /** Whether the file was read before, with other choices. */
  readonly isAgain = input(false);

  protected readonly imports = inject(Imports);
  protected readonly words = inject(StatisticsLanguage).words;

  /** Percent; null where the whole is not known. */
  protected readonly share = computed(() => {
    const pace = this.pace();
    return pace?.total ? Math.min(100, (100 * pace.bytes) / pace.total) : null;
  });
  protected readonly texts = computed(() => {
    const pace = this.pace();
    if (!pace) return [];
    const { importing, lang } = this.words();
    const t = importing.progress;
    const { rows, bytes, total, elapsed } = pace;
    const told = [
      t.rows(countText(rows, lang)),
      t.bytes(sizeText(bytes, lang), total === null ? '' : sizeText(total, lang)),
    ];
    if (elapsed < SURE_AFTER || bytes === 0) return told;
    const rate = (1000 * bytes) / elapsed;
    const left = total === null ? [] : [t.left(countText(Math.ceil((total - bytes) / rate), lang))];
    return [...told, t.rate(sizeText(rate, lang)), ...left];
  });
}
