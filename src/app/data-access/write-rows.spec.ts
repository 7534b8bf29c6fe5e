import fc from 'fast-check';
import { realSet } from '../../testing/package-files';
import { readCells } from './read-cells';
import { readClaim } from './read-claim';
import { readIndicator, readMembership, readRegion, readSource, readUnit } from './read-lists';
import {
  claimCells,
  indicatorCells,
  membershipCells,
  numberText,
  regionCells,
  sourceCells,
  unitCells,
} from '../domain/write-rows';

const set = realSet();

describe('what is written of an entry, read again,', () => {
  it('is the entry, for every row of the real package', () => {
    const again = {
      units: [...set.units.values()].map((one) =>
        readCells('units.csv', unitCells(one), 2, readUnit),
      ),
      indicators: [...set.indicators.values()].map((one) =>
        readCells('indicators.csv', indicatorCells(one), 2, (row) => readIndicator(row, set.units)),
      ),
      regions: [...set.regions.values()].map((one) =>
        readCells('regions.csv', regionCells(one), 2, readRegion),
      ),
      sources: [...set.sources.values()].map((one) =>
        readCells('sources.csv', sourceCells(one), 2, readSource),
      ),
      memberships: set.memberships.map((one) =>
        readCells('region-members.csv', membershipCells(one), 2, (row) =>
          readMembership(row, set.regions, set.sources),
        ),
      ),
      claims: set.claims.map((one) =>
        readCells('claims.csv', claimCells(one), 2, (row) => readClaim(row, set)),
      ),
    };
    const read = (entries: Iterable<unknown>) => [...entries].map((entry) => ({ entry }));
    expect(again).toEqual({
      units: read(set.units.values()),
      indicators: read(set.indicators.values()),
      regions: read(set.regions.values()),
      sources: read(set.sources.values()),
      memberships: read(set.memberships),
      claims: read(set.claims),
    });
  });

  it('is the entry, whatever its figures and words', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' }).map((one) => one.trim() || 'x');
    const both = fc.record({ en: text, zh: text });
    const any = fc.constantFrom(...set.claims);
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(any, figure, text, both, (claim, value, phrase, note) => {
        const quote = { phrase, asStated: phrase };
        const made = { ...claim, operator: 'eq' as const, value, valueMax: null, quote, note };
        expect(readCells('claims.csv', claimCells(made), 2, (row) => readClaim(row, set))).toEqual({
          entry: made,
        });
      }),
    );
  });
});

describe('a number in a package', () => {
  it('has no power of ten and loses nothing', () => {
    expect([5.7, -8, 1e21, -1.5e-7, 123e20, 0].map(numberText)).toEqual([
      '5.7',
      '-8',
      '1000000000000000000000',
      '-0.00000015',
      '12300000000000000000000',
      '0',
    ]);
    expect(numberText(null)).toBe('');
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberText(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value);
      }),
    );
  });
});
