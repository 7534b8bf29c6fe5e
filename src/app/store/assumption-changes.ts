import type { Assumption, AssumptionId } from '../domain/assumption';

/** A change to a list of assumptions, by id: it holds whatever else was changed in the list meanwhile. */
export interface Change {
  /** These stand in place of those with their ids; new ones come last, or where `at` says. */
  readonly put: readonly { readonly one: Assumption; readonly at?: number }[];
  readonly drop: readonly AssumptionId[];
}

export function applyChange(
  list: readonly Assumption[],
  { put, drop }: Change,
): readonly Assumption[] {
  const next = list.filter(({ id }) => !drop.includes(id));
  for (const { one, at = next.length } of put) {
    const present = next.findIndex(({ id }) => id === one.id);
    if (present >= 0) next[present] = one;
    else next.splice(at, 0, one);
  }
  return next;
}

/** What takes a change back: each assumption exactly as it was, and where it was. */
export function inverseOf(list: readonly Assumption[], { put, drop }: Change): Change {
  const changed = new Set([...put.map(({ one }) => one.id), ...drop]);
  const before = list.flatMap((one, at) => (changed.has(one.id) ? [{ one, at }] : []));
  const known = new Set(list.map(({ id }) => id));
  const added = put.map(({ one }) => one.id).filter((id) => !known.has(id));
  return { put: before, drop: added };
}
