import { figureText, periodText } from '../../i18n/claim-text';
import type { ExplorerWords } from '../../i18n/en-explorer';
import type { AllWords } from '../../i18n/en-later';
import { formatDate } from '../../i18n/format';
import type { Claim, ClaimId } from '../domain/claim';
import { plainValue } from '../domain/claim';
import type { Facet } from '../domain/claim-facets';
import { NO_YEAR, publisherId } from '../domain/claim-facets';
import type { Ranks } from '../domain/claim-order';
import { ranksOfNumbers, ranksOfTexts } from '../domain/claim-order';
import type { ClaimColumn } from '../domain/claim-query';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import { byCode } from '../domain/order';
import type { Sliced } from '../domain/slices';

/** The words of lists of claims. */
export type WordsOfClaims = AllWords & ExplorerWords;

export interface ClaimRow {
  readonly id: ClaimId;
  readonly cells: Readonly<Record<ClaimColumn, string>>;
  readonly hasPhrase: boolean;
}

/** The words of a claim's row. */
export function claimRow(claim: Claim, set: ClaimSet, words: WordsOfClaims): ClaimRow {
  const cells = Object.fromEntries(
    Object.entries(CELLS).map(([column, text]) => [column, text(claim, set, words)]),
  ) as Record<ClaimColumn, string>;
  return { id: claim.id, cells, hasPhrase: claim.quote !== null };
}

type CellText = (claim: Claim, set: ClaimSet, words: WordsOfClaims) => string;

const CELLS: Readonly<Record<ClaimColumn, CellText>> = {
  figure: figureText,
  indicator: ({ indicator }, set, { lang }) => entry(set.indicators, indicator).name[lang],
  region: ({ region }, set, { lang }) => entry(set.regions, region).short[lang],
  period: (claim, _, words) => periodText(claim, words),
  unit: ({ unit }, set, { lang }) => entry(set.units, unit).name[lang],
  source: ({ source }, set, words) => sourceText(source, set, words),
  phrase: ({ quote, basis }, _, words) =>
    quote?.phrase ?? (basis === 'derived' ? words.bases.derived : words.claims.noPhrase),
  status: ({ role, basis, status }, _, words) =>
    [words.roles[role], words.bases[basis], words.statuses[status]].join(words.comma),
};

export function sourceText(id: string, set: ClaimSet, words: WordsOfClaims): string {
  const { publisher, published } = entry(set.sources, id);
  return `${publisher[words.lang]}${words.comma}${formatDate(published, words.lang)}`;
}

/** A value of a facet, as the reader chooses it. */
export function facetLabel(
  facet: Facet,
  value: string,
  set: ClaimSet,
  words: WordsOfClaims,
): string {
  const { claims: t, lang } = words;
  switch (facet) {
    case 'source':
      return sourceText(value, set, words);
    case 'publisher': {
      const source = [...set.sources.values()].find((one) => publisherId(one) === value);
      return source?.publisher[lang] ?? value;
    }
    case 'year':
      return value === NO_YEAR ? t.noYear : value;
    case 'indicator':
      return entry(set.indicators, value).name[lang];
    case 'region':
      return entry(set.regions, value).short[lang];
    case 'role':
      return words.roles[value as keyof typeof words.roles];
    case 'measure':
      return t.measures[value as keyof typeof t.measures];
    case 'basis':
      return words.bases[value as keyof typeof words.bases];
    case 'conflict':
      return t.conflicts[value as keyof typeof t.conflicts];
    case 'baseline':
      return t.baselineMissing;
    case 'reviewed':
      return t.reviewed[value as keyof typeof t.reviewed];
    case 'verified':
      return t.verified[value as keyof typeof t.verified];
  }
}

/** More texts than these are ordered by their characters: to order 100,000 by language takes a second. */
const BY_LANGUAGE = 5000;

/** The order of all claims by a column of the table. */
export function* rowRanks(column: ClaimColumn, set: ClaimSet, words: WordsOfClaims): Sliced<Ranks> {
  const { claims } = set;
  if (column === 'figure')
    return yield* ranksOfNumbers(Float64Array.from(claims, (claim) => plainValue(claim)));
  if (column === 'period')
    return yield* ranksOfNumbers(
      Float64Array.from(claims, ({ period }) => period?.end ?? -Infinity),
    );
  const texts = claims.map(textsOf(column, set, words));
  yield;
  const { compare } = new Intl.Collator(words.lang);
  const isShort = column !== 'phrase' || new Set(texts).size <= BY_LANGUAGE;
  return yield* ranksOfTexts(texts, isShort ? compare : byCode);
}

/** What shared things are called is asked once, not for each claim. */
function textsOf(column: ClaimColumn, set: ClaimSet, words: WordsOfClaims) {
  const known = new Map<string, string>();
  return (claim: Claim): string => {
    if (column === 'phrase') return CELLS.phrase(claim, set, words);
    const key =
      column === 'status'
        ? `${claim.role} ${claim.basis} ${claim.status}`
        : claim[column as 'indicator' | 'region' | 'unit' | 'source'];
    const found = known.get(key);
    if (found !== undefined) return found;
    const text = CELLS[column](claim, set, words);
    // By date first: digits of ISO 8601 stand before all letters.
    const keyed =
      column === 'source' ? `${entry(set.sources, claim.source).published} ${text}` : text;
    known.set(key, keyed);
    return keyed;
  };
}
