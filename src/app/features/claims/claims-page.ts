import { Component, computed, inject } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import type { Sort } from '@angular/material/sort';
import { MatSort, MatSortHeader } from '@angular/material/sort';
import {
  MatCell,
  MatCellDef,
  MatColumnDef,
  MatHeaderCell,
  MatHeaderCellDef,
  MatHeaderRow,
  MatHeaderRowDef,
  MatRow,
  MatRowDef,
  MatTable,
} from '@angular/material/table';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { ROLES } from '../../domain/claim';
import { addressParams } from '../../store/address';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { LaterLanguage } from '../../store/all-words';
import type { ClaimColumn, ClaimFilter } from './claim-rows';
import { CLAIM_COLUMNS, claimRows, filterRows, readFilter, writeFilter } from './claim-rows';

/** All claims of the sources that may speak; search, filters and order stand in the address. */
@Component({
  selector: 'ri-claims-page',
  imports: [
    MatCell,
    MatCellDef,
    MatColumnDef,
    MatFormField,
    MatHeaderCell,
    MatHeaderCellDef,
    MatHeaderRow,
    MatHeaderRowDef,
    MatInput,
    MatLabel,
    MatOption,
    MatRow,
    MatRowDef,
    MatSelect,
    MatSort,
    MatSortHeader,
    MatTable,
    RouterLink,
  ],
  templateUrl: './claims-page.html',
  styleUrl: './claims-page.scss',
})
export class ClaimsPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly store = inject(ClaimsStore);
  protected readonly words = inject(LaterLanguage).words;
  protected readonly linkParams = inject(Companions).params;
  protected readonly columns = CLAIM_COLUMNS;
  protected readonly roles = ROLES;
  protected readonly heard = this.store.heard;

  private readonly params = addressParams();
  protected readonly filter = computed(() => readFilter(this.params()));

  private readonly all = computed(() => {
    const set = this.heard();
    return set ? claimRows(set, this.words()) : [];
  });
  protected readonly total = computed(() => this.all().length);
  protected readonly rows = computed(() =>
    filterRows(this.all(), this.filter(), this.words().lang),
  );

  protected readonly sources = computed(() => this.distinct('source'));
  protected readonly indicators = computed(() => this.distinct('indicator'));

  protected set(change: Partial<ClaimFilter>): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { ...writeFilter({ ...this.filter(), ...change }), ...this.linkParams() },
      // Every letter of a search is no step of its own to go back through.
      replaceUrl: change.text !== undefined,
    });
  }

  protected clear(): void {
    this.set({ text: '', source: '', indicator: '', role: '' });
  }

  protected order({ active, direction }: Sort): void {
    this.set({ sort: direction ? (active as ClaimColumn) : '', direction: direction || 'asc' });
  }

  private distinct(
    field: 'source' | 'indicator',
  ): readonly { readonly id: string; readonly label: string }[] {
    const labels = new Map(this.all().map((row) => [row[field], row.cells[field]]));
    const { lang } = this.words();
    return [...labels]
      .map(([id, label]) => ({ id, label }))
      .sort((a, b) => a.label.localeCompare(b.label, lang));
  }
}
