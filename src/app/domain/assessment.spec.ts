import { claimSet } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import type { Assessment } from './assessment';
import { assessAll, judgeOutcome, requiredAnnualRate } from './assessment';
import { targetsOf } from './target';

const all = assessAll(realSet(), true);

function of(id: string, assessments: readonly Assessment[] = all): Assessment {
  const found = assessments.find(({ target }) => target.claim.id === id);
  if (!found) throw new Error(`No target ${id}`);
  return found;
}

describe('a growth target whose year has passed', () => {
  it.each([
    ['target-gdp-growth-2014-heilongjiang-2015-01-24', 'missed', -2.9, 5.6],
    ['target-gdp-growth-2015-heilongjiang', 'missed', -0.3, 5.7],
    ['target-gdp-growth-2015-liaoning', 'missed', -3, 3],
    ['target-gdp-growth-2017-jilin', 'missed', -1.7, 5.3],
    ['target-gdp-growth-2017-heilongjiang', 'within', 0, 6.4],
    ['target-gdp-growth-2015-china', 'difference-only', -0.1, 6.9],
  ])('%s is %s by %d: the outcome is %d', (id, kind, difference, outcome) => {
    const found = of(id);
    expect(found.verdict).toEqual({ kind, method: 'outcome', difference });
    expect(found.outcome?.value).toBe(outcome);
    expect(found.baseline).toEqual({ kind: 'not-needed' });
    expect(found.index).toBeNull();
  });

  it('is judged by the document alone where companions are off, and then has no target of a companion', () => {
    const documents = assessAll(realSet(), false);
    expect(documents.every(({ target }) => target.claim.source === 'metalsnews-2013-04-02')).toBe(
      true,
    );
    expect(documents).toHaveLength(6);
  });

  it('has no verdict while the companions that state its outcome are off, and says that', () => {
    const claims = [
      { value: 6, operator: 'ge' as const, target: {} },
      { value: 5, source: 'late' },
    ];
    const [found] = assessAll(claimSet({ claims }), false);
    expect(found?.verdict).toEqual({ kind: 'none', reasons: ['companions-off'] });
    expect(found?.outcome).toBeNull();
  });

  it('is judged by the figure published last, with the earlier ones beside it', () => {
    const claims = [
      { value: 6, operator: 'ge' as const, target: {} },
      { value: 7 },
      { value: 5, source: 'late' },
    ];
    const [found] = assessAll(claimSet({ claims }), true);
    expect(found?.verdict).toMatchObject({ kind: 'missed', difference: -1 });
    expect(found?.outcome).toEqual({ value: 5, claim: 'claim-3', others: ['claim-2'] });
  });
});

describe('a change from a base year', () => {
  it('is an index from 100: water to 68, by -7.42 % a year, from a base year that is stated', () => {
    const { index, baseline, verdict } = of('target-water-per-unit-of-industrial-output-2017');
    expect(index).toMatchObject({ baseYear: 2012, horizonYear: 2017, end: 68, baseAssumed: false });
    expect(index?.annualRate).toBeCloseTo(-7.42, 2);
    expect(baseline).toEqual({ kind: 'stated', period: '2012', value: null });
    expect(verdict).toEqual({ kind: 'none', reasons: ['no-observation'] });
  });

  it('is marked where the base year is assumed: energy to 82, by -3.89 % a year', () => {
    const { index, baseline, verdict } = of('target-energy-per-unit-of-gdp-2017');
    expect(index).toMatchObject({ baseYear: 2012, horizonYear: 2017, end: 82, baseAssumed: true });
    expect(index?.annualRate).toBeCloseTo(-3.89, 2);
    expect(baseline.kind).toBe('assumed');
    expect(verdict).toEqual({ kind: 'none', reasons: ['baseline-assumed', 'no-observation'] });
  });
});

describe('a target without a baseline', () => {
  it.each([
    'target-services-share-2017',
    'target-high-technology-share-2017',
    'target-disposable-income-2017',
  ])('%s has no verdict, no index and no invented baseline', (id) => {
    const { verdict, index, baseline, outcome } = of(id);
    expect(verdict).toEqual({ kind: 'none', reasons: ['baseline-not-stated', 'no-observation'] });
    expect([index, outcome]).toEqual([null, null]);
    expect(baseline).toEqual({ kind: 'not-stated' });
  });

  it('that adds up over a period without a first year has no verdict: 13 million jobs', () => {
    const { verdict, index } = of('target-new-jobs-2017');
    expect(verdict).toEqual({ kind: 'none', reasons: ['amount-without-start', 'no-observation'] });
    expect(index).toBeNull();
  });

  it('may have one in plain units: Daqing starts from 40 million tonnes', () => {
    const { baseline } = of('target-petroleum-output-2020-daqing');
    expect(baseline).toEqual({ kind: 'stated', period: '2014', value: 40e6 });
  });
});

describe('an outcome against its target', () => {
  const judge = (parts: object, outcome: number, direction: 'more' | 'less' = 'more') => {
    const set = claimSet({ claims: [{ value: 6, target: {}, ...parts }], direction });
    const { kind, ...rest } = judgeOutcome(targetsOf(set)[0]!.claim, outcome, direction);
    return `${kind} ${'difference' in rest ? rest.difference : ''}`;
  };

  it.each([
    [{ operator: 'ge' }, 6, 'met 0'],
    [{ operator: 'gt' }, 6, 'missed 0'],
    [{ operator: 'ge' }, 5.7, 'missed -0.3'],
    [{ operator: 'le' }, 5.7, 'met -0.3'],
    [{ operator: 'lt' }, 6, 'missed 0'],
    [{ operator: 'range', valueMax: 6.5 }, 6.5, 'within 0'],
    [{ operator: 'range', valueMax: 6.5 }, 5.9, 'below -0.1'],
    [{ operator: 'range', valueMax: 6.5 }, 6.7, 'above 0.2'],
    [{ operator: 'approx' }, 6, 'difference-only 0'],
  ])('%j and %d: %s', (parts, outcome, verdict) => {
    expect(judge(parts, outcome)).toBe(verdict);
  });

  it('wants less where less is better', () => {
    expect(judge({ operator: 'eq' }, 5, 'less')).toBe('met -1');
    expect(judge({ operator: 'eq' }, 7, 'less')).toBe('missed 1');
  });
});

describe('the yearly rate that leads from one level to another', () => {
  it('leads there', () => {
    expect(100 * (1 + requiredAnnualRate(100, 68, 5)! / 100) ** 5).toBeCloseTo(68, 9);
  });

  it.each([
    [0, 68, 5],
    [100, -1, 5],
    [100, 68, 0],
  ])('does not exist from %d to %d in %d years', (from, to, years) => {
    expect(requiredAnnualRate(from, to, years)).toBeNull();
  });
});
