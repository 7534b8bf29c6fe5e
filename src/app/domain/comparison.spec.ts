import fc from 'fast-check';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet, INDICATOR, period } from '../../testing/claim-set';
import type { Cell } from './cell';
import { cellClaims, cellValue } from './cell';
import type { ComparisonQuery } from './comparison';
import { compare } from './comparison';

const REGIONS = ['CN', 'CN-HL', 'CN-JL', 'CN-LN'];

function query(parts: Partial<ComparisonQuery> = {}): ComparisonQuery {
  const periods = [period('2015')];
  return {
    indicator: INDICATOR,
    regions: ['CN-LN'],
    periods,
    reference: null,
    companions: true,
    ...parts,
  };
}

/** The one cell of Liaoning in 2015. */
function cell(
  claims: readonly ClaimParts[],
  parts: Partial<ComparisonQuery> = {},
): Cell | undefined {
  return compare(claimSet({ claims }), query(parts)).rows[0]?.cells[0];
}

const gap = (reason: string, ...claims: string[]) => ({ kind: 'gap', gap: { reason, claims } });

describe('a cell', () => {
  it('holds the figure and the claim behind it', () => {
    const value = { kind: 'value', value: 3, claim: 'claim-1', inputs: [], others: [] };
    expect(cell([{ value: 3 }])).toEqual({ ...value, dispute: null });
  });

  it('holds plain units: 13 million are 13,000,000', () => {
    expect(cellValue(cell([{ value: 13, unitMult: 6 }]))).toBe(13e6);
  });

  it('lets the claim published last speak, and names the others, latest first', () => {
    const claims = [
      { value: 7.4, source: 'document' },
      { value: 7.2, source: 'late' },
      { value: 7.3, source: 'early' },
    ];
    expect(cell(claims)).toMatchObject({
      kind: 'value',
      value: 7.2,
      claim: 'claim-2',
      others: ['claim-3', 'claim-1'],
    });
  });

  it('has the digits of the figure that states the most, in the periods that are asked for', () => {
    const decimals = (claims: readonly ClaimParts[]) =>
      compare(claimSet({ claims }), query({ reference: 'CN' })).shown.decimals;
    expect(decimals([{ value: 5.7 }])).toBe(null);
    expect(decimals([{ value: 5.7 }, { value: 5.65, region: 'CN' }])).toBe(2);
    expect(decimals([{ value: 5.7 }, { value: 5.123, period: '2014' }])).toBe(null);
    expect(decimals([{ value: 5.123, basis: 'derived' }])).toBe(null);
    expect(decimals([{ value: 5.123, target: {} }])).toBe(null);
  });

  it('never takes a target for a figure', () => {
    expect(cell([{ value: 6, target: {} }])).toEqual(gap('no-claim'));
  });

  it.each(['ge', 'le', 'gt', 'lt', 'approx', 'range'] as const)(
    'never takes “%s” for a figure',
    (operator) => {
      expect(cell([{ value: 6, operator }])).toEqual(gap('not-exact', 'claim-1'));
    },
  );

  it('never borrows from a period of another length, but says that there is one', () => {
    expect(cell([{ value: 6, period: '2015-S1' }])).toEqual(gap('period-differs', 'claim-1'));
    expect(cell([{ value: 6, period: '2014' }])).toEqual(gap('no-claim'));
    expect(cell([{ value: 6, period: '../2015' }])).toEqual(gap('period-differs', 'claim-1'));
    expect(cell([{ value: 6, period: null }])).toEqual(gap('no-claim'));
    expect(cell([{ value: 6, period: '2013/2015' }], { periods: [period('2014/2015')] })).toEqual(
      gap('period-differs', 'claim-1'),
    );
    const second = { periods: [period('2015-S2')] };
    expect(cell([{ value: 6, period: '2015-S1' }], second)).toEqual(gap('no-claim'));
  });

  it('never takes a figure in another unit', () => {
    expect(cell([{ value: 6, unit: 'index' }])).toEqual(gap('unit-differs', 'claim-1'));
  });

  it('is silent where only companions speak and they are off', () => {
    const off = { companions: false };
    expect(cell([{ value: 6, source: 'late' }], off)).toEqual(gap('companions-off', 'claim-1'));
    expect(cell([{ value: 6, source: 'late' }, { value: 5 }], off)).toMatchObject({
      value: 5,
      others: [],
    });
    expect(cell([{ value: 6, source: 'late', operator: 'ge' }], off)).toEqual(gap('no-claim'));
    expect(cell([{ value: 6, source: 'late', period: '2015-S1' }], off)).toEqual(gap('no-claim'));
  });
});

describe('a comparison', () => {
  it('refuses a region or an indicator that nobody knows, by name', () => {
    const set = claimSet({ claims: [] });
    expect(() => compare(set, query({ regions: ['CN-ZZ'] }))).toThrow('"CN-ZZ"');
    expect(() => compare(set, query({ indicator: 'luck' }))).toThrow('"luck"');
  });

  const claims = fc.array(
    fc.record({
      value: fc.integer({ min: -9, max: 9 }),
      region: fc.constantFrom(...REGIONS),
      period: fc.constantFrom('2014', '2015', '2015-S1', '../2015', null),
      operator: fc.constantFrom('eq', 'eq', 'ge', 'approx'),
      source: fc.constantFrom('document', 'early', 'late'),
      unit: fc.constantFrom('percent', 'percent', 'index'),
    }),
  ) as fc.Arbitrary<ClaimParts[]>;
  const queries = fc.record({
    regions: fc.uniqueArray(fc.constantFrom(...REGIONS)),
    periods: fc.uniqueArray(fc.constantFrom('2013', '2014', '2015')).map((ids) => ids.map(period)),
    reference: fc.constantFrom(null, ...REGIONS),
    companions: fc.boolean(),
  });

  it('has a cell for every region and period asked for, in that order, whatever is claimed', () => {
    fc.assert(
      fc.property(claims, queries, (made, asked) => {
        const { rows, reference, periods } = compare(claimSet({ claims: made }), query(asked));
        expect(rows.map(({ region }) => region.id)).toEqual(asked.regions);
        expect(reference?.region.id ?? null).toBe(asked.reference);
        expect(periods).toEqual(asked.periods);
        for (const row of reference ? [...rows, reference] : rows) {
          expect(row.cells).toHaveLength(asked.periods.length);
        }
      }),
    );
  });

  it('shows no figure without its claim, loses none, and gives every gap a reason', () => {
    fc.assert(
      fc.property(claims, queries, (made, asked) => {
        const set = claimSet({ claims: made });
        for (const { region, cells } of compare(set, query(asked)).rows) {
          cells.forEach((shown, at) => {
            const fits = set.claims.filter(
              (claim) =>
                claim.region === region.id &&
                claim.period?.id === asked.periods[at]?.id &&
                claim.operator === 'eq' &&
                claim.unit === 'percent' &&
                (asked.companions || claim.source === 'document'),
            );
            expect(shown.kind).toBe(fits.length ? 'value' : 'gap');
            if (shown.kind === 'value') {
              expect(set.byId.get(shown.claim ?? '')?.value).toBe(shown.value);
              expect([...cellClaims(shown)].sort()).toEqual(fits.map(({ id }) => id).sort());
            }
            if (shown.kind === 'gap') {
              const near = shown.gap.claims.map((id) => set.byId.get(id)?.region);
              expect(near.every((id) => id === region.id)).toBe(true);
              expect(near.length > 0).toBe(shown.gap.reason !== 'no-claim');
            }
          });
        }
      }),
    );
  });
});
