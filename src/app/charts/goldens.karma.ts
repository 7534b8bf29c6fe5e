import { en } from '../../i18n/en';
import { enComparing } from '../../i18n/en-comparing';
import { enLater } from '../../i18n/en-later';
import { SET, YEARS } from '../../testing/bundled-package';
import { period } from '../../testing/claim-set';
import { holdsGolden } from '../../testing/goldens';
import { square } from '../../testing/map-files';
import { endsOf } from '../domain/answer';
import type { Boundaries } from '../domain/boundaries';
import type { Cell } from '../domain/cell';
import type { Comparison } from '../domain/comparison';
import { compare } from '../domain/comparison';
import { boundaryMap } from './boundary-map';
import { comparisonBars } from './comparison-bars';
import { comparisonColumns } from './comparison-columns';
import { dumbbell, slope } from './comparison-ends';
import { comparisonLines } from './comparison-lines';
import { heatTable } from './heat-table';
import { scatter } from './scatter';
import { smallMultiples } from './small-multiples';
import type { ChartSpec } from './spec';
import { LIGHT } from './theme';
import { tileMap } from './tile-map';
import { USUAL_WAY } from './way-options';

const context = { set: SET, words: { ...en, ...enLater, ...enComparing }, theme: LIGHT };

function growth(periods: readonly string[], indicator = 'gdp-growth'): Comparison {
  return compare(SET, {
    indicator,
    regions: ['CN-HL', 'CN-JL', 'CN-LN'],
    reference: null,
    companions: true,
    periods: periods.map(period),
  });
}

/** Three squares in a row. */
const BOUNDARIES: Boundaries = {
  features: ['CN-HL', 'CN-JL', 'CN-LN'].map((region, at) => ({
    type: 'Feature',
    properties: { region, name: region },
    // Clockwise, as d3 has it.
    geometry: { type: 'MultiPolygon', coordinates: [[square(104 + at, 35).toReversed()]] },
  })),
  origin: { kind: 'own', title: 'squares', licence: null },
  unmatched: [],
  leftOut: [],
  without: [],
};

const nineMonths = growth(['2016-01/2016-09']);
const years = growth(YEARS);
const year = growth(['2015']);

/** Every way of seeing, from a comparison that shows what is its own: a dispute, gaps, a negative figure. */
const WAYS: Readonly<Record<string, readonly [Comparison, (shown: Comparison) => ChartSpec]>> = {
  bars: [nineMonths, (shown) => comparisonBars(shown, context)],
  columns: [years, (shown) => comparisonColumns(shown, context)],
  lines: [years, (shown) => comparisonLines(shown, context)],
  dumbbell: [growth(['2015', '2016']), (shown) => dumbbell(endsOf(shown), context)],
  slope: [growth(['2015', '2016']), (shown) => slope(endsOf(shown), context)],
  multiples: [years, (shown) => smallMultiples(shown, context, USUAL_WAY, 600)],
  heat: [years, (shown) => heatTable(shown, context)],
  tiles: [year, (shown) => tileMap(shown, context, USUAL_WAY, 320)],
  map: [year, (shown) => boundaryMap(BOUNDARIES)(shown, context, USUAL_WAY, 320)],
  scatter: [
    growth(['2014']),
    (shown) => scatter(shown, growth(['2014'], 'industrial-growth'), context),
  ],
};

/** The comparison with one figure half as large again. */
function slipped(comparison: Comparison): Comparison {
  const places = comparison.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, at) => (cell.kind === 'value' ? [{ row, at }] : [])),
  );
  const last =
    places.findLast(({ row }) => comparison.rows[row]?.region.id === 'CN-HL') ?? places.at(-1);
  const slip = (cell: Cell, row: number, at: number): Cell =>
    cell.kind === 'value' && last?.row === row && last.at === at
      ? { ...cell, value: cell.value * 1.5 }
      : cell;
  return {
    ...comparison,
    rows: comparison.rows.map(({ region, cells }, row) => ({
      region,
      cells: cells.map((cell, at) => slip(cell, row, at)),
    })),
  };
}

describe('the picture of', () => {
  for (const [name, [comparison, draw]] of Object.entries(WAYS)) {
    holdsGolden(
      name,
      () => draw(comparison),
      () => draw(slipped(comparison)),
    );
  }
});
