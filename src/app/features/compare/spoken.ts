import { formatPeriod, formatList } from '../../../i18n/format';
import type { ClaimSet } from '../../domain/claim-set';
import { entry } from '../../domain/claim-set';
import type { CompareState } from '../../domain/compare-state';
import type { AllWords } from '../../store/all-words';

/** What a live region says of a change of choices: "Jilin added; 4 regions; 2015". Empty where nothing changed. */
export function spokenChange(
  before: CompareState,
  after: CompareState,
  set: ClaimSet,
  words: AllWords,
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
    before.sort === after.sort ? '' : `${t.sort}${words.colon}${t.sorts[after.sort]}`,
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

function isSame(a: CompareState, b: CompareState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
