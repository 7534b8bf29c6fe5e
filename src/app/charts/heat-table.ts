import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import { formatPeriodShort } from '../../i18n/format';
import type { Lang } from '../domain/localized';
import { cellValue } from '../domain/cell';
import type { Comparison } from '../domain/comparison';
import type { Period } from '../domain/period';
import { comparisonWords, drawnRows } from './comparison-figure';
import { cellMarks, rowDetails } from './comparison-marks';
import { nameLines } from './name-lines';
import { ramp } from './plugins/ramp';
import { tiles } from './plugins/tiles';
import type { ChartSpec } from './spec';
import type { TilesContext } from './tile-cells';
import { rampOf, scaleOf, signsOf, tileMarks } from './tile-cells';
import { RAMP_ABOVE, tilesConfig } from './tiles-config';
import type { WayOptions } from './way-options';
import { USUAL_WAY } from './way-options';
import { withWords } from './with-words';

const ROW = 26;
const LINE = 15;
/** Letters of a region's name that stand in one line; on a phone fewer. */
const NAME = { wide: 20, narrow: 14 } as const;

/** Regions by periods as coloured cells, the reference last. A gap has the ground's colour, and hatching. */
export function heatTable(
  comparison: Comparison,
  context: TilesContext,
  options: WayOptions = USUAL_WAY,
  width = 960,
): ChartSpec {
  const { theme, words } = context;
  const { periods } = comparison;
  const rows = drawnRows(comparison);
  const scale = scaleOf(
    rows.flatMap(({ cells }) => cells),
    comparison,
    context,
  );
  const names = rows.map(({ region }) =>
    nameLines(region.short[words.lang], width < 480 ? NAME.narrow : NAME.wide),
  );
  const heads = periods.map((period) => headOf(period, words.lang));
  const markOn = tileMarks(scale, comparison, context, options);
  const marks = rows.flatMap(({ cells }, dataset) =>
    cells.map((cell, index) => markOn(cell, { dataset, index, name: null })),
  );
  return withWords(() => comparisonWords(comparison, context, options), {
    kind: 'tiles',
    parts: [MatrixController, MatrixElement, tiles, ramp],
    height: RAMP_ABOVE + linesOf(heads) * LINE + 8 + rows.length * rowHeight(names),
    marks: cellMarks(rows, comparison, words),
    detailsOf: rowDetails(rows, comparison, context),
    legend: [],
    config: tilesConfig({
      theme,
      columns: periods.length,
      rows: rows.length,
      points: rows.map(({ cells }, y) => cells.map((cell, x) => ({ x, y, v: cellValue(cell) }))),
      heads: { columns: heads, rows: names },
      tiles: { marks, empty: [] },
      ramp: {
        ramps: rampOf(scale, comparison, words, null),
        signs: signsOf(marks, words),
        corner: [],
      },
    }),
  });
}

/** A period over its column; a part of a year stands below its year. */
function headOf(period: Period, lang: Lang): string | string[] {
  const text = formatPeriodShort(period, lang);
  const parts = /^(\d{4}(?: |年))(\S.*)$/.exec(text);
  const [, year = '', part = ''] = parts ?? [];
  return parts ? [year.trim(), part] : text;
}

function linesOf(heads: readonly (string | string[])[]): number {
  return Math.max(...heads.map((head) => (typeof head === 'string' ? 1 : head.length)), 1);
}

function rowHeight(names: readonly (string | string[])[]): number {
  return Math.max(ROW, linesOf(names) * LINE + 4);
}
