import type { FacetColumns } from '../domain/claim-facets';
import { filterClaims, shippedColumns, workColumns } from '../domain/claim-facets';
import type { Ranks } from '../domain/claim-order';
import { ordered } from '../domain/claim-order';
import type { ClaimColumn, ClaimQuery } from '../domain/claim-query';
import type { ClaimSet } from '../domain/claim-set';
import type { Sliced } from '../domain/slices';
import type { WorkspaceState } from '../domain/workspace';
import type { WordsOfClaims } from './claim-rows';
import { rowRanks } from './claim-rows';

/** What the list of claims is looked up in: made once for a set, and kept as long as the set is. */

type Shipped = Omit<FacetColumns, 'reviewed' | 'verified'>;
/** What an analyst has looked at. */
export type ClaimWork = Pick<WorkspaceState, 'reviewed' | 'verified'>;

const columns = new WeakMap<ClaimSet, Shipped>();
const orders = new WeakMap<ClaimSet, Map<string, Ranks>>();

export function* shippedOf(set: ClaimSet): Sliced<Shipped> {
  const found = columns.get(set) ?? (yield* shippedColumns(set));
  columns.set(set, found);
  return found;
}

export function* ranksOf(set: ClaimSet, column: ClaimColumn, words: WordsOfClaims): Sliced<Ranks> {
  const known = orders.get(set) ?? new Map<string, Ranks>();
  orders.set(set, known);
  const key = `${column} ${words.lang}`;
  const ranks = known.get(key) ?? (yield* rowRanks(column, set, words));
  known.set(key, ranks);
  return ranks;
}

/**
 * The claims that an address lets through, in its order: their places in the set.
 *
 * @param hits what its search finds; null where nothing is searched for
 */
export function* chosenClaims(
  set: ClaimSet,
  { chosen, sort, direction, hits }: ClaimQuery & { readonly hits: Uint8Array | null },
  work: ClaimWork,
  words: WordsOfClaims,
): Sliced<Uint32Array> {
  const facets = { ...(yield* shippedOf(set)), ...(yield* workColumns(set, work)) };
  const { positions } = filterClaims(set.claims.length, facets, chosen, hits);
  return sort ? ordered(positions, yield* ranksOf(set, sort, words), direction) : positions;
}
