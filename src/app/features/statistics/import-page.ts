import type { ElementRef } from '@angular/core';
import { Component, computed, DOCUMENT, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { focusKeeper } from '../../evidence/focus-keeper';
import { missingRoles } from '../../domain/statistics/mapping';
import { statedAbout } from '../../domain/statistics/stated-about';
import { Companions } from '../../store/companions';
import { Imports } from '../../store/statistics-import';
import { StatisticsLanguage } from '../../store/statistics-words';
import { DatasetFigures } from './dataset-figures';
import { ImportColumns } from './import-columns';
import { ImportIndicators } from './import-indicators';
import { ImportOptions } from './import-options';
import { ImportProblems } from './import-problems';
import { ImportProgressLine } from './import-progress';
import { ImportRegions } from './import-regions';
import { ImportSource } from './import-source';
import { oneByOne } from './one-by-one';
import { StatisticsNav } from './statistics-nav';
import { countText, problemTitle, sizeText, spanText } from './statistics-text';

/** Figures, problems, regions, indicators, source. */
const LATER_PARTS = 5;

/**
 * A file on its way in: a preview at once, while it is read to its end; then what is in it, and where it comes from.
 * Nothing is added before the analyst says so.
 */
@Component({
  selector: 'ri-import-page',
  imports: [
    DatasetFigures,
    ImportColumns,
    ImportIndicators,
    ImportOptions,
    ImportProblems,
    ImportProgressLine,
    ImportRegions,
    ImportSource,
    RouterLink,
    StatisticsNav,
  ],
  templateUrl: './import-page.html',
  styles: `
    @use './statistics';

    :host {
      max-width: 1200px;
    }
    section,
    ri-import-columns,
    ri-import-options,
    ri-import-regions,
    ri-import-indicators,
    ri-import-problems,
    ri-import-source {
      margin-bottom: 28px;
    }
    .queue {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 20px;
      margin: 0 0 12px;
      padding: 0;
      list-style: none;
      overflow-wrap: anywhere;
    }
    .current {
      font-weight: 500;
    }
    .fault {
      margin-bottom: 20px;
      padding: 8px 14px;
      border-radius: 8px;
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
      overflow-wrap: anywhere;
    }
    .fault .small {
      border-color: currentcolor;
      color: inherit;
    }
    h1 {
      overflow-wrap: anywhere;
    }
    ri-import-progress {
      min-height: 48px;
    }
  `,
})
export class ImportPage {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly keepFocus = focusKeeper();
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly source = viewChild(ImportSource);
  protected readonly imports = inject(Imports);
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly params = inject(Companions).params;
  /** What the analyst did last, in words. */
  protected readonly done = signal('');

  protected readonly state = this.imports.state;
  protected readonly preview = computed(() => {
    const state = this.state();
    return state.kind === 'idle' ? null : state.preview;
  });
  /** What the file says of itself. */
  protected readonly about = computed(() => {
    const preview = this.preview();
    return preview && statedAbout(preview);
  });
  /** What is in the file; of the former reading while it is read once more. */
  protected readonly result = computed(() => {
    const state = this.state();
    return state.kind === 'read' || state.kind === 'reading' ? state.result : null;
  });
  /** How many of the parts that need a preview, and of those that need the whole, are there. */
  protected readonly before = oneByOne(
    computed(() => this.preview() !== null),
    1,
  );
  protected readonly made = oneByOne(
    computed(() => this.result() !== null),
    LATER_PARTS,
  );
  protected readonly fault = computed(() => {
    const state = this.state();
    return state.kind === 'failed' ? this.words().tables.faults[state.fault](state.detail) : '';
  });
  /** What a screen reader is told; nothing of each step of a reading. */
  protected readonly message = computed(() => {
    const [state, done] = [this.state(), this.done()];
    const { importing, statistics, lang } = this.words();
    const said = done ? [done] : [];
    if (state.kind === 'reading')
      said.push(importing.progress.begun(this.imports.current()?.name ?? ''));
    // Where something is wanting it was looked at, and not read.
    if (state.kind === 'read' && missingRoles(state.preview.mapping).length === 0) {
      const { figures, rows } = state.result.dataset;
      said.push(
        importing.progress.done(
          statistics.figures(countText(figures, lang), figures === 1),
          statistics.rows(countText(rows, lang), rows === 1),
        ),
      );
    }
    return said.join(lang === 'en' ? ' ' : '');
  });
  protected readonly files = computed(() => {
    const all = this.imports.queue();
    if (all.length < 2) return [];
    const { importing, colon } = this.words();
    const current = this.imports.current()?.id;
    return all.map(({ id, name, state }) => ({
      id,
      text: `${name}${colon}${importing.states[state]}`,
      isCurrent: id === current,
    }));
  });
  protected readonly summary = computed(() => {
    const result = this.result();
    if (!result) return [];
    const { importing, tables, lang } = this.words();
    const { indicators, regions, periods, size } = result.dataset;
    const counts = importing.counts(
      countText(indicators.length, lang),
      countText(regions.length, lang),
      spanText(periods, lang),
    );
    const told = [counts, importing.size(sizeText(size, lang))];
    // They stand below the charts, where nobody looks who takes the file as read.
    const problems = result.dataset.problems.map((problem) => problemTitle(problem, this.words()));
    if (problems.length) told.push(importing.problemsBelow(problems));
    if (result.stopped) told.unshift(importing.stopped(tables.problems[result.stopped]));
    return told;
  });
  protected readonly barred = computed(() => {
    const t = this.words().importing.source;
    const state = this.state();
    if (state.kind !== 'read') return t.notReady;
    return state.result.dataset.figures === 0 ? t.noFigures : '';
  });

  /** The button that was pressed may be gone: the keyboard goes on from the top of the page then. */
  protected say(text: string): void {
    this.done.set(text);
    this.keepFocus(this.heading);
  }

  protected goToSource(): void {
    this.source()?.focus();
  }

  protected goOn({ id, title }: { readonly id: string; readonly title: string }): void {
    const t = this.words().importing;
    if (this.imports.isOpen()) this.next(t.added(title));
    else void this.router.navigate(['/statistics', id], { queryParams: this.params() });
  }

  protected async leaveOut(): Promise<void> {
    const t = this.words().importing;
    const name = this.imports.current()?.name ?? '';
    await this.imports.leaveOut();
    if (this.imports.isOpen()) this.next(t.leftOut(name));
    else void this.router.navigate(['/statistics'], { queryParams: this.params() });
  }

  private next(text: string): void {
    this.done.set(text);
    this.heading()?.nativeElement.focus();
    this.document.defaultView?.scrollTo(0, 0);
  }
}
