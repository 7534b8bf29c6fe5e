import { Component, inject, input } from '@angular/core';
import { LaterLanguage } from '../store/all-words';
import type { ClaimFacts } from './claim-facts';

/** A claim's figure, the words that state it, and what the editors note of it. */
@Component({
  selector: 'ri-claim-words',
  templateUrl: './claim-words.html',
  styleUrl: './claim-words.scss',
})
export class ClaimWords {
  readonly facts = input.required<ClaimFacts>();
  protected readonly words = inject(LaterLanguage).words;
}
