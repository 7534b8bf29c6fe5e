import { Component, inject, input } from '@angular/core';
import type { Words } from '../../i18n/en';
import type { Fault, LoadFailure } from '../domain/fault';
import { Icon } from '../icons/icon';
import type { ClaimsState } from '../store/claims-store';
import { ClaimsStore } from '../store/claims-store';
import { Language } from '../store/language';

/** What became of loading the data: a failure that can be retried, or the rows that were not taken, and why. */
@Component({
  selector: 'ri-load-report',
  imports: [Icon],
  template: `
    @let t = words().load;
    @let now = state();
    @switch (now.kind) {
      @case ('loading') {
        <p class="loading" role="status">{{ t.loading }}…</p>
      }
      @case ('failed') {
        <section class="report" role="alert">
          <h2><ri-icon name="warning" /> {{ t.failed }}</h2>
          <p>{{ why(now.failure) }}</p>
          <button type="button" class="ri-button" (click)="store.reload()">{{ t.retry }}</button>
        </section>
      }
      @case ('ready') {
        @if (now.rejected.length) {
          <section class="report" role="status">
            <p><ri-icon name="warning" /> {{ t.rejected(now.rejected.length) }}</p>
            <details>
              <summary>{{ t.show }}</summary>
              <ul>
                @for (row of now.rejected; track $index) {
                  <li>
                    <code>{{ row.label }}</code>
                    @for (fault of row.faults; track $index) {
                      <span
                        >{{ t.where(fault.file, fault.line, fault.column) }}{{ words().colon
                        }}{{ mend(fault) }}</span
                      >
                    }
                  </li>
                }
              </ul>
            </details>
          </section>
        }
      }
      @default never(now);
    }
  `,
  styles: `
    .loading {
      color: var(--mat-sys-on-surface-variant);
    }
    .report {
      margin-bottom: 16px;
      padding: 12px 16px;
      border: 1px solid var(--mat-sys-error);
      border-radius: 8px;
    }
    h2,
    p {
      display: flex;
      align-items: center;
      gap: 8px;
      margin: 0 0 8px;
      font: var(--mat-sys-title-small);
    }
    h2 {
      color: var(--mat-sys-error);
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
export class LoadReport {
  readonly state = input.required<ClaimsState>();
  protected readonly store = inject(ClaimsStore);
  protected readonly words = inject(Language).words;

  protected why({ kind, file, status }: LoadFailure): string {
    const words: Words['load'] = this.words().load;
    return kind === 'network' ? words.network(file) : words.status(file, status);
  }

  protected mend(fault: Fault): string {
    return this.words().faults[fault.code](fault);
  }
}
