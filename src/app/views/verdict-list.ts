import type { WordsOfTargets } from '../../i18n/en-judging';
import { formulaText } from '../../i18n/method-formula';
import type { ListRow } from '../charts/list-table';
import { listTable } from '../charts/list-table';
import { lineOf } from '../charts/records';
import type { Figure, TableCell } from '../charts/spec';
import { paceNotes } from '../charts/pace-notes';
import { assumptionNotes, disputeNotes } from '../charts/target-notes';
import { targetFrame } from '../charts/target-text';
import { LIGHT } from '../charts/theme';
import type { Appraisal } from '../domain/appraisal';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { Lang } from '../domain/localized';
import { METHODS } from '../domain/methods/registry';
import { VERDICT_COLUMNS, verdictRecord } from './verdict-records';
import type { VerdictRow } from './verdict-rows';
import { verdictRows } from './verdict-rows';

/** Every method's verdict on one target, with its working, as a figure: those that do not apply say why. */
export function verdictList(appraisal: Appraisal, set: ClaimSet, words: WordsOfTargets): Figure {
  const { targetPage } = words;
  const context = { set, words, theme: LIGHT };
  const { name, subtitle, source } = targetFrame(appraisal, 'verdicts', context);
  const rows = verdictRows(appraisal, set, words);
  const lines = rows.map((row) => rowOf(row, words));
  const { columns: t } = targetPage;
  const heads = [t.verdict, t.formula, t.bands, t.flips];
  // Thresholds and what changes a verdict are there where some method judges.
  const filled = heads.flatMap((_, at) => (lines.some(({ cells }) => cells[at]?.text) ? [at] : []));
  const made = new Map<Lang, readonly VerdictRow[]>([[words.lang, rows]]);
  const rowsIn = (of: WordsOfTargets) =>
    made.get(of.lang) ?? made.set(of.lang, verdictRows(appraisal, set, of)).get(of.lang);
  return listTable(
    {
      name,
      title: titleOf(appraisal, set, words),
      subtitle: [targetPage.verdicts, subtitle].join(' · '),
      source,
      notes: [
        ...paceNotes(appraisal, context),
        ...disputeNotes(appraisal, context),
        ...assumptionNotes(appraisal, context),
      ],
      columns: [t.method, ...filled.map((at) => heads[at] ?? '')],
      count: rows.length,
      rowAt: (at) => {
        const { head = '', cells = [] } = lines[at] ?? {};
        return { head, cells: filled.flatMap((column) => cells[column] ?? []) };
      },
      shows: { appraisals: [appraisal] },
      records: {
        columns: VERDICT_COLUMNS,
        count: rows.length,
        lineOf: (at, of) => {
          const row = rowsIn(of)?.[at];
          return row ? lineOf(VERDICT_COLUMNS, verdictRecord(row, appraisal, set, of)) : [];
        },
      },
    },
    words,
  );
}

/** "Services, share of GDP: Northeast China: 1 missed, 2 on course; 4 methods do not apply". */
function titleOf(appraisal: Appraisal, set: ClaimSet, words: WordsOfTargets): string {
  const { targetPage, methods, exporting, lang, colon, comma } = words;
  const { region } = appraisal.target.claim;
  const rulings = METHODS.map(({ id }) => appraisal.rulings.get(id));
  const statuses = rulings.flatMap((one) => (one?.kind === 'judged' ? [one.status] : []));
  const judged = [...Map.groupBy(statuses, (status) => status)].map(([status, all]) =>
    exporting.lists.verdict(methods.statuses[status], all.length),
  );
  const without = rulings.length - statuses.length;
  const said = [...judged, ...(without > 0 ? [exporting.lists.notApplied(without)] : [])];
  const place = entry(set.regions, region).short[lang];
  return targetPage.title(appraisal.indicator.name[lang], place) + colon + said.join(comma);
}

function rowOf(row: VerdictRow, words: WordsOfTargets): ListRow {
  const { semicolon, colon } = words;
  const isJudged = row.reasons.length === 0;
  const claims = [...new Set(row.inputs.flatMap((one) => one.claims))];
  const cell = (...texts: readonly string[]): TableCell => ({
    text: texts.join(semicolon),
    claims,
    isGap: !isJudged,
  });
  const verdict = row.mark === null ? row.verdict : `${row.verdict} (${row.mark})`;
  return {
    head: row.name,
    cells: [
      cell(isJudged ? verdict : row.verdict + colon + row.reasons.join(semicolon)),
      cell(...row.formulas.map(({ equation, line }) => line ?? formulaText(equation))),
      cell(...row.bands.map(({ text }) => text)),
      cell(...row.flips),
    ],
  };
}
