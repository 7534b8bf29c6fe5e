import { formatList, formatNumber, formatPeriod } from '../../../i18n/format';
import type { ClaimSet } from '../../domain/claim-set';
import { entry } from '../../domain/claim-set';
import type { CompareState } from '../../domain/compare-state';
import { parseReference } from '../../domain/reference';
import type { WordsOfComparing } from '../../store/compare-words';

/** What a live region says of a change of choices: "Jilin added; 4 regions; 2015". Empty where nothing changed. */
export function spokenChange(
  before: CompareState,
  after: CompareState,
  set: ClaimSet,
  words: WordsOfComparing,
): string {
  const t = words.compare;
  const names = (ids: readonly string[]) =>
    ids.map((id) => entry(set.regions, id).short[words.lang]);
  const added = after.regions.filter((id) => !before.regions.includes(id));
  const removed = before.regions.filter((id) => !after.regions.includes(id));
  const changes = [
    before.indicator === after.indicator
      ? ''
      : entry(set.indicators, after.indicator).name[words.lang],
    added.length ? t.spoken.added(names(added)) : '',
    removed.length ? t.spoken.removed(names(removed)) : '',
    before.view === after.view ? '' : t.views[after.view],
    before.as === after.as ? '' : t.showAs[after.as],
    ...namedChoices(after, set, words).flatMap(({ key, label, chosen }) =>
      before[key] === after[key] ? [] : `${label}${words.colon}${chosen}`,
    ),
  ].filter((text) => text !== '');
  if (!changes.length && isSame(before, after)) return '';
  const shown = after.periods.find(({ id }) => id === after.at);
  const periods = shown ? [shown] : after.periods;
  const when = formatList(
    periods.map((period) => formatPeriod(period, words.lang)),
    words.lang,
  );
  return [...changes, t.spoken.regions(after.regions.length), when].join(words.semicolon);
}

/** Choices that are spoken with the name of their list: what is chosen would say nothing alone. */
function namedChoices(state: CompareState, set: ClaimSet, words: WordsOfComparing) {
  const t = words.compare;
  const rule = state.rule.startsWith('source:')
    ? t.rules.source(entry(set.sources, state.rule.slice('source:'.length)).publisher[words.lang])
    : t.rules[state.rule as 'latest' | 'first' | 'both'];
  return [
    { key: 'reference', label: t.reference, chosen: referenceName(state.reference, set, words) },
    { key: 'sort', label: t.sort, chosen: t.sorts[state.sort] },
    { key: 'labels', label: t.labels, chosen: t[state.labels] },
    { key: 'axis', label: t.axis, chosen: t.axes[state.axis] },
    { key: 'scale', label: t.scale, chosen: t.scales[state.scale] },
    { key: 'panels', label: t.panels, chosen: t.panelAxes[state.panels] },
    { key: 'ends', label: t.ends, chosen: t.endsOf[state.ends] },
    { key: 'vintage', label: t.vintage, chosen: t.vintages[state.vintage] },
    { key: 'rule', label: t.rule, chosen: rule },
  ] as const;
}

function referenceName(text: string | null, set: ClaimSet, words: WordsOfComparing): string {
  const t = words.compare.references;
  const reference = parseReference(set, text) ?? { kind: 'none' };
  switch (reference.kind) {
    case 'none':
    case 'mean':
      return t[reference.kind];
    case 'weighted':
      return t.weighted(entry(set.indicators, reference.weights).name[words.lang]);
    case 'typed':
      return formatNumber(reference.value, words.lang, 9);
    case 'region':
      return entry(set.regions, reference.region).short[words.lang];
  }
}

function isSame(a: CompareState, b: CompareState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
