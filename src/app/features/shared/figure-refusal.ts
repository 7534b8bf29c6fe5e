import { Component, computed, inject, input } from '@angular/core';
import { enFaults } from '../../../i18n/en-faults';
import { zhFaults } from '../../../i18n/zh-faults';
import { sharedWords } from '../../../i18n/shared-words';
import type { FigureFault } from '../../domain/figure-file-fault';
import { Icon } from '../../icons/icon';
import { Language } from '../../store/language';

/** Why a file or a link gives no figure, and what helps; with the rows that are at fault, where it is they. */
@Component({
  selector: 'ri-figure-refusal',
  imports: [Icon],
  template: `
    @let t = words();
    <section role="alert">
      <p>
        <ri-icon name="warning" /> <strong>{{ t.refused(name()) }}</strong> {{ why() }}
      </p>
      @if (fault().rows.length) {
        <ul>
          @for (row of fault().rows.slice(0, most); track $index) {
            <li>
              {{ t.rowAt(row.file, row.line) }} <code>{{ row.label }}</code>
              @for (one of row.faults; track $index) {
                <span>{{ one.field }}: {{ faults()[one.code](one) }}</span>
              }
            </li>
          }
        </ul>
        @if (fault().rows.length > most) {
          <p>{{ t.moreChanges(fault().rows.length - most) }}</p>
        }
      }
    </section>
  `,
  styles: `
    section {
      max-width: 720px;
      padding: 12px 16px;
      border: 1px solid var(--mat-sys-error);
      border-radius: 8px;
      overflow-wrap: anywhere;
    }
    p {
      margin: 0;
    }
    ri-icon {
      vertical-align: -5px;
      color: var(--mat-sys-error);
    }
    li {
      margin-top: 8px;
    }
    span {
      display: block;
    }
  `,
})
export class FigureRefusal {
  /** Of the file, or what stands for a link. */
  readonly name = input.required<string>();
  readonly fault = input.required<FigureFault>();

  private readonly lang = inject(Language).lang;
  protected readonly most = 20;
  protected readonly words = computed(() => sharedWords(this.lang()));
  protected readonly faults = computed(() => (this.lang() === 'zh' ? zhFaults : enFaults));
  protected readonly why = computed(() => {
    const { code, value } = this.fault();
    return this.words().faults[code](value);
  });
}
