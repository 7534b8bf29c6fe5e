import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import type { Cell } from '../domain/cell';
import { cellValue } from '../domain/cell';
import type { ClaimSet } from '../domain/claim-set';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import type { Lang } from '../domain/localized';
import type { RegionId } from '../domain/region';
import type { Tile } from '../domain/tile-grid';
import { TILE_COLUMNS, TILE_GRID, TILE_ROWS } from '../domain/tile-grid';
import { comparisonWords } from './comparison-figure';
import { detailsOf, markOf } from './comparison-marks';
import { cellText } from './figure-text';
import { ramp } from './plugins/ramp';
import type { TileName } from './plugins/tiles';
import { tiles } from './plugins/tiles';
import type { ChartSpec } from './spec';
import type { TilesContext } from './tile-cells';
import { isWithin, rampOf, scaleOf, signsOf, tileMarks } from './tile-cells';
import { tilesConfig } from './tiles-config';
import type { WayOptions } from './way-options';
import { USUAL_WAY } from './way-options';
import { withWords } from './with-words';

const LARGEST_TILE = 80;

/** A region that was asked for, and its tile. */
interface Placed {
  readonly tile: Tile;
  readonly row: ComparisonRow;
  readonly cell: Cell;
}

/**
 * One period on the grid of the 34 provincial-level regions; those that were not asked for are outlined and empty.
 *
 * @param width of the plot, layout pixels: it decides how large the square tiles are, and so the height
 * @throws Error when the comparison has another number of periods than one
 */
export function tileMap(
  comparison: Comparison,
  context: TilesContext,
  options: WayOptions = USUAL_WAY,
  width = 960,
): ChartSpec {
  const count = comparison.periods.length;
  if (count !== 1)
    throw new Error(`A tile map shows one period, not ${String(count)}; take one by atPeriod`);
  const { theme, words, set } = context;
  const placed = placedRows(comparison);
  const free = TILE_GRID.filter((tile) => !placed.some((other) => other.tile === tile));
  const scale = scaleOf(
    placed.map(({ cell }) => cell),
    comparison,
    context,
  );
  const markOn = tileMarks(scale, comparison, context, options);
  const marks = placed.map(({ tile, cell }, index) =>
    markOn(cell, { dataset: 0, index, name: nameOf(tile.region, set, words.lang) }),
  );
  const reference = referenceOf(comparison, words);
  const onRamp = reference !== null && scale !== null && isWithin(scale, reference.value);
  const notes = [
    ...options.notes,
    ...offGridNotes(comparison, context),
    ...(reference && !onRamp ? [words.tiles.reference(reference.text)] : []),
    ...(free.length ? [words.tiles.others(free.length, TILE_GRID.length)] : []),
  ];
  const outlined = { look: 'outlined' as const, text: words.tiles.notChosen };
  return withWords(() => comparisonWords(comparison, context, { ...options, notes }), {
    kind: 'tiles',
    parts: [MatrixController, MatrixElement, tiles, ramp],
    height: Math.round(Math.min(width / TILE_COLUMNS, LARGEST_TILE) * TILE_ROWS),
    marks: placed.map(({ row, cell }, index) =>
      markOf(cell, row, { dataset: 0, index, period: 0 }, comparison, words),
    ),
    detailsOf: ({ index }) =>
      detailsOf(placed[index]?.cell, comparison.reference?.cells[0], comparison, context),
    legend: [],
    config: tilesConfig({
      theme,
      columns: TILE_COLUMNS,
      rows: TILE_ROWS,
      points: [
        placed.map(({ tile, cell }) => ({ x: tile.column, y: tile.row, v: cellValue(cell) })),
      ],
      heads: null,
      tiles: {
        marks,
        empty: free.map(({ region, column, row }) => ({
          x: column,
          y: row,
          name: nameOf(region, set, words.lang),
        })),
      },
      ramp: {
        ramps: rampOf(scale, comparison, words, reference),
        signs: [...signsOf(marks, words), ...(free.length ? [outlined] : [])],
        corner: [freeBefore(0), freeBefore(1)],
      },
    }),
  });
}

/** The rows that have a tile, in the reading order of the grid. */
function placedRows({ rows }: Comparison): readonly Placed[] {
  const byRegion = new Map(rows.map((row) => [row.region.id, row]));
  return TILE_GRID.flatMap((tile) => {
    const row = byRegion.get(tile.region);
    const cell = row?.cells[0];
    return row && cell ? [{ tile, row, cell }] : [];
  });
}

/** Before which column a row of the grid is empty. */
function freeBefore(row: number): number {
  return Math.min(...TILE_GRID.filter((tile) => tile.row === row).map(({ column }) => column));
}

/** `CN-LN` is short for Liaoning in English; Chinese short names are short enough. */
function nameOf(id: RegionId, set: ClaimSet, lang: Lang): TileName {
  const code = id.replace(/^CN-/, '');
  const full = set.regions.get(id)?.short[lang] ?? code;
  return { full, short: lang === 'en' ? code : full };
}

/** Nation, groups and cities that were asked for, with their figures: they have no place on the grid. */
function offGridNotes(comparison: Comparison, { words }: TilesContext): readonly string[] {
  const off = comparison.rows.filter(
    ({ region }) => !TILE_GRID.some((tile) => tile.region === region.id),
  );
  const figures = off.map(({ region, cells: [cell] }) =>
    words.tiles.figure(region.short[words.lang], cell ? cellText(cell, comparison, words) : ''),
  );
  return figures.length ? [words.tiles.offGrid(figures.join(words.comma))] : [];
}

/** The reference's figure and its words; null where it has none, and where it is a tile or a difference's other end. */
function referenceOf(comparison: Comparison, words: TilesContext['words']) {
  const { reference, rows, shown } = comparison;
  const cell = reference?.cells[0];
  if (!reference || cell?.kind !== 'value' || shown.as !== 'value') return null;
  if (rows.some(({ region }) => region.id === reference.region.id)) return null;
  const text = `${reference.region.short[words.lang]} ${cellText(cell, comparison, words)}`;
  return { value: cell.value, text };
}
