import type { Claim, ClaimId } from './claim';
import type { ClaimSet } from './claim-set';
import type { Formula } from './derivation';

/** What a figure is made of, down to what sources state. */
export interface Lineage {
  /** A claim's id; for a counted name, or an input that is not in the package, the text itself. */
  readonly key: string;
  readonly claim: Claim | null;
  /** How it follows from its inputs; null where it is stated, where it would rest on itself, and where the tree ends. */
  readonly formula: Formula | null;
  /** In the formula's order; empty where nothing goes in. */
  readonly inputs: readonly Lineage[];
}

/** A tree that doubles with each step would soon be larger than any page. */
export const MOST_FIGURES = 500;

/**
 * The tree of a claim's inputs. A claim that several steps use stands at each of them. Beyond `MOST_FIGURES`, figures are
 * named without what they are made of.
 */
export function lineageOf(id: ClaimId, set: ClaimSet): Lineage {
  return grow(id, set, new Set(), { left: MOST_FIGURES });
}

function grow(
  key: string,
  set: ClaimSet,
  above: ReadonlySet<string>,
  room: { left: number },
): Lineage {
  const claim = set.byId.get(key) ?? null;
  const derivation = above.has(key) || room.left <= 0 ? null : (claim?.derivation ?? null);
  if (!derivation) return { key, claim, formula: null, inputs: [] };
  room.left -= derivation.inputs.length;
  const path = new Set([...above, key]);
  const inputs =
    derivation.formula === 'count-of-names'
      ? derivation.inputs.map((name) => ({ key: name, claim: null, formula: null, inputs: [] }))
      : derivation.inputs.map((input) => grow(input, set, path, room));
  return { key, claim, formula: derivation.formula, inputs };
}

const users = new WeakMap<ClaimSet, ReadonlyMap<ClaimId, readonly Claim[]>>();

/** Of each claim those that are derived from it directly. Made once for a set. */
function usersOf(set: ClaimSet): ReadonlyMap<ClaimId, readonly Claim[]> {
  const known = users.get(set);
  if (known) return known;
  const found = new Map<ClaimId, Claim[]>();
  for (const claim of set.claims) {
    const { derivation } = claim;
    if (!derivation || derivation.formula === 'count-of-names') continue;
    for (const input of new Set(derivation.inputs)) {
      const known = found.get(input);
      if (known) known.push(claim);
      else found.set(input, [claim]);
    }
  }
  users.set(set, found);
  return found;
}

/** A claim that rests on another one. */
export interface Resting {
  readonly claim: Claim;
  /** How many formulas lie between: 1 for what is derived from it directly. */
  readonly steps: number;
}

/** All derived figures that rest on a claim, however many steps lie between; nearest first, each once. */
export function restingOn(id: ClaimId, set: ClaimSet): readonly Resting[] {
  const found = new Map<ClaimId, Resting>();
  let last: readonly ClaimId[] = [id];
  for (let steps = 1; last.length; steps += 1) {
    const next = last.flatMap((input) => usersOf(set).get(input) ?? []);
    const fresh = next.filter((claim) => claim.id !== id && !found.has(claim.id));
    for (const claim of fresh) found.set(claim.id, { claim, steps });
    last = [...new Set(fresh.map((claim) => claim.id))];
  }
  return [...found.values()];
}
