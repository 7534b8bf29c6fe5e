import { Component, computed, inject, input } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Figure } from '../../charts/spec';
import { appraise } from '../../domain/appraisal';
import type { ClaimId } from '../../domain/claim';
import { entriesOf, PLAIN_LEDGER } from '../../domain/ledger';
import type { MethodId } from '../../domain/methods/method';
import { METHODS } from '../../domain/methods/registry';
import { targetsOf } from '../../domain/target';
import { Evidence } from '../../evidence/evidence';
import { ExportButton } from '../../figure/export-button';
import type { ShownFigure } from '../../figure/export-requests';
import { FigureCard } from '../../figure/figure';
import { Icon } from '../../icons/icon';
import { addressParams } from '../../store/address';
import { TargetsLanguage } from '../../store/target-words';
import { Assumptions } from '../../store/assumptions';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { bulletFigure, methodOf, trajectoryFigure } from '../../views/target-figures';
import { verdictRows } from '../../views/verdict-rows';
import { AssumptionList } from './assumption-list';
import { feasibilityText } from './feasibility-words';
import { ledgerRow } from '../../views/ledger-rows';
import { standingOf } from './standing';
import { targetWords } from './target-words';
import { VerdictMatrix } from './verdict-matrix';
import { WhatIf } from './what-if';

/** One target, judged in the open: drawings, standing, every method's verdict, precedents, words, and what if. */
@Component({
  selector: 'ri-target-page',
  imports: [
    AssumptionList,
    ExportButton,
    FigureCard,
    Icon,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    VerdictMatrix,
    WhatIf,
  ],
  templateUrl: './target-page.html',
  styleUrls: ['./ledger-table.scss', './target-page.scss'],
})
export class TargetPage {
  /** From the address: the id of the target's claim. */
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly companions = inject(Companions);
  private readonly assumptions = inject(Assumptions);
  private readonly evidence = inject(Evidence);
  private readonly store = inject(ClaimsStore);
  protected readonly words = inject(TargetsLanguage).words;
  protected readonly linkParams = this.companions.params;
  protected readonly set = this.store.set;
  protected readonly heard = this.store.heard;

  private readonly params = addressParams();
  /** The method that projects, and that speaks where no outcome is known; from the address. */
  protected readonly method = computed((): MethodId => methodOf(this.params()['method']));
  protected readonly projecting = computed(() =>
    METHODS.filter(({ id }) => id !== 'outcome').map(({ id }) => ({
      id,
      name: this.words().methods.short[id],
    })),
  );

  /** Any claim that states the target leads here. */
  private readonly target = computed(() => {
    const heard = this.heard();
    const found = heard && targetsOf(heard);
    return found?.find(({ claim, alsoStatedBy }) =>
      [claim, ...alsoStatedBy].some(({ id }) => id === this.id()),
    );
  });
  /** Whether only a companion that is off states it. */
  protected readonly isSilenced = computed(
    () => this.set()?.byId.has(this.id()) === true && !this.heard()?.byId.has(this.id()),
  );
  protected readonly appraisal = computed(() => {
    const [set, target] = [this.set(), this.target()];
    if (!set || !target) return null;
    const voices = { companions: this.companions.on(), assumptions: this.assumptions.active() };
    return appraise(set, target, voices);
  });

  protected readonly shown = computed(() => {
    const [set, appraisal, words] = [this.set(), this.appraisal(), this.words()];
    if (!set || !appraisal) return null;
    const method = this.method();
    const [entry] = entriesOf([appraisal], method);
    return {
      set,
      appraisal,
      row: entry && ledgerRow(entry, set, words),
      standing: standingOf(appraisal, method, set, words),
      verdicts: verdictRows(appraisal, set, words),
      feasibility: feasibilityText(appraisal, set, this.companions.on(), words),
      words: targetWords(appraisal.target, set, words),
    };
  });

  private readonly ground = computed(() => {
    const [set, appraisal] = [this.set(), this.appraisal()];
    return set && appraisal && { appraisal, context: { set, words: this.words() } };
  });
  protected readonly bullet = computed((): Figure | null => {
    const ground = this.ground();
    return ground && bulletFigure(ground.appraisal, ground.context);
  });
  protected readonly trajectory = computed((): Figure | null => {
    const ground = this.ground();
    return ground && trajectoryFigure(ground.appraisal, this.method(), ground.context);
  });

  /** The verdicts as a figure, for the export sheet: what makes a list of them is loaded for it. */
  protected readonly verdicts = computed((): (() => Promise<ShownFigure>) | null => {
    const ground = this.ground();
    if (!ground) return null;
    const { appraisal, context } = ground;
    return async () => {
      const { verdictList } = await import('../../views/verdict-list');
      const figure = verdictList(appraisal, context.set, context.words);
      return { figure, part: 'verdicts', set: null };
    };
  });

  protected open(claims: readonly ClaimId[]): void {
    void this.evidence.show({ claims, isGap: false });
  }

  protected chooseMethod(method: MethodId): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: {
        method: method === PLAIN_LEDGER.method ? undefined : method,
        ...this.linkParams(),
      },
      replaceUrl: true,
    });
  }
}
