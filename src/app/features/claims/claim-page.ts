import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { entry } from '../../domain/claim-set';
import { claimFacts } from '../../evidence/claim-facts';
import { ClaimRelations } from '../../evidence/claim-relations';
import { ClaimTerms } from '../../evidence/claim-terms';
import { ClaimWords } from '../../evidence/claim-words';
import { DerivationGraph } from '../../evidence/derivation-graph';
import { EvidenceNav } from '../../evidence/evidence-nav';
import { ClaimHistory } from '../../store/claim-history';
import { ClaimsStore } from '../../store/claims-store';
import { StatisticsLayer } from '../../store/statistics-layer';
import { Companions } from '../../store/companions';
import { WorkLanguage } from '../../store/work-words';
import { ClaimCheck } from './claim-check';
import { ClaimCitation } from './claim-citation';
import { ClaimHistoryList } from './claim-history-list';
import { ClaimKinLists } from './claim-kin-lists';
import { LeftList } from './claim-lookup';

/** One claim under an address of its own: the figure, its words, whom it has to do with, and what was done to it. */
@Component({
  selector: 'ri-claim-page',
  imports: [
    ClaimCheck,
    ClaimCitation,
    ClaimHistoryList,
    ClaimKinLists,
    ClaimRelations,
    ClaimTerms,
    ClaimWords,
    DerivationGraph,
    EvidenceNav,
    RouterLink,
  ],
  templateUrl: './claim-page.html',
  styleUrl: './claim-page.scss',
})
export class ClaimPage {
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly set = inject(ClaimsStore).set;
  protected readonly words = inject(WorkLanguage).words;
  protected readonly companions = inject(Companions).params;
  private readonly leftList = inject(LeftList);
  private readonly history = inject(ClaimHistory);
  /** The list as the reader left it. */
  protected readonly back = computed(() => ({
    ...this.leftList.place()?.params,
    companions: undefined,
    ...this.companions(),
  }));

  protected readonly view = computed(() => {
    const [set, words] = [this.set(), this.words()];
    const claim = set?.byId.get(this.id());
    if (!set || !claim) return null;
    const facts = claimFacts(claim, set, words);
    return { set, claim, facts, source: entry(set.sources, claim.source) };
  });
  /** A claim that was retired has a history still. */
  protected readonly wasThere = computed(() => this.history.of(this.id())[0]?.kind === 'retired');

  constructor() {
    const statistics = inject(StatisticsLayer);
    effect(() => {
      // Figures of datasets are there when they are asked for.
      if (this.set() && !this.view()) void statistics.figures()?.fetchClaim(this.id());
    });
  }
}
