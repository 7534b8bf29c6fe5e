import type { BrokenCell } from '../../testing/broken-package';
import { faultOf, faultsWith } from '../../testing/broken-package';
import { packageFiles } from '../../testing/package-files';
import { checkPackage } from './check-package';

const REVISION = 'gdp-growth-2014-china-2016-01-19';
const FIRST = 'gdp-growth-2014-china-2015-01-24';
const LEVEL = 'petroleum-output-2014-daqing';
const OIL = 'target-petroleum-output-2020-daqing';
const YEARLY = 'target-petroleum-output-change-per-year-2020-daqing';
const SHORTFALL = 'gdp-growth-difference-to-target-2014-heilongjiang';

function holds(cases: readonly BrokenCell[]): void {
  it.each(cases)('$code: $field "$bad" in $row', (cell) => {
    expect(faultsWith('claims.csv', cell)).toEqual([faultOf('claims.csv', cell)]);
  });
}

/** The codes and values that follow from several changes; fails where there is nothing to change. */
function faultsAfter(...changes: readonly (readonly [string, string, string])[]) {
  const files = packageFiles();
  for (const [file, from, to] of changes) {
    const text = files.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
    files.set(file, text.replace(from, to));
  }
  return checkPackage(files).faults.map(({ code, field, value }) => `${code} ${field} ${value}`);
}

describe('a revision that cannot be one is named', () => {
  const revises = { field: 'revises', code: 'revises-differs' } as const;
  const late = { field: 'revises', at: 'source', code: 'out-of-order' } as const;
  const nbs = 'nbs-2016-01-19';
  holds([
    { row: REVISION, field: 'revises', bad: 'x', code: 'unknown-reference', mend: 'claims.csv' },
    { row: REVISION, bad: 'industrial-growth-2014-china', mend: 'indicator', ...revises },
    { row: REVISION, bad: 'gdp-growth-2014-liaoning', mend: 'region', ...revises },
    { row: REVISION, bad: 'gdp-growth-2014-s1-china', mend: 'period', ...revises },
    {
      row: 'gdp-growth-2017-heilongjiang',
      bad: 'target-gdp-growth-2014-heilongjiang-2015-01-24',
      mend: 'period, role',
      ...revises,
    },
    { row: REVISION, bad: REVISION, shows: nbs, mend: nbs, ...late },
  ]);

  it('where it is older than what it revises, so that no chain comes back to its start', () => {
    const cell = { row: FIRST, bad: REVISION, shows: 'xinhua-2015-01-24', mend: nbs, ...late };
    expect(faultsWith('claims.csv', cell)).toEqual([faultOf('claims.csv', cell)]);
  });

  it('where nobody can tell whether a day of a month lies before that month’s article', () => {
    const row = /gdp-growth-2016-jan-sep-heilongjiang-2016-11-22,.*?scmp-2016-11-22,,stated,,,,,,/u;
    const [found = ''] = row.exec(packageFiles().get('claims.csv') ?? '') ?? [];
    const earlier = 'gdp-growth-2016-jan-sep-heilongjiang-2016-10';
    const revising = ['claims.csv', found, `${found.slice(0, -1)}${earlier},`] as const;
    expect(faultsAfter(revising)).toEqual([]);
    const day = ['sources.csv', ',2016-11-22,,', ',2016-10-22,,'] as const;
    expect(faultsAfter(revising, day)).toEqual(['out-of-order source scmp-2016-11-22']);
  });
});

describe('an implied figure that would check nothing is named', () => {
  const inputs = { field: 'implied_inputs' } as const;
  holds([
    { row: OIL, ...inputs, bad: '', code: 'required' },
    {
      row: OIL,
      ...inputs,
      bad: `${LEVEL}; no-such-claim`,
      shows: 'no-such-claim',
      code: 'unknown-reference',
      mend: 'claims.csv',
    },
    {
      row: OIL,
      field: 'implied_formula',
      bad: '',
      at: 'implied_inputs',
      shows: `${LEVEL}; ${YEARLY}`,
      code: 'must-be-empty',
      mend: 'implied_formula',
    },
  ]);

  it('where the figure is derived, and so follows from its inputs anyhow', () => {
    const former = 'share-of-national-industrial-output-former,';
    const implying = [`${former},,,A,"9 minus`, `${former}sum,${LEVEL},,A,"9 minus`] as const;
    expect(faultsAfter(['claims.csv', ...implying])).toContain('must-be-empty implied_formula sum');
  });

  it('where an input is derived from the very figure: the two agree by construction', () => {
    const derived = 'target-gdp-growth-2014-heilongjiang-2015-01-29';
    const bad = `gdp-growth-2014-heilongjiang; ${derived}`;
    const place = { row: SHORTFALL, ...inputs, bad, shows: derived, mend: SHORTFALL };
    const cell = { ...place, code: 'circular' } as const;
    expect(faultsWith('claims.csv', cell)).toEqual([faultOf('claims.csv', cell)]);
  });

  it.each([
    ['an input too few', OIL, LEVEL],
    ['figures of two units', SHORTFALL, `gdp-growth-2014-heilongjiang; ${LEVEL}`],
    ['a bound', SHORTFALL, 'gdp-growth-2014-heilongjiang; gdp-growth-until-2012-northeast'],
  ])('where its inputs give no figure: %s', (_what, row, bad) => {
    const cell = { row, ...inputs, bad, code: 'derived-differs' } as const;
    expect(faultsWith('claims.csv', cell)).toEqual([faultOf('claims.csv', cell)]);
  });

  it('but not where the stated figure disagrees: what a source states is kept', () => {
    const cell = { row: OIL, field: 'value', bad: '33', code: 'derived-differs' } as const;
    expect(faultsWith('claims.csv', cell)).toEqual([]);
  });
});
