import type { WordsOfTargets } from '../../i18n/en-judging';
import type { ClaimSet } from '../domain/claim-set';
import type { Entry, LedgerState } from '../domain/ledger';
import { filtered, LEDGER_FILTERS, LEDGER_GROUPS, LEDGER_SORTS, valuesOf } from '../domain/ledger';
import type { VerdictKey } from '../domain/headline';
import { METHODS } from '../domain/methods/registry';

interface Option {
  readonly id: string;
  readonly label: string;
}

/** A choice of the ledger: a filter, whose first option asks for nothing, or an order. */
export interface LedgerChoice {
  readonly key: keyof LedgerState;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
}

/** The filters, each with what the others leave to choose from; what is chosen stays among it. */
export function filterChoices(
  entries: readonly Entry[],
  state: LedgerState,
  set: ClaimSet,
  words: WordsOfTargets,
): readonly LedgerChoice[] {
  const { ledger: t } = words;
  return LEDGER_FILTERS.map((key) => {
    const left = filtered(entries, state, [key]).flatMap((one) => valuesOf(one)[key]);
    const ids = new Set([...left, ...(state[key] === null ? [] : [state[key]])]);
    const options = [...ids].map((id) => ({ id, label: filterLabel(key, id, set, words) }));
    options.sort((a, b) => a.label.localeCompare(b.label, words.lang, { numeric: true }));
    const all = { id: '', label: t.all };
    return { key, label: t.filters[key], value: state[key] ?? '', options: [all, ...options] };
  });
}

/** A value of a filter, as the reader chooses it. */
export function filterLabel(
  key: (typeof LEDGER_FILTERS)[number],
  id: string,
  set: ClaimSet,
  words: WordsOfTargets,
): string {
  const { lang } = words;
  switch (key) {
    case 'region':
      return set.regions.get(id)?.short[lang] ?? id;
    case 'indicator':
      return set.indicators.get(id)?.name[lang] ?? id;
    case 'document':
      return set.sources.get(id)?.title[lang] ?? id;
    case 'verdict':
      return verdictName(id as VerdictKey, words);
    case 'baseline':
      return words.ledger.baselineMissing;
    case 'horizon':
      return id;
  }
}

export function verdictName(verdict: VerdictKey, { targets, methods }: WordsOfTargets): string {
  return verdict === 'none' ? targets.verdicts.none : methods.statuses[verdict];
}

/** How the ledger is judged, grouped and ordered. */
export function orderChoices(
  { method, group, sort, order }: LedgerState,
  { ledger: t, methods }: WordsOfTargets,
): readonly LedgerChoice[] {
  // The outcome is no choice: it speaks wherever it is known.
  const ids = METHODS.map(({ id }) => id).filter((id) => id !== 'outcome');
  const options = (names: Readonly<Record<string, string>>, keys: readonly string[]) =>
    keys.map((id) => ({ id, label: names[id] ?? id }));
  return [
    { key: 'method', label: t.method, value: method, options: options(methods.short, ids) },
    { key: 'group', label: t.group, value: group, options: options(t.groups, LEDGER_GROUPS) },
    { key: 'sort', label: t.sort, value: sort, options: options(t.sorts, LEDGER_SORTS) },
    {
      key: 'order',
      label: t.order,
      value: order,
      options: options(t.orders, ['ascending', 'descending']),
    },
  ];
}
