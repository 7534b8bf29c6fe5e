import { Component, computed, inject, input } from '@angular/core';
import type { ImportPreview } from '../../domain/statistics/import-run';
import { Imports } from '../../store/statistics-import';
import { StatisticsLanguage } from '../../store/statistics-words';
import type { TableFormat } from '../../domain/statistics/table';
import { TABLE_FORMATS } from '../../domain/statistics/table';
import { DELIMITERS, factsText } from './statistics-text';

/** Labels of the Encoding standard that tables come in. */
const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'iso-8859-2',
  'iso-8859-15',
  'shift_jis',
  'euc-kr',
  'ibm866',
] as const;

/** What each format leaves to be chosen, besides its table. */
const DELIMITED: readonly TableFormat[] = ['text', 'data-package'];
const ENCODED: readonly TableFormat[] = ['text', 'eurostat-tsv', 'sdmx-csv', 'px', 'data-package'];
const HEADED: readonly TableFormat[] = ['text', 'xlsx', 'ods', 'data-package'];

/** What was recognised of a file, and how to overrule it. */
@Component({
  selector: 'ri-import-options',
  template: `
    @let t = words().importing.recognised;
    @let all = words().tables;
    @let options = imports.choices().options;
    <section [attr.aria-label]="t.title">
      <h2>{{ t.title }}</h2>
      @if (recognised(); as text) {
        <p class="said">{{ text }}</p>
      }
      @if (tables().length > 1) {
        <label class="field table">
          {{ t.table }}
          <select #table (change)="imports.chooseOptions({ table: table.selectedIndex })">
            @for (name of tables(); track $index) {
              <option [selected]="$index === options.table">{{ name }}</option>
            }
          </select>
        </label>
      }
      <details [open]="!preview()">
        <summary>{{ t.overrule }}</summary>
        <div class="fields">
          <label class="field">
            {{ t.format }}
            <select
              #format
              (change)="imports.chooseOptions({ format: formatOf(format.value), table: 0 })"
            >
              <option value="" [selected]="options.format === null">{{ t.auto }}</option>
              @for (name of formats; track name) {
                <option [value]="name" [selected]="options.format === name">
                  {{ all.formats[name] }}
                </option>
              }
            </select>
          </label>
          @if (shows().encoding) {
            <label class="field">
              {{ t.encoding }}
              <select
                #encoding
                (change)="imports.chooseOptions({ encoding: encoding.value || null })"
              >
                <option value="" [selected]="options.encoding === null">{{ t.auto }}</option>
                @for (name of encodings; track name) {
                  <option [value]="name" [selected]="options.encoding === name">{{ name }}</option>
                }
              </select>
            </label>
          }
          @if (shows().delimiter) {
            <label class="field">
              {{ t.delimiter }}
              <select
                #delimiter
                (change)="imports.chooseOptions({ delimiter: delimiter.value || null })"
              >
                <option value="" [selected]="options.delimiter === null">{{ t.auto }}</option>
                @for (one of delimiters; track one[1]) {
                  <option [value]="one[0]" [selected]="options.delimiter === one[0]">
                    {{ all.delimiters[one[1]] }}
                  </option>
                }
              </select>
            </label>
          }
          @if (shows().header) {
            <label class="field">
              {{ t.headerLine }}
              <input
                #line
                type="number"
                min="0"
                max="1000"
                aria-describedby="import-header-hint"
                [placeholder]="t.auto"
                [value]="options.headerLine ?? ''"
                (change)="chooseHeader(line)"
              />
              <span class="hint" id="import-header-hint">{{ t.headerHint }}</span>
            </label>
          }
        </div>
      </details>
    </section>
  `,
  styles: `
    @use './statistics';

    .said {
      margin: 0 0 8px;
      overflow-wrap: anywhere;
    }
    .table {
      max-width: 420px;
      margin-bottom: 8px;
    }
    summary {
      min-height: 28px;
      color: var(--mat-sys-primary);
      font: var(--mat-sys-label-large);
      cursor: pointer;
    }
    .fields {
      padding: 4px 0 8px;
    }
  `,
})
export class ImportOptions {
  readonly preview = input.required<ImportPreview | null>();

  protected readonly imports = inject(Imports);
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly formats = TABLE_FORMATS;
  protected readonly encodings = ENCODINGS;
  protected readonly delimiters = DELIMITERS;

  protected readonly tables = computed(() => this.preview()?.head.tables ?? []);
  protected readonly recognised = computed(() => {
    const head = this.preview()?.head;
    if (!head) return '';
    const words = this.words();
    const name = words.tables.formats[head.format];
    return words.importing.recognised.as(name, factsText(head.facts, words));
  });
  /** While nothing is recognised, all may be chosen. */
  protected readonly shows = computed(() => {
    const format = this.imports.choices().options.format ?? this.preview()?.head.format;
    const among = (formats: readonly TableFormat[]) => !format || formats.includes(format);
    return { delimiter: among(DELIMITED), encoding: among(ENCODED), header: among(HEADED) };
  });

  protected formatOf(text: string): TableFormat | null {
    return TABLE_FORMATS.find((one) => one === text) ?? null;
  }

  protected chooseHeader({ value }: HTMLInputElement): void {
    const line = Number(value);
    const isLine = value !== '' && Number.isInteger(line) && line >= 0;
    this.imports.chooseOptions({ headerLine: isLine ? line : null });
  }
}
