import type { Supplied } from '../../testing/appraisals';
import { appraisalIn, goldenCase } from '../../testing/appraisals';
import { realSet } from '../../testing/package-files';
import { headlineOf, verdictKey } from './headline';
import { METHOD_IDS } from './methods/method';

const SERVICES = 'target-services-share-2017';
const BASELINE: Supplied = {
  what: 'baseline',
  value: 39,
  unit: 'percent',
  year: 2012,
  region: 'CN-OIC',
};
const share = (year: number, value: number): Supplied => ({
  what: 'outcome',
  value,
  unit: 'percent',
  year,
  region: 'CN-OIC',
});

describe('the one verdict of a target', () => {
  it.each([
    ['cagr-ratio', 'moderate'],
    ['projected-share', 'fair'],
    ['linear-pace', 'on-track'],
  ] as const)('is %s’s before the outcome, if the reader chose it: %s', (method, status) => {
    const headline = headlineOf(goldenCase(), method);
    expect(headline).toMatchObject({ kind: 'verdict', method, ruling: { status } });
    expect(verdictKey(headline)).toBe(status);
  });

  it.each(METHOD_IDS)('is the outcome’s where that is known, whatever is chosen: %s', (method) => {
    const appraisal = appraisalIn(realSet(), SERVICES, [BASELINE, share(2017, 44)]);
    expect(headlineOf(appraisal, method)).toMatchObject({
      kind: 'verdict',
      method: 'outcome',
      ruling: { status: 'missed', result: -1 },
    });
  });

  it('is none where a figure of an earlier year has no baseline, and says what is wanting', () => {
    const appraisal = appraisalIn(realSet(), SERVICES, [share(2015, 42)]);
    const headline = headlineOf(appraisal, 'linear-pace');
    expect(headline).toEqual({
      kind: 'none',
      method: 'linear-pace',
      missing: ['baseline-not-stated'],
      refusals: ['no-baseline', 'one-point-only'],
    });
    expect(verdictKey(headline)).toBe('none');
  });

  it('says what the method refuses, at least one reason, wherever there is none', () => {
    for (const method of METHOD_IDS) {
      const headline = headlineOf(appraisalIn(realSet(), SERVICES), method);
      if (headline.kind !== 'none') throw new Error('nothing is known of the services’ share');
      expect(headline.missing).toEqual(['baseline-not-stated', 'no-observation']);
      expect(headline.refusals.length).toBeGreaterThan(0);
    }
  });

  it('of a target for one year is the outcome’s alone, and without one none of any method’s', () => {
    const id = 'target-gdp-growth-2017-jilin';
    expect(headlineOf(appraisalIn(realSet(), id), 'linear-pace')).toMatchObject({
      method: 'outcome',
      ruling: { status: 'missed', result: -1.7 },
    });
    expect(headlineOf(appraisalIn(realSet(), id, [], false), 'linear-pace')).toEqual({
      kind: 'none',
      method: 'outcome',
      missing: ['companions-off'],
      refusals: ['no-observation'],
    });
  });
});
