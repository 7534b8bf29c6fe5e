import fc from 'fast-check';
import type { ClaimParts, SetParts } from '../../testing/claim-set';
import { claimSet, INDICATOR, period } from '../../testing/claim-set';
import { cellValue } from './cell';
import type { Comparison } from './comparison';
import { compare } from './comparison';
import type { Finding, Place } from './finding';
import { findingOf } from './finding';

const THREE = ['CN-HL', 'CN-JL', 'CN-LN'];

function comparison(
  claims: readonly ClaimParts[],
  asked: { regions?: readonly string[]; periods?: readonly string[]; reference?: string } = {},
  more: Omit<SetParts, 'claims'> = {},
): Comparison {
  return compare(claimSet({ claims, ...more }), {
    indicator: INDICATOR,
    regions: asked.regions ?? THREE,
    periods: (asked.periods ?? ['2015']).map(period),
    reference: asked.reference ?? null,
    companions: true,
  });
}

/** Values of the three regions, in their order; null for none. */
function three(...values: readonly (number | null)[]): ClaimParts[] {
  return values.flatMap((value, at) => (value === null ? [] : [{ value, region: THREE[at]! }]));
}

const of = (finding: Finding) =>
  'at' in finding ? `${finding.at.row.region.id} ${finding.at.value}` : null;

describe('the finding of one period', () => {
  it('names the slowest where more is better, and the fastest where less is', () => {
    const values = three(5.7, 6.5, 3);
    expect(findingOf(comparison(values))).toMatchObject({
      kind: 'lowest',
      of: 3,
      asked: 3,
      toReference: null,
    });
    expect(of(findingOf(comparison(values)))).toBe('CN-LN 3');
    expect(of(findingOf(comparison(values, {}, { direction: 'less' })))).toBe('CN-JL 6.5');
  });

  it('names the one farthest from the reference, with the difference', () => {
    const claims = [...three(5.7, 6.5, 3), { value: 6.9, region: 'CN' }];
    const found = findingOf(comparison(claims, { reference: 'CN' }));
    expect(found).toMatchObject({ kind: 'lowest', toReference: -3.9 });
    const above = findingOf(
      comparison([...three(7, 6.5, 12), { value: 6.9, region: 'CN' }], { reference: 'CN' }),
    );
    expect(above).toMatchObject({ kind: 'highest', toReference: 5.1 });
  });

  it('counts those with a figure beside those asked for', () => {
    expect(findingOf(comparison(three(5.7, null, 3)))).toMatchObject({
      kind: 'lowest',
      of: 2,
      asked: 3,
    });
  });

  it('names no winner where two share the place', () => {
    expect(findingOf(comparison(three(3, 5, 3)))).toMatchObject({ kind: 'spread' });
    const equal = findingOf(comparison(three(5, 5, 5)));
    expect(equal.kind === 'equal' && equal.all.map(({ value }) => value)).toEqual([5, 5, 5]);
  });

  it('is a single figure, or nothing', () => {
    expect(of(findingOf(comparison(three(null, 5, null))))).toBe('CN-JL 5');
    expect(findingOf(comparison(three(null, 5, null))).kind).toBe('single');
    expect(findingOf(comparison([]))).toEqual({ kind: 'nothing' });
  });
});

describe('the finding over time', () => {
  const periods = ['2014', '2015', '2016'];
  const series = (...values: number[]) =>
    values.map((value, at) => ({ value, region: 'CN-LN', period: periods[at]! }));

  it('of one region is where it came from and where it went', () => {
    const found = findingOf(comparison(series(5.8, 3, -2.5), { regions: ['CN-LN'], periods }));
    expect(found).toMatchObject({
      kind: 'moved',
      from: { value: 5.8, period: 0 },
      to: { value: -2.5, period: 2 },
    });
  });

  it('of several is the lowest of all, and no figure of the reference', () => {
    const claims = [...series(5.8, 3, -2.5), ...three(5.7, 6.5), { value: -9, region: 'CN' }];
    const found = findingOf(comparison(claims, { periods, reference: 'CN' }));
    expect(found).toMatchObject({ kind: 'lowest-ever', at: { value: -2.5, period: 2 } });
  });

  it('of several where less is better is the highest of all', () => {
    const claims = [...series(5.8, 3, -2.5), ...three(5.7, 6.5)];
    expect(findingOf(comparison(claims, { periods }, { direction: 'less' }))).toMatchObject({
      kind: 'highest-ever',
      at: { value: 6.5, period: 1 },
    });
  });
});

describe('any finding', () => {
  const claims = fc.array(
    fc.record({
      value: fc.integer({ min: -3, max: 3 }),
      region: fc.constantFrom('CN', ...THREE),
      period: fc.constantFrom('2014', '2015'),
    }),
    { maxLength: 12 },
  );
  const asked = fc.record({
    regions: fc.subarray(THREE, { minLength: 1 }),
    periods: fc.subarray(['2014', '2015'], { minLength: 1 }),
    reference: fc.constantFrom('CN', undefined),
  }) as fc.Arbitrary<{ regions: string[]; periods: string[]; reference?: string }>;
  const direction = fc.constantFrom('more' as const, 'less' as const, 'neither' as const);

  it('says no figure that is not in a cell, and no extreme that another figure beats or shares', () => {
    fc.assert(
      fc.property(claims, asked, direction, (made, query, wanted) => {
        const compared = comparison(made, query, { direction: wanted });
        const found = findingOf(compared);
        const values = compared.rows
          .flatMap(({ cells }) => cells.map(cellValue))
          .filter((one) => one !== null);
        const places = Object.values(found).filter(
          (one): one is Place => typeof one === 'object' && one !== null,
        );
        for (const { row, period: at, value } of places) {
          expect(compared.rows).toContain(row);
          expect(cellValue(row.cells[at])).toBe(value);
        }
        const beaten = (value: number, by: (other: number) => boolean) =>
          values.filter((other) => other === value || by(other)).length > 1;
        if (found.kind === 'lowest' || found.kind === 'lowest-ever') {
          expect(beaten(found.at.value, (other) => other < found.at.value)).toBe(false);
        }
        if (found.kind === 'highest' || found.kind === 'highest-ever') {
          expect(beaten(found.at.value, (other) => other > found.at.value)).toBe(false);
        }
        if (found.kind === 'spread') {
          expect([found.low.value, found.high.value]).toEqual([
            Math.min(...values),
            Math.max(...values),
          ]);
        }
        if (found.kind === 'equal') expect(found.all.map(({ value }) => value)).toEqual(values);
        expect(found.kind === 'nothing').toBe(values.length === 0);
      }),
    );
  });
});
