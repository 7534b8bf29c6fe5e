import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { FixedField } from '../../domain/statistics/change-mapping';
import {
  openFields,
  withFixed,
  withHeader,
  withRole,
} from '../../domain/statistics/change-mapping';
import type { ColumnRole, ColumnUse } from '../../domain/statistics/mapping';
import {
  COLUMN_ROLES,
  columnsWith,
  DECIMAL_SIGNS,
  HEADER_NAMES,
  missingRoles,
} from '../../domain/statistics/mapping';
import type { ImportPreview } from '../../domain/statistics/import-run';
import { Imports } from '../../store/statistics-import';
import { StatisticsLanguage } from '../../store/statistics-words';
import { countText } from './statistics-text';
import { TableScroll } from './table-scroll';

/** A table of ten thousand columns must not stop the page. */
const COLUMNS_AT_ONCE = 50;
const FIRST_ROWS = 8;
const ROWS_AT_ONCE = 24;

/** The first rows of a file, with what each column is for, why that is proposed, and a choice in each head. */
@Component({
  selector: 'ri-import-columns',
  imports: [TableScroll],
  templateUrl: './import-columns.html',
  styleUrl: './import-columns.scss',
})
export class ImportColumns {
  readonly preview = input.required<ImportPreview>();
  /** What was changed, in words. */
  readonly said = output<string>();

  private readonly imports = inject(Imports);
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly roles = COLUMN_ROLES;
  protected readonly headers = HEADER_NAMES;
  protected readonly signs = DECIMAL_SIGNS;
  private readonly rowsWanted = signal(FIRST_ROWS);
  private readonly columnsWanted = signal(COLUMNS_AT_ONCE);

  protected readonly mapping = computed(() => this.preview().mapping);
  protected readonly columns = computed(() => {
    const { head, mapping } = this.preview();
    return head.columns.slice(0, this.columnsWanted()).map(({ name }, at) => {
      const use = mapping.columns[at];
      return { name, role: use?.role ?? 'ignored', why: use ? this.why(use) : '' };
    });
  });
  protected readonly rows = computed(() => {
    const { rows, rowNumbers } = this.preview().head;
    return rows.slice(0, this.rowsWanted()).map((cells, at) => ({
      number: rowNumbers[at] ?? at + 1,
      cells: cells.slice(0, this.columnsWanted()),
    }));
  });
  protected readonly hiddenColumns = computed(() => {
    const hidden = this.preview().head.columns.length - this.columns().length;
    return hidden > 0 ? countText(hidden, this.words().lang) : '';
  });
  protected readonly hasMoreRows = computed(
    () => this.rows().length < this.preview().head.rows.length,
  );
  protected readonly rowsShown = computed(() => {
    const { importing, lang } = this.words();
    const all = this.preview().head.rows.length;
    return importing.preview.rowsShown(countText(this.rows().length, lang), countText(all, lang));
  });
  protected readonly isWide = computed(
    () => this.mapping().header !== 'nothing' || columnsWith(this.mapping(), 'value').length > 1,
  );
  protected readonly open = computed(() => openFields(this.mapping()));
  protected readonly wanting = computed(() => {
    const { wanting } = this.words().tables;
    return missingRoles(this.mapping()).map((role) => wanting[role]);
  });

  protected choose(column: number, name: string, text: string): void {
    const role = COLUMN_ROLES.find((one) => one === text);
    if (!role) return;
    this.imports.chooseMapping(withRole(this.mapping(), column, role));
    this.said.emit(this.words().importing.preview.changed(name, this.roleName(role)));
  }

  protected chooseHeader(text: string): void {
    const header = HEADER_NAMES.find((one) => one === text);
    if (header) this.imports.chooseMapping(withHeader(this.mapping(), header));
  }

  protected chooseDecimal(text: string): void {
    const decimal = DECIMAL_SIGNS.find((one) => one === text);
    if (decimal) this.imports.chooseMapping({ ...this.mapping(), decimal });
  }

  protected fix(field: FixedField, text: string): void {
    this.imports.chooseMapping(withFixed(this.mapping(), field, text));
  }

  protected showMoreRows(): void {
    this.rowsWanted.update((rows) => rows + ROWS_AT_ONCE);
  }

  protected showMoreColumns(): void {
    this.columnsWanted.update((columns) => columns + COLUMNS_AT_ONCE);
  }

  private roleName(role: ColumnRole): string {
    return this.words().tables.roles[role];
  }

  private why({ reason, detail, certainty }: ColumnUse): string {
    const { importing, tables } = this.words();
    const because = tables.reasons[reason](detail);
    // What was chosen needs no word on how sure it is.
    if (reason === 'chosen' || reason === 'empty') return because;
    return importing.preview.certainty(because, tables.certainties[certainty]);
  }
}
