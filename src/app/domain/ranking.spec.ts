import fc from 'fast-check';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet } from '../../testing/claim-set';
import type { Asked } from '../../testing/comparing';
import { shownIn, statedIn, table, THREE } from '../../testing/comparing';
import { cellValue } from './cell';
import type { Comparison } from './comparison';

const YEARS = ['2014', '2015'];
const series = (region: string, ...values: readonly (number | null)[]): ClaimParts[] =>
  values.flatMap((value, at) => (value === null ? [] : [{ value, region, period: YEARS[at]! }]));
const movedIn = ({ rows }: Comparison) =>
  rows.map(({ cells }) => cells.map((cell) => (cell.kind === 'value' ? cell.moved : undefined)));

function ranks(claims: readonly ClaimParts[], asked: Asked = {}): Comparison {
  return shownIn(
    claimSet({ claims, members: { 'CN-NE': THREE }, regions: [{ id: 'CN-NE' }] }),
    'rank',
    {
      periods: YEARS,
      ...asked,
    },
  );
}

describe('ranks', () => {
  it('are 1 for the highest figure, counted within each period', () => {
    const shown = ranks([
      ...series('CN-HL', 5.6, 5.7),
      ...series('CN-JL', 6.5, 5),
      ...series('CN-LN', 5.8, 3),
    ]);
    expect(table(shown)).toEqual([
      [3, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(shown.unit.id).toBe('rank');
    expect(movedIn(shown)).toEqual([
      [null, 2],
      [null, -1],
      [null, -1],
    ]);
  });

  it('are shared by equal figures, and the next is further behind', () => {
    const claims = [...series('CN-HL', 6), ...series('CN-JL', 6), ...series('CN-LN', 3)];
    expect(table(ranks(claims, { periods: ['2014'] }))).toEqual([[1], [1], [3]]);
  });

  it('move only among the same regions: a newcomer makes no one lose a place', () => {
    const shown = ranks([
      ...series('CN-HL', 5.6, 5.7),
      ...series('CN-JL', null, 6.5),
      ...series('CN-LN', 5.8, 3),
    ]);
    expect(table(shown)).toEqual([
      [2, 2],
      ['no-claim', 1],
      [1, 3],
    ]);
    expect(movedIn(shown)).toEqual([
      [null, null],
      [undefined, null],
      [null, null],
    ]);
  });

  it('are never given to a whole beside its parts: not to the nation, not to a group', () => {
    const regions = ['CN', 'CN-NE', 'CN-HL', 'CN-LN'];
    const claims = regions.flatMap((region, at) => series(region, 9 - at, at));
    expect(table(ranks(claims, { regions }))).toEqual([
      ['not-ranked', 'not-ranked'],
      ['not-ranked', 'not-ranked'],
      [1, 2],
      [2, 1],
    ]);
    expect(movedIn(ranks(claims, { regions })).slice(2)).toEqual([
      [null, -1],
      [null, 1],
    ]);
    expect(table(ranks(claims, { regions: ['CN-HL', 'CN-LN'] }))[0]).toEqual([1, 2]);
  });

  it('are not given where sources disagree, nor to the others by that figure', () => {
    const claims = [
      ...series('CN-HL', 6),
      { value: 2, region: 'CN-HL', period: '2014', source: 'late' },
      ...series('CN-JL', 3),
      ...series('CN-LN', 4),
    ];
    const asked = { periods: ['2014'], rule: 'both' } as const;
    expect(table(ranks(claims, asked))).toEqual([['disputed'], [2], [1]]);
  });

  it('are 1 and onwards, each as often as its figure, and higher figures have lower ranks', () => {
    const value = fc.option(fc.integer({ min: -4, max: 4 }));
    fc.assert(
      fc.property(fc.tuple(value, value, value), (values) => {
        const claims = values.flatMap((one, at) => series(THREE[at]!, one));
        const asked = { periods: ['2014'] };
        const stated = statedIn(claimSet({ claims }), asked).rows.map(({ cells }) =>
          cellValue(cells[0]),
        );
        const given = ranks(claims, asked).rows.map(({ cells }) => cellValue(cells[0]));
        expect(given.map((rank) => rank === null)).toEqual(stated.map((one) => one === null));
        const known = stated.filter((one) => one !== null).sort((a, b) => b - a);
        given.forEach((rank, at) => {
          const own = stated[at];
          if (rank !== null && own != null) expect(rank).toBe(1 + known.indexOf(own));
        });
      }),
    );
  });
});
