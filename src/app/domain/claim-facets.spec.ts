import fc from 'fast-check';
import { claimSet } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import type { Chosen, Facet, FacetColumns } from './claim-facets';
import { FACETS, filterClaims, shippedColumns, workColumns } from './claim-facets';
import type { ClaimSet } from './claim-set';
import { atOnce } from './slices';
import { NO_CHANGES } from './workspace';

const set = realSet();
const columns = columnsOf(set);

function columnsOf(of: ClaimSet, state = NO_CHANGES): FacetColumns {
  return { ...atOnce(shippedColumns(of)), ...atOnce(workColumns(of, state)) };
}

/** The values that a claim has of a facet. */
function valuesAt(facet: Facet, claim: number, all: FacetColumns = columns): readonly string[] {
  const { values, sets, codes } = all[facet];
  return (sets[codes[claim] ?? -1] ?? []).map((place) => values[place] ?? '');
}

const anyChoice: fc.Arbitrary<Chosen> = fc.record(
  Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      fc.subarray([...columns[facet].values], {
        maxLength: Math.min(3, columns[facet].values.length),
      }),
    ]),
  ) as Record<Facet, fc.Arbitrary<string[]>>,
  { requiredKeys: [] },
);
const anyHits = fc.option(
  fc
    .array(fc.constantFrom(0, 1), { minLength: set.claims.length, maxLength: set.claims.length })
    .map((hits) => Uint8Array.from(hits)),
);
const filter = (chosen: Chosen, hits: Uint8Array | null = null) =>
  filterClaims(set.claims.length, columns, chosen, hits);

describe('claims that are chosen by facets', () => {
  it('are those that have one of the values of each facet, in the order of the package', () => {
    fc.assert(
      fc.property(anyChoice, anyHits, (chosen, hits) => {
        const fits = (claim: number) =>
          hits?.[claim] !== 0 &&
          FACETS.every((facet) => {
            const wanted = chosen[facet];
            return !wanted?.length || valuesAt(facet, claim).some((one) => wanted.includes(one));
          });
        expect([...filter(chosen, hits).positions]).toEqual([...set.claims.keys()].filter(fits));
      }),
    );
  });

  it('are as many as the count beside a value says, when that value is chosen alone of its facet', () => {
    fc.assert(
      fc.property(anyChoice, anyHits, fc.constantFrom(...FACETS), (chosen, hits, facet) => {
        for (const [value, count] of filter(chosen, hits).counts.get(facet) ?? []) {
          const clicked = filter({ ...chosen, [facet]: [value] }, hits);
          expect(clicked.positions).toHaveLength(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lose nothing: values of a facet that all claims have one of add up to what the other facets leave', () => {
    fc.assert(
      fc.property(
        anyChoice,
        fc.constantFrom('source', 'year', 'role', 'reviewed'),
        (chosen, key) => {
          const facet = key as Facet;
          const counts = [...(filter(chosen).counts.get(facet)?.values() ?? [])];
          const left = filter({ ...chosen, [facet]: [] }).positions.length;
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(left);
        },
      ),
    );
  });

  it('grow with a further value of a facet, and shrink with a further facet', () => {
    fc.assert(
      fc.property(anyChoice, fc.constantFrom(...FACETS), fc.nat(), (chosen, facet, at) => {
        const { values } = columns[facet];
        const value = values[at % Math.max(values.length, 1)];
        const own = chosen[facet] ?? [];
        if (value === undefined) return;
        const more = filter({ ...chosen, [facet]: [...own, value] }).positions.length;
        const before = filter(chosen).positions.length;
        if (own.length) expect(more).toBeGreaterThanOrEqual(before);
        else expect(more).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('the facets of a claim', () => {
  const MADE = claimSet({
    claims: [
      { value: 7, source: 'early', region: 'CN' },
      { value: 6, source: 'late', region: 'CN' },
      { value: 5, source: 'early', id: 'first' },
      { value: 4, source: 'late', id: 'second', revises: 'first' },
      { value: 9, source: 'document', id: 'third' },
      { value: 8, period: null },
      { value: 1, target: { baselineBasis: 'not-stated' }, period: null },
    ],
  });
  const at = (facet: Facet, all = columnsOf(MADE)) =>
    MADE.claims.map((_, claim) => valuesAt(facet, claim, all).join(' and '));

  it('tell sources that disagree from figures that were revised, and know those that are both', () => {
    expect(at('conflict')).toEqual([
      'disagree',
      'disagree',
      'revised',
      'disagree and revised',
      'disagree',
      '',
      '',
    ]);
  });

  it('know targets without baseline, and claims without year', () => {
    expect(at('baseline').at(-1)).toBe('missing');
    expect(at('year')).toEqual(['2015', '2015', '2015', '2015', '2015', 'none', '2015']);
  });

  it('follow the analyst: reviewed, and what the last verification found', () => {
    const change = { id: '1', at: '2026-01-01T00:00:00.000Z', by: '' };
    const finding = { state: 'moved', quote: null, position: null, paragraph: null } as const;
    const state = {
      ...NO_CHANGES,
      reviewed: new Map([
        ['first', { ...change, kind: 'review', claim: 'first', reviewed: true } as const],
      ]),
      verified: new Map([
        [
          'late',
          {
            ...change,
            kind: 'verify',
            source: 'late',
            document: { name: '', format: 'text', size: 0, hash: '' },
            findings: [{ claim: 'second', ...finding }],
          } as const,
        ],
      ]),
    };
    expect(at('reviewed', columnsOf(MADE, state))[2]).toBe('yes');
    expect(at('verified', columnsOf(MADE, state)).slice(2, 4)).toEqual(['not-verified', 'moved']);
  });
});
