import { claimSet } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import { isWithin, wholesAmong } from './wholes';

const set = realSet();

describe('a region', () => {
  it('lies within its province, its group and the nation, but not within itself or a neighbour', () => {
    const holders = ['CN-HL', 'CN-NE', 'CN', 'CN-HL-DAQING', 'CN-JL', 'CN-ZZ'];
    expect(holders.filter((whole) => isWithin(set, 'CN-HL-DAQING', whole))).toEqual([
      'CN-HL',
      'CN-NE',
      'CN',
    ]);
  });

  it('of which only a part belongs to a group does not lie within it', () => {
    expect(isWithin(set, 'CN-NM', 'CN-NE')).toBe(false);
    expect(isWithin(set, 'CN-NM', 'CN')).toBe(true);
  });
});

describe('wholes among regions', () => {
  it('are those that hold another one of them', () => {
    const wholes = (...ids: string[]) => [...wholesAmong(set, ids)];
    expect(wholes('CN-HL', 'CN-JL', 'CN-LN')).toEqual([]);
    expect(wholes('CN', 'CN-HL')).toEqual(['CN']);
    expect(wholes('CN-HL', 'CN-NE', 'CN')).toEqual(['CN-NE', 'CN']);
    expect(wholes('CN-NE', 'CN-NM')).toEqual([]);
    expect(wholes('CN', 'CN')).toEqual([]);
    expect(wholes()).toEqual([]);
  });

  it('are found though groups hold each other in a circle', () => {
    const members = { 'G-A': ['G-B'], 'G-B': ['G-A', 'CN-LN'] };
    const round = claimSet({ claims: [], regions: [{ id: 'G-A' }, { id: 'G-B' }], members });
    expect([...wholesAmong(round, ['CN-LN', 'G-A'])]).toEqual(['G-A']);
    expect(isWithin(round, 'G-A', 'G-A')).toBe(false);
  });
});
