import fc from 'fast-check';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet, period } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import { checkArithmetic, checksOn, yearsTo } from './arithmetic';
import type { Claim } from './claim';
import { withoutCompanions } from './claim-set';
import type { Formula } from './derivation';

const set = realSet();
const real = (id: string) => checkArithmetic(set.byId.get(id)!, set);

/** The check of a claim whose words lead to it from the figures given. */
function checked(claim: ClaimParts, formula: Formula, ...inputs: readonly ClaimParts[]) {
  const ids = inputs.map((_, at) => `input-${String(at)}`);
  const named = inputs.map((input, at) => ({ ...input, id: ids[at]! }));
  const made = claimSet({ claims: [...named, { ...claim, implied: { formula, inputs: ids } }] });
  return checkArithmetic(made.claims.at(-1)!, made)!;
}

const points = (value: number): ClaimParts => ({ value, unit: 'percentage-points' });
const tonnes = (value: number, year: string): ClaimParts => {
  return { value, unit: 'tonnes', unitMult: 6, period: year };
};

describe('the sentence on Daqing', () => {
  it('implies 31 million tonnes and states 32: they disagree by a million', () => {
    expect(real('target-petroleum-output-2020-daqing')).toEqual({
      kind: 'disagrees',
      claim: 'target-petroleum-output-2020-daqing',
      formula: 'after-yearly-changes',
      inputs: [
        'petroleum-output-2014-daqing',
        'target-petroleum-output-change-per-year-2020-daqing',
      ],
      stated: 32e6,
      implied: 31e6,
      apart: 1e6,
      steps: 6,
    });
  });

  it('is found from each figure that takes part, and from no other', () => {
    const found = (id: string) => checksOn(id, set).map(({ claim, kind }) => `${kind} ${claim}`);
    const both = ['disagrees target-petroleum-output-2020-daqing'];
    expect(found('petroleum-output-2014-daqing')).toEqual(both);
    expect(found('target-petroleum-output-change-per-year-2020-daqing')).toEqual(both);
    expect(found('target-petroleum-output-2020-daqing')).toEqual([]);
    expect(found('gdp-growth-2014-liaoning')).toEqual([]);
  });
});

describe('the other sentences of the package', () => {
  it.each([
    ['gdp-growth-difference-to-target-2014-heilongjiang', -2.9],
    ['gdp-growth-difference-to-previous-year-2016-heilongjiang', 0.4],
    ['gdp-growth-difference-to-nation-2015-heilongjiang', -1.2],
    ['gdp-growth-difference-to-nation-2015-jilin', -0.4],
    ['gdp-growth-difference-to-nation-2015-liaoning', -3.9],
    ['service-outsourcing-demonstration-cities', 3],
    ['new-areas-approved-northeast', 2],
  ])('%s implies %d, without the noise of binary fractions, and agrees', (id, implied) => {
    expect(real(id)).toMatchObject({ kind: 'agrees', implied, apart: 0 });
  });

  it('are all that imply something, and none checks a figure against itself', () => {
    const implying = set.claims.filter(({ implied }) => implied);
    expect(implying).toHaveLength(8);
    for (const { id, basis } of implying) {
      expect(basis).toBe('stated');
      const check = real(id);
      if (check?.formula === 'count-of-names') continue;
      const derived = check?.inputs.filter((input) => set.byId.get(input)?.derivation);
      expect(derived).toEqual([]);
    }
  });

  it('cannot be checked while the companions are silenced that an input comes from', () => {
    const heard = withoutCompanions(set);
    const claim = heard.byId.get('gdp-growth-difference-to-nation-2015-jilin')!;
    const check = checkArithmetic(claim, heard);
    expect(check).toMatchObject({ kind: 'not-checkable', reason: 'input-missing' });
    expect(checksOn('gdp-growth-2015-jilin', heard)).toEqual([check]);
  });

  it('say nothing of a claim that implies nothing', () => {
    expect(real('gdp-growth-2015-liaoning')).toBeNull();
  });
});

describe('a stated figure is rounded to its last decimal', () => {
  it.each([
    [-2.9, 5.6, 8.54, 'agrees', 0.04],
    [-2.9, 5.6, 8.55, 'agrees', 0.05],
    [-2.9, 5.6, 8.56, 'disagrees', 0.06],
    [-3, 5.6, 8.5, 'agrees', 0.1],
    [-2, 5.6, 8.5, 'disagrees', 0.9],
  ] as const)('so %d, from %d less %d, %s (%d apart)', (stated, a, b, kind, apart) => {
    const check = checked(points(stated), 'difference', { value: a }, { value: b });
    expect(check).toMatchObject({ kind, apart });
  });

  it('whose zero may stand in the words alone: 3.0 is finer than 3', () => {
    const quote = { phrase: 'fell by 3.0 points', asStated: '3.0 points' };
    const check = (more: Partial<ClaimParts>) =>
      checked({ ...points(-3), ...more }, 'difference', { value: 5.6 }, { value: 8.5 });
    expect(check({}).kind).toBe('agrees');
    expect(check({ quote }).kind).toBe('disagrees');
  });

  it('in its own power of ten: half a million, where millions are stated', () => {
    const after = (stated: number, perYear: number) =>
      checked(
        tonnes(stated, '2020'),
        'after-yearly-changes',
        tonnes(40, '2014'),
        tonnes(perYear, '2014'),
      );
    expect(after(32, -1.4).kind).toBe('agrees');
    expect(after(32, -1.45)).toMatchObject({ kind: 'disagrees', apart: 700_000 });
    expect(after(32.0001, -1.4).kind).toBe('disagrees');
  });
});

describe('a bound or a range', () => {
  const zero = { value: 0, unit: 'percentage-points' } as const;
  it.each([
    [{ ...zero, operator: 'lt' }, 5, 6, 'agrees', 0],
    [{ ...zero, operator: 'lt' }, 6, 6, 'disagrees', 0],
    [{ ...zero, operator: 'lt' }, 6.25, 6, 'disagrees', 0.25],
    [{ ...zero, operator: 'gt' }, 6.25, 6, 'agrees', 0],
    [{ ...zero, operator: 'gt' }, 6, 6, 'disagrees', 0],
    [{ ...zero, operator: 'le' }, 6, 6, 'agrees', 0],
    [{ ...zero, operator: 'le' }, 6.25, 6, 'disagrees', 0.25],
    [{ ...zero, operator: 'ge' }, 6, 6, 'agrees', 0],
    [{ ...zero, operator: 'ge' }, 5, 6, 'disagrees', 1],
    [{ ...zero, operator: 'range', valueMax: 0.5 }, 6.5, 6, 'agrees', 0],
    [{ ...zero, operator: 'range', valueMax: 0.5 }, 6.75, 6, 'disagrees', 0.25],
    [{ ...zero, operator: 'range', valueMax: 0.5 }, 5.75, 6, 'disagrees', 0.25],
  ] as const)('holds or does not: %j, from %d less %d, %s', (claim, a, b, kind, apart) => {
    const check = checked(claim, 'difference', { value: a }, { value: b });
    expect(check).toMatchObject({ kind, apart });
  });
});

describe('nothing is checked', () => {
  const reasonOf = (...parts: Parameters<typeof checked>) => {
    const check = checked(...parts);
    return check.kind === 'not-checkable' ? check.reason : check.kind;
  };

  it.each([
    ['difference', 'percent', ['percent', 'percent']],
    ['difference', 'percentage-points', ['percent', 'tonnes']],
    ['subtract-difference', 'percent', ['percent', 'percent']],
    ['sum', 'tonnes', ['tonnes', 'percent']],
    ['product', 'percent', ['percent', 'percent']],
    ['relative-change', 'percentage-points', ['tonnes', 'tonnes']],
    ['share-of', 'percent', ['tonnes', 'tonnes']],
    ['index-from-change', 'percent', ['percent']],
  ] as const)('where units do not fit: %s in %s of %j', (formula, unit, units) => {
    const inputs = units.map((of) => ({ value: 2, unit: of }));
    expect(reasonOf({ value: 1, unit }, formula, ...inputs)).toBe('unit-differs');
  });

  it.each([
    ['subtract-difference', 'percent', ['percent', 'percentage-points'], 0],
    ['add-difference', 'percent', ['percent', 'percentage-points'], 4],
    ['difference', 'tonnes', ['tonnes', 'tonnes'], 0],
    ['sum', 'tonnes', ['tonnes', 'tonnes'], 4],
    ['product', 'tonnes', ['fraction', 'tonnes'], 4],
    ['relative-change', 'percent', ['tonnes', 'tonnes'], 0],
    ['share-of', 'fraction', ['tonnes', 'tonnes'], 1],
    ['index-from-change', 'index', ['percent'], 102],
  ] as const)('but %s in %s of %j is', (formula, unit, units, value) => {
    const inputs = units.map((of) => ({ value: 2, unit: of }));
    expect(reasonOf({ value, unit }, formula, ...inputs)).toBe('agrees');
  });

  it('where a figure is stated only roughly, or as a bound; but a target is its bound', () => {
    const roughly = { value: 6, operator: 'approx' } as const;
    const atLeast = { value: 6, operator: 'ge' } as const;
    const exact = { value: 5 };
    const target = { ...atLeast, target: {} };
    expect(reasonOf(points(-1), 'difference', exact, roughly)).toBe('not-exact');
    expect(reasonOf(points(-1), 'difference', exact, atLeast)).toBe('not-exact');
    expect(reasonOf({ ...points(-1), operator: 'approx' }, 'difference', exact, exact)).toBe(
      'not-exact',
    );
    expect(reasonOf(points(-1), 'difference', exact, target)).toBe('agrees');
  });

  it('where no single years lead from one figure to the other', () => {
    const from = (year: string) =>
      reasonOf(tonnes(31, '2020'), 'after-yearly-changes', tonnes(40, year), tonnes(-1.5, '2014'));
    expect(from('2014')).toBe('agrees');
    expect(from('2020')).toBe('periods-unfit');
    expect(from('2021')).toBe('periods-unfit');
    expect(from('2014-S1')).toBe('periods-unfit');
  });

  it('where the formula gives no figure', () => {
    const [a, b] = [
      { value: 5, unit: 'tonnes' },
      { value: 0, unit: 'tonnes' },
    ];
    expect(reasonOf({ value: 1, unit: 'fraction' }, 'share-of', a, b)).toBe('no-result');
    expect(reasonOf({ value: 5, unit: 'tonnes' }, 'restates', a)).toBe('no-result');
  });
});

it('a target’s years run to its horizon, an observation’s to its period', () => {
  const { claims } = claimSet({
    claims: [
      { value: 1, period: '2014' },
      { value: 1, period: '2016' },
      { value: 1, period: null, target: { horizon: period('2020') } },
    ],
  });
  const [first, second, third] = claims as [Claim, Claim, Claim];
  expect([yearsTo(second, first), yearsTo(third, first), yearsTo(first, second)]).toEqual([
    2,
    6,
    null,
  ]);
  expect(yearsTo(second, third)).toBeNull();
  expect(yearsTo(second, undefined)).toBeNull();
});

describe('for whatever figures with one decimal', () => {
  const tenths = fc.integer({ min: -9999, max: 9999 }).map((tenth) => tenth / 10);

  it('a difference that is reckoned rightly agrees, and one that is a tenth off disagrees', () => {
    fc.assert(
      fc.property(tenths, tenths, fc.constantFrom(-1, 1), (a, b, side) => {
        const right = Math.round(a * 10 - b * 10) / 10;
        // A stated whole number allows half of one.
        fc.pre(!Number.isInteger(right));
        const off = Math.round(right * 10 + side) / 10;
        fc.pre(!Number.isInteger(off));
        const [first, second] = [{ value: a }, { value: b }];
        expect(checked(points(right), 'difference', first, second)).toMatchObject({
          kind: 'agrees',
          implied: right,
          apart: 0,
        });
        expect(checked(points(off), 'difference', first, second)).toMatchObject({
          kind: 'disagrees',
          apart: 0.1,
        });
      }),
    );
  });
});
