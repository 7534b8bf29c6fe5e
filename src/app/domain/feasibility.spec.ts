import type { ClaimParts } from '../../testing/claim-set';
import { claimSet, period } from '../../testing/claim-set';
import { appraisalIn, goldenCase, goldenSet } from '../../testing/appraisals';
import { realSet } from '../../testing/package-files';
import type { ClaimSet } from './claim-set';
import { entry } from './claim-set';
import type { Feasibility } from './feasibility';
import { feasibilityOf } from './feasibility';
import type { Direction, Measure } from './indicator';

const TARGET = 'wanted';

interface Asked {
  readonly measure: Measure;
  readonly direction?: Direction;
  readonly value: number;
  readonly from?: number;
  readonly operator?: ClaimParts['operator'];
}

/** A target for 2017, from 2015 if it has a baseline, of Liaoning; beside it what regions reached. */
function madeSet(
  { measure, direction = 'more', value, from, operator = 'eq' }: Asked,
  reached: readonly ClaimParts[],
): ClaimSet {
  const baseline = from !== undefined && {
    baselineBasis: 'stated' as const,
    baselinePeriod: period('2015'),
    baselineValue: from,
  };
  const target = { id: TARGET, value, period: '2017', operator, target: { ...baseline } };
  return claimSet({ measure, direction, claims: [target, ...reached] });
}

function feasibility(set: ClaimSet, companions = true, id = TARGET): Feasibility | null {
  return feasibilityOf(set, appraisalIn(set, id, [], companions), companions);
}

const at = (region: string, year: number, value: number, more: Partial<ClaimParts> = {}) => ({
  region: `CN-${region}`,
  period: String(year),
  value,
  ...more,
});
const paces = (found: Feasibility | null) =>
  found?.precedents.map(({ region, from, to, pace }) => [
    region,
    from,
    to,
    Number(pace.toFixed(4)),
  ]);

/** Jilin doubles in two years, Heilongjiang gains a tenth, then loses. */
const LEVELS = [
  at('JL', 2010, 50),
  at('JL', 2012, 100),
  at('HL', 2010, 100),
  at('HL', 2012, 110),
  at('HL', 2014, 99),
];

describe('how often what a target needs was reached', () => {
  it('holds the rate of one year against every rate of one year, fastest first', () => {
    const set = madeSet({ measure: 'rate', value: 6, operator: 'ge' }, [
      at('JL', 2014, 6.5),
      at('HL', 2014, 5.6),
      at('HL', 2013, 8),
      at('LN', 2013, 6),
    ]);
    const found = feasibility(set);
    expect(found).toMatchObject({ measure: 'rate', years: 1, needed: 6, since: 'year' });
    expect(paces(found)).toEqual([
      ['CN-HL', 2013, 2013, 8],
      ['CN-JL', 2014, 2014, 6.5],
      ['CN-LN', 2013, 2013, 6],
      ['CN-HL', 2014, 2014, 5.6],
    ]);
    // One of four was slower; as fast is not slower.
    expect(found?.percentile).toBe(25);
  });

  it('holds the rate of growth of a level against spans of as many years', () => {
    const set = madeSet({ measure: 'level', value: 121, from: 100 }, LEVELS);
    const found = feasibility(set);
    expect(found).toMatchObject({ measure: 'compound', years: 2, since: 'baseline' });
    expect(found?.needed).toBeCloseTo(10, 9);
    expect(paces(found)).toEqual([
      ['CN-JL', 2010, 2012, 41.4214],
      ['CN-HL', 2010, 2012, 4.8809],
      ['CN-HL', 2012, 2014, -5.1317],
    ]);
    expect(found?.percentile).toBeCloseTo(200 / 3, 9);
  });

  it('holds the points of a share against points', () => {
    const set = madeSet({ measure: 'share', value: 45, from: 39 }, LEVELS);
    const found = feasibility(set);
    expect(found).toMatchObject({ measure: 'linear', years: 2, needed: 3, since: 'baseline' });
    expect(paces(found)?.map(([, , , pace]) => pace)).toEqual([25, 5, -5.5]);
    expect(found?.percentile).toBeCloseTo(100 / 3, 9);
  });

  it('takes steps where a level is not positive, which has no rate', () => {
    const set = madeSet({ measure: 'level', value: 5, from: -5 }, LEVELS);
    expect(feasibility(set)).toMatchObject({ measure: 'linear', needed: 5 });
  });

  it('puts the steepest fall first where less is wanted', () => {
    const set = madeSet({ measure: 'level', direction: 'less', value: 90, from: 100 }, LEVELS);
    const found = feasibility(set);
    expect(paces(found)?.map(([region]) => region)).toEqual(['CN-HL', 'CN-HL', 'CN-JL']);
    expect(found?.percentile).toBeCloseTo(200 / 3, 9);
  });

  it('takes the direction from the way where the indicator wants neither', () => {
    const asked = { measure: 'level', direction: 'neither', from: 100 } as const;
    const down = feasibility(madeSet({ ...asked, value: 90 }, LEVELS));
    const up = feasibility(madeSet({ ...asked, value: 110 }, LEVELS));
    expect(paces(down)?.toReversed()).toEqual(paces(up));
    expect(feasibility(madeSet({ ...asked, value: 100 }, LEVELS))).toBeNull();
  });

  it('counts from the latest figure while the horizon is ahead: the golden case, two years', () => {
    const found = feasibilityOf(goldenSet(), goldenCase(), true);
    expect(found).toMatchObject({ measure: 'compound', years: 2, since: 'latest' });
    expect(found?.needed).toBeCloseTo(((68 / 80.5) ** 0.5 - 1) * 100, 9);
  });

  it('has no percentile where no region has figures so far apart', () => {
    const set = madeSet({ measure: 'level', value: 121, from: 100 }, [at('JL', 2010, 50)]);
    expect(feasibility(set)).toMatchObject({ precedents: [], percentile: null });
  });

  it('knows nothing without a baseline or a figure, nor of a range', () => {
    expect(feasibility(madeSet({ measure: 'level', value: 121 }, LEVELS))).toBeNull();
    const range = { value: 6, valueMax: 6.5, operator: 'range' } as const;
    const target = { id: TARGET, ...range, period: '2017', target: {} };
    expect(feasibility(claimSet({ claims: [target, at('JL', 2014, 6.5)] }))).toBeNull();
    for (const id of ['target-services-share-2017', 'target-new-jobs-2017'])
      expect(feasibility(realSet(), true, id)).toBeNull();
  });

  it('hears the figure published last, and no companion that is off', () => {
    const set = madeSet({ measure: 'rate', value: 6 }, [
      at('JL', 2014, 6.5),
      at('JL', 2014, 6.4, { source: 'late', id: 'revised' }),
      at('HL', 2014, 5.6, { source: 'early' }),
    ]);
    expect(feasibility(set)?.precedents.map(({ pace }) => pace)).toEqual([6.4, 5.6]);
    expect(feasibility(set)?.precedents[0]?.claims).toEqual(['revised']);
    expect(feasibility(set, false)?.precedents.map(({ pace }) => pace)).toEqual([6.5]);
  });

  it('takes years alone, and leads to the claims of both ends', () => {
    const set = madeSet({ measure: 'level', value: 121, from: 100 }, [
      at('JL', 2010, 50, { id: 'first' }),
      at('JL', 2012, 100, { id: 'last' }),
      at('JL', 2014, 900, { period: '2014-Q1' }),
      at('JL', 2014, 900, { operator: 'approx' }),
    ]);
    expect(feasibility(set)?.precedents.map(({ claims }) => claims)).toEqual([['first', 'last']]);
  });

  it('in the data: Heilongjiang’s 8.5 % for 2014 lies above every growth of a year', () => {
    const found = feasibility(realSet(), true, 'target-gdp-growth-2014-heilongjiang-2015-01-24');
    expect([found?.needed, found?.percentile]).toEqual([8.5, 100]);
    for (const { region, claims, pace } of found?.precedents ?? [])
      for (const id of claims)
        expect(entry(realSet().byId, id)).toMatchObject({ region, value: pace });
  });
});
