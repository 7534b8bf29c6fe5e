import { readFileSync, existsSync } from 'node:fs';
import { appraiseAll } from '../../../src/app/domain/appraisal';
import type { Assumption } from '../../../src/app/domain/assumption';
import { readAssumptionLink, readAssumptions } from '../../../src/app/domain/assumption-text';
import type { ClaimSet } from '../../../src/app/domain/claim-set';
import type { Params } from '../../../src/app/domain/compare-query';
import type { Entry, LedgerState } from '../../../src/app/domain/ledger';
import {
  entriesOf,
  filtered,
  LEDGER_FILTERS,
  LEDGER_GROUPS,
  LEDGER_SORTS,
  PLAIN_LEDGER,
  readLedger,
  valuesOf,
} from '../../../src/app/domain/ledger';
import { METHOD_IDS, STATUSES } from '../../../src/app/domain/methods/method';
import { faultTexts } from '../../../src/app/features/targets/assumption-lines';
import { LEDGER_COLUMNS, ledgerRecord } from '../../../src/app/views/ledger-records';
import { inPageOrder, ledgerGroups } from '../../../src/app/views/ledger-groups';
import type { LedgerRow, RowFigure } from '../../../src/app/views/ledger-rows';
import { paceNotes } from '../../../src/app/charts/pace-notes';
import { LIGHT } from '../../../src/app/charts/theme';
import type { WordsOfTargets } from '../../../src/i18n/en-judging';
import type { Command, CommandOption, Given } from '../command';
import { LANG } from '../command';
import { packageAt, readFound } from '../package-at';
import { COMPANIONS, companionsOf, pageQuery, unknownValue } from '../page-query';
import { formatOf, printRows, ROW_OPTIONS } from '../print-rows';
import { wrongInput } from '../stop';
import { plainLine, textTable } from '../text-table';
import { langOf, targetWords } from '../words-of';

const DIRECTIONS = ['ascending', 'descending'] as const;

const QUERY: readonly CommandOption[] = [
  { name: 'region', value: 'code', text: 'region, by ISO 3166-2: CN-LN' },
  { name: 'indicator', value: 'id', text: 'indicator' },
  { name: 'horizon', value: 'year', text: 'year by which it is to be reached' },
  { name: 'document', value: 'id', text: 'source that states it' },
  { name: 'verdict', value: 'verdict', text: `${STATUSES.join(', ')}, none` },
  { name: 'baseline', value: 'missing', text: 'those whose baseline no source states' },
  {
    name: 'method',
    value: 'id',
    text: `by which those are judged whose outcome is not known: ${METHOD_IDS.join(', ')}; ${PLAIN_LEDGER.method} if not given`,
  },
  { name: 'sort', value: LEDGER_SORTS.join('|'), text: `${PLAIN_LEDGER.sort} if not given` },
  { name: 'order', value: DIRECTIONS.join('|'), text: `${PLAIN_LEDGER.order} if not given` },
  { name: 'group', value: LEDGER_GROUPS.join('|'), text: `${PLAIN_LEDGER.group} if not given` },
  {
    name: 'companions',
    value: 'on|off',
    text: 'whether companion sources may speak; on if not given',
    oneOf: COMPANIONS,
  },
];

const KEYS = [...QUERY.map(({ name }) => name), 'assume'];

export const targets: Command = {
  name: 'targets',
  takes: '[package] [address]',
  most: 2,
  about:
    'Lists the targets of a package beside baseline, latest figure, outcome and verdict, with filters and order of the page\n' +
    'Targets. Below stand, of each that is judged and starts from a baseline, the shares of time and way that are gone, and the\n' +
    'paces. An address of that page, or what stands behind its “?”, can be pasted; options go before it. What is not known\n' +
    'says why.',
  options: [
    ...QUERY,
    {
      name: 'assume',
      value: 'file',
      text: 'a file of assumptions, as the page saves it; those that are on are heard',
    },
    ...ROW_OPTIONS,
    LANG,
  ],
  examples: [
    'npx ri targets --verdict missed',
    'npx ri targets "/targets?region=CN-HL&method=cagr-ratio" --lang zh',
    'npx ri targets --baseline missing --csv > targets.csv',
  ],
  run,
};

async function run(given: Given): Promise<number> {
  const format = formatOf(given);
  const { packagePath, params } = pageQuery(given, 'targets', KEYS);
  const { reading, exitCode } = readFound(packageAt(packagePath));
  const { set } = reading;
  const words = await targetWords(langOf(given));
  const assumptions = assumptionsOf(given, params, words);
  const appraisals = appraiseAll(set, { companions: companionsOf(params), assumptions });
  const { state, repairs } = readLedger(appraisals, params);
  const entries = entriesOf(appraisals, state.method);
  for (const repair of repairs)
    if (repair.kind === 'unknown-choice')
      throw unknownValue(repair.key, repair.value, knownValues(repair.key, entries));
  const shown = filtered(entries, state);
  const groups = ledgerGroups(shown, state, set, words);
  const paces = pacesOf(shown, set, words);
  if (format) {
    const inOrder = inPageOrder(shown, state, set, words);
    printRows(
      format,
      LEDGER_COLUMNS,
      inOrder.map((one) => ledgerRecord(one, set, words)),
    );
  } else
    process.stdout.write(`${textOf(groups, state, entries.length, words, paces).join('\n')}\n`);
  return exitCode;
}

/** From a file given by the option, or from a link; what cannot be read of them is wrong input. */
function assumptionsOf(
  { values }: Given,
  { assume }: Params,
  words: WordsOfTargets,
): readonly Assumption[] {
  if (assume === undefined) return [];
  const isFile = values['assume'] !== undefined;
  if (isFile && !existsSync(assume))
    throw wrongInput(
      `There is no file “${assume}”. Give a file of assumptions that the page saved.`,
    );
  const { assumptions, faults } = isFile
    ? readAssumptions(readFileSync(assume, 'utf8'))
    : readAssumptionLink(assume);
  if (faults.length) throw wrongInput(`assume: ${faultTexts(faults, words).join(' ')}`);
  return assumptions.filter(({ on }) => on);
}

function knownValues(key: string, entries: readonly Entry[]): readonly string[] {
  const filter = LEDGER_FILTERS.find((one) => one === key);
  switch (key) {
    case 'verdict':
      return [...STATUSES, 'none'];
    case 'baseline':
      return ['missing'];
    case 'method':
      return METHOD_IDS;
    case 'sort':
      return LEDGER_SORTS;
    case 'order':
      return DIRECTIONS;
    case 'group':
      return LEDGER_GROUPS;
    default:
      return filter ? [...new Set(entries.flatMap((one) => valuesOf(one)[filter]))].sort() : [];
  }
}

function textOf(
  groups: ReturnType<typeof ledgerGroups>,
  { group }: LedgerState,
  total: number,
  words: WordsOfTargets,
  paces: ReadonlyMap<string, string>,
): readonly string[] {
  const { targets: t, ledger: l } = words;
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const head = [
    t.columns.target,
    t.columns.region,
    t.columns.horizon,
    t.columns.figure,
    t.columns.baseline,
    l.latest,
    t.columns.outcome,
    t.columns.verdict,
    l.method,
    'id',
  ];
  const tables = groups.flatMap(({ title, rows }) => [
    ...(group === 'none' ? [] : [title, '']),
    ...textTable(
      head,
      rows.map((row) => cellsOf(row, words)),
    ),
    '',
    ...rows.flatMap(({ id }) => paces.get(id) ?? []).flatMap((line) => [line, '']),
  ]);
  return [...(shown ? tables : [l.none]), l.shown(shown, total)];
}

/** Time, way and paces of those that are judged and have a way, a line each below the table, which is wide enough. */
function pacesOf(
  shown: readonly Entry[],
  set: ClaimSet,
  words: WordsOfTargets,
): ReadonlyMap<string, string> {
  const context = { set, words, theme: LIGHT };
  const lines = shown.flatMap(({ appraisal, headline }): readonly (readonly [string, string])[] => {
    const said = headline.kind === 'verdict' ? paceNotes(appraisal, context) : [];
    const { id } = appraisal.target.claim;
    const blank = words.lang === 'en' ? ' ' : '';
    return said.length ? [[id, plainLine(id + words.colon + said.join(blank))]] : [];
  });
  return new Map(lines);
}

function cellsOf(row: LedgerRow, words: WordsOfTargets): readonly string[] {
  const figure = (one: RowFigure | null, missing: string) =>
    one ? one.text + inBrackets(one.mark) : missing;
  return [
    row.name,
    row.region,
    row.horizon,
    figure(row.figure, ''),
    figure(row.baseline, row.baselineWord),
    figure(row.latest, row.latestWord),
    figure(row.outcome, row.outcomeWord),
    row.verdict + inBrackets(row.verdictMark),
    row.reasons.length ? row.reasons.join(words.semicolon) : row.method.name,
    row.id,
  ];
}

function inBrackets(mark: string | null): string {
  return mark === null ? '' : ` (${mark})`;
}
