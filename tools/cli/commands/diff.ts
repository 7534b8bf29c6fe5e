import { diffPackages } from '../../../src/app/data-access/package-rows';
import type { ClaimSet } from '../../../src/app/domain/claim-set';
import type { RowDiff } from '../../../src/app/domain/package-diff';
import { cellText, columnName } from '../../../src/app/evidence/cell-text';
import { oneLine } from '../../../src/app/evidence/claim-facts';
import type { CommandLineWords } from '../../../src/i18n/en-command-line';
import type { WordsOfWork } from '../../../src/i18n/en-work';
import type { Command, Given } from '../command';
import { JSON_SWITCH, LANG } from '../command';
import { packageAt, readFound } from '../package-at';
import { wrongUsage } from '../stop';
import { plainLine } from '../text-table';
import { langOf, ownWords, workWords } from '../words-of';

export const diff: Command = {
  name: 'diff',
  takes: '<before> <after>',
  most: 2,
  about:
    'Compares two packages, claim by claim and field by field, then their sources, indicators, regions, units and members of\n' +
    'groups. It compares what the rows state: their order, quotes around cells and the like make no difference.',
  options: [
    {
      ...JSON_SWITCH,
      text: 'as JSON: counts, and the rows before and after with the fields that differ',
    },
    {
      name: 'exit-code',
      value: null,
      text: 'end with 1 where the packages differ, as git diff does',
    },
    LANG,
  ],
  examples: ['npx ri diff data my-package.zip', 'npx ri diff old new --json --exit-code'],
  run,
};

type Kind = 'added' | 'changed' | 'removed';
const KINDS: Readonly<Record<RowDiff['kind'], Kind>> = {
  added: 'added',
  changed: 'changed',
  retired: 'removed',
};
const SIGNS: Readonly<Record<Kind, string>> = { added: '+', changed: '~', removed: '-' };

async function run(given: Given): Promise<number> {
  const [first, second] = given.texts;
  if (first === undefined || second === undefined)
    throw wrongUsage(
      `ri diff compares two packages. Give both: ri diff ${first ?? '<before>'} <after>.`,
    );
  const [before, after] = [readFound(packageAt(first)), readFound(packageAt(second))];
  const sets = { before: before.reading.set, after: after.reading.set };
  const diffs = diffPackages(sets.before, sets.after);
  const counts = countsOf(diffs);
  if (given.switches.has('json')) {
    const rows = diffs.map((one) => ({ ...one, kind: KINDS[one.kind] }));
    const report = { before: first, after: second, equal: !diffs.length, counts, rows };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    const lang = langOf(given);
    const [words, own] = await Promise.all([workWords(lang), ownWords(lang)]);
    process.stdout.write(`${textOf(diffs, sets, words, own).join('\n')}\n`);
  }
  const differs = given.switches.has('exit-code') && diffs.length > 0;
  return differs ? 1 : Math.max(before.exitCode, after.exitCode);
}

function countsOf(diffs: readonly RowDiff[]): Readonly<Record<Kind, number>> {
  const count = (kind: Kind) => diffs.filter((one) => KINDS[one.kind] === kind).length;
  return { added: count('added'), changed: count('changed'), removed: count('removed') };
}

interface Sets {
  readonly before: ClaimSet;
  readonly after: ClaimSet;
}

function textOf(
  diffs: readonly RowDiff[],
  sets: Sets,
  words: WordsOfWork,
  { diff: t }: CommandLineWords,
): readonly string[] {
  if (!diffs.length) return [t.none];
  const tables = [...Map.groupBy(diffs, ({ table }) => table)];
  const { added, changed, removed } = countsOf(diffs);
  return [
    ...tables.flatMap(([table, own]) => [
      words.workspace.differences.table(table),
      ...own.flatMap((one) => linesOf(one, sets, words)),
      '',
    ]),
    t.counts(added, changed, removed),
  ];
}

function linesOf(one: RowDiff, sets: Sets, words: WordsOfWork): readonly string[] {
  const { differences: t } = words.workspace;
  const sign = SIGNS[KINDS[one.kind]];
  const about = aboutOf(one, sets, words);
  const cells = one.cells.map(({ field, before, after }) => {
    const text = (value: string) => cellText(field, value, words) || t.empty;
    const line = t.cell(columnName(field, words), text(before), text(after));
    return `    ${plainLine(line)}`;
  });
  return [plainLine(`${sign} ${one.key}${about && `  ${about}`}`), ...cells];
}

/** What a row is about: of a claim its figure, of an entry of a list its name. */
function aboutOf({ table, key, before, after }: RowDiff, sets: Sets, words: WordsOfWork): string {
  if (table === 'claims.csv') {
    const set = after ? sets.after : sets.before;
    const claim = set.byId.get(key);
    return claim ? oneLine(claim, set, words) : '';
  }
  const cells = after ?? before ?? {};
  return [cells[`name_${words.lang}`], cells['title']].find(Boolean) ?? '';
}
