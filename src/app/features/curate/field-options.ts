import { formatDate } from '../../../i18n/format';
import { OPERATORS, ROLES, STATUSES } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { FORMULAS } from '../../domain/derivation';
import { DIRECTIONS, MEASURES, PRICE_BASES, TEMPORALS } from '../../domain/indicator';
import { REGION_LEVELS } from '../../domain/region';
import { SOURCE_SETS } from '../../domain/source';
import type { WordsOfWork } from '../../store/work-words';
import type { Choices } from './fields';

export interface Option {
  readonly id: string;
  readonly label: string;
}

/** The choices of a field, with their names in the reader's language; lists of the package by name. */
export function optionsOf(choices: Choices, set: ClaimSet, words: WordsOfWork): readonly Option[] {
  const { lang, curate: t } = words;
  const byName = (options: readonly Option[]) =>
    options.toSorted((a, b) => a.label.localeCompare(b.label, lang));
  switch (choices) {
    case 'indicators':
      return byName(
        [...set.indicators.values()].map(({ id, name }) => ({ id, label: name[lang] })),
      );
    case 'regions':
      return byName([...set.regions.values()].map(({ id, short }) => ({ id, label: short[lang] })));
    case 'units':
      return byName([...set.units.values()].map(({ id, name }) => ({ id, label: name[lang] })));
    case 'sources':
      return [...set.sources.values()].map(({ id, publisher, published, title }) => ({
        id,
        label: `${publisher[lang]}${words.comma}${formatDate(published, lang)}${words.colon}${title[lang]}`,
      }));
    case 'roles':
      return named(ROLES, words.roles);
    case 'operators':
      return named(OPERATORS, t.operators);
    case 'periodReasons':
      return named(Object.keys(words.periodReasons), words.periodReasons);
    case 'baselines':
      return named(Object.keys(words.baselines), words.baselines);
    case 'bases':
      return named(Object.keys(words.bases), words.bases);
    case 'formulas':
      return named(FORMULAS, words.formulas);
    case 'statuses':
      return named(STATUSES, words.statuses);
    case 'measures':
      return named(MEASURES, t.measures);
    case 'directions':
      return named(DIRECTIONS, t.directions);
    case 'temporals':
      return named(TEMPORALS, t.temporals);
    case 'prices':
      return named(PRICE_BASES, { ...words.priceBases, none: t.pricesNone });
    case 'levels':
      return named(REGION_LEVELS, t.levels);
    case 'sets':
      return named(SOURCE_SETS, t.sets);
    case 'kinds':
      return named(Object.keys(t.kinds), t.kinds);
    case 'phrases':
      return named(Object.keys(t.phrases), t.phrases);
    case 'topics':
      return named(Object.keys(t.topics), t.topics);
    case 'quantities':
      return named(Object.keys(t.quantities), t.quantities);
  }
}

function named(ids: readonly string[], names: Readonly<Record<string, string>>): readonly Option[] {
  return ids.map((id) => ({ id, label: names[id] ?? id }));
}
