import { shownDecimals } from '../domain/shown-as';
import { formatNumber, formatPeriodShort } from '../../i18n/format';
import type { Cell } from '../domain/cell';
import { cellFigures, cellValue } from '../domain/cell';
import type { Comparison } from '../domain/comparison';
import { barLabel, rangeOf } from './comparison-bars';
import { colorsOf, comparisonWords, drawnRows } from './comparison-figure';
import { cellMarks, rangesOf, rowDetails } from './comparison-marks';
import { chartConfig } from './config';
import type { ChartContext } from './context';
import type { MarkLabel } from './plugins/mark-labels';
import type { ChartSpec } from './spec';
import type { WayOptions } from './way-options';
import { USUAL_WAY } from './way-options';
import { withWords } from './with-words';

/** Columns from zero, one group for each period, one colour for each region. */
export function comparisonColumns(
  comparison: Comparison,
  context: ChartContext,
  options: WayOptions = USUAL_WAY,
): ChartSpec {
  const { theme, words } = context;
  const rows = drawnRows(comparison);
  const colorOf = colorsOf(comparison, theme);
  const decimals = shownDecimals(comparison);
  const crowded = rows.length * comparison.periods.length > 16 || options.labels === 'off';
  const columnLabel = (cell: Cell): MarkLabel | null => {
    if (cell.kind === 'gap') return { text: words.gapsShort[cell.gap.reason], isGap: true };
    if (crowded || cell.kind === 'disputed') return null;
    const text = formatNumber(cell.value, words.lang, decimals);
    return barLabel(cell, text, options);
  };
  return withWords(() => comparisonWords(comparison, context, options), {
    kind: 'columns',
    height: 320,
    marks: cellMarks(rows, comparison, words),
    detailsOf: rowDetails(rows, comparison, context),
    legend: rows.map(({ region }) => ({
      label: region.short[words.lang],
      color: colorOf(region.id),
      dashed: false,
    })),
    config: chartConfig({
      kind: 'columns',
      theme,
      labels: comparison.periods.map((period) => formatPeriodShort(period, words.lang)),
      datasets: rows.map(({ region, cells }) => ({
        label: region.short[words.lang],
        data: cells.map(cellValue),
        backgroundColor: colorOf(region.id),
        maxBarThickness: 34,
      })),
      markLabels: rows.map(({ cells }) => cells.map(columnLabel)),
      rules: [],
      ranges: rangesOf(rows, context, (dataset, index) => ({ dataset, index })),
      endLabels: [],
      padding: { top: 18, right: 8 },
      tick: (value) => formatNumber(value, words.lang),
      times: [],
      range: rangeOf(rows.flatMap(({ cells }) => cells.flatMap(cellFigures))),
    }),
  });
}
