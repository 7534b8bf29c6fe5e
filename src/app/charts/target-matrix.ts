import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import { yearSpan } from '../../i18n/format';
import type { Appraisal } from '../domain/appraisal';
import { TONES } from '../domain/methods/registry';
import { altOf, slug, sourceLine } from './figure-text';
import { matrixRows } from './matrix-rows';
import { matrixShapes, matrixTiles } from './matrix-tiles';
import { matrixMark, matrixNotes, matrixTableCell } from './matrix-words';
import { nameLines } from './name-lines';
import { tiles } from './plugins/tiles';
import { verdictShapes } from './plugins/verdict-shapes';
import type { ChartSpec } from './spec';
import { sourcesOf } from './target-marks';
import type { TargetContext } from './target-text';
import { trackClaims } from './target-text';
import { tilesConfig } from './tiles-config';

const ROW = 62;
const HEADS = 24;
/** Letters of a region's name in one line; on a phone fewer. */
const NAME = { wide: 20, narrow: 12 } as const;

/**
 * Yearly growth targets as cells, regions by years: what became of each, by word, sign and colour. A year without a
 * target is blank; a target without an outcome is a gap. Targets of other kinds are passed over.
 *
 * @param width of the plot, layout pixels
 */
export function growthMatrix(
  appraisals: readonly Appraisal[],
  context: TargetContext,
  width = 960,
): ChartSpec {
  const { set, words, theme } = context;
  const { matrix: t, titles } = words.targetFigures;
  const growth = appraisals.filter(({ track }) => track.kind.startsWith('growth'));
  const years = [...new Set(growth.map(({ track }) => track.horizon.year))].sort((a, b) => a - b);
  const rows = matrixRows(growth, years, context);
  const marks = rows.flatMap(({ name, cells }, dataset) =>
    cells.map((cell, index) => matrixMark(cell, name, { dataset, index }, context)),
  );
  const verdicts = rows.flatMap(({ cells }) => cells.flatMap(({ verdict }) => verdict ?? []));
  const decided = verdicts.filter(({ status }) => status !== 'difference-only');
  const met = decided.filter(({ status }) => TONES[status] === 'good').length;
  const title = growth.length ? titles.matrix(met, decided.length, growth.length) : titles.noMatrix;
  const [first = '', last = first] = [years[0], years.at(-1)].map((year) => String(year ?? ''));
  const names = rows.map(({ name }) => nameLines(name, width < 480 ? NAME.narrow : NAME.wide));
  return {
    name: slug('growth-targets-matrix', first, last),
    title,
    subtitle: t.subtitle(first && yearSpan(first, last, words.lang)),
    source: sourceLine(growth.flatMap(trackClaims), set, words),
    notes: matrixNotes(marks, growth, context),
    alt: altOf(title, marks, words),
    table: {
      columns: [t.head, ...years.map(String)],
      rows: rows.map((row) => ({
        head: row.name,
        cells: years.map((_, column) => matrixTableCell(row, column, context)),
      })),
    },
    marks,
    shows: { appraisals: rows.flatMap(({ cells }) => cells.map(({ appraisal }) => appraisal)) },
    detailsOf: sourcesOf(set, words),
    legend: [],
    kind: 'tiles',
    parts: [MatrixController, MatrixElement, tiles, verdictShapes],
    height: HEADS + Math.max(rows.length, 1) * ROW,
    config: tilesConfig({
      theme,
      columns: Math.max(years.length, 1),
      rows: Math.max(rows.length, 1),
      points: rows.map(({ cells }, y) =>
        cells.map(({ column: x, verdict }) => ({ x, y, v: verdict?.difference ?? null })),
      ),
      heads: { columns: years.map(String), rows: names },
      above: 0,
      tiles: { marks: matrixTiles(rows, context), empty: [] },
      ramp: { ramps: [], signs: [], corner: [] },
      shapes: matrixShapes(rows, theme),
    }),
  };
}
