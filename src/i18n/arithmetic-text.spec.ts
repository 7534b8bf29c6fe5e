import { en } from './en';
import { enComparing } from './en-comparing';
import { enLater } from './en-later';
import { zh } from './zh';
import { zhComparing } from './zh-comparing';
import { zhLater } from './zh-later';
import type { ClaimParts } from '../testing/claim-set';
import { claimSet } from '../testing/claim-set';
import { realSet } from '../testing/package-files';
import { plain } from '../testing/roles';
import { checkArithmetic } from '../app/domain/arithmetic';
import type { Formula } from '../app/domain/derivation';
import { checkSentence } from './arithmetic-text';

const english = { ...en, ...enLater, ...enComparing };
const chinese = { ...zh, ...zhLater, ...zhComparing };

interface Stated {
  readonly claim: ClaimParts;
  readonly formula: Formula;
  readonly inputs: readonly ClaimParts[];
}

/** What a reader is told of a made-up claim, at the claim itself or at one of its inputs. */
function told({ claim, formula, inputs }: Stated, words = english, isOwn = true): string {
  const ids = inputs.map((_, at) => `input-${String(at)}`);
  const named = inputs.map((input, at) => ({ ...input, id: ids[at] ?? '' }));
  const claims = [...named, { ...claim, id: 'claim', implied: { formula, inputs: ids } }];
  const set = { ...claimSet({ claims }), units: realSet().units };
  const check = checkArithmetic(set.byId.get('claim')!, set)!;
  return plain(checkSentence(check, set, words, isOwn));
}

const percent = (value: number): ClaimParts => ({ value });
const points = (value: number): ClaimParts => ({ value, unit: 'percentage-points' });
const tonnes = (value: number, unitMult = 0): ClaimParts => ({ value, unit: 'tonnes', unitMult });

describe('the equation', () => {
  it.each([
    [
      'difference',
      points(-2.9),
      [percent(5.6), percent(8.5)],
      '5.6 − 8.5 = −2.9 percentage points',
    ],
    ['difference', points(5.1), [percent(4.1), percent(-1)], '4.1 − (−1) = 5.1 percentage points'],
    ['difference', points(-5.1), [percent(-4.1), percent(1)], '−4.1 − 1 = −5.1 percentage points'],
    ['subtract-difference', percent(8.5), [percent(5.6), points(-2.9)], '5.6 − (−2.9) = 8.5 %'],
    ['add-difference', percent(6.1), [percent(5.7), points(0.4)], '5.7 + 0.4 = 6.1 %'],
    ['sum', tonnes(6), [tonnes(1), tonnes(2), tonnes(3)], '1 + 2 + 3 = 6 t'],
    ['product', tonnes(75), [tonnes(150), { value: 0.5, unit: 'fraction' }], '150 × 0.5 = 75 t'],
    ['share-of', { value: 0.25, unit: 'fraction' }, [tonnes(1), tonnes(4)], '1 ÷ 4 = 0.25'],
    ['relative-change', percent(-50), [tonnes(8), tonnes(4)], '(4 − 8) ÷ 8 × 100 = −50 %'],
    ['index-from-change', { value: 68, unit: 'index' }, [percent(-32)], '100 − 32 = 68'],
    ['index-from-change', { value: 132, unit: 'index' }, [percent(32)], '100 + 32 = 132'],
  ] as const)('of %s is written as one writes it down: %#', (formula, claim, inputs, equation) => {
    expect(told({ claim, formula, inputs })).toBe(`${equation}, as stated.`);
  });

  it('adds the yearly change as often as there are years between', () => {
    const inputs = [
      { ...tonnes(40), period: '2010' },
      { ...tonnes(2), period: '2010' },
    ];
    const claim = { ...tonnes(48), period: '2014' };
    expect(told({ claim, formula: 'after-yearly-changes', inputs })).toBe(
      '40 + 4 × 2 = 48 t, as stated.',
    );
  });

  it('leaves the magnitude to the result only where all figures share it', () => {
    const sumIs = (value: number, ...inputs: readonly ClaimParts[]) =>
      told({ claim: tonnes(value, 6), formula: 'sum', inputs });
    expect(sumIs(41, tonnes(40, 6), tonnes(1, 6))).toBe('40 + 1 = 41 million t, as stated.');
    expect(sumIs(41, tonnes(40, 6), tonnes(1_000_000))).toBe(
      '40 million + 1 million = 41 million t, as stated.',
    );
    expect(sumIs(1500, tonnes(900, 6), tonnes(600, 6))).toBe(
      '900 million + 600 million = 1.5 billion t, as stated.',
    );
    expect(sumIs(41.002, tonnes(40, 6), tonnes(1.002, 6))).toBe(
      '40 million + 1,002,000 = 41,002,000 t, as stated.',
    );
  });
});

describe('the sentence', () => {
  const half = {
    claim: points(-3),
    formula: 'difference' as const,
    inputs: [percent(5.6), percent(8.5)],
  };
  const off = { ...half, claim: points(-2) };
  const below = (b: number) => {
    const claim = { ...points(0), operator: 'lt' as const };
    return { claim, formula: 'difference' as const, inputs: [percent(6), percent(b)] };
  };

  it('tells a rounded figure from one that is stated as it is', () => {
    expect(told(half)).toBe(
      '5.6 − 8.5 = −2.9 percentage points, which rounds to what is stated: −3 percentage points.',
    );
    expect(told(half, chinese)).toBe(
      '5.6 − 8.5 = −2.9个百分点，四舍五入后与原文的−3个百分点一致。',
    );
  });

  it('says by how much two figures disagree, and is shorter at the inputs', () => {
    expect(told(off)).toBe(
      'The sentence implies 5.6 − 8.5 = −2.9 percentage points; it states −2 percentage points: they disagree by 0.9 percentage points.',
    );
    expect(told(off, english, false)).toBe(
      '5.6 − 8.5 = −2.9 percentage points, but −2 percentage points is stated.',
    );
    expect(told(off, chinese)).toBe(
      '按原文推算，5.6 − 8.5 = −2.9个百分点；原文给出的却是−2个百分点：两者相差0.9个百分点。',
    );
  });

  it('says whether a bound holds', () => {
    expect(told(below(7))).toBe(
      '6 − 7 = −1 percentage points, within what is stated: < 0 percentage points.',
    );
    expect(told(below(6))).toBe(
      'The sentence implies 6 − 6 = 0 percentage points; that is not within what it states: < 0 percentage points.',
    );
    expect(told(below(6), chinese)).toBe(
      '按原文推算，6 − 6 = 0个百分点；不符合原文所称的< 0个百分点。',
    );
  });

  it('says why nothing can be checked', () => {
    const roughly = { ...percent(8.5), operator: 'approx' as const };
    expect(told({ ...half, inputs: [percent(5.6), roughly] })).toBe(
      'The sentence implies a figure, but a figure is stated only roughly.',
    );
    expect(told({ ...half, claim: percent(3) }, chinese)).toBe(
      '按原文可推算出该数值，但各数值的单位不相配。',
    );
  });
});
