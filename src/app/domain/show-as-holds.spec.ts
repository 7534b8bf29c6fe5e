import fc from 'fast-check';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet } from '../../testing/claim-set';
import type { Asked } from '../../testing/comparing';
import { shownIn, statedIn, table } from '../../testing/comparing';
import { cellClaims } from './cell';
import type { ClaimSet } from './claim-set';
import { SHOW_AS } from './shown-as';
import { showAs, showRefusal } from './show-as';

const REGIONS = ['CN-HL', 'CN-JL', 'CN-LN'];
const YEARS = ['2013', '2014', '2015'];
const OUTPUT: Asked = { indicator: 'output', periods: YEARS };

/** Amounts of regions and years, some of them in dispute. */
function amounts(least: number, regions = ['CN', ...REGIONS]): fc.Arbitrary<ClaimParts[]> {
  return fc.array(
    fc.record({
      value: fc.integer({ min: least, max: 1000 }),
      indicator: fc.constant('output'),
      unit: fc.constant('tonnes'),
      region: fc.constantFrom(...regions),
      period: fc.constantFrom(...YEARS),
      source: fc.constantFrom('document', 'document', 'late'),
    }),
    { maxLength: 20 },
  );
}

function setOf(claims: readonly ClaimParts[]): ClaimSet {
  return claimSet({ claims, indicators: [{ id: 'output', unit: 'tonnes', measure: 'amount' }] });
}

const anyhow = fc.record({
  regions: fc.shuffledSubarray(['CN', ...REGIONS], { minLength: 1 }),
  reference: fc.constantFrom('none', 'CN', 'CN-LN', 'mean', '=12.5'),
  rule: fc.constantFrom('latest' as const, 'both' as const),
  base: fc.nat(2),
});

describe('figures shown in any way', () => {
  it('keep regions, order and gaps; no result is without a claim, and none is no number', () => {
    fc.assert(
      fc.property(amounts(-3), anyhow, fc.constantFrom(...SHOW_AS), (claims, asked, as) => {
        const set = setOf(claims);
        const stated = statedIn(set, { ...OUTPUT, ...asked });
        const total = stated.reference;
        fc.pre(showRefusal(stated, as, total) === null);
        const shown = showAs(stated, as, { set, base: asked.base, total });
        expect(shown.rows.map(({ region }) => region.id)).toEqual(asked.regions);
        const kept = YEARS.filter((_, at) => shown.periods.includes(stated.periods[at]!));
        expect(shown.periods.map(({ id }) => id)).toEqual(kept);
        shown.rows.forEach(({ cells }, row) => {
          expect(cells).toHaveLength(kept.length);
          cells.forEach((cell, at) => {
            const before = stated.rows[row]!.cells[YEARS.indexOf(kept[at]!)]!;
            if (before.kind === 'gap') expect(cell).toEqual(before);
            else expect(cellClaims(cell)).toEqual(expect.arrayContaining([...cellClaims(before)]));
            if (cell.kind === 'value') expect(Number.isFinite(cell.value)).toBe(true);
          });
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a difference', () => {
  it('to itself is 0, and turns its sign where both change places', () => {
    fc.assert(
      fc.property(amounts(-1000, ['CN-HL', 'CN-LN']), (claims) => {
        const set = setOf(claims);
        const less = (region: string, reference: string) =>
          table(shownIn(set, 'difference', { ...OUTPUT, regions: [region], reference }))[0]!;
        for (const own of less('CN-LN', 'CN-LN')) if (typeof own === 'number') expect(own).toBe(0);
        const back = less('CN-HL', 'CN-LN');
        less('CN-LN', 'CN-HL').forEach((there, at) => {
          if (typeof there === 'number') expect(there + Number(back[at])).toBe(0);
        });
      }),
    );
  });
});

describe('an index', () => {
  it('is the same whatever the unit: tonnes or thousands of tonnes', () => {
    fc.assert(
      fc.property(amounts(0), fc.constantFrom(1, 3, 6), fc.nat(2), (claims, unitMult, base) => {
        const index = (made: readonly ClaimParts[]) =>
          table(shownIn(setOf(made), 'index', { ...OUTPUT, base }));
        expect(index(claims.map((claim) => ({ ...claim, unitMult })))).toEqual(index(claims));
      }),
    );
  });

  it('is 100 in its base period, wherever that has a figure above zero', () => {
    fc.assert(
      fc.property(amounts(-3), fc.nat(2), (claims, base) => {
        const set = setOf(claims);
        const stated = table(statedIn(set, OUTPUT));
        table(shownIn(set, 'index', { ...OUTPUT, base })).forEach((row, at) => {
          const from = stated[at]?.[base];
          if (typeof from === 'number')
            expect(row[base]).toBe(from > 0 ? 100 : 'base-not-positive');
        });
      }),
    );
  });
});

describe('shares of a total', () => {
  it('add up to 100 at most where the parts do not exceed the whole', () => {
    const parts = fc.tuple(...REGIONS.map(() => fc.integer({ min: 0, max: 1e9 })));
    fc.assert(
      fc.property(parts, fc.nat(1e9), (values, rest) => {
        const total = values.reduce((sum, value) => sum + value, rest);
        fc.pre(total > 0);
        const claim = { indicator: 'output', unit: 'tonnes' };
        const claims = values.map((value, at) => ({ ...claim, value, region: REGIONS[at]! }));
        const set = setOf([...claims, { ...claim, value: total, region: 'CN' }]);
        const shares = shownIn(set, 'share', { indicator: 'output', reference: 'CN' });
        const sum = table(shares).reduce((all, [share]) => all + Number(share), 0);
        expect(sum).toBeLessThanOrEqual(100 + 1e-6);
        if (rest === 0) expect(sum).toBeCloseTo(100, 6);
      }),
    );
  });
});
