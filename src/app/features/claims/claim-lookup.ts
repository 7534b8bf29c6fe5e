import type { Signal } from '@angular/core';
import { effect, Service, signal, untracked } from '@angular/core';
import type { FacetColumns } from '../../domain/claim-facets';
import { shippedColumns } from '../../domain/claim-facets';
import type { Ranks } from '../../domain/claim-order';
import type { ClaimColumn } from '../../domain/claim-query';
import type { ClaimSet } from '../../domain/claim-set';
import type { Params } from '../../domain/compare-state';
import type { Sliced } from '../../domain/slices';
import { inSlices } from '../../domain/slices';
import type { WordsOfWork } from '../../store/work-words';
import type { ClaimIndex } from './claim-index';
import { buildIndex } from './claim-index';
import { rowRanks } from './claim-rows';

/** So few claims take no time that a reader could feel. */
const FEW = 2000;

/** Where a reader left the list. */
export interface LeftPlace {
  readonly params: Params;
  /** Place in the list, from 0. */
  readonly row: number;
}

/** What the list of claims is looked up in: made once for a set, and kept while other pages are open. */
@Service()
export class ClaimLookup {
  /** Where the reader was last; null before the list was seen. */
  readonly left = signal<LeftPlace | null>(null);
  private readonly columns = new WeakMap<ClaimSet, Omit<FacetColumns, 'reviewed' | 'verified'>>();
  private readonly indexes = new WeakMap<ClaimSet, ClaimIndex>();
  private readonly orders = new WeakMap<ClaimSet, Map<string, Ranks>>();

  *shipped(set: ClaimSet): Sliced<Omit<FacetColumns, 'reviewed' | 'verified'>> {
    const columns = this.columns.get(set) ?? (yield* shippedColumns(set));
    this.columns.set(set, columns);
    return columns;
  }

  *index(set: ClaimSet): Sliced<ClaimIndex> {
    const index = this.indexes.get(set) ?? (yield* buildIndex(set));
    this.indexes.set(set, index);
    return index;
  }

  *ranks(set: ClaimSet, column: ClaimColumn, words: WordsOfWork): Sliced<Ranks> {
    const orders = this.orders.get(set) ?? new Map<string, Ranks>();
    this.orders.set(set, orders);
    const key = `${column} ${words.lang}`;
    const ranks = orders.get(key) ?? (yield* rowRanks(column, set, words));
    orders.set(key, ranks);
    return ranks;
  }
}

/** An outcome, and what it is the outcome of. */
export interface Outcome<K, T> {
  readonly of: K;
  readonly value: T;
}

/**
 * The outcome of work that is done in slices, anew whenever what it is asked changes. The last outcome stays until the next
 * one stands. Call it where a page is made.
 *
 * @param asked what is to be worked on; null for nothing
 */
export function workedOut<K extends { readonly set: ClaimSet }, T>(
  asked: Signal<K | null>,
  work: (asked: K) => Sliced<T>,
): Signal<Outcome<K, T> | null> {
  const outcome = signal<Outcome<K, T> | null>(null);
  effect((onCleanup) => {
    const of = asked();
    let isWanted = true;
    onCleanup(() => (isWanted = false));
    if (!of) return;
    const job = untracked(() => work(of));
    const budget = of.set.claims.length > FEW ? undefined : Infinity;
    void inSlices(job, { ...PACE, isWanted: () => isWanted, budget }).then((done) => {
      if (done && isWanted) outcome.set({ of, value: done.value });
    });
  });
  return outcome.asReadonly();
}

const PACE = {
  now: () => performance.now(),
  rest: () => new Promise<void>((resolve) => setTimeout(resolve)),
};
