import { Component, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Facet, FacetColumns } from '../../domain/claim-facets';
import { filterClaims, workColumns } from '../../domain/claim-facets';
import { ordered } from '../../domain/claim-order';
import type { ClaimColumn, ClaimQuery } from '../../domain/claim-query';
import { readClaimQuery, toggled, writeClaimQuery } from '../../domain/claim-query';
import { EvidenceNav } from '../../evidence/evidence-nav';
import { ExportButton } from '../../figure/export-button';
import type { ShownFigure } from '../../figure/export-requests';
import { Icon } from '../../icons/icon';
import { addressParams } from '../../store/address';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { WorkLanguage } from '../../store/work-words';
import { Workspaces } from '../../store/workspaces';
import { indexOf, searchClaims } from '../../views/claim-index';
import { ranksOf, shippedOf } from '../../views/claim-lookup';
import { facetLabel } from '../../views/claim-rows';
import { claimsFigure } from '../../views/claims-figure';
import { LeftList, workedOut } from './claim-lookup';
import { ClaimsTable } from './claims-table';
import { facetChoices } from './facet-options';
import { FacetPanel } from './facet-panel';

/** All claims of the sources that may speak; search, facets and order stand in the address. */
@Component({
  selector: 'ri-claims-page',
  imports: [
    ClaimsTable,
    EvidenceNav,
    ExportButton,
    FacetPanel,
    Icon,
    MatFormField,
    MatInput,
    MatLabel,
    RouterLink,
  ],
  templateUrl: './claims-page.html',
  styleUrl: './claims-page.scss',
})
export class ClaimsPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly store = inject(ClaimsStore);
  private readonly work = inject(Workspaces).state;
  private readonly leftList = inject(LeftList);
  protected readonly linkParams = inject(Companions).params;
  protected readonly words = inject(WorkLanguage).words;
  protected readonly heard = this.store.listed;

  private readonly params = addressParams();
  private readonly reading = computed(() => {
    const set = this.store.set();
    return set ? readClaimQuery(set, this.params()) : null;
  });
  protected readonly query = computed(() => this.reading()?.query ?? NOTHING);
  protected readonly repairs = computed(() =>
    (this.reading()?.repairs ?? []).map(({ key, value }) => this.words().claims.repair(key, value)),
  );

  /** What the field holds. The address follows: what comes back from it must not undo letters typed since. */
  private written: string | null = null;
  protected readonly text = linkedSignal<string, string>({
    source: () => this.query().text,
    computation: (asked, before) => (before && asked === this.written ? before.value : asked),
  });

  private readonly asked = computed(() => {
    const set = this.heard();
    return set && { set };
  });
  private readonly shipped = workedOut(this.asked, ({ set }) => shippedOf(set));
  private readonly worked = workedOut(
    computed(() => {
      const [set, state] = [this.heard(), this.work()];
      return set && { set, state };
    }),
    ({ set, state }) => workColumns(set, state),
  );
  private readonly columns = computed((): FacetColumns | null => {
    const [set, shipped, worked] = [this.heard(), this.shipped(), this.worked()];
    if (!shipped || !worked || shipped.of.set !== set || worked.of.set !== set) return null;
    return { ...shipped.value, ...worked.value };
  });

  private readonly isSearched = computed(() => this.text() !== '');
  /** Made at the first search, and of no further letter's concern. */
  private readonly index = workedOut(
    computed(() => {
      const set = this.heard();
      return set && this.isSearched() ? { set } : null;
    }),
    ({ set }) => indexOf(set),
  );
  private readonly hits = workedOut(
    computed(() => {
      const [index, text] = [this.index()?.value, this.text()];
      return index && text !== '' ? { set: index.set, index, text } : null;
    }),
    ({ index, text }) => searchClaims(index, text),
  );
  private readonly ranks = workedOut(
    computed(() => {
      const [set, words, { sort }] = [this.heard(), this.words(), this.query()];
      return set && sort ? { set, words, sort } : null;
    }),
    ({ set, words, sort }) => ranksOf(set, sort, words),
  );

  /** Of all claims; so that the order of a facet's values does not change with the choices. */
  private readonly totals = computed(() => {
    const [set, columns] = [this.heard(), this.columns()];
    return set && columns ? filterClaims(set.claims.length, columns, {}, null).counts : null;
  });
  private readonly filtered = computed(() => {
    const [set, columns, hits] = [this.heard(), this.columns(), this.hits()];
    if (!set || !columns) return null;
    // Until the first outcome of a search stands, all claims would be a false answer.
    if (this.isSearched() && hits?.of.set !== set) return null;
    const found = this.isSearched() ? (hits?.value ?? null) : null;
    return filterClaims(set.claims.length, columns, this.query().chosen, found);
  });
  protected readonly positions = computed((): readonly number[] | null => {
    const [set, filtered, ranks] = [this.heard(), this.filtered(), this.ranks()];
    const { sort, direction } = this.query();
    if (!set) return null;
    if (!filtered) return this.isPlain() ? set.claims.map((_, at) => at) : null;
    if (sort === null) return listOf(filtered.positions);
    if (ranks?.of.set !== set || ranks.of.sort !== sort) return null;
    return listOf(ordered(filtered.positions, ranks.value, direction));
  });
  private readonly isPlain = computed(() => {
    const { chosen, sort } = this.query();
    return !this.isSearched() && sort === null && !Object.keys(chosen).length;
  });

  /** The list as a figure, for the export sheet; null where no claim fits, and while that is being found out. */
  protected readonly list = computed((): (() => ShownFigure) | null => {
    const [set, positions, words] = [this.heard(), this.positions(), this.words()];
    const query = { ...this.query(), text: this.text() };
    if (!set || !positions?.length) return null;
    return () => ({ figure: claimsFigure(set, positions, query, words), part: 'list', set: null });
  });

  protected readonly total = computed(() => this.heard()?.claims.length ?? 0);
  protected readonly state = computed(() => {
    const t = this.words().claims;
    const rows = this.positions();
    if (rows && this.columns()) return t.shown(rows.length, this.total());
    const isIndexed = !this.isSearched() || this.index()?.of.set === this.heard();
    return isIndexed ? t.counting(this.total()) : t.indexing(this.total());
  });

  protected readonly choices = computed(() => {
    const [set, filtered, totals] = [this.heard(), this.filtered(), this.totals()];
    if (!set || !filtered || !totals) return [];
    return facetChoices(
      { counts: filtered.counts, totals },
      this.query().chosen,
      set,
      this.words(),
    );
  });
  protected readonly chips = computed(() => {
    const set = this.store.set();
    if (!set) return [];
    const words = this.words();
    return Object.entries(this.query().chosen).flatMap(([key, values]) => {
      const facet = key as Facet;
      return values.map((value) => ({
        facet,
        value,
        name: words.claims.facets[facet],
        label: facetLabel(facet, value, set, words),
      }));
    });
  });
  protected readonly isOpen = signal(false);
  protected readonly start = this.startRow();
  /** The first row in sight. */
  protected readonly row = signal(this.start);

  constructor() {
    effect(() => {
      this.leftList.place.set({ params: this.params(), row: this.row() });
    });
  }

  protected type(text: string): void {
    this.text.set(text);
    this.written = text;
    this.go({ text }, true);
  }

  protected toggle({ facet, value }: { readonly facet: Facet; readonly value: string }): void {
    this.go({ chosen: toggled(this.query().chosen, facet, value) });
  }

  protected clear(): void {
    this.go({ text: '', chosen: {} });
  }

  /** Up, down, and back to the order of the package. */
  protected order(column: ClaimColumn): void {
    const { sort, direction } = this.query();
    if (sort !== column) this.go({ sort: column, direction: 'asc' });
    else if (direction === 'asc') this.go({ direction: 'desc' });
    else this.go({ sort: null, direction: 'asc' });
  }

  private startRow(): number {
    const left = this.leftList.place();
    return left && JSON.stringify(left.params) === JSON.stringify(this.params()) ? left.row : 0;
  }

  private go(change: Partial<ClaimQuery>, replaceUrl = false): void {
    const next = { ...this.query(), text: this.text(), ...change };
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { ...writeClaimQuery(next), ...this.linkParams() },
      // Every letter of a search is no step of its own to go back through.
      replaceUrl,
    });
  }
}

const NOTHING: ClaimQuery = { text: '', chosen: {}, sort: null, direction: 'asc' };

/** As `Array.from`, which takes thirty times as long. */
function listOf(numbers: Uint32Array): readonly number[] {
  const list = new Array<number>(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) list[at] = numbers[at] ?? 0;
  return list;
}
