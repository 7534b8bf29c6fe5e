import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { appraiseAll } from '../../domain/appraisal';
import type { VerdictKey } from '../../domain/headline';
import type { LedgerState } from '../../domain/ledger';
import {
  countsOf,
  entriesOf,
  filtered,
  PLAIN_LEDGER,
  readLedger,
  writeLedger,
} from '../../domain/ledger';
import { ExportButton } from '../../figure/export-button';
import type { ShownFigure } from '../../figure/export-requests';
import { FigureCard } from '../../figure/figure';
import { addressParams } from '../../store/address';
import { TargetsLanguage } from '../../store/target-words';
import { Assumptions } from '../../store/assumptions';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import type { LedgerFigure } from '../../views/ledger-figures';
import { ledgerFigures } from '../../views/ledger-figures';
import { AssumptionList } from './assumption-list';
import { FetchedMatrix } from './fetched-matrix';
import type { LedgerChoice } from '../../views/ledger-choices';
import { filterChoices, orderChoices, verdictName } from '../../views/ledger-choices';
import { ledgerGroups } from '../../views/ledger-groups';
import { ledgerList } from '../../views/ledger-list';
import { LedgerTable } from './ledger-table';

/** Every target beside its baseline, its latest figure and its outcome; the address holds what is chosen of them. */
@Component({
  selector: 'ri-targets-page',
  imports: [
    AssumptionList,
    ExportButton,
    FigureCard,
    LedgerTable,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    NgTemplateOutlet,
    RouterLink,
  ],
  providers: [FetchedMatrix],
  templateUrl: './targets-page.html',
  styleUrl: './targets-page.scss',
})
export class TargetsPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly companions = inject(Companions);
  private readonly assumptions = inject(Assumptions);
  private readonly matrix = inject(FetchedMatrix);
  protected readonly words = inject(TargetsLanguage).words;
  protected readonly linkParams = this.companions.params;
  protected readonly set = inject(ClaimsStore).set;

  private readonly params = addressParams();
  private readonly appraisals = computed(() => {
    const set = this.set();
    const voices = { companions: this.companions.on(), assumptions: this.assumptions.active() };
    return set ? appraiseAll(set, voices) : [];
  });
  private readonly reading = computed(() => readLedger(this.appraisals(), this.params()));
  protected readonly state = computed(() => this.reading().state);
  protected readonly repairs = computed(() =>
    this.reading().repairs.flatMap((repair) =>
      repair.kind === 'unknown-choice'
        ? [this.words().ledger.repair(repair.key, repair.value)]
        : [],
    ),
  );

  private readonly entries = computed(() => entriesOf(this.appraisals(), this.state().method));
  protected readonly total = computed(() => this.entries().length);
  protected readonly shown = computed(() => filtered(this.entries(), this.state()));
  protected readonly counts = computed(() => {
    const counts = countsOf(filtered(this.entries(), this.state(), ['verdict']));
    return [...counts].map(([verdict, count]) => ({
      verdict,
      text: this.words().ledger.count(verdictName(verdict, this.words()), count),
    }));
  });
  protected readonly filters = computed(() => {
    const set = this.set();
    return set ? filterChoices(this.entries(), this.state(), set, this.words()) : [];
  });
  protected readonly orders = computed(() => orderChoices(this.state(), this.words()));
  protected readonly groups = computed(() => {
    const set = this.set();
    return set ? ledgerGroups(this.shown(), this.state(), set, this.words()) : [];
  });
  protected readonly inForce = computed(() => this.assumptions.active().length);
  /** The list as a figure, for the export sheet; null where no target fits. */
  protected readonly list = computed((): (() => ShownFigure) | null => {
    const [set, shown, total] = [this.set(), this.shown(), this.total()];
    const [state, words] = [this.state(), this.words()];
    if (!set || !shown.length) return null;
    const figure = () => ledgerList(shown, total, state, set, words);
    return () => ({ figure: figure(), part: 'list', set: null });
  });

  /** The figures of those that are shown. */
  protected readonly figures = computed((): readonly LedgerFigure[] => {
    const set = this.set();
    if (!set) return [];
    const shown = this.shown().map(({ appraisal }) => appraisal);
    return ledgerFigures(shown, { set, words: this.words() }, this.matrix.build());
  });

  constructor() {
    this.matrix.want();
  }

  protected choose({ key }: LedgerChoice, id: string): void {
    this.choosing({ [key]: id === '' ? null : id });
  }

  protected toggleVerdict(verdict: VerdictKey): void {
    this.choosing({ verdict: this.state().verdict === verdict ? null : verdict });
  }

  protected clear(): void {
    const { region, indicator, horizon, document, verdict, baseline } = PLAIN_LEDGER;
    this.choosing({ region, indicator, horizon, document, verdict, baseline });
  }

  private choosing(change: Partial<LedgerState>): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { ...writeLedger({ ...this.state(), ...change }), ...this.linkParams() },
    });
  }
}
