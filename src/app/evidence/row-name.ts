import { formatDate } from '../../i18n/format';
import type { ClaimSet } from '../domain/claim-set';
import type { RevisedTable } from '../domain/workspace';
import type { WordsOfWork } from '../store/work-words';
import { oneLine } from './claim-facts';

/**
 * A row as a reader calls it: `3 % (GDP growth, Liaoning, 2015)`; its id where no set holds it.
 *
 * @param sets in which it is looked for, in this order: as it is now, then as shipped
 */
export function rowName(
  sets: readonly ClaimSet[],
  table: RevisedTable,
  key: string,
  words: WordsOfWork,
): string {
  const names = sets.map((set) => nameIn(set, table, key, words));
  return names.find((name) => name !== undefined) ?? key;
}

function nameIn(set: ClaimSet, table: RevisedTable, key: string, words: WordsOfWork) {
  const { lang } = words;
  switch (table) {
    case 'claims.csv': {
      const claim = set.byId.get(key);
      return claim && oneLine(claim, set, words);
    }
    case 'sources.csv': {
      const source = set.sources.get(key);
      return (
        source && `${source.publisher[lang]}${words.comma}${formatDate(source.published, lang)}`
      );
    }
    case 'indicators.csv':
      return set.indicators.get(key)?.name[lang];
    case 'regions.csv':
      return set.regions.get(key)?.short[lang];
    case 'units.csv':
      return set.units.get(key)?.name[lang];
  }
}
