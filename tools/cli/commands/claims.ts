import { readHistory } from '../../../src/app/data-access/read-history';
import type { Claim } from '../../../src/app/domain/claim';
import type { Facet } from '../../../src/app/domain/claim-facets';
import { CLOSED_FACETS, FACETS, publisherId, yearOf } from '../../../src/app/domain/claim-facets';
import { CLAIM_COLUMNS, readClaimQuery } from '../../../src/app/domain/claim-query';
import type { ClaimSet } from '../../../src/app/domain/claim-set';
import { withoutCompanions } from '../../../src/app/domain/claim-set';
import { atOnce } from '../../../src/app/domain/slices';
import { stateOf } from '../../../src/app/domain/workspace';
import { chosenClaims } from '../../../src/app/views/claim-lookup';
import { CLAIM_RECORD, claimRecord } from '../../../src/app/views/claim-records';
import { claimRow } from '../../../src/app/views/claim-rows';
import type { WordsOfWork } from '../../../src/i18n/en-work';
import type { Command, CommandOption, Given } from '../command';
import { LANG } from '../command';
import { packageAt, readFound } from '../package-at';
import { COMPANIONS, companionsOf, pageQuery, unknownValue } from '../page-query';
import { formatOf, printRows, ROW_OPTIONS } from '../print-rows';
import { textTable } from '../text-table';
import { langOf, workWords } from '../words-of';

const KEYS = ['q', ...FACETS, 'sort', 'companions'];

const FACET_TEXTS: Readonly<Record<Facet, readonly [value: string, text: string]>> = {
  source: ['ids', 'documents'],
  publisher: ['ids', 'publishers: south-china-morning-post'],
  year: ['years', 'years in which the periods end; “none” for claims without one'],
  indicator: ['ids', 'indicators: gdp-growth'],
  region: ['codes', 'regions, by ISO 3166-2: CN-LN'],
  role: [CLOSED_FACETS.role.join('|'), 'observations or targets'],
  measure: ['kinds', `kinds of figures: ${CLOSED_FACETS.measure.slice(0, 3).join(', ')}, …`],
  basis: [CLOSED_FACETS.basis.join('|'), 'stated by a source, or derived from what is'],
  conflict: [CLOSED_FACETS.conflict.join('|'), 'sources disagree, or revised their figure'],
  baseline: ['missing', 'targets whose baseline no source states'],
  reviewed: ['yes|no', 'whether an analyst has looked at it (packages with a workspace)'],
  verified: ['states', 'whether its words were found in the document (packages with a workspace)'],
};

const FACET_OPTIONS = FACETS.map((name): CommandOption => {
  const [value, text] = FACET_TEXTS[name];
  return { name, value, text };
});

export const claims: Command = {
  name: 'claims',
  takes: '[package] [address]',
  most: 2,
  about:
    'Lists the claims of a package, with search, facets and order of the page Claims. An address of that page, or what stands\n' +
    'behind its “?”, can be pasted; options go before it. Several values are joined by commas: of one facet any may fit, of\n' +
    'several facets all must.',
  options: [
    { name: 'q', value: 'words', text: 'all words stand in the claim’s texts, in either language' },
    ...FACET_OPTIONS,
    {
      name: 'sort',
      value: 'column',
      text: `${CLAIM_COLUMNS.join(', ')}; “.desc” behind it turns it round`,
    },
    {
      name: 'companions',
      value: 'on|off',
      text: 'whether companion sources may speak; on if not given',
      oneOf: COMPANIONS,
    },
    ...ROW_OPTIONS,
    LANG,
  ],
  examples: [
    'npx ri claims --region CN-LN --year 2015 --sort figure.desc',
    'npx ri claims "/claims?q=coal&role=target" --json',
    'npx ri claims data --indicator gdp-growth --csv > growth.csv',
  ],
  run,
};

async function run(given: Given): Promise<number> {
  const format = formatOf(given);
  const { packagePath, params } = pageQuery(given, 'claims', KEYS);
  const found = packageAt(packagePath);
  const { reading, exitCode } = readFound(found);
  const { set } = reading;
  const { query, repairs } = readClaimQuery(set, params);
  for (const { key, value } of repairs) throw unknownValue(key, value, knownValues(key, set));
  const heard = companionsOf(params) ? set : withoutCompanions(set);
  const words = await workWords(langOf(given));
  const state = stateOf(found.files.has('changes.csv') ? readHistory(found.files).changes : []);
  const hits = query.text === '' ? null : await hitsOf(heard, query.text);
  const positions = atOnce(chosenClaims(heard, { ...query, hits }, state, words));
  const shown = Array.from(positions, (at) => heard.claims[at]).filter((one) => one !== undefined);
  if (format)
    printRows(
      format,
      CLAIM_RECORD,
      shown.map((one) => claimRecord(one, heard, words.lang)),
    );
  else process.stdout.write(`${tableOf(shown, heard, words).join('\n')}\n`);
  return exitCode;
}

/** The search is loaded for those who search. */
async function hitsOf(set: ClaimSet, text: string): Promise<Uint8Array | null> {
  const { buildIndex, searchClaims } = await import('../../../src/app/views/claim-index');
  return atOnce(searchClaims(atOnce(buildIndex(set)), text));
}

function tableOf(shown: readonly Claim[], set: ClaimSet, words: WordsOfWork): readonly string[] {
  const { claims: t } = words;
  const head = [...CLAIM_COLUMNS.map((column) => t.columns[column]), 'id'];
  const rows = shown.map((claim) => {
    const { id, cells } = claimRow(claim, set, words);
    return [...CLAIM_COLUMNS.map((column) => cells[column]), id];
  });
  const count = t.shown(shown.length, set.claims.length);
  return shown.length ? [...textTable(head, rows), '', count] : [t.none, count];
}

function knownValues(key: string, set: ClaimSet): readonly string[] {
  switch (key) {
    case 'source':
      return [...set.sources.keys()];
    case 'publisher':
      return [...new Set([...set.sources.values()].map(publisherId))];
    case 'year':
      return [...new Set(set.claims.map(yearOf))].sort();
    case 'indicator':
      return [...set.indicators.keys()];
    case 'region':
      return [...set.regions.keys()];
    case 'sort':
      return CLAIM_COLUMNS;
    default:
      return CLOSED_FACETS[key as keyof typeof CLOSED_FACETS];
  }
}
