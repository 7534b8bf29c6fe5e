import { formatNumber } from '../../i18n/format';
import { slug, sourceLine } from '../charts/figure-text';
import type { ListRow } from '../charts/list-table';
import { listTable } from '../charts/list-table';
import { lineOf } from '../charts/records';
import type { Figure } from '../charts/spec';
import type { Claim } from '../domain/claim';
import { FACETS } from '../domain/claim-facets';
import type { ClaimQuery } from '../domain/claim-query';
import { CLAIM_COLUMNS } from '../domain/claim-query';
import type { ClaimSet } from '../domain/claim-set';
import { CLAIM_RECORD, claimRecord } from './claim-records';
import type { WordsOfClaims } from './claim-rows';
import { claimRow, facetLabel } from './claim-rows';

/** Sources that are named one by one; of more, each stands beside its row. */
const MOST_NAMED = 12;

/**
 * The list of claims as a figure: what is chosen, in the order of the page.
 *
 * @param positions of the claims in the set
 * @param query what they were chosen by
 */
export function claimsFigure(
  set: ClaimSet,
  positions: Iterable<number>,
  query: ClaimQuery,
  words: WordsOfClaims,
): Figure {
  const { exporting, claims: t, lang } = words;
  const shown = claimsAt(set, positions);
  const [first, ...others] = CLAIM_COLUMNS;
  const say = (count: number) => formatNumber(count, lang, 0);
  const chosen = Object.values(query.chosen).flat();
  return listTable(
    {
      name: slug('claims', ...chosen),
      title: exporting.lists.claims(say(shown.length), say(set.claims.length)),
      subtitle: subtitleOf(query, set, words),
      source: sourcesOf(shown, set, words),
      notes: [],
      columns: [first, ...others].map((column) => t.columns[column]),
      count: shown.length,
      rowAt: (at) => rowOf(shown[at], set, words),
      shows: { listed: shown },
      records: {
        columns: CLAIM_RECORD,
        count: shown.length,
        lineOf: (at, { lang: of }) => {
          const claim = shown[at];
          return claim ? lineOf(CLAIM_RECORD, claimRecord(claim, set, of)) : [];
        },
      },
    },
    words,
  );
}

/** A hundred thousand of them: `Array.from` with a function takes ten times as long. */
function claimsAt({ claims }: ClaimSet, positions: Iterable<number>): readonly Claim[] {
  const shown: Claim[] = [];
  for (const at of positions) {
    const claim = claims[at];
    if (claim) shown.push(claim);
  }
  return shown;
}

/** The figure leads to its claim; so do all cells of the row. */
function rowOf(claim: Claim | undefined, set: ClaimSet, words: WordsOfClaims): ListRow {
  if (!claim) return { head: '', cells: [] };
  const { id, cells, hasPhrase } = claimRow(claim, set, words);
  const [, ...others] = CLAIM_COLUMNS;
  return {
    head: cells.figure,
    cells: others.map((column) => ({
      text: column === 'phrase' && hasPhrase ? `“${cells.phrase}”` : cells[column],
      claims: [id],
      isGap: column === 'phrase' && !hasPhrase,
    })),
  };
}

/** "Claims · Region: Liaoning · Search: coal · Order: Figure, descending" */
function subtitleOf(
  { text, chosen, sort, direction }: ClaimQuery,
  set: ClaimSet,
  words: WordsOfClaims,
): string {
  const { exporting, claims: t, comma } = words;
  const { lists } = exporting;
  const ways = { asc: lists.ascending, desc: lists.descending };
  return [
    lists.claimList,
    ...FACETS.flatMap((facet) => {
      const values = (chosen[facet] ?? []).map((value) => facetLabel(facet, value, set, words));
      return values.length ? [lists.chosen(t.facets[facet], values.join(comma))] : [];
    }),
    ...(text === '' ? [] : [lists.chosen(lists.search, text)]),
    ...(sort ? [lists.chosen(lists.order, t.columns[sort] + comma + ways[direction])] : []),
  ].join(' · ');
}

/** The sources of the claims; a list of too many says how many there are. */
function sourcesOf(shown: readonly Claim[], set: ClaimSet, words: WordsOfClaims): string {
  const one = new Map<string, string>();
  for (const { source, id } of shown) if (!one.has(source)) one.set(source, id);
  if (one.size <= MOST_NAMED) return sourceLine([...one.values()], set, words);
  return words.exporting.lists.manySources(formatNumber(one.size, words.lang, 0));
}
