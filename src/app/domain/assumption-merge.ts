import type { Assumption, AssumptionId } from './assumption';
import { saysTheSame } from './assumption';

/** What becomes of foreign assumptions beside those that are held. */
export interface Incoming {
  /** New ones, in their order; one whose id is held by another gets an id of its own. */
  readonly added: readonly Assumption[];
  /** Those that are held already, word for word. */
  readonly already: readonly Assumption[];
}

/** Nothing that is held is ever replaced by what comes in. */
export function incoming(
  held: readonly Assumption[],
  foreign: readonly Assumption[],
  newId: () => AssumptionId,
): Incoming {
  const added: Assumption[] = [];
  const already: Assumption[] = [];
  const ids = new Set(held.map(({ id }) => id));
  for (const one of foreign) {
    if ([...held, ...added].some((other) => saysTheSame(one, other))) already.push(one);
    else {
      const id = ids.has(one.id) ? newId() : one.id;
      ids.add(id);
      added.push({ ...one, id });
    }
  }
  return { added, already };
}
