import type { BrokenCell } from '../../testing/broken-package';
import { faultOf, faultsWith, lineIn } from '../../testing/broken-package';

const GROWTH = 'gdp-growth-2015-liaoning';
const WATER = 'target-water-per-unit-of-industrial-output-2017';
const DOLLARS = 'target-disposable-income-usd-2017';
const BASES = 'hi-tech-industrial-bases';
const COMPANION = 'gdp-growth-2017-jilin';
const RANGE = 'target-gdp-growth-2017-heilongjiang';
const THIRTEEN = 'The 3 percent growth rate in Liaoning was the lowest of all 31';
const OPERATORS = 'eq, ge, le, gt, lt, approx, range';

function holds(cases: readonly BrokenCell[]): void {
  it.each(cases)('$code: $field "$bad" in $row', (cell) => {
    expect(faultsWith('claims.csv', cell)).toEqual([faultOf('claims.csv', cell)]);
  });
}

describe('a claim that cannot be read is named with its line, column, value and mend', () => {
  holds([
    { row: GROWTH, field: 'value', bad: 'x', code: 'not-a-number' },
    { row: GROWTH, field: 'value', bad: '3,5', code: 'not-a-number' },
    { row: GROWTH, field: 'role', bad: '', code: 'required' },
    { row: GROWTH, field: 'operator', bad: 'is', code: 'not-one-of', mend: OPERATORS },
    { row: GROWTH, field: 'operator', bad: 'eq ', code: 'not-one-of', mend: OPERATORS },
    { row: GROWTH, field: 'unit_mult', bad: '0.5', code: 'not-whole', mend: '-12' },
    { row: COMPANION, field: 'unit_mult', bad: '-1', code: 'out-of-range', mend: '≥ 0' },
    { row: GROWTH, field: 'period', bad: '2015-13', code: 'not-a-period' },
    { row: GROWTH, field: 'period', bad: '', code: 'required', at: 'period_reason' },
    { row: GROWTH, field: 'region', bad: 'CN-LL', code: 'unknown-reference', mend: 'regions.csv' },
    { row: GROWTH, field: 'source', bad: 'xinhua', code: 'unknown-reference', mend: 'sources.csv' },
    { row: GROWTH, field: 'unit', bad: 'persons', code: 'unit-differs', mend: 'percent' },
    { row: GROWTH, field: 'denominator', bad: 'gdp', code: 'denominator-differs' },
    { row: GROWTH, field: 'horizon', bad: '2017', code: 'must-be-empty', mend: 'role = target' },
    { row: GROWTH, field: 'note_zh', bad: '', code: 'one-language' },
    { row: RANGE, field: 'value_max', bad: '5', code: 'range-order', mend: '> 6' },
    { row: WATER, field: 'baseline_period', bad: '', code: 'required' },
    { row: WATER, field: 'horizon', bad: '', code: 'required' },
  ]);

  it('is told on which line its id stands already', () => {
    const id = 'gdp-growth-2015-jilin';
    const mend = String(lineIn('claims.csv', id));
    // A row that no other refers to: else that one would have lost it.
    const row = 'gdp-growth-2014-liaoning';
    const cell = { row, field: 'id', bad: id, code: 'duplicate', mend } as const;
    expect(faultsWith('claims.csv', cell)).toEqual([faultOf('claims.csv', cell)]);
  });
});

describe('words that do not state their figure are named', () => {
  const words = { at: 'as_stated', shows: '3 percent', mend: '3', code: 'figure-differs' } as const;
  holds([
    { row: GROWTH, field: 'phrase', bad: THIRTEEN, code: 'phrase-too-long', mend: '13' },
    {
      row: GROWTH,
      field: 'phrase',
      bad: '13 percent',
      code: 'phrase-lacks-figure',
      mend: '3 percent',
    },
    { row: GROWTH, field: 'phrase', bad: '', code: 'required' },
    { row: GROWTH, field: 'as_stated', bad: '', code: 'required' },
    { row: GROWTH, field: 'paragraph', bad: '', code: 'required' },
    { row: GROWTH, field: 'as_stated', bad: 'growth', code: 'figure-differs' },
    { row: GROWTH, field: 'value', bad: '31', ...words },
    { row: GROWTH, field: 'value', bad: '-3', ...words },
    { row: GROWTH, field: 'unit_mult', bad: '3', ...words },
    {
      row: 'gdp-growth-until-2012-northeast',
      field: 'operator',
      bad: 'le',
      code: 'figure-differs',
      at: 'as_stated',
      shows: 'double-digit',
      mend: 'ge 10',
    },
    {
      row: COMPANION,
      field: 'phrase',
      bad: 'Jilin grew by 5.3 percent',
      code: 'must-be-empty',
      mend: 'sources.csv: phrases = quoted',
    },
  ]);
});

describe('a figure that does not follow from its inputs is named', () => {
  const derived = { field: 'value', code: 'derived-differs' } as const;
  holds([
    { row: 'implied-exchange-rate-2013-04-02', bad: '6.3', mend: '6.20075', ...derived },
    { row: 'share-of-national-industrial-output-difference', bad: '8', mend: '-8', ...derived },
    { row: 'target-water-index-2017', bad: '32', mend: '68', ...derived },
    { row: 'cities-in-plan-2013', bad: '121', mend: '120', ...derived },
    { row: BASES, bad: '6', mend: '5', ...derived },
    {
      row: 'target-water-index-2017',
      field: 'inputs',
      bad: 'no-such-claim',
      code: 'unknown-reference',
      mend: 'claims.csv',
    },
    { row: DOLLARS, field: 'inputs', bad: 'plan-end-year', code: 'derived-differs' },
  ]);

  it('is told which name it counts twice', () => {
    const mend = String(lineIn('claims.csv', BASES));
    const bad = 'Shenyang; Changchun; Harbin; Dalian; Dalian';
    const cell = {
      row: BASES,
      field: 'inputs',
      bad,
      code: 'duplicate',
      shows: 'Dalian',
      mend,
    } as const;
    expect(faultsWith('claims.csv', cell)).toEqual([faultOf('claims.csv', cell)]);
  });

  it('cannot rest on itself', () => {
    const row = 'cities-in-plan-2013';
    const place = { at: 'id', shows: row, mend: row } as const;
    const cell = { row, field: 'inputs', bad: row, code: 'out-of-order', ...place } as const;
    expect(faultsWith('claims.csv', cell)).toEqual([faultOf('claims.csv', cell)]);
  });
});

describe('a target whose years do not fit is named', () => {
  const horizon = { at: 'horizon', shows: '2017', code: 'out-of-order' } as const;
  holds([
    { row: WATER, field: 'baseline_period', bad: '2018', mend: '2018', ...horizon },
    { row: WATER, field: 'baseline_period', bad: '2017', mend: '2017', ...horizon },
    { row: WATER, field: 'period', bad: '2016', code: 'horizon-differs', mend: '2017' },
    { row: WATER, field: 'period', bad: '2013/2017', code: 'horizon-differs', mend: '2017' },
  ]);

  it('unless it is an amount that adds up over a span that ends with the horizon', () => {
    const jobs = { row: 'target-new-jobs-2017', field: 'period', bad: '2013/2017' };
    const [reason, ...others] = faultsWith('claims.csv', { ...jobs, code: 'must-be-empty' });
    // The period itself is right; the reason for having none no longer is.
    expect(others).toEqual([]);
    expect(reason).toMatchObject({ code: 'must-be-empty', field: 'period_reason' });
  });
});
