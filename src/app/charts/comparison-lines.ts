import { formatNumber, formatPeriodShort } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import { cellFigures, cellValue } from '../domain/cell';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import { NATION } from '../domain/region';
import { rangeOf } from './comparison-bars';
import { colorsOf, comparisonWords, drawnRows } from './comparison-figure';
import { cellMarks, gapsOf, rangesOf, rowDetails } from './comparison-marks';
import { chartConfig, lineDataset, roughWidth } from './config';
import type { ChartContext } from './context';
import { leapsOf, timeOf } from './leaps';
import type { ChartSpec, Point } from './spec';
import type { WayOptions } from './way-options';
import { USUAL_WAY } from './way-options';
import { withWords } from './with-words';

/** Lines over time, on a true time axis. A missing figure breaks its line; nothing is drawn across. */
export function comparisonLines(
  comparison: Comparison,
  context: ChartContext,
  options: WayOptions = USUAL_WAY,
): ChartSpec {
  const { theme, words } = context;
  const { periods } = comparison;
  const rows = drawnRows(comparison);
  const colorOf = colorsOf(comparison, theme);
  const names = rows.map(({ region }) => region.short[words.lang]);
  return withWords(() => comparisonWords(comparison, context, options), {
    kind: 'lines',
    height: rows.length > 16 ? Math.min(rows.length * 17, 640) : 320,
    marks: cellMarks(rows, comparison, words),
    detailsOf: rowDetails(rows, comparison, context),
    legend: [],
    config: chartConfig({
      kind: 'lines',
      theme,
      labels: [],
      datasets: rows.map((row) => lineOf(row, comparison, words, colorOf(row.region.id))),
      markLabels: [],
      rules: [],
      ranges: rangesOf(rows, context, (dataset, index) => ({ dataset, index })),
      gaps: gapsOf(rows, colorOf, words),
      endLabels: rows.map(({ region }, at) => ({
        text: names[at] ?? '',
        color: colorOf(region.id),
      })),
      padding: { top: 8, right: Math.max(...names.map((name) => roughWidth(name)), 0) + 14 },
      tick: (value) => formatNumber(value, words.lang),
      times: periods.map((period) => ({
        at: timeOf(period),
        label: formatPeriodShort(period, words.lang),
      })),
      range: rangeOf(rows.flatMap(({ cells }) => cells.flatMap(cellFigures))),
      fromZero: options.axis === 'zero',
      scale: options.scale,
    }),
  });
}

/** The line of a region; dashed for the nation, and dotted where it passes over periods that nobody asked for. */
function lineOf(
  { region, cells }: ComparisonRow,
  { periods }: Comparison,
  words: Words,
  color: string,
) {
  const data = cells.map((cell, at): Point => ({ x: timeOf(periods[at]), y: cellValue(cell) }));
  const dash = region.id === NATION ? [5, 4] : [];
  const leaps = leapsOf(periods);
  const line = lineDataset(region.short[words.lang], data, color, dash);
  if (!leaps.size) return line;
  const borderDash = ({ p0DataIndex }: { readonly p0DataIndex: number }) =>
    leaps.has(p0DataIndex) ? [1, 4] : undefined;
  return { ...line, segment: { borderDash } };
}
