import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClaimId } from '../domain/claim';
import { ClaimsStore } from '../store/claims-store';
import { Companions } from '../store/companions';
import { LaterLanguage } from '../store/all-words';
import { claimFacts } from './claim-facts';
import { ClaimRelations } from './claim-relations';
import { ClaimTerms } from './claim-terms';
import { ClaimWords } from './claim-words';

/** One claim in full: the figure, the words that state it, where they stand, and what it rests on. */
@Component({
  selector: 'ri-claim-details',
  imports: [ClaimRelations, ClaimTerms, ClaimWords, RouterLink],
  templateUrl: './claim-details.html',
  styleUrl: './claim-details.scss',
})
export class ClaimDetails {
  readonly id = input.required<ClaimId>();
  /** Emits when a link to another claim is followed, so that a sheet can close. */
  readonly left = output();

  private readonly store = inject(ClaimsStore);
  private readonly language = inject(LaterLanguage);
  protected readonly params = inject(Companions).params;

  protected readonly words = this.language.words;
  protected readonly facts = computed(() => {
    const set = this.store.set();
    const claim = set?.byId.get(this.id());
    return set && claim ? claimFacts(claim, set, this.words()) : null;
  });
}
