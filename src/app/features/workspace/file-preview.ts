import { Component, computed, inject, input } from '@angular/core';
import { enFaults } from '../../../i18n/en-faults';
import { zhFaults } from '../../../i18n/zh-faults';
import type { RowDiff } from '../../domain/package-diff';
import type { PackageTable } from '../../domain/workspace-fault';
import { cellText, columnName } from '../../evidence/cell-text';
import { WorkLanguage } from '../../store/work-words';
import type { PackagePreview } from '../../store/workspace-files';

const EXAMPLES = 3;
const REFUSED_MOST = 100;

/** What a file would bring: counts and examples of each table, and the rows that are refused, each with its reason. */
@Component({
  selector: 'ri-file-preview',
  template: `
    @let all = words();
    @let t = all.workspace.file;
    <p>
      @if (preview().mark; as mark) {
        {{ t.holds(mark.name || mark.id) }}
      } @else {
        {{ t.plain }}
      }
      @if (preview().isOtherBase) {
        {{ t.otherBase }}
      }
      @if (preview().mark && preview().edits.length) {
        {{ t.edited(preview().edits.length) }}
      }
    </p>
    @if (rows().length) {
      <div class="scroll" tabindex="0" role="region" [attr.aria-label]="t.table">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t.table }}</th>
              <th scope="col" class="number">{{ t.added }}</th>
              <th scope="col" class="number">{{ t.changed }}</th>
              <th scope="col" class="number">{{ t.retired }}</th>
              <th scope="col" class="number">{{ t.refused }}</th>
              <th scope="col">{{ t.examples }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.file) {
              <tr>
                <th scope="row">{{ row.title }}</th>
                <td class="number">{{ row.added }}</td>
                <td class="number">{{ row.changed }}</td>
                <td class="number">{{ row.retired }}</td>
                <td class="number">{{ row.refused }}</td>
                <td>
                  @for (example of row.examples; track $index) {
                    <span class="example">{{ example }}</span>
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    } @else if (!others()) {
      <p>{{ t.nothing }}</p>
    }
    @if (others(); as text) {
      <p>{{ text }}</p>
    }
    @if (preview().refused.length; as count) {
      <h4>{{ t.refusedRows(count) }}</h4>
      <ul>
        @for (row of refused(); track $index) {
          <li>
            <code>{{ row.label }}</code>
            @for (text of row.texts; track $index) {
              <span class="example">{{ text }}</span>
            }
          </li>
        }
      </ul>
      @if (count > most) {
        <p>{{ t.moreRefused(count - most) }}</p>
      }
    }
  `,
  styles: `
    .scroll {
      overflow-x: auto;
    }
    table {
      min-width: 520px;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 6px 12px 6px 0;
      border-top: 1px solid var(--mat-sys-outline-variant);
      text-align: start;
      vertical-align: top;
      font-weight: 400;
    }
    thead th {
      border: 0;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-medium);
    }
    .number {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .example {
      display: block;
      font: var(--mat-sys-body-small);
    }
    h4 {
      margin: 12px 0 4px;
      font: var(--mat-sys-title-small);
    }
    ul {
      margin: 0 0 12px;
      padding-inline-start: 20px;
    }
  `,
})
export class FilePreview {
  readonly preview = input.required<PackagePreview>();

  protected readonly words = inject(WorkLanguage).words;
  protected readonly most = REFUSED_MOST;

  /** The tables that the file would touch, and those of which it has bad rows. */
  protected readonly rows = computed(() => {
    const { diffs, refused } = this.preview();
    const t = this.words().workspace.differences;
    const files = new Set([
      ...diffs.map(({ table }) => table),
      ...refused.map(({ file }) => file as PackageTable),
    ]);
    return [...files].map((file) => {
      const own = diffs.filter(({ table }) => table === file);
      const count = (kind: RowDiff['kind']) => own.filter((diff) => diff.kind === kind).length;
      return {
        file,
        title: t.table(file) || file,
        added: count('added'),
        changed: count('changed'),
        retired: count('retired'),
        refused: refused.filter((row) => row.file === file).length,
        examples: own.slice(0, EXAMPLES).map((diff) => this.exampleOf(diff)),
      };
    });
  });
  protected readonly others = computed(() => {
    const { changes } = this.preview();
    const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
    const counts = [count('review'), count('settle'), count('verify'), count('figure')] as const;
    return counts.some((one) => one > 0) ? this.words().workspace.file.others(...counts) : '';
  });
  protected readonly refused = computed(() => {
    const { load, colon, lang } = this.words();
    const faults = lang === 'zh' ? zhFaults : enFaults;
    return this.preview()
      .refused.slice(0, REFUSED_MOST)
      .map(({ label, faults: all }) => ({
        label,
        texts: all.map(
          (fault) =>
            `${load.where(fault.file, fault.line, fault.column)}${colon}${faults[fault.code](fault)}`,
        ),
      }));
  });

  private exampleOf({ key, kind, cells }: RowDiff): string {
    const words = this.words();
    const t = words.workspace.differences;
    const [cell] = cells;
    const text = (value: string) =>
      cell && value !== '' ? cellText(cell.field, value, words) : t.empty;
    const what = cell && t.cell(columnName(cell.field, words), text(cell.before), text(cell.after));
    return what ? `${key}, ${what}` : `${key}, ${t.kinds[kind]}`;
  }
}
