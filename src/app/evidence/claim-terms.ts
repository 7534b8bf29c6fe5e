import { Component, input } from '@angular/core';
import type { ClaimFacts } from './claim-facts';

/** What is known of a claim's source and of its figure, term by term. */
@Component({
  selector: 'ri-claim-terms',
  template: `
    <dl>
      @for (fact of facts().source; track fact.term) {
        <div>
          <dt>{{ fact.term }}</dt>
          <dd>{{ fact.text }}</dd>
        </div>
      }
      @for (fact of facts().facts; track fact.term) {
        <div>
          <dt>{{ fact.term }}</dt>
          <dd>{{ fact.text }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    :host {
      display: block;
    }
    dl {
      margin: 0 0 12px;
    }
    dl > div {
      display: grid;
      grid-template-columns: minmax(96px, 30%) 1fr;
      gap: 12px;
      padding: 5px 0;
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class ClaimTerms {
  readonly facts = input.required<ClaimFacts>();
}
