import fc from 'fast-check';
import { plainValue } from './claim';
import { FORMULAS } from './derivation';
import { derive } from './derive';
import { realSet } from '../../testing/package-files';

describe('a derived figure', () => {
  it.each([
    ['difference', [9, 17], -8],
    ['relative-change', [17, 9], -47.0588],
    ['sum', [95, 25], 120],
    ['product', [150, 1 / 3], 50],
    ['ratio', [29900, 4822], 6.2007],
    ['share-of', [50, 150], 0.33333],
    ['add-difference', [5.7, 0.4], 6.1],
    ['subtract-difference', [5.6, -2.9], 8.5],
    ['index-from-change', [-32], 68],
    ['count-of-names', [0, 0, 0], 3],
  ] as const)('by %s of %j is %d', (formula, inputs, result) => {
    expect(derive(formula, inputs)).toBeCloseTo(result, 4);
  });

  it.each([
    ['difference', [9]],
    ['difference', [9, 17, 1]],
    ['index-from-change', [1, 2]],
    ['count-of-names', []],
    ['sum', []],
    ['ratio', [1, 0]],
    ['relative-change', [0, 5]],
    ['restates', [29900]],
    ['after-yearly-changes', [40, -1.5]],
  ] as const)('by %s of %j is none: nothing is made up', (formula, inputs) => {
    expect(derive(formula, inputs)).toBeNull();
  });

  it('changes a level year by year, as often as the years say', () => {
    expect(derive('after-yearly-changes', [40, -1.5], 6)).toBe(31);
    expect(derive('after-yearly-changes', [40], 6)).toBeNull();
  });

  it('is finite or none, whatever goes in', () => {
    const inputs = fc.array(fc.double(), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...FORMULAS), inputs, fc.integer(), (formula, values, years) => {
        const result = derive(formula, values, years);
        expect(result === null || Number.isFinite(result)).toBe(true);
      }),
    );
  });

  it('goes back to where it came from: a, and the difference to b, give b', () => {
    const figure = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const difference = derive('difference', [a, b])!;
        expect(derive('subtract-difference', [a, difference])).toBe(b);
        expect(derive('add-difference', [b, difference])).toBe(a);
      }),
    );
  });

  it('of the package follows from the claims that it names', () => {
    const set = realSet();
    const derived = set.claims.filter(
      ({ derivation }) => derivation && derivation.formula !== 'restates',
    );
    expect(derived.length).toBeGreaterThan(10);
    for (const claim of derived) {
      const { formula, inputs } = claim.derivation!;
      const values = inputs.map((id) => {
        const input = set.byId.get(id);
        return input ? plainValue(input) : 0;
      });
      expect(derive(formula, values)! / plainValue(claim)).toBeCloseTo(1, 4);
    }
  });
});
