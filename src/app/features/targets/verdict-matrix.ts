import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WordsOfTargets } from '../../../i18n/en-judging';
import type { ClaimId } from '../../domain/claim';
import type { Params } from '../../domain/compare-query';
import { Evidence } from '../../evidence/evidence';
import { Formula } from '../../formula/formula';
import { Icon } from '../../icons/icon';
import type { VerdictRow } from '../../views/verdict-rows';

/** Every method's verdict on one target, side by side, with its working. */
@Component({
  selector: 'ri-verdict-matrix',
  imports: [Formula, Icon, RouterLink],
  templateUrl: './verdict-matrix.html',
  styleUrls: ['./ledger-table.scss', './verdict-matrix.scss'],
})
export class VerdictMatrix {
  readonly rows = input.required<readonly VerdictRow[]>();
  readonly words = input.required<WordsOfTargets>();
  readonly params = input<Params>({});

  private readonly evidence = inject(Evidence);

  protected open(claims: readonly ClaimId[]): void {
    void this.evidence.show({ claims, isGap: false });
  }
}
