import { Component, computed, inject, input, output } from '@angular/core';
import { formatPeriod } from '../../../i18n/format';
import { attributed } from '../../charts/figure-text';
import type { Answer } from '../../domain/answer';
import type { ClaimId } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { Evidence } from '../../evidence/evidence';
import type { WordsOfComparing } from '../../store/compare-words';
import type { ChoiceList } from './choice-lists';
import type { Chosen } from './choice-row';
import { ChoiceRow } from './choice-row';

interface Dispute {
  readonly place: string;
  readonly figures: readonly {
    readonly claim: ClaimId;
    readonly text: string;
    readonly counts: boolean;
  }[];
}

/** Every figure that sources disagree on, with both claims, and the rule that decides which one counts. */
@Component({
  selector: 'ri-disputes',
  imports: [ChoiceRow],
  templateUrl: './disputes.html',
  styleUrl: './disputes.scss',
})
export class Disputes {
  readonly answer = input.required<Answer>();
  readonly set = input.required<ClaimSet>();
  readonly words = input.required<WordsOfComparing>();
  readonly rule = input.required<ChoiceList>();
  readonly chosen = output<Chosen>();

  private readonly evidence = inject(Evidence);
  protected readonly groups = computed(() => {
    const t = this.words().compare;
    const [disagreements, revisions] = [this.disputesOf('disagree'), this.disputesOf('revised')];
    return [
      { head: t.conflicts(disagreements.length), disputes: disagreements, hasRule: true },
      { head: t.revisions(revisions.length), disputes: revisions, hasRule: false },
    ].filter(({ disputes }) => disputes.length);
  });

  protected open(claim: ClaimId): void {
    void this.evidence.show({ claims: [claim], isGap: false });
  }

  private disputesOf(cause: 'disagree' | 'revised'): readonly Dispute[] {
    const { rows, reference, periods } = this.answer().stated;
    const [words, set] = [this.words(), this.set()];
    const all =
      reference && !rows.some(({ region }) => region.id === reference.region.id)
        ? [...rows, reference]
        : rows;
    return all.flatMap(({ region, cells }) =>
      cells.flatMap((cell, at): Dispute[] => {
        const period = periods[at];
        if (cell.kind === 'gap' || cell.dispute?.cause !== cause || !period) return [];
        const place = words.figure.place(
          region.short[words.lang],
          formatPeriod(period, words.lang),
        );
        const figures = cell.dispute.figures.map(({ claim }) => ({
          claim,
          text: attributed(claim, set, words),
          counts: cell.kind === 'value' && cell.claim === claim,
        }));
        return [{ place, figures }];
      }),
    );
  }
}
