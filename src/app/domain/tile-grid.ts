import type { RegionId } from './region';

/** Where a region stands on the tile grid, from the top left corner, from 0. */
export interface Tile {
  readonly region: RegionId;
  readonly column: number;
  readonly row: number;
}

/**
 * China's 34 provincial-level regions by the letters of their ISO 3166-2 codes, north at the top. Seven columns leave a
 * tile of 46 pixels on a plot of 324. Of the 70 pairs that share a border on land, 64 touch here; the other six are
 * the price of one tile for Inner Mongolia, which has eight neighbours from Gansu to Heilongjiang (to Gansu, Shaanxi,
 * Jilin and Heilongjiang), and of a west that is as short as the east (Sichuan to Gansu, Tibet to Yunnan). The grid
 * shows where to look, not how large a region is or where a border runs.
 */
const DRAWN = `
  .  .  .  .  .  .  HL
  .  .  .  NM LN JL .
  XJ GS NX SX HE BJ .
  XZ QH SN HA SD TJ .
  .  SC CQ HB AH JS SH
  .  YN GZ HN JX ZJ .
  .  .  GX GD FJ TW .
  .  .  HI MO HK .  .
`;

const DRAWN_ROWS = DRAWN.trim()
  .split('\n')
  .map((row) => row.trim().split(/ +/));

export const TILE_COLUMNS = DRAWN_ROWS[0]?.length ?? 0;
export const TILE_ROWS = DRAWN_ROWS.length;

/** Every provincial-level region once, row by row from the north, each row from the west. */
export const TILE_GRID: readonly Tile[] = DRAWN_ROWS.flatMap((cells, row) =>
  cells.flatMap((letters, column) =>
    letters === '.' ? [] : [{ region: `CN-${letters}`, column, row }],
  ),
);
