import {
  ChoroplethController,
  ColorScale,
  geoConicEqualArea,
  GeoFeature,
  ProjectionScale,
} from 'chartjs-chart-geo';
import type { MapWords } from '../../i18n/en-maps';
import type { TileWords } from '../../i18n/en-tiles';
import type { Words } from '../../i18n/en';
import type { Boundaries, Boundary } from '../domain/boundaries';
import type { Cell } from '../domain/cell';
import { cellValue } from '../domain/cell';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import { TEXT_SIZE } from './axes';
import { comparisonWords } from './comparison-figure';
import { detailsOf, markOf } from './comparison-marks';
import { chartConfig } from './config';
import type { ChartContext } from './context';
import { cellText } from './figure-text';
import { originLine } from './map-words';
import { mapShapes } from './plugins/map-shapes';
import { ramp } from './plugins/ramp';
import type { ChartSpec } from './spec';
import { fillOf, rampOf, scaleOf } from './tile-cells';
import type { WayOptions } from './way-options';
import { USUAL_WAY } from './way-options';
import { withWords } from './with-words';

export type MapContext = ChartContext & { readonly words: Words & MapWords & TileWords };

/** A region that was asked for, and its shape. */
interface Shaped {
  readonly row: ComparisonRow;
  readonly cell: Cell;
  readonly shape: Boundary;
}

const RAMP_ROOM = 44;
/** Height of the plot for a width of one: China is about as high as four fifths of its width. */
const SHARE = 0.76;

/**
 * One period on the boundaries of regions; those that were not asked for are outlined and empty. Equal areas are equal
 * in the projection. A line in the notes says where the boundaries come from and that they imply no position.
 *
 * @throws Error when the comparison has another number of periods than one
 */
export function boundaryMap(boundaries: Boundaries) {
  return (
    comparison: Comparison,
    context: MapContext,
    options: WayOptions = USUAL_WAY,
    width = 960,
  ): ChartSpec => {
    const count = comparison.periods.length;
    if (count !== 1)
      throw new Error(`A map shows one period, not ${String(count)}; take one by atPeriod`);
    const { theme, words } = context;
    const shaped = shapedRows(comparison, boundaries);
    const cells = shaped.map(({ cell }) => cell);
    const scale = scaleOf(cells, comparison, context);
    const colors = cells.map((cell) => fillOf(cell, scale, context));
    const notes = [...options.notes, ...mapNotes(boundaries, shaped, comparison, context)];
    const hatch = {
      text: theme.text,
      muted: theme.muted,
      hatch: theme.quiet,
      outline: theme.quiet,
      faint: theme.grid,
    };
    return withWords(() => comparisonWords(comparison, context, { ...options, notes }), {
      kind: 'map',
      parts: [ChoroplethController, GeoFeature, ProjectionScale, ColorScale, mapShapes, ramp],
      height: Math.round(Math.min(width * SHARE, 620)) + RAMP_ROOM,
      marks: shaped.map(({ row, cell }, index) =>
        markOf(cell, row, { dataset: 0, index, period: 0 }, comparison, words),
      ),
      detailsOf: ({ index }) =>
        detailsOf(cells[index], comparison.reference?.cells[0], comparison, context),
      legend: [],
      config: chartConfig({
        kind: 'map',
        theme,
        labels: shaped.map(({ row }) => row.region.short[words.lang]),
        datasets: [
          {
            data: shaped.map(({ shape, cell }) => ({ feature: shape, value: cellValue(cell) })),
            outline: [...boundaries.features],
            showOutline: true,
            outlineBackgroundColor: theme.ground,
            outlineBorderColor: theme.quiet,
            outlineBorderWidth: 1,
            backgroundColor: [...colors],
            borderColor: theme.ground,
            borderWidth: 1,
            hoverBackgroundColor: [...colors],
            hoverBorderColor: theme.text,
          },
        ],
        markLabels: [],
        rules: [],
        endLabels: [],
        padding: { top: RAMP_ROOM, right: 4, left: 4 },
        tick: String,
        times: [],
        range: {},
        scales: {
          projection: { axis: 'x', projection: projectionOf(boundaries), padding: 2 },
          // Colours are ours, and so is their legend: the scale that the controller wants stays unseen.
          color: { axis: 'x', display: false, interpolate: () => theme.ground, min: 0, max: 1 },
        },
        plugins: {
          mapShapes: {
            shapes: shaped.map(({ row, cell }, at) => ({
              name: row.region.short[words.lang],
              figure: figureOf(cell, comparison, words, options),
              isGap: cell.kind === 'gap',
              color: colors[at] ?? theme.ground,
            })),
            ...hatch,
            ground: theme.ground,
            size: TEXT_SIZE - 1,
          },
          ramp: { ramps: rampOf(scale, comparison, words, null), signs: [], corner: [], ...hatch },
        },
      }),
    });
  };
}

/**
 * Equal areas, upright in the middle of China. New at each call: the chart sets its scale and place. Areas that may reach
 * around the earth are cut where the map ends, and their long sides bent; the shipped ones lie far from there and have short
 * sides: looking would take half of the time and change no pixel.
 */
function projectionOf({ origin }: Boundaries) {
  const projection = geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]);
  return origin.kind === 'own' ? projection : projection.preclip((stream) => stream).precision(0);
}

function shapedRows({ rows }: Comparison, { features }: Boundaries): readonly Shaped[] {
  const shapes = new Map(features.map((shape) => [shape.properties.region, shape]));
  return rows.flatMap((row) => {
    const [shape, [cell]] = [shapes.get(row.region.id), row.cells];
    return shape && cell ? [{ row, cell, shape }] : [];
  });
}

/** The reason of a gap, or the figure where labels are on. */
function figureOf(
  cell: Cell,
  comparison: Comparison,
  words: Words,
  { labels }: WayOptions,
): string {
  if (cell.kind === 'gap') return words.gapsShort[cell.gap.reason];
  return labels === 'on' ? cellText(cell, comparison, words) : '';
}

function mapNotes(
  boundaries: Boundaries,
  shaped: readonly Shaped[],
  { rows, reference }: Comparison,
  { set, words }: MapContext,
): readonly string[] {
  const { maps, tiles, lang } = words;
  const { origin } = boundaries;
  const drawn = new Set(shaped.map(({ row }) => row.region.id));
  const shapeless = rows.filter(
    ({ region }) => !drawn.has(region.id) && region.id !== reference?.region.id,
  );
  const provinces = [...set.regions.values()].filter(({ level }) => level === 'province');
  const others = provinces.filter(({ id }) => !rows.some(({ region }) => region.id === id)).length;
  return [
    originLine(boundaries, words) + (lang === 'en' ? ' ' : '') + maps.noPosition,
    ...(shapeless.length ? [maps.without(shapeless.map(({ region }) => region.short[lang]))] : []),
    ...(origin.kind === 'own' && boundaries.unmatched.length
      ? [maps.unmatched(boundaries.unmatched)]
      : []),
    ...(others ? [tiles.others(others, provinces.length)] : []),
  ];
}
