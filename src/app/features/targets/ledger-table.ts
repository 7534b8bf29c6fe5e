import { NgTemplateOutlet } from '@angular/common';
import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WordsOfTargets } from '../../../i18n/en-judging';
import type { ClaimId } from '../../domain/claim';
import type { Params } from '../../domain/compare-query';
import { Evidence } from '../../evidence/evidence';
import { Icon } from '../../icons/icon';
import type { LedgerRow } from '../../views/ledger-rows';

/** Targets as a table; on a phone each is a block of labelled figures. */
@Component({
  selector: 'ri-ledger-table',
  imports: [Icon, NgTemplateOutlet, RouterLink],
  templateUrl: './ledger-table.html',
  styleUrl: './ledger-table.scss',
})
export class LedgerTable {
  readonly rows = input.required<readonly LedgerRow[]>();
  readonly label = input.required<string>();
  readonly words = input.required<WordsOfTargets>();
  /** What links carry on. */
  readonly params = input<Params>({});

  private readonly evidence = inject(Evidence);

  protected open(claims: readonly ClaimId[]): void {
    void this.evidence.show({ claims, isGap: false });
  }
}
