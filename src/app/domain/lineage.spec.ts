import { claimSet } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import type { Claim } from './claim';
import { withClaims } from './claim-set';
import type { Lineage } from './lineage';
import { lineageOf, MOST_FIGURES, restingOn } from './lineage';

/** A set in which each claim names the claims that it is the sum of. */
function chain(inputs: Readonly<Record<string, readonly string[]>>) {
  const made = claimSet({ claims: Object.keys(inputs).map((id) => ({ value: 1, id })) });
  const claims = made.claims.map((claim): Claim => {
    const own = inputs[claim.id] ?? [];
    return own.length
      ? { ...claim, basis: 'derived', derivation: { formula: 'sum', inputs: own } }
      : claim;
  });
  return withClaims(made, claims);
}

function drawn({ key, formula, inputs }: Lineage): string {
  return formula === null ? key : `${key}(${inputs.map(drawn).join(' ')})`;
}

describe('what a figure is made of', () => {
  it('is a tree down to stated claims; one that is used twice stands twice', () => {
    const set = chain({ a: ['b', 'c'], b: ['c', 'd'], c: [], d: [] });
    expect(drawn(lineageOf('a', set))).toBe('a(b(c d) c)');
  });

  it('ends where a claim would rest on itself, and where an input is not in the package', () => {
    const set = chain({ a: ['b', 'gone'], b: ['a'] });
    expect(drawn(lineageOf('a', set))).toBe('a(b(a) gone)');
    expect(lineageOf('a', set).inputs[1]?.claim).toBeNull();
  });

  it('stays small where each step uses the one before twice', () => {
    const names = Array.from({ length: 60 }, (_, at) => `step-${String(at)}`);
    const set = chain(
      Object.fromEntries(
        names.map((name, at) => [name, at ? [names[at - 1]!, names[at - 1]!] : []]),
      ),
    );
    const size = ({ inputs }: Lineage): number => inputs.reduce((sum, one) => sum + size(one), 1);
    expect(size(lineageOf('step-59', set))).toBeLessThan(MOST_FIGURES + 10);
  });

  it('holds every input of every derived claim of the package, in the formula’s order', () => {
    const set = realSet();
    for (const { id, derivation } of set.claims)
      expect(lineageOf(id, set).inputs.map(({ key }) => key)).toEqual(derivation?.inputs ?? []);
  });
});

describe('what rests on a figure', () => {
  it('is everything derived from it, nearest first and each once, in circles too', () => {
    const set = chain({ a: [], b: ['a'], c: ['b', 'a'], d: ['c'], e: ['e', 'd'] });
    const steps = restingOn('a', set).map(({ claim, steps: count }) => `${claim.id}${count}`);
    expect(steps).toEqual(['b1', 'c1', 'd2', 'e3']);
    expect(restingOn('e', set)).toEqual([]);
  });
});
