import { METHODS } from '../app/domain/methods/registry';
import type { Judged, Method } from '../app/domain/methods/method';
import { DISAGREEING, madeTrack } from '../testing/made-track';
import { bandText, filledText, formulaText, letterNumber } from './method-formula';

const filled = (method: Method) => {
  const ruling = method.judge(madeTrack(DISAGREEING)) as Judged;
  return method.equations.map((equation) => filledText(equation, ruling, 'en'));
};
const [outcome, cagr, , linear, status, trend] = METHODS as readonly [
  Method,
  Method,
  Method,
  Method,
  Method,
  Method,
];

describe('a method’s formula in one line', () => {
  it('has letters', () => {
    expect(cagr.equations.map(formulaText)).toEqual([
      'o = (yt ÷ y₀)^(1 ÷ (t − t₀)) − 1',
      'r = (yT ÷ y₀)^(1 ÷ (T − t₀)) − 1',
      'R = d × o ÷ |r|',
    ]);
  });

  it('or numbers, with brackets around those below zero', () => {
    expect(filled(cagr)).toEqual([
      'o = (80.5 ÷ 100)^(1 ÷ (2015 − 2012)) − 1 = −0.0698',
      'r = (68 ÷ 100)^(1 ÷ (2017 − 2012)) − 1 = −0.0742',
      'R = −1 × (−0.0698) ÷ |−0.0742| = 0.940',
    ]);
    expect(filled(linear)).toEqual([
      'L = (80.5 − 100) ÷ (2015 − 2012) ÷ ((68 − 100) ÷ (2017 − 2012)) = 1.016',
    ]);
    expect(filled(status)[0]).toBe('E = 10 × (2015 − 2012) ÷ (2017 − 2012) = 6.00');
  });

  it('keeps to letters where a sum runs over all figures', () => {
    expect(filled(trend).map((line) => line !== null)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('writes years without a mark of thousands, and no sign before nothing', () => {
    expect([letterNumber('t', 2015, 'en'), letterNumber('L', -0.0001, 'en')]).toEqual([
      '2015',
      '0.000',
    ]);
  });

  it('says from where to where a band goes', () => {
    expect(cagr.bands.map((_, at) => bandText(cagr, cagr.bands, at, 'en'))).toEqual([
      'R ≥ 0.950',
      '0.600 ≤ R < 0.950',
      '0.000 ≤ R < 0.600',
      'R < 0.000',
    ]);
    expect(outcome.bands).toEqual([]);
  });
});
