import type { Signal } from '@angular/core';
import { effect, Service, signal, untracked } from '@angular/core';
import type { ClaimSet } from '../../domain/claim-set';
import type { Params } from '../../domain/compare-state';
import type { Sliced } from '../../domain/slices';
import { inSlices } from '../../domain/slices';

/** So few claims take no time that a reader could feel. */
const FEW = 2000;

/** Where a reader left the list. */
export interface LeftPlace {
  readonly params: Params;
  /** Place in the list, from 0. */
  readonly row: number;
}

/** Where the reader was last in the list, kept while other pages are open; null before the list was seen. */
@Service()
export class LeftList {
  readonly place = signal<LeftPlace | null>(null);
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
