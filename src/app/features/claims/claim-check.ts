import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Claim } from '../../domain/claim';
import { findingOn } from '../../domain/workspace';
import { timeText } from '../../evidence/change-text';
import { Companions } from '../../store/companions';
import { WorkLanguage } from '../../store/work-words';
import { Workspaces } from '../../store/workspaces';

/** What became of a claim under an analyst's eyes: whether its phrase was found in the document, and whether it was reviewed. */
@Component({
  selector: 'ri-claim-check',
  imports: [RouterLink],
  template: `
    @let t = words().claim;
    <h2>{{ t.place }}</h2>
    <p>{{ finding().text }}</p>
    @if (finding().from) {
      <p class="how">{{ finding().from }}</p>
    }
    <p>
      <a [routerLink]="['/sources', claim().source]" [queryParams]="verify()">{{
        claim().quote ? t.verify : t.toSource
      }}</a>
    </p>
    <p>
      <a [routerLink]="['/claims', claim().id, 'edit']" [queryParams]="params()">{{
        words().curate.editThis.claim
      }}</a>
    </p>
    <label class="review">
      <input type="checkbox" [checked]="!!review()" (change)="toggle()" />
      <strong>{{ t.reviewed }}</strong>
    </label>
    <p class="how" role="status">{{ review() || t.reviewHint }}</p>
  `,
  styleUrl: './claim-lists.scss',
  styles: `
    .review {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-height: 32px;
      cursor: pointer;
    }
    input {
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class ClaimCheck {
  readonly claim = input.required<Claim>();

  private readonly workspaces = inject(Workspaces);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = inject(Companions).params;
  /** Where the reading pane shows the claim. */
  protected readonly verify = computed(() => ({ ...this.params(), claim: this.claim().id }));

  protected readonly finding = computed(() => {
    const { id, source, quote } = this.claim();
    const { claim: t, evidence, lang } = this.words();
    const state = this.workspaces.state();
    const [found, verification] = [findingOn(state, id, source), state.verified.get(source)];
    if (!found || !verification)
      return { text: quote ? t.notVerified : t.nothingToVerify, from: '' };
    const place = found.paragraph === null ? '' : evidence.paragraph(found.paragraph);
    const text =
      found.state === 'not-found' ? t.verified[found.state] : t.verified[found.state](place);
    const when = timeText(verification.at, lang);
    return { text, from: t.readFrom(verification.document.name, when) };
  });
  /** Who has reviewed it, and when; empty where nobody has. */
  protected readonly review = computed(() => {
    const { claim: t, lang } = this.words();
    const change = this.workspaces.state().reviewed.get(this.claim().id);
    return change ? t.reviewedBy(change.by || t.nobody, timeText(change.at, lang)) : '';
  });

  protected toggle(): void {
    const reviewed = !this.review();
    this.workspaces.make({ kind: 'review', claim: this.claim().id, reviewed });
  }
}
