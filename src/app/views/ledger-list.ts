import type { WordsOfTargets } from '../../i18n/en-judging';
import { slug, sourceLine } from '../charts/figure-text';
import type { ListRow } from '../charts/list-table';
import { listTable } from '../charts/list-table';
import { lineOf } from '../charts/records';
import type { Figure, TableCell } from '../charts/spec';
import { assumptionNotes, disputeNotes } from '../charts/target-notes';
import { trackClaims } from '../charts/target-text';
import { LIGHT } from '../charts/theme';
import type { ClaimSet } from '../domain/claim-set';
import type { Entry, LedgerState } from '../domain/ledger';
import { countsOf, LEDGER_FILTERS, PLAIN_LEDGER } from '../domain/ledger';
import { filterLabel, verdictName } from './ledger-choices';
import { inPageOrder } from './ledger-groups';
import { LEDGER_COLUMNS, ledgerRecord } from './ledger-records';
import type { LedgerRow, RowFigure } from './ledger-rows';
import { ledgerRow } from './ledger-rows';

/**
 * The list of targets as a figure: those that are shown, in the order of the page. Its data files have a row a target, with
 * verdict, method and reasons under columns of their own.
 *
 * @param total of the targets that could be shown
 */
export function ledgerList(
  entries: readonly Entry[],
  total: number,
  state: LedgerState,
  set: ClaimSet,
  words: WordsOfTargets,
): Figure {
  const { exporting, targets: t, ledger } = words;
  const { lists } = exporting;
  const shown = inPageOrder(entries, state, set, words);
  const appraisals = shown.map(({ appraisal }) => appraisal);
  const verdicts = [...countsOf(shown)].map(([verdict, count]) =>
    verdict === 'none' ? lists.noVerdict(count) : lists.verdict(verdictName(verdict, words), count),
  );
  const context = { set, words, theme: LIGHT };
  return listTable(
    {
      name: slug('targets', ...LEDGER_FILTERS.map((key) => state[key] ?? '')),
      title: lists.targets(shown.length, total, verdicts),
      subtitle: subtitleOf(state, set, words),
      source: sourceLine(appraisals.flatMap(trackClaims), set, words),
      notes: [
        ...new Set([
          ...appraisals.flatMap((one) => disputeNotes(one, context)),
          ...appraisals.flatMap((one) => assumptionNotes(one, context)),
        ]),
      ],
      columns: [
        t.columns.target,
        t.columns.region,
        t.columns.horizon,
        t.columns.figure,
        t.columns.baseline,
        ledger.latest,
        t.columns.outcome,
        t.columns.verdict,
      ],
      count: shown.length,
      rowAt: (at) => {
        const one = shown[at];
        return one ? rowOf(ledgerRow(one, set, words), words) : { head: '', cells: [] };
      },
      shows: { appraisals },
      records: {
        columns: LEDGER_COLUMNS,
        count: shown.length,
        lineOf: (at, of) => {
          const one = shown[at];
          return one ? lineOf(LEDGER_COLUMNS, ledgerRecord(one, set, of)) : [];
        },
      },
    },
    words,
  );
}

function rowOf(row: LedgerRow, words: WordsOfTargets): ListRow {
  const plain = (text: string, isGap = false): TableCell => ({ text, claims: [], isGap });
  const marked = (text: string, mark: string | null) =>
    mark === null ? text : `${text} (${mark})`;
  const figure = (one: RowFigure | null, word: string, more: string | null = null): TableCell => {
    if (!one) return plain(word, true);
    const said = [marked(one.text, one.mark), ...(more === null ? [] : [more])];
    return { text: said.join(words.semicolon), claims: one.claims, isGap: false };
  };
  const verdict = row.reasons.length
    ? [row.verdict, row.reasons.join(words.semicolon)].join(words.colon)
    : marked(row.verdict, row.verdictMark);
  return {
    head: row.name,
    cells: [
      plain(row.region),
      plain(row.horizon),
      figure(row.figure, '', row.alsoStated),
      figure(row.baseline, row.baselineWord, row.path ?? row.baselineAlso),
      figure(row.latest, row.latestWord, row.latestAlso),
      figure(row.outcome, row.outcomeWord),
      plain(verdict, row.reasons.length > 0),
    ],
  };
}

/** "Targets · Region: Heilongjiang · Order: Horizon, ascending · Method: Linear pace" */
function subtitleOf(state: LedgerState, set: ClaimSet, words: WordsOfTargets): string {
  const { exporting, ledger: t, methods, comma } = words;
  const { lists } = exporting;
  const chosen = LEDGER_FILTERS.flatMap((key) => {
    const value = state[key];
    return value === null
      ? []
      : [lists.chosen(t.filters[key], filterLabel(key, value, set, words))];
  });
  const grouped = state.group === 'none' ? [] : [lists.chosen(t.group, t.groups[state.group])];
  const order =
    t.sorts[state.sort] + (state.order === PLAIN_LEDGER.order ? '' : comma + t.orders[state.order]);
  return [
    lists.targetList,
    ...chosen,
    lists.chosen(t.method, methods.short[state.method]),
    ...grouped,
    lists.chosen(t.sort, order),
  ].join(' · ');
}
