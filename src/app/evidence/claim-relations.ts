import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDate } from '../../i18n/format';
import type { ArithmeticCheck } from '../domain/arithmetic';
import { checkArithmetic, checksOn } from '../domain/arithmetic';
import type { Claim, ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { IconName } from '../icons/icon';
import { Icon } from '../icons/icon';
import type { AllWords } from '../store/all-words';
import { LaterLanguage } from '../store/all-words';
import { ClaimsStore } from '../store/claims-store';
import { Companions } from '../store/companions';
import { checkSentence } from '../../i18n/arithmetic-text';
import { figureText } from '../../i18n/claim-text';
import { oneLine } from './claim-facts';

interface ClaimLink {
  readonly id: ClaimId;
  readonly text: string;
}

interface ShownCheck {
  readonly kind: ArithmeticCheck['kind'];
  readonly icon: IconName;
  readonly sentence: string;
  /** The claims to look at next: the inputs, or the claim that states what they imply. */
  readonly links: readonly ClaimLink[];
}

const ICONS: Readonly<Record<ArithmeticCheck['kind'], IconName>> = {
  agrees: 'check',
  disagrees: 'warning',
  'not-checkable': 'unknown',
};

/** What a claim has to do with others: which it revises or is revised by, and whether the arithmetic between them holds. */
@Component({
  selector: 'ri-claim-relations',
  imports: [Icon, RouterLink],
  templateUrl: './claim-relations.html',
  styleUrl: './claim-relations.scss',
})
export class ClaimRelations {
  readonly id = input.required<ClaimId>();
  /** Emits when a link to another claim is followed, so that a sheet can close. */
  readonly left = output();

  private readonly store = inject(ClaimsStore);
  protected readonly params = inject(Companions).params;
  protected readonly words = inject(LaterLanguage).words;

  private readonly claim = computed(() => this.store.set()?.byId.get(this.id()) ?? null);

  protected readonly vintages = computed(() => {
    const [claim, heard, words] = [this.claim(), this.store.heard(), this.words()];
    return claim && heard ? vintagesOf(claim, heard, words) : [];
  });

  /** What the claim's own words imply, and below it the checks of other claims that rest on this one. */
  protected readonly checks = computed(() => {
    const [claim, set, heard, words] = [
      this.claim(),
      this.store.set(),
      this.store.heard(),
      this.words(),
    ];
    if (!claim || !set || !heard) return { own: null, others: [] };
    const own = checkArithmetic(claim, heard);
    const others = checksOn(claim.id, heard).filter(({ kind }) => kind !== 'not-checkable');
    return {
      own: own && shownCheck(own, set, words, own.kind === 'not-checkable' ? [] : own.inputs),
      others: others.map((check) => shownCheck(check, set, words, [check.claim], false)),
    };
  });
}

function shownCheck(
  check: ArithmeticCheck,
  set: ClaimSet,
  words: AllWords,
  ids: readonly string[],
  isOwn = true,
): ShownCheck {
  const links = ids.flatMap((id): readonly ClaimLink[] => {
    const claim = set.byId.get(id);
    return claim ? [{ id, text: oneLine(claim, set, words) }] : [];
  });
  const sentence = checkSentence(check, set, words, isOwn);
  return { kind: check.kind, icon: ICONS[check.kind], sentence, links };
}

/** @param heard the claims that may speak: a silenced vintage is not quoted */
function vintagesOf(claim: Claim, heard: ClaimSet, words: AllWords) {
  const { revises, revised, vintage } = words.arithmetic;
  const line = (term: string, other: Claim) => {
    const source = entry(heard.sources, other.source);
    const date = formatDate(source.published, words.lang);
    const text = vintage(figureText(other, heard, words), source.publisher[words.lang], date);
    return { term, id: other.id, text };
  };
  const earlier = claim.revises === null ? undefined : heard.byId.get(claim.revises);
  const later = heard.claims.filter((other) => other.revises === claim.id);
  return [
    ...(earlier ? [line(revises, earlier)] : []),
    ...later.map((other) => line(revised, other)),
  ];
}
