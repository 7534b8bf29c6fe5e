import { formatNumber, formatPeriodShort } from '../../i18n/format';
import type { Comparison } from '../domain/comparison';
import { cellValue } from '../domain/comparison';
import type { Period } from '../domain/period';
import { NATION } from '../domain/region';
import { comparisonWords, drawnRows, markOf } from './comparison-figure';
import { chartConfig, lineDataset, roughWidth } from './config';
import type { ChartContext } from './context';
import type { ChartSpec } from './spec';
import { regionColor } from './theme';

/** Lines over time, on a true time axis. A missing figure breaks its line; nothing is drawn across. */
export function comparisonLines(comparison: Comparison, context: ChartContext): ChartSpec {
  const { theme, words } = context;
  const rows = drawnRows(comparison);
  const marks = rows.flatMap((row, dataset) =>
    row.cells.map((cell, index) =>
      markOf(cell, row, { dataset, index, period: index }, comparison, words),
    ),
  );
  const names = rows.map(({ region }) => region.short[words.lang]);
  return {
    ...comparisonWords(comparison, context),
    kind: 'lines',
    height: 320,
    marks,
    legend: [],
    config: chartConfig({
      kind: 'lines',
      theme,
      labels: [],
      datasets: rows.map(({ region, cells }) =>
        lineDataset(
          region.short[words.lang],
          cells.map((cell, at) => ({ x: timeOf(comparison.periods[at]), y: cellValue(cell) })),
          regionColor(theme, region.id),
          region.id === NATION ? [5, 4] : [],
        ),
      ),
      markLabels: [],
      rules: [],
      endLabels: rows.map(({ region }, at) => ({
        text: names[at] ?? '',
        color: regionColor(theme, region.id),
      })),
      padding: { top: 8, right: Math.max(...names.map((name) => roughWidth(name)), 0) + 14 },
      tick: (value) => formatNumber(value, words.lang),
      times: comparison.periods.map((period) => ({
        at: timeOf(period),
        label: formatPeriodShort(period, words.lang),
      })),
      range: {},
    }),
  };
}

/** The middle of a period on the time axis, in years. */
function timeOf(period: Period | undefined): number {
  return period ? ((period.start ?? period.end) + period.end + 1) / 24 : 0;
}
