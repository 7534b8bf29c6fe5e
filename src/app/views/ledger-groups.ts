import type { WordsOfTargets } from '../../i18n/en-judging';
import type { ClaimSet } from '../domain/claim-set';
import type { Entry, LedgerState } from '../domain/ledger';
import { sorted } from '../domain/ledger';
import { verdictName } from './ledger-choices';
import type { LedgerRow } from './ledger-rows';
import { ledgerRow } from './ledger-rows';

export interface LedgerGroupRows {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly LedgerRow[];
}

/** The entries in order, in groups that come in the order of their first entry. */
export function ledgerGroups(
  entries: readonly Entry[],
  state: LedgerState,
  set: ClaimSet,
  words: WordsOfTargets,
): readonly LedgerGroupRows[] {
  return [...groupsOf(entries, state, set, words)].map(([id, own]) => {
    const [first] = own;
    const title = first ? titleOf(first, state.group, nameIn(set, words), words) : '';
    return { id, title, rows: own.map((one) => ledgerRow(one, set, words)) };
  });
}

/** The entries as they stand on the page, group after group. */
export function inPageOrder(
  entries: readonly Entry[],
  state: LedgerState,
  set: ClaimSet,
  words: WordsOfTargets,
): readonly Entry[] {
  return [...groupsOf(entries, state, set, words).values()].flat();
}

function groupsOf(
  entries: readonly Entry[],
  state: LedgerState,
  set: ClaimSet,
  words: WordsOfTargets,
): ReadonlyMap<string, readonly Entry[]> {
  const { compare } = new Intl.Collator(words.lang);
  const inOrder = sorted(entries, state, nameIn(set, words), compare);
  return Map.groupBy(inOrder, (one) => groupOf(one, state.group));
}

function nameIn(set: ClaimSet, { lang }: WordsOfTargets) {
  return ({ appraisal }: Entry, key: 'region' | 'indicator') =>
    key === 'region'
      ? (set.regions.get(appraisal.target.claim.region)?.short[lang] ?? '')
      : appraisal.indicator.name[lang];
}

const isYearly = ({ appraisal }: Entry) => appraisal.track.kind.startsWith('growth');

function groupOf(one: Entry, by: LedgerState['group']): string {
  const { claim } = one.appraisal.target;
  switch (by) {
    case 'kind':
      return isYearly(one) ? 'growth' : 'way';
    case 'region':
      return claim.region;
    case 'indicator':
      return claim.indicator;
    case 'horizon':
      return String(one.appraisal.track.horizon.year);
    case 'verdict':
      return one.verdict;
    case 'none':
      return 'all';
  }
}

function titleOf(
  one: Entry,
  by: LedgerState['group'],
  nameOf: (one: Entry, key: 'region' | 'indicator') => string,
  words: WordsOfTargets,
): string {
  switch (by) {
    case 'kind':
      return words.ledger.kindGroups[isYearly(one) ? 'growth' : 'way'];
    case 'region':
    case 'indicator':
      return nameOf(one, by);
    case 'verdict':
      return verdictName(one.verdict, words);
    case 'horizon':
      return String(one.appraisal.track.horizon.year);
    case 'none':
      return words.ledger.allTargets;
  }
}
