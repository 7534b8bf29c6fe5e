import { ANCHOR_STATES } from './anchor';
import type { Claim, ClaimId } from './claim';
import { ROLES } from './claim';
import type { Column } from './claim-columns';
import { columnOf, setsWith } from './claim-columns';
import { conflictsOf } from './claim-conflicts';
import type { ClaimSet } from './claim-set';
import { entry } from './claim-set';
import { MEASURES } from './indicator';
import { endYear } from './period';
import { foldText } from './search';
import type { Sliced } from './slices';
import type { Source } from './source';
import type { WorkspaceState } from './workspace';

/** By what claims can be chosen, in the order of the page. The names stand in addresses. */
export const FACETS = [
  'source',
  'publisher',
  'year',
  'indicator',
  'region',
  'role',
  'measure',
  'basis',
  'conflict',
  'baseline',
  'reviewed',
  'verified',
] as const;
export type Facet = (typeof FACETS)[number];

/** What is chosen: of several values of a facet one will do, of several facets each must fit. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Facets whose values are the same for every package. */
export const CLOSED_FACETS = {
  role: ROLES,
  measure: MEASURES,
  basis: ['stated', 'derived'],
  conflict: ['disagree', 'revised'],
  baseline: ['missing'],
  reviewed: ['yes', 'no'],
  verified: [...ANCHOR_STATES, 'not-verified'],
} as const;

/** A claim without a year. */
export const NO_YEAR = 'none';

export type FacetColumns = Readonly<Record<Facet, Column>>;
type ShippedFacet = Exclude<Facet, 'reviewed' | 'verified'>;

/** A publisher as an address names it: `south-china-morning-post`. */
export function publisherId({ publisher }: Source): string {
  return foldText(publisher.en)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The year in which a claim's period ends, or by which a target without a period is to be reached. */
export function yearOf({ period, target }: Claim): string {
  const when = period ?? target?.horizon;
  return when ? String(endYear(when)) : NO_YEAR;
}

/** The columns that the claims alone decide. */
export function* shippedColumns(set: ClaimSet): Sliced<Readonly<Record<ShippedFacet, Column>>> {
  const { claims } = set;
  const publishers = new Map([...set.sources].map(([id, source]) => [id, publisherId(source)]));
  const conflicts = yield* conflictsOf(set);
  return {
    source: yield* columnOf(claims, ({ source }) => source),
    publisher: yield* columnOf(claims, ({ source }) => entry(publishers, source)),
    year: yield* columnOf(claims, yearOf),
    indicator: yield* columnOf(claims, ({ indicator }) => indicator),
    region: yield* columnOf(claims, ({ region }) => region),
    role: yield* columnOf(claims, ({ role }) => role),
    measure: yield* columnOf(claims, ({ indicator }) => entry(set.indicators, indicator).measure),
    basis: yield* columnOf(claims, ({ basis }) => basis),
    conflict: yield* columnOf(claims, ({ id }) => conflicts.get(id) ?? ''),
    baseline: yield* columnOf(claims, ({ target }) =>
      target?.baselineBasis === 'not-stated' ? 'missing' : '',
    ),
  };
}

/** The columns that the analyst's work decides. */
export function* workColumns(
  { claims }: ClaimSet,
  { reviewed, verified }: Pick<WorkspaceState, 'reviewed' | 'verified'>,
): Sliced<Pick<FacetColumns, 'reviewed' | 'verified'>> {
  const found = new Map<ClaimId, string>();
  for (const { findings } of verified.values())
    for (const { claim, state } of findings) found.set(claim, state);
  return {
    reviewed: yield* columnOf(claims, ({ id }) => (reviewed.has(id) ? 'yes' : 'no')),
    verified: yield* columnOf(claims, ({ id }) => found.get(id) ?? 'not-verified'),
  };
}

export interface Filtered {
  /** Places of the claims that fit, in the order of the set. */
  readonly positions: Uint32Array;
  /** Of each facet, how many claims its values have under the choices of all other facets. */
  readonly counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
}

/**
 * The claims that fit all that is chosen, and what choosing anything else would give.
 *
 * @param hits for each claim 1 where the search finds it; null where nothing is searched for
 */
export function filterClaims(
  size: number,
  columns: FacetColumns,
  chosen: Chosen,
  hits: Uint8Array | null,
): Filtered {
  const limits = FACETS.flatMap((facet) => {
    const values = chosen[facet];
    if (!values?.length) return [];
    const { codes } = columns[facet];
    // What fits all but one facet counts there alone: its other values are what could be chosen instead.
    const onlyHere = new Uint32Array(size);
    return [{ facet, codes, fits: setsWith(columns[facet], new Set(values)), onlyHere, count: 0 }];
  });
  const positions = new Uint32Array(size);
  let found = 0;
  for (let claim = 0; claim < size; claim += 1) {
    if (hits?.[claim] === 0) continue;
    let failing: (typeof limits)[number] | null = null;
    let failures = 0;
    for (const limit of limits) {
      if (limit.fits[limit.codes[claim] ?? -1]) continue;
      failing = limit;
      failures += 1;
      if (failures > 1) break;
    }
    if (failing && failures === 1) {
      failing.onlyHere[failing.count] = claim;
      failing.count += 1;
    } else if (failures === 0) {
      positions[found] = claim;
      found += 1;
    }
  }
  const fitting = positions.subarray(0, found);
  const counts = FACETS.map((facet) => {
    const tally = new Uint32Array(columns[facet].sets.length);
    count(tally, columns[facet].codes, fitting);
    const limit = limits.find((one) => one.facet === facet);
    if (limit) count(tally, limit.codes, limit.onlyHere.subarray(0, limit.count));
    return [facet, countsOf(columns[facet], tally)] as const;
  });
  return { positions: fitting, counts: new Map(counts) };
}

/** One loop a facet: over all facets at each claim it takes ten times as long. */
function count(tally: Uint32Array, codes: Uint32Array, positions: Uint32Array): void {
  for (const position of positions) {
    const code = codes[position];
    if (code !== undefined) tally[code] = (tally[code] ?? 0) + 1;
  }
}

function countsOf({ values, sets }: Column, tally: Uint32Array): ReadonlyMap<string, number> {
  const counts = values.map(() => 0);
  for (const [code, places] of sets.entries())
    for (const place of places) counts[place] = (counts[place] ?? 0) + (tally[code] ?? 0);
  return new Map(values.map((value, place) => [value, counts[place] ?? 0]));
}
