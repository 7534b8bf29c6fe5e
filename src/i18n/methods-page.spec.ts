import type { TrackParts, YearValue } from '../testing/made-track';
import { DISAGREEING, madeTrack } from '../testing/made-track';
import type { Judged, MethodId } from '../app/domain/methods/method';
import { METHODS } from '../app/domain/methods/registry';
import { enMethods } from './en-methods';
import { enMethodsPage } from './en-methods-page';
import { zhMethods } from './zh-methods';
import { zhMethodsPage } from './zh-methods-page';

function judged(id: MethodId, parts: TrackParts): Judged {
  const ruling = METHODS.find((one) => one.id === id)?.judge(madeTrack(parts));
  if (ruling?.kind !== 'judged') throw new Error(`${id} gives no verdict`);
  return ruling;
}

/** From 100 in 2012, at a yearly rate up to a year. */
const after = (years: number, rate: number): YearValue => [2012 + years, 100 * (1 + rate) ** years];

describe('the Methods page says of equal steps and equal rates', () => {
  const { why } = enMethodsPage.disagree;
  const equalSteps = (years: number) => 100 - 6.4 * years;
  const equalRates = (years: number) => 100 * 0.68 ** (years / 5);
  const pace = (way: (years: number) => number, year: number) => way(year - 1) - way(year);

  it('that steps are slower at first and faster at the end, and both end at the target', () => {
    expect(pace(equalSteps, 1)).toBeLessThan(pace(equalRates, 1));
    expect(pace(equalSteps, 5)).toBeGreaterThan(pace(equalRates, 5));
    expect([equalSteps(5), equalRates(5)].map((value) => value.toFixed(9))).toEqual([
      '68.000000000',
      '68.000000000',
    ]);
    expect(why).toMatch(/^Both end at the target, but equal steps are slower .* at first and fast/);
    expect(zhMethodsPage.disagree.why).toMatch(
      /都到达目标.*等量变化起初慢于等速率变化，末期快于它/,
    );
  });

  it('and never that steps are ahead: on the way they have covered less', () => {
    for (const years of [1, 2, 3, 4]) expect(equalSteps(years)).toBeGreaterThan(equalRates(years));
    expect(why).not.toMatch(/ahead/);
    expect(judged('linear-pace', DISAGREEING).status).toBe('on-track');
    expect(judged('cagr-ratio', DISAGREEING).status).toBe('moderate');
  });
});

describe('the Methods page says of the projected share', () => {
  const both = (rate: number, goal: number, years: number) => {
    const direction = rate < 0 ? 'less' : 'more';
    const parts: TrackParts = {
      direction,
      baseline: [2012, 100],
      seen: [after(years, rate)],
      target: [2017, goal],
    };
    return (['cagr-ratio', 'projected-share'] as const).map((id) => judged(id, parts).result);
  };
  const [en, zh] = [enMethodsPage, zhMethodsPage].map((page) => page.suitsWhat['projected-share']);

  it.each([1, 2, 3, 4])(
    'that it is the same however near the horizon is: after %d years',
    (years) => {
      const [ratio = NaN, share = NaN] = both(-0.06, 68, years);
      expect([ratio, share].map((one) => one.toFixed(3))).toEqual(['0.808', '0.832']);
      expect(en).toMatch(/How near the horizon is makes no difference/);
      expect(zh).toContain('距目标期远近对两者均无影响');
    },
  );

  it('that it is above the ratio of rates where less is wanted, and below it where more is', () => {
    const [falling = NaN, ofFall = NaN] = both(-0.06, 68, 3);
    const [rising = NaN, ofRise = NaN] = both(0.06, 147, 3);
    expect(ofFall).toBeGreaterThan(falling);
    expect(ofRise).toBeLessThan(rising);
    expect([rising, ofRise].map((one) => one.toFixed(3))).toEqual(['0.749', '0.720']);
    expect(en).toMatch(/above that ratio if less is wanted, and below it if more is/);
    expect(zh).toMatch(/越低越好，所得比重高于该比值；若越高越好，则低于该比值/);
  });
});

describe('what verdicts say of a trend', () => {
  const trend = (seen: readonly YearValue[]) =>
    judged('anticipated-progress', {
      direction: 'less',
      baseline: [2010, 100],
      seen,
      target: [2017, 68],
    });

  it('is where it ends, not where it heads: one may head for the target and end behind the baseline', () => {
    const back = trend([
      [2011, 140],
      [2012, 140],
      [2013, 140],
      [2014, 130],
      [2015, 125],
    ]);
    const slope = back.inputs.find(({ symbol }) => symbol === 'b')?.value ?? NaN;
    expect(slope).toBeLessThan(0);
    expect(back.projected).toBeGreaterThan(100);
    expect(back.status).toBe('reverse');
    expect(enMethods.methods.because.reverse).toMatch(/ends behind the baseline/);
    expect(zhMethods.methods.because.reverse).toMatch(/终点落在基期值之后/);
    expect(enMethods.methods.because.accelerate).toMatch(/ends no worse than the baseline/);
  });
});
