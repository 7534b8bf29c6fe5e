import type { ClaimParts, SetParts } from '../../testing/claim-set';
import { claimSet, INDICATOR, period } from '../../testing/claim-set';
import type { ComparisonQuery } from './comparison';
import { compare } from './comparison';
import type { Finding } from './finding';
import { claimsAt, findingOf } from './finding';

const THREE = ['CN-HL', 'CN-JL', 'CN-LN'];

interface Asked extends Partial<Omit<ComparisonQuery, 'periods'>> {
  readonly periods?: readonly string[];
}

/** What is found in the three provinces in 2015, if nothing else is asked. */
function found(
  claims: readonly ClaimParts[],
  { periods = ['2015'], ...asked }: Asked = {},
  more: Omit<SetParts, 'claims'> = {},
): Finding {
  const set = claimSet({ claims, ...more });
  const usual = { indicator: INDICATOR, regions: THREE, reference: null, companions: true };
  return findingOf(compare(set, { ...usual, ...asked, periods: periods.map(period) }), set);
}

/** Values of the three regions, in their order; null for none. */
function three(...values: readonly (number | null)[]): ClaimParts[] {
  return values.flatMap((value, at) => (value === null ? [] : [{ value, region: THREE[at]! }]));
}

const nation = (value: number): ClaimParts => ({ value, region: 'CN' });
const ends = ({ kind, ...found }: Finding) =>
  'low' in found ? [kind, found.low.value, found.high.value] : [kind];
const of = (finding: Finding) =>
  'at' in finding ? `${finding.at.row.region.id} ${finding.at.value}` : null;

describe('the finding of one period', () => {
  it('names the slowest where more is better, and the fastest where less is', () => {
    const values = three(5.7, 6.5, 3);
    const slowest = found(values);
    expect(slowest).toMatchObject({ kind: 'lowest', of: 3, asked: 3, toReference: null });
    expect(of(slowest)).toBe('CN-LN 3');
    expect(of(found(values, {}, { direction: 'less' }))).toBe('CN-JL 6.5');
  });

  it('names the one farthest from the reference, with the difference', () => {
    const below = found([...three(5.7, 6.5, 3), nation(6.9)], { reference: 'CN' });
    expect(below).toMatchObject({ kind: 'lowest', toReference: -3.9 });
    const above = found([...three(7, 6.5, 12), nation(6.9)], { reference: 'CN' });
    expect(above).toMatchObject({ kind: 'highest', toReference: 5.1 });
  });

  it('counts those with a figure beside those asked for', () => {
    expect(found(three(5.7, null, 3))).toMatchObject({ kind: 'lowest', of: 2, asked: 3 });
  });

  it('names no winner where two share the place', () => {
    expect(ends(found(three(3, 5, 3)))).toEqual(['spread', 3, 5]);
    const equal = found(three(5, 5, 5));
    expect(equal.kind === 'equal' && equal.all.map(({ value }) => value)).toEqual([5, 5, 5]);
  });

  it('names no winner by digits that are not written', () => {
    expect(ends(found(three(3.0000002, 5, 3.0000001)))).toEqual(['spread', 3.0000001, 5]);
  });

  it('is a single figure, or nothing', () => {
    expect(of(found(three(null, 5, null)))).toBe('CN-JL 5');
    expect(found(three(null, 5, null)).kind).toBe('single');
    expect(found([])).toEqual({ kind: 'nothing' });
  });

  it('never ranks a whole with its parts', () => {
    const regions = ['CN', ...THREE];
    const asked = { regions };
    const slowest = found([...three(5.7, 6.5, 3), nation(6.9)], asked);
    expect(slowest).toMatchObject({ kind: 'lowest', of: 3, asked: 3 });
    expect(ends(found([...three(5.7, 6.5, 3), nation(2)], asked))).toEqual(['spread', 2, 6.5]);
    expect(ends(found([...three(null, null, 3), nation(6.9)], asked))).toEqual(['spread', 3, 6.9]);
  });
});

describe('the finding where sources disagree', () => {
  const rule = 'both';
  const disputed = (low: number, high: number, region = 'CN-HL'): ClaimParts[] => [
    { value: low, region, source: 'early' },
    { value: high, region, source: 'late' },
  ];

  it('on the only cell is both figures, with both claims', () => {
    const both = found(disputed(6, 6.7), { regions: ['CN-HL'], rule });
    expect(ends(both)).toEqual(['disputed', 6, 6.7]);
    expect(both.kind === 'disputed' && claimsAt(both.low)).toEqual(['claim-2', 'claim-1']);
  });

  it('names another as slowest only if it is slower than all that is said', () => {
    const claims = (low: number) => [...disputed(low, 6.7), ...three(null, 7.9, 3)];
    const slowest = found(claims(6), { rule });
    expect(slowest).toMatchObject({ kind: 'lowest', of: 3, asked: 3 });
    expect(of(slowest)).toBe('CN-LN 3');
    expect(ends(found(claims(3), { rule }))).toEqual(['spread', 3, 7.9]);
    expect(ends(found(claims(2), { rule }))).toEqual(['spread', 2, 7.9]);
  });

  it('lets the one speak that the rule prefers', () => {
    expect(of(found([...disputed(2, 6.7), ...three(null, 7.9, 3)]))).toBe('CN-LN 3');
  });
});

describe('the finding over time', () => {
  const periods = ['2014', '2015', '2016'];
  const series = (...values: number[]) =>
    values.map((value, at) => ({ value, region: 'CN-LN', period: periods[at]! }));

  it('of one region is where it came from and where it went', () => {
    expect(found(series(5.8, 3, -2.5), { regions: ['CN-LN'], periods })).toMatchObject({
      kind: 'moved',
      from: { value: 5.8, period: 0 },
      to: { value: -2.5, period: 2 },
    });
  });

  it('of several is the lowest of all, and no figure of the reference', () => {
    const claims = [...series(5.8, 3, -2.5), ...three(5.7, 6.5), nation(-9)];
    const lowest = found(claims, { periods, reference: 'CN' });
    expect(lowest).toMatchObject({ kind: 'lowest-ever', at: { value: -2.5, period: 2 } });
  });

  it('of several where less is better is the highest of all', () => {
    const claims = [...series(5.8, 3, -2.5), ...three(5.7, 6.5)];
    expect(found(claims, { periods }, { direction: 'less' })).toMatchObject({
      kind: 'highest-ever',
      at: { value: 6.5, period: 1 },
    });
  });
});
