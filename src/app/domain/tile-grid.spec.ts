import { realSet } from '../../testing/package-files';
import { TILE_COLUMNS, TILE_GRID, TILE_ROWS } from './tile-grid';

/** Regions that share a border on land, each pair once, as the boundaries of Natural Earth have them. */
const NEIGHBOURS =
  `BJ TJ HE|TJ HE|HE LN NM SX HA SD|SX NM SN HA|NM HL JL LN SN NX GS|LN JL|JL HL|SH JS ZJ|
  JS ZJ AH SD|ZJ AH JX FJ|AH JX HB HA SD|FJ JX GD|JX HB HN GD|SD HA|HA SN HB|HB SN CQ HN|HN CQ GZ GX GD|GD GX HK MO|
  GX GZ YN|CQ SC SN GZ|SC QH GS SN GZ YN XZ|GZ YN|YN XZ|XZ XJ QH|SN GS NX|GS XJ QH NX|QH XJ`
    .split('|')
    .map((list) => list.trim().split(' '))
    .flatMap(([region = '', ...others]) => others.map((other) => [region, other] as const));

function tile(letters: string) {
  const found = TILE_GRID.find(({ region }) => region === `CN-${letters}`);
  if (!found) throw new Error(`No tile for CN-${letters}`);
  return found;
}

/** How many tiles the second region stands east and south of the first. */
function from(a: string, b: string): { readonly east: number; readonly south: number } {
  return { east: tile(b).column - tile(a).column, south: tile(b).row - tile(a).row };
}

function touch(a: string, b: string): boolean {
  const { east, south } = from(a, b);
  return Math.max(Math.abs(east), Math.abs(south)) === 1;
}

describe('the tile grid', () => {
  it('has each of the 34 provincial-level regions of the package once, and nothing else', () => {
    const provinces = [...realSet().regions.values()].filter(({ level }) => level === 'province');
    expect(provinces).toHaveLength(34);
    expect(TILE_GRID.map(({ region }) => region).sort()).toEqual(
      provinces.map(({ id }) => id).sort(),
    );
  });

  it('lays no two regions on one tile, and all of them inside seven columns and eight rows', () => {
    const places = new Set(TILE_GRID.map(({ column, row }) => `${column}/${row}`));
    expect(places.size).toBe(34);
    expect([TILE_COLUMNS, TILE_ROWS]).toEqual([7, 8]);
    expect(Math.max(...TILE_GRID.map(({ column }) => column))).toBe(6);
    expect(Math.max(...TILE_GRID.map(({ row }) => row))).toBe(7);
  });

  it('lets 64 of the 70 pairs of land neighbours touch; the other six are known', () => {
    expect(NEIGHBOURS).toHaveLength(70);
    const apart = NEIGHBOURS.filter(([a, b]) => !touch(a, b)).map((pair) => pair.join('-'));
    expect(apart.sort()).toEqual(['NM-GS', 'NM-HL', 'NM-JL', 'NM-SN', 'SC-GS', 'YN-XZ'].sort());
  });

  it('leaves no region without a land neighbour beside it, but for the two islands', () => {
    const alone = TILE_GRID.map(({ region }) => region.slice(3)).filter(
      (letters) => !NEIGHBOURS.some((pair) => pair.includes(letters) && touch(...pair)),
    );
    expect(alone.sort()).toEqual(['HI', 'TW']);
  });

  it('has Heilongjiang in the northeast corner, Xinjiang in the west, Hainan in the south', () => {
    expect(tile('HL')).toMatchObject({ column: TILE_COLUMNS - 1, row: 0 });
    expect(tile('XJ').column).toBe(0);
    expect(from('XJ', 'XZ')).toEqual({ east: 0, south: 1 });
    expect(tile('HI').row).toBe(TILE_ROWS - 1);
  });

  it('has Taiwan east of Fujian, Hong Kong and Macao south of Guangdong with Macao west of Hong Kong', () => {
    expect(from('FJ', 'TW')).toEqual({ east: 1, south: 0 });
    expect(from('GD', 'HK').south).toBe(1);
    expect(from('GD', 'MO').south).toBe(1);
    expect(from('MO', 'HK')).toEqual({ east: 1, south: 0 });
  });

  it.each([
    ['LN', 'HL', 'north-east'],
    ['LN', 'JL', 'east'],
    ['JL', 'HL', 'north-east'],
    // The pairs that are taken for each other, by name or by code.
    ['SN', 'SX', 'north-east'],
    ['HE', 'HB', 'south-west'],
    ['HE', 'HA', 'south-west'],
    ['HB', 'HN', 'south'],
    ['GX', 'GD', 'east'],
    ['JX', 'GX', 'south-west'],
    ['JS', 'JX', 'south-west'],
  ])('seen from %s, %s lies to the %s', (a, b, expected) => {
    const { east, south } = from(a, b);
    const words = [
      south < 0 ? 'north' : south > 0 ? 'south' : '',
      east < 0 ? 'west' : east > 0 ? 'east' : '',
    ];
    expect(words.filter((word) => word !== '').join('-')).toBe(expected);
  });
});
