import type { Appraisal } from './appraisal';
import type { Params } from './compare-query';
import type { Headline, VerdictKey } from './headline';
import { headlineOf, verdictKey } from './headline';
import type { MethodId } from './methods/method';
import { METHOD_IDS, STATUSES } from './methods/method';
import type { Repair } from './repair';
import { needsBaseline } from './target';

export const LEDGER_SORTS = ['horizon', 'region', 'indicator', 'gap', 'verdict'] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

export const LEDGER_GROUPS = ['kind', 'region', 'indicator', 'horizon', 'verdict', 'none'] as const;
export type LedgerGroup = (typeof LEDGER_GROUPS)[number];

/** What the address of the ledger holds; null where nothing is asked. */
export interface LedgerState {
  readonly region: string | null;
  readonly indicator: string | null;
  /** A year. */
  readonly horizon: string | null;
  readonly document: string | null;
  readonly verdict: VerdictKey | null;
  readonly baseline: 'missing' | null;
  /** The method that speaks before the outcome is known. */
  readonly method: MethodId;
  readonly sort: LedgerSort;
  readonly order: 'ascending' | 'descending';
  readonly group: LedgerGroup;
}

export const PLAIN_LEDGER: LedgerState = {
  region: null,
  indicator: null,
  horizon: null,
  document: null,
  verdict: null,
  baseline: null,
  method: 'linear-pace',
  sort: 'horizon',
  order: 'ascending',
  group: 'kind',
};

/** A target of the ledger: its appraisal and the verdict that stands for it. */
export interface Entry {
  readonly appraisal: Appraisal;
  readonly headline: Headline;
  readonly verdict: VerdictKey;
}

/** Every entry, whatever is asked for but the method. */
export function entriesOf(appraisals: readonly Appraisal[], method: MethodId): readonly Entry[] {
  return appraisals.map((appraisal) => {
    const headline = headlineOf(appraisal, method);
    return { appraisal, headline, verdict: verdictKey(headline) };
  });
}

type Filter = 'region' | 'indicator' | 'horizon' | 'document' | 'verdict' | 'baseline';

export const LEDGER_FILTERS: readonly Filter[] = [
  'region',
  'indicator',
  'horizon',
  'document',
  'verdict',
  'baseline',
];

/** What an entry has of each filter. */
export function valuesOf({
  appraisal,
  verdict,
}: Entry): Readonly<Record<Filter, readonly string[]>> {
  const { target, track } = appraisal;
  return {
    region: [target.claim.region],
    indicator: [target.claim.indicator],
    horizon: [String(track.horizon.year)],
    document: [target.claim, ...target.alsoStatedBy].map(({ source }) => source),
    verdict: [verdict],
    baseline: isBaselineMissing(appraisal) ? ['missing'] : [],
  };
}

/** Whether a baseline is needed and nobody states or supplies it. */
export function isBaselineMissing({ track, target }: Appraisal): boolean {
  return !track.baseline && needsBaseline(target);
}

/** The entries that fit, but for the filters in `except`: those tell what else could be chosen. */
export function filtered(
  entries: readonly Entry[],
  state: LedgerState,
  except: readonly Filter[] = [],
): readonly Entry[] {
  const asked = LEDGER_FILTERS.filter((key) => state[key] !== null && !except.includes(key));
  return entries.filter((entry) => {
    const values = valuesOf(entry);
    return asked.every((key) => values[key].includes(state[key] ?? ''));
  });
}

/** How many of the entries have each verdict, in the order of `STATUSES`, those without one last. */
export function countsOf(entries: readonly Entry[]): ReadonlyMap<VerdictKey, number> {
  const counts = Map.groupBy(entries, ({ verdict }) => verdict);
  return new Map(
    [...STATUSES, 'none' as const].flatMap((key) => {
      const found = counts.get(key);
      return found ? [[key, found.length] as const] : [];
    }),
  );
}

/** Sorted by numbers or by names that the caller gives; ties keep the order of the horizon. Unknown gaps come last either way. */
export function sorted(
  entries: readonly Entry[],
  { sort, order }: Pick<LedgerState, 'sort' | 'order'>,
  nameOf: (entry: Entry, key: 'region' | 'indicator') => string,
  compareNames: (a: string, b: string) => number,
): readonly Entry[] {
  const sign = order === 'ascending' ? 1 : -1;
  const rank = (key: VerdictKey) => (key === 'none' ? STATUSES.length : STATUSES.indexOf(key));
  return entries.toSorted((a, b) => {
    if (sort === 'region' || sort === 'indicator')
      return sign * compareNames(nameOf(a, sort), nameOf(b, sort));
    if (sort === 'horizon')
      return sign * (a.appraisal.track.horizon.year - b.appraisal.track.horizon.year);
    if (sort === 'verdict') return sign * (rank(a.verdict) - rank(b.verdict));
    const [one, other] = [gapShare(a), gapShare(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}

/** The gap as a share of the goal, so that targets in different units can stand in one order. */
function gapShare({ appraisal: { progress, track } }: Entry): number | null {
  return progress.gap === null || track.goal.value === 0
    ? null
    : Math.abs(progress.gap / track.goal.value);
}

/** The address of a state: the inverse of `readLedger`. */
export function writeLedger(state: LedgerState): Params {
  return Object.fromEntries(
    (Object.keys(PLAIN_LEDGER) as (keyof LedgerState)[]).map((key) => [
      key,
      state[key] === PLAIN_LEDGER[key] ? undefined : (state[key] ?? undefined),
    ]),
  );
}

/** Reads the address of the ledger. What no entry has is left out and named. */
export function readLedger(
  appraisals: readonly Appraisal[],
  params: Params,
): { readonly state: LedgerState; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  const choice = <T extends string>(key: keyof LedgerState, allowed: readonly T[]): T | null => {
    const value = params[key];
    const known = allowed.find((one) => one === value);
    if (value !== undefined && known === undefined)
      repairs.push({ kind: 'unknown-choice', key, value });
    return known ?? null;
  };
  const method = choice('method', METHOD_IDS) ?? PLAIN_LEDGER.method;
  const all = entriesOf(appraisals, method).map(valuesOf);
  const known = (key: Filter) => all.flatMap((values) => values[key]);
  const state: LedgerState = {
    region: choice('region', known('region')),
    indicator: choice('indicator', known('indicator')),
    horizon: choice('horizon', known('horizon')),
    document: choice('document', known('document')),
    verdict: choice('verdict', [...STATUSES, 'none'] as const),
    baseline: choice('baseline', ['missing'] as const),
    method,
    sort: choice('sort', LEDGER_SORTS) ?? PLAIN_LEDGER.sort,
    order: choice('order', ['ascending', 'descending'] as const) ?? PLAIN_LEDGER.order,
    group: choice('group', LEDGER_GROUPS) ?? PLAIN_LEDGER.group,
  };
  return { state, repairs };
}
