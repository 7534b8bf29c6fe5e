import fc from 'fast-check';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet, INDICATOR, period } from '../../testing/claim-set';
import { cellClaims, cellFigures } from './cell';
import { compare } from './comparison';
import type { Place } from './finding';
import { claimsAt, findingOf } from './finding';

const REGIONS = ['CN', 'CN-HL', 'CN-JL', 'CN-LN'];

const claims: fc.Arbitrary<ClaimParts[]> = fc.array(
  fc.record({
    value: fc.integer({ min: -3, max: 3 }),
    region: fc.constantFrom(...REGIONS),
    period: fc.constantFrom('2014', '2015'),
    source: fc.constantFrom('document', 'document', 'late'),
  }),
  { maxLength: 12 },
);
const queries = fc.record({
  regions: fc.subarray(REGIONS, { minLength: 1 }),
  periods: fc
    .subarray(['2014', '2015'], { minLength: 1 })
    .map((periods) => periods.map((id) => period(id))),
  reference: fc.constantFrom(null, 'CN'),
  rule: fc.constantFrom('latest' as const, 'both' as const),
});
const directions = fc.constantFrom('more' as const, 'less' as const, 'neither' as const);

/** A comparison of made-up claims, what is found in it, and every figure that it draws. */
const cases = fc.tuple(claims, queries, directions).map(([made, query, direction]) => {
  const set = claimSet({ claims: made, direction });
  const compared = compare(set, { indicator: INDICATOR, companions: true, ...query });
  const cells = compared.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
  const figures = cells.flatMap(({ row, cell }) =>
    (cell.kind === 'value' ? [cell.value] : cellFigures(cell)).map((value) => ({ row, value })),
  );
  return { compared, found: findingOf(compared, set), figures };
});

const isPlace = (one: unknown): one is Place =>
  typeof one === 'object' && one !== null && 'row' in one;

describe('any finding', () => {
  it('says no figure that is not in a cell, and knows the claims of that cell', () => {
    fc.assert(
      fc.property(cases, ({ compared, found }) => {
        const places = Object.values(found).flat().filter(isPlace);
        for (const { row, period: at, value } of places) {
          expect(compared.rows).toContain(row);
          const cell = row.cells[at]!;
          expect(cell.kind === 'value' ? [cell.value] : cellFigures(cell)).toContain(value);
          expect(claimsAt({ row, period: at, value })).toEqual(cellClaims(cell));
          expect(claimsAt({ row, period: at, value })).not.toEqual([]);
        }
      }),
    );
  });

  it('names no extreme that another figure beats or shares, not even one in dispute', () => {
    fc.assert(
      fc.property(cases, ({ found, figures }) => {
        if (!('at' in found) || found.kind === 'single') return;
        const isLow = found.kind === 'lowest' || found.kind === 'lowest-ever';
        const { value } = found.at;
        const rivals = figures.filter((other) =>
          isLow ? other.value <= value : other.value >= value,
        );
        expect(rivals).toEqual([{ row: found.at.row, value }]);
        expect(found.at.row.cells[found.at.period]?.kind).toBe('value');
      }),
    );
  });

  it('counts no whole among its parts, and never calls it an extreme', () => {
    fc.assert(
      fc.property(cases, ({ compared, found, figures }) => {
        if (found.kind !== 'lowest' && found.kind !== 'highest') return;
        expect(found.at.row.region.id).not.toBe('CN');
        const parts = (rows: readonly Place['row'][]) =>
          new Set(rows.filter(({ region }) => region.id !== 'CN')).size;
        expect(found.of).toBe(parts(figures.map(({ row }) => row)));
        expect(found.of).toBeGreaterThan(1);
        expect(found.asked).toBeGreaterThanOrEqual(found.of);
        expect(found.asked).toBeLessThanOrEqual(compared.rows.length);
      }),
    );
  });

  it('says from where to where all figures go, where it names no extreme', () => {
    fc.assert(
      fc.property(cases, ({ found, figures }) => {
        const values = figures.map(({ value }) => value).sort((a, b) => a - b);
        if (found.kind === 'spread' || found.kind === 'disputed')
          expect([found.low.value, found.high.value]).toEqual([values[0], values.at(-1)]);
        if (found.kind === 'equal') expect(found.all.map(({ value }) => value)).toEqual(values);
        expect(found.kind === 'nothing').toBe(values.length === 0);
        expect(found.kind === 'single').toBe(values.length === 1);
      }),
    );
  });

  it('differs from the reference by what the cells differ', () => {
    fc.assert(
      fc.property(cases, ({ compared: { reference }, found }) => {
        if (found.kind !== 'lowest' && found.kind !== 'highest') return;
        const [cell] = reference?.cells ?? [];
        expect(found.toReference).toBe(cell?.kind === 'value' ? found.at.value - cell.value : null);
      }),
    );
  });
});
