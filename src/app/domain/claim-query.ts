import type { Chosen, Facet } from './claim-facets';
import { CLOSED_FACETS, FACETS, publisherId, yearOf } from './claim-facets';
import type { ClaimSet } from './claim-set';
import type { Params } from './compare-query';
import type { Repair } from './repair';

export const CLAIM_COLUMNS = [
  'figure',
  'indicator',
  'region',
  'period',
  'unit',
  'source',
  'phrase',
  'status',
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** What the address of the list of claims holds. */
export interface ClaimQuery {
  readonly text: string;
  readonly chosen: Chosen;
  /** Null for the order of the package. */
  readonly sort: ClaimColumn | null;
  readonly direction: 'asc' | 'desc';
}

export type ClaimRepair = Extract<Repair, { readonly kind: 'unknown-choice' }>;

const years = new WeakMap<ClaimSet, ReadonlySet<string>>();

function yearsOf(set: ClaimSet): ReadonlySet<string> {
  const found = years.get(set) ?? new Set(set.claims.map(yearOf));
  years.set(set, found);
  return found;
}

/** Whether a facet has a value in this set, even where no claim has it at present. */
function isKnown(set: ClaimSet, facet: Facet, value: string): boolean {
  switch (facet) {
    case 'source':
      return set.sources.has(value);
    case 'publisher':
      return [...set.sources.values()].some((source) => publisherId(source) === value);
    case 'year':
      return yearsOf(set).has(value);
    case 'indicator':
      return set.indicators.has(value);
    case 'region':
      return set.regions.has(value);
    default:
      return (CLOSED_FACETS[facet] as readonly string[]).includes(value);
  }
}

/**
 * Reads the address of the list of claims. What the package does not know is left out and named.
 *
 * @param set all claims, the silenced ones too: a link stays whole while companions are off
 */
export function readClaimQuery(
  set: ClaimSet,
  params: Params,
): { readonly query: ClaimQuery; readonly repairs: readonly ClaimRepair[] } {
  const repairs: ClaimRepair[] = [];
  const unknown = (key: string, value: string) => {
    repairs.push({ kind: 'unknown-choice', key, value });
  };
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const asked = [...new Set((params[facet] ?? '').split(','))].filter((value) => value !== '');
    const kept = asked.filter((value) => isKnown(set, facet, value));
    for (const value of asked) if (!kept.includes(value)) unknown(facet, value);
    if (kept.length) chosen[facet] = kept;
  }
  const [column = '', way = 'asc', ...more] = (params['sort'] ?? '').split('.');
  const sort = CLAIM_COLUMNS.find((known) => known === column);
  const isWay = (way === 'asc' || way === 'desc') && !more.length;
  if (params['sort'] && (!sort || !isWay)) unknown('sort', params['sort']);
  const direction = way === 'desc' ? 'desc' : 'asc';
  return { query: { text: params['q'] ?? '', chosen, sort: sort ?? null, direction }, repairs };
}

/** The address of a list: the inverse of `readClaimQuery`. */
export function writeClaimQuery({ text, chosen, sort, direction }: ClaimQuery): Params {
  const facets = FACETS.map((facet) => {
    const values = chosen[facet] ?? [];
    return [facet, values.length ? values.join(',') : undefined] as const;
  });
  return {
    q: text || undefined,
    ...Object.fromEntries(facets),
    sort: sort === null ? undefined : `${sort}.${direction}`,
  };
}

/** What is chosen, with one value more or less. */
export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values = chosen[facet] ?? [];
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  return { ...chosen, [facet]: next };
}
