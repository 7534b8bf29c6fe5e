import fc from 'fast-check';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet, period } from '../../testing/claim-set';
import type { Asked } from '../../testing/comparing';
import { brief, statedIn, THREE } from '../../testing/comparing';
import { cellClaims } from './cell';
import type { ClaimSet } from './claim-set';
import { parseReference, weightsFor } from './reference';

const INDICATORS = [
  { id: 'people', unit: 'persons', measure: 'count' },
  { id: 'people-per-km', unit: 'persons', measure: 'level' },
] as const;
const people = (region: string, value: number): ClaimParts => ({
  indicator: 'people',
  unit: 'persons',
  region,
  value,
});

function setOf(...claims: readonly ClaimParts[]): ClaimSet {
  const members = { 'CN-NE': THREE };
  return claimSet({ claims, indicators: INDICATORS, regions: [{ id: 'CN-NE' }], members });
}

const growth = (region: string, value: number): ClaimParts => ({ region, value });
const three = [growth('CN-HL', 5.7), growth('CN-JL', 6.5), growth('CN-LN', 3)];
const referenceOf = (set: ClaimSet, asked: Asked) => statedIn(set, asked).reference!;
const valueOf = (set: ClaimSet, asked: Asked) => brief(referenceOf(set, asked).cells[0]!);

describe('a simple mean', () => {
  it('counts every region alike, and names each claim that it is of', () => {
    const [cell] = referenceOf(setOf(...three), { reference: 'mean' }).cells;
    expect(brief(cell!)).toBeCloseTo((5.7 + 6.5 + 3) / 3, 8);
    expect(cellClaims(cell!)).toEqual(['claim-1', 'claim-2', 'claim-3']);
    expect(cell).toMatchObject({ claim: null });
  });

  it('has no noise: of 0.1, 0.2 and 0.3 it is 0.2', () => {
    const claims = [growth('CN-HL', 0.1), growth('CN-JL', 0.2), growth('CN-LN', 0.3)];
    expect(valueOf(setOf(...claims), { reference: 'mean' })).toBe(0.2);
  });

  it('is written with one digit more than the figures that it is of', () => {
    expect(statedIn(setOf(...three), { reference: 'mean' }).shown.decimals).toBe(2);
  });

  it('leaves the nation and groups out where their parts are there: nothing counts twice', () => {
    const set = setOf(growth('CN', 90), growth('CN-NE', 80), ...three.slice(0, 2));
    const regions = ['CN', 'CN-NE', 'CN-HL', 'CN-JL'];
    expect(valueOf(set, { regions, reference: 'mean' })).toBe(6.1);
    expect(valueOf(set, { regions: ['CN-NE', 'CN-LN'], reference: 'mean' })).toBe('no-reference');
  });

  it('needs two regions with a figure; a figure in dispute is none', () => {
    expect(valueOf(setOf(three[0]!), { reference: 'mean' })).toBe('no-reference');
    expect(valueOf(setOf(), { reference: 'mean' })).toBe('no-reference');
    const set = setOf(...three, { ...three[0]!, value: 50, source: 'late' });
    expect(valueOf(set, { reference: 'mean', rule: 'both' })).toBe(4.75);
  });

  it('lies between the lowest and the highest figure, whatever the figures are', () => {
    const value = fc.float({ noNaN: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 3 }), (values) => {
        const set = setOf(...values.map((one, at) => growth(THREE[at]!, one)));
        const mean = Number(valueOf(set, { reference: 'mean' }));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
      }),
    );
  });
});

describe('a weighted mean', () => {
  const asked: Asked = { reference: 'weighted:people' };

  it('counts each region by its amount, and names figures and weights', () => {
    const set = setOf(...three.slice(0, 2), people('CN-HL', 3), people('CN-JL', 1));
    const [cell] = referenceOf(set, asked).cells;
    expect(brief(cell!)).toBe(5.9);
    expect(cellClaims(cell!)).toEqual(['claim-1', 'claim-3', 'claim-2', 'claim-4']);
  });

  it('is of those regions alone that have figure and weight, and of two at least', () => {
    const weights = [people('CN-HL', 3), people('CN-JL', 1), people('CN-LN', 0)];
    expect(valueOf(setOf(...three, ...weights), asked)).toBe(5.9);
    expect(valueOf(setOf(...three, weights[0]!), asked)).toBe('no-reference');
    expect(valueOf(setOf(...three, weights[0]!, weights[2]!), asked)).toBe('no-reference');
  });

  it('is the simple mean where all weights are equal', () => {
    const weights = THREE.map((region) => people(region, 7));
    const set = setOf(...three, ...weights);
    expect(valueOf(set, asked)).toBe(valueOf(set, { reference: 'mean' }));
  });

  it('is offered with amounts that two of the regions have in one of the periods', () => {
    const query = (set: ClaimSet) =>
      weightsFor(set, {
        indicator: 'gdp-growth',
        regions: THREE,
        periods: [period('2014'), period('2015')],
        companions: true,
      });
    expect(query(setOf(people('CN-HL', 3), people('CN-JL', 1)))).toEqual(['people']);
    expect(query(setOf(people('CN-HL', 3), { ...people('CN-JL', 1), period: '2014' }))).toEqual([]);
    expect(query(setOf(...three))).toEqual([]);
  });
});

describe('a reference typed in', () => {
  it('is the same in every period, and no claim’s', () => {
    const { cells } = referenceOf(setOf(), { periods: ['2014', '2015'], reference: '=6.5' });
    expect(cells.map(brief)).toEqual([6.5, 6.5]);
    expect(cells.flatMap(cellClaims)).toEqual([]);
  });

  it('shows all digits that were typed, and never fewer than the figures have', () => {
    const decimals = (reference: string) => statedIn(setOf(), { reference }).shown.decimals;
    expect(['=6', '=6.5', '=6.125'].map(decimals)).toEqual([1, 1, 3]);
  });
});

describe('what an address says of the reference', () => {
  const set = setOf();
  const parse = (text: string | null) => parseReference(set, text);

  it.each([
    [null, { kind: 'none' }],
    ['none', { kind: 'none' }],
    ['mean', { kind: 'mean' }],
    ['CN-NE', { kind: 'region', region: 'CN-NE' }],
    ['weighted:people', { kind: 'weighted', weights: 'people' }],
    ['=6.5', { kind: 'typed', value: 6.5 }],
    ['=-2', { kind: 'typed', value: -2 }],
    ['=0', { kind: 'typed', value: 0 }],
  ])('“%s” is understood', (text, reference) => {
    expect(parse(text)).toEqual(reference);
  });

  it.each(['', '=', '= ', '=x', '=NaN', '=Infinity', '=6,5', 'CN-ZZ', '__proto__', 'weighted:'])(
    '“%s” is nothing',
    (text) => {
      expect(parse(text)).toBeNull();
    },
  );

  it('is no mean weighted by rates, or by what is per something', () => {
    expect(parse('weighted:gdp-growth')).toBeNull();
    expect(parse('weighted:people-per-km')).toBeNull();
    expect(parse('weighted:luck')).toBeNull();
  });

  it('is any number that can be typed, to the last digit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parse(`=${value}`)).toEqual({ kind: 'typed', value: value === 0 ? 0 : value });
      }),
    );
  });
});
