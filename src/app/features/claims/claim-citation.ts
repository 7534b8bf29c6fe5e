import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { formatDate } from '../../../i18n/format';
import type { CitationStyle } from '../../domain/citation';
import { citation, CITATION_STYLES } from '../../domain/citation';
import type { Claim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import { Icon } from '../../icons/icon';
import { WorkLanguage } from '../../store/work-words';

/** The source of a claim as a reference, in the style that the reader chooses. */
@Component({
  selector: 'ri-claim-citation',
  imports: [Icon],
  template: `
    @let t = words().claim;
    <h2>{{ t.cite }}</h2>
    <fieldset>
      <legend>{{ t.style }}</legend>
      @for (one of styles; track one) {
        <label>
          <input
            type="radio"
            name="citation-style"
            [checked]="one === style()"
            (change)="choose(one)"
          />
          {{ t.styles[one] }}
        </label>
      }
    </fieldset>
    <pre tabindex="0" role="region" [attr.aria-label]="t.styles[style()]">{{ text() }}</pre>
    <button type="button" class="ri-button" (click)="copy()">
      <ri-icon name="copy" />{{ t.copy }}
    </button>
    <span class="said" role="status">{{ message() }}</span>
  `,
  styles: `
    h2 {
      margin: 0 0 8px;
      font: var(--mat-sys-title-medium);
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin: 0 0 8px;
      padding: 0;
      border: 0;
    }
    legend {
      position: absolute;
      clip-path: inset(50%);
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 28px;
    }
    input {
      width: 18px;
      height: 18px;
      margin: 0;
      accent-color: var(--mat-sys-primary);
    }
    pre {
      margin: 0 0 8px;
      padding: 12px;
      border-radius: 8px;
      background: var(--mat-sys-surface-container);
      font: var(--mat-sys-body-medium);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .said {
      margin-inline-start: 12px;
    }
  `,
})
export class ClaimCitation {
  readonly claim = input.required<Claim>();
  readonly source = input.required<Source>();

  private readonly clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;
  protected readonly words = inject(WorkLanguage).words;
  protected readonly styles = CITATION_STYLES;
  protected readonly style = signal<CitationStyle>('plain');
  protected readonly message = signal('');
  protected readonly text = computed(() => {
    const [source, { lang, evidence }] = [this.source(), this.words()];
    const { paragraph } = this.claim();
    const place = paragraph === null ? null : evidence.paragraph(paragraph);
    return citation(source, this.style(), {
      lang,
      date: formatDate(source.published, lang),
      place,
    });
  });

  protected choose(style: CitationStyle): void {
    this.style.set(style);
    this.message.set('');
  }

  protected copy(): void {
    const { copied, cannotCopy } = this.words().claim;
    // Pages that are not served safely have no clipboard.
    const written = this.clipboard?.writeText(this.text()) ?? Promise.reject(new Error());
    written.then(
      () => {
        this.message.set(copied);
      },
      () => {
        this.message.set(cannotCopy);
      },
    );
  }
}
