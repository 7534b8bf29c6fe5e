import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ClaimDetails } from '../../evidence/claim-details';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { WorkLanguage } from '../../store/work-words';

/** One claim under an address of its own. */
@Component({
  selector: 'ri-claim-page',
  imports: [ClaimDetails, RouterLink],
  template: `
    @let t = words();
    <p>
      <a routerLink="/claims" [queryParams]="params()">{{ t.claims.back }}</a>
    </p>
    @if (set(); as known) {
      @if (known.byId.has(id())) {
        <h1>{{ heading() }}</h1>
        <ri-claim-details [id]="id()" />
      } @else {
        <h1>{{ t.claims.unknown(id()) }}</h1>
        <p>{{ t.claims.unknownHint }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 720px;
      overflow-wrap: anywhere;
    }
    a {
      color: var(--mat-sys-primary);
    }
  `,
})
export class ClaimPage {
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly set = inject(ClaimsStore).set;
  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = inject(Companions).params;
  protected readonly heading = computed(() => {
    const set = this.set();
    const claim = set?.byId.get(this.id());
    return (claim && set?.indicators.get(claim.indicator)?.name[this.words().lang]) ?? '';
  });
}
