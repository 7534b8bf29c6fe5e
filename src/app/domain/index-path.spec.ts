import { claimSet, period } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import { indexPath, statedIndexPaths } from './index-path';
import { targetsOf } from './target';

const [TARGET] = targetsOf(claimSet({ measure: 'change', claims: [{ value: -32, target: {} }] }));
const path = (horizonYear: number, end: number) =>
  indexPath({ target: TARGET!, baseYear: 2012, horizonYear, end, assumedBy: null });

describe('the way of an index', () => {
  it('leads from 100 to its end by a constant rate: 68 in five years by −7.42 % a year', () => {
    const rate = path(2017, 68)?.annualRate ?? NaN;
    expect(rate).toBeCloseTo(-7.42, 2);
    expect(100 * (1 + rate / 100) ** 5).toBeCloseTo(68, 9);
  });

  it('does not exist down to nothing, or within no time', () => {
    expect(path(2017, 0)).toBeNull();
    expect(path(2012, 68)).toBeNull();
  });

  it('is stated for water and, with a base year that the editors assumed, for energy', () => {
    const told = statedIndexPaths(realSet(), true).map(({ target, end, baseYear, assumedBy }) => [
      target.claim.indicator,
      end,
      baseYear,
      assumedBy,
    ]);
    expect(told).toEqual([
      ['water-per-unit-of-industrial-output', 68, 2012, null],
      ['energy-per-unit-of-gdp', 82, 2012, 'editors'],
    ]);
  });

  it('is not one of a target that states no base year, or a level', () => {
    const stated = { baselineBasis: 'stated', baselinePeriod: period('2012') } as const;
    const claims = [
      { value: -32, target: { baselineBasis: 'not-stated' as const } },
      { value: -18, target: { ...stated, baselineValue: 40 } },
    ];
    expect(statedIndexPaths(claimSet({ measure: 'change', claims }), true)).toEqual([]);
  });
});
