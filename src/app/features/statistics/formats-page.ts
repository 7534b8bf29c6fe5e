import { Component, computed, inject } from '@angular/core';
import { TABLE_FORMATS } from '../../domain/statistics/table';
import { StatisticsLanguage } from '../../store/statistics-words';
import { LONG_EXAMPLE, PERIOD_NOTATIONS, VALUE_SIGNS } from './notations';
import { StatisticsNav } from './statistics-nav';
import { TableScroll } from './table-scroll';

/** Files of the project to begin with, by language. */
const FILES = [
  { name: 'long', en: 'samples/template-long-en.csv', zh: 'samples/template-long-zh.csv' },
  { name: 'wide', en: 'samples/template-wide-en.csv', zh: 'samples/template-wide-zh.csv' },
  { name: 'sample', en: 'samples/sample.csv', zh: 'samples/sample.csv' },
] as const;

/** What can be read, how tables are best written, and files to begin with. */
@Component({
  selector: 'ri-formats-page',
  imports: [StatisticsNav, TableScroll],
  templateUrl: './formats-page.html',
  styles: `
    @use './statistics';

    :host {
      max-width: 960px;
    }
    section {
      margin-bottom: 28px;
    }
    dl {
      margin: 0 0 12px;
    }
    dt {
      margin-top: 10px;
      font: var(--mat-sys-title-small);
    }
    dd {
      max-width: 720px;
      margin: 0;
    }
    ul {
      margin: 0;
      padding-inline-start: 20px;
    }
    li {
      margin: 6px 0;
    }
    a {
      color: var(--mat-sys-primary);
    }
    .scroll {
      max-width: 860px;
      margin-bottom: 8px;
    }
    li .hint {
      margin-inline-start: 8px;
    }
    .grid .notation {
      font-family: monospace;
      white-space: pre-wrap;
    }
    .example :is(th, td) {
      white-space: nowrap;
    }
  `,
})
export class FormatsPage {
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly formats = TABLE_FORMATS;
  protected readonly example = computed(() => LONG_EXAMPLE[this.words().lang]);
  protected readonly parts = computed(() => {
    const { periods, missing } = this.words().formatsPage;
    return [
      {
        ...periods,
        rows: PERIOD_NOTATIONS.map(([written, is]) => ({ written, meant: periods.meanings[is] })),
      },
      {
        ...missing,
        rows: VALUE_SIGNS.map(([written, is]) => ({ written, meant: missing.meanings[is] })),
      },
    ];
  });
  protected readonly files = computed(() => {
    const { formatsPage, lang } = this.words();
    return FILES.map((file) => {
      const address = file[lang];
      const saved = address.slice(address.lastIndexOf('/') + 1);
      return { address, saved, text: formatsPage.templates.files[file.name] };
    });
  });
}
