import { Component, computed, inject, input } from '@angular/core';
import { enFaults } from '../../i18n/en-faults';
import { zhFaults } from '../../i18n/zh-faults';
import type { RejectedRow } from '../domain/fault';
import { Icon } from '../icons/icon';
import { Language } from '../store/language';

/** The rows of the data that were not taken, each with its faults: where, why, and how to mend it. */
@Component({
  selector: 'ri-rejected-rows',
  imports: [Icon],
  template: `
    @let t = words().load;
    <section role="status">
      <p><ri-icon name="warning" /> {{ t.rejected(rows().length) }}</p>
      <details>
        <summary>{{ t.show }}</summary>
        <ul>
          @for (row of rows(); track $index) {
            <li>
              <code>{{ row.label }}</code>
              @for (fault of row.faults; track $index) {
                <span
                  >{{ t.where(fault.file, fault.line, fault.column) }}{{ words().colon
                  }}{{ faults()[fault.code](fault) }}</span
                >
              }
            </li>
          }
        </ul>
      </details>
    </section>
  `,
  styles: `
    section {
      margin-bottom: 16px;
      padding: 12px 16px;
      border: 1px solid var(--mat-sys-error);
      border-radius: 8px;
    }
    p {
      display: flex;
      align-items: center;
      gap: 8px;
      margin: 0 0 8px;
      font: var(--mat-sys-title-small);
    }
    summary {
      cursor: pointer;
      color: var(--mat-sys-primary);
    }
    li {
      margin-top: 8px;
      overflow-wrap: anywhere;
    }
    span {
      display: block;
    }
  `,
})
export class RejectedRows {
  readonly rows = input.required<readonly RejectedRow[]>();

  protected readonly words = inject(Language).words;
  protected readonly faults = computed(() => (this.words().lang === 'zh' ? zhFaults : enFaults));
}
