import type { ClaimParts } from '../../testing/claim-set';
import { claimSet } from '../../testing/claim-set';
import type { Asked } from '../../testing/comparing';
import { shownIn, statedIn, table } from '../../testing/comparing';
import type { ClaimSet } from './claim-set';
import type { Comparison } from './comparison';

/** Growth of 2014 and 2015: of Heilongjiang and Jilin in both, of Liaoning in 2015 alone, of the nation in 2015 alone. */
const growth = claimSet({
  claims: [
    { value: 5.6, region: 'CN-HL', period: '2014' },
    { value: 5.7, region: 'CN-HL' },
    { value: 6.4, region: 'CN-JL', period: '2014' },
    { value: 6.5, region: 'CN-JL' },
    { value: 3, region: 'CN-LN' },
    { value: 6.9, region: 'CN' },
  ],
});
const YEARS = { periods: ['2014', '2015'] };

const INDICATORS = [{ id: 'output', unit: 'tonnes', measure: 'level', decimals: 0 }] as const;

function amounts(claims: readonly ClaimParts[]): ClaimSet {
  const made = claims.map((claim) => ({ indicator: 'output', unit: 'tonnes', ...claim }));
  return claimSet({ claims: made, indicators: INDICATORS });
}

/** Output of three years: Heilongjiang doubles, Jilin starts from nothing, Liaoning lacks the first. */
const output = amounts([
  { value: 20, region: 'CN-HL', period: '2013' },
  { value: 30, region: 'CN-HL', period: '2014' },
  { value: 40, region: 'CN-HL', period: '2015' },
  { value: 0, region: 'CN-JL', period: '2013' },
  { value: 10, region: 'CN-JL', period: '2015' },
  { value: 50, region: 'CN-LN', period: '2015' },
  { value: 200, region: 'CN', period: '2015' },
]);
const OUTPUT: Asked = { indicator: 'output', periods: ['2013', '2014', '2015'] };

const claimsOf = ({ rows }: Comparison) =>
  rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'value' ? [cell.claim, ...cell.inputs] : cell.kind)),
  );

describe('a difference to the reference', () => {
  it('of percentages is in percentage points, and without noise: 5.7 − 6.9 is −1.2', () => {
    const shown = shownIn(growth, 'difference', { reference: 'CN' });
    expect(table(shown)).toEqual([[-1.2], [-0.4], [-3.9]]);
    expect(shown.unit).toMatchObject({ id: 'percentage-points', quantity: 'ratio-difference' });
    expect(shown.shown.against?.id).toBe('CN');
    expect(shown.reference).toBeNull();
  });

  it('of amounts keeps their unit', () => {
    const shown = shownIn(output, 'difference', { ...OUTPUT, reference: 'CN-HL' });
    expect(shown.unit.id).toBe('tonnes');
    expect(table(shown)[0]).toEqual([0, 0, 0]);
    expect(table(shown)[1]).toEqual([-20, 'no-claim', -30]);
  });

  it('names the claim of the reference beside its own', () => {
    const shown = shownIn(growth, 'difference', { reference: 'CN' });
    expect(claimsOf(shown)).toEqual([
      [['claim-2', 'claim-6']],
      [['claim-4', 'claim-6']],
      [['claim-5', 'claim-6']],
    ]);
  });

  it('is a gap where the reference has no figure, and keeps the gaps that there are', () => {
    const shown = shownIn(growth, 'difference', { ...YEARS, reference: 'CN' });
    expect(table(shown).map(([first]) => first)).toEqual([
      'no-reference',
      'no-reference',
      'no-claim',
    ]);
  });

  it('keeps the digits of a figure typed in and of a mean, though the data have fewer', () => {
    const set = amounts([{ value: 17, region: 'CN-HL' }]);
    const shown = shownIn(set, 'difference', { indicator: 'output', reference: '=16.25' });
    expect([shown.shown.decimals, table(shown)[0]]).toEqual([2, [0.75]]);
    expect(claimsOf(shown)[0]).toEqual([['claim-1']]);
    expect(statedIn(set, { indicator: 'output', reference: 'mean' }).shown.decimals).toBe(1);
  });
});

describe('figures from a base period', () => {
  it('as an index are 100 there; a base of zero or without a figure gives none', () => {
    const shown = shownIn(output, 'index', OUTPUT);
    expect(table(shown)).toEqual([
      [100, 150, 200],
      ['base-not-positive', 'no-claim', 'base-not-positive'],
      ['no-claim', 'no-claim', 'no-base'],
    ]);
    expect(shown.shown.base?.id).toBe('2013');
    expect(table(shownIn(output, 'index', { ...OUTPUT, base: 2 }))[2]).toEqual([
      'no-claim',
      'no-claim',
      100,
    ]);
  });

  it('as a change leave the base out and subtract it, rates in percentage points', () => {
    const shown = shownIn(growth, 'change', YEARS);
    expect(shown.periods.map(({ id }) => id)).toEqual(['2015']);
    expect(table(shown)).toEqual([[0.1], [0.1], ['no-base']]);
    expect(shown.unit.id).toBe('percentage-points');
    expect(claimsOf(shown)[0]).toEqual([['claim-2', 'claim-1']]);
  });

  it('as a percentage change are in percent', () => {
    const shown = shownIn(output, 'relative', { ...OUTPUT, base: 1 });
    expect(shown.periods.map(({ id }) => id)).toEqual(['2013', '2015']);
    expect(table(shown)[0]).toEqual([-33.333333333, 33.333333333]);
    expect([shown.unit.id, shown.shown.decimals]).toEqual(['percent', 1]);
    const [, fromNothing] = table(shownIn(output, 'relative', OUTPUT));
    expect(fromNothing).toEqual(['no-claim', 'base-not-positive']);
  });
});

describe('a share of a total', () => {
  it('is in percent of what is stated for the whole, and a gap where nothing is', () => {
    const shown = shownIn(output, 'share', { ...OUTPUT, reference: 'CN' });
    expect(table(shown).map((row) => row.at(-1))).toEqual([20, 5, 25]);
    expect(table(shown)[0]).toEqual(['no-total', 'no-total', 20]);
    expect(claimsOf(shown)[2]?.at(-1)).toEqual(['claim-6', 'claim-7']);
    expect([shown.unit.id, shown.shown.against?.id]).toEqual(['percent', 'CN']);
  });
});

describe('figures that sources dispute', () => {
  const set = claimSet({
    claims: [
      { value: 6, region: 'CN-HL' },
      { value: 6.7, region: 'CN-HL', source: 'late' },
      { value: 7, region: 'CN' },
    ],
  });
  const asked: Asked = { regions: ['CN-HL', 'CN'], rule: 'both' };

  it('stay disputed as differences, each by itself', () => {
    const shown = shownIn(set, 'difference', { ...asked, reference: 'CN' });
    expect(table(shown)).toEqual([[[-0.3, -1]], [0]]);
  });

  it('are no base and no reference: it is said that sources disagree, not that nothing is stated', () => {
    const shown = shownIn(set, 'difference', { ...asked, reference: 'CN-HL' });
    expect(table(shown)).toEqual([['disputed'], ['disputed']]);
    const gap = shown.rows[1]?.cells[0];
    expect(gap?.kind === 'gap' && gap.gap.claims).toEqual(['claim-3', 'claim-2', 'claim-1']);
  });
});
