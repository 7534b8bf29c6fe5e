import { formatNumber, formatPeriodShort } from '../../i18n/format';
import type { Comparison } from '../domain/comparison';
import { cellValue } from '../domain/comparison';
import { comparisonWords, drawnRows, markOf } from './comparison-figure';
import { BAR_SHAPE, chartConfig, TEXT_SIZE } from './config';
import type { ChartContext } from './context';
import { cellText } from './figure-text';
import type { Rule } from './plugins/rules';
import type { ChartSpec } from './spec';
import { regionColor } from './theme';

const BAR_ROOM = 44;

/** Bars from zero: one for each region where there is one period, grouped by period where there are more. */
export function comparisonBars(comparison: Comparison, context: ChartContext): ChartSpec {
  return comparison.periods.length > 1 ? columns(comparison, context) : bars(comparison, context);
}

/** Horizontal, so that names and gaps have room for their words; the reference is a rule across all bars. */
function bars(comparison: Comparison, context: ChartContext): ChartSpec {
  const { theme, words } = context;
  const { rows } = comparison;
  const values = rows.map(({ cells }) => cellValue(cells[0]));
  const marks = rows.flatMap((row, index) =>
    row.cells
      .slice(0, 1)
      .map((cell) => markOf(cell, row, { dataset: 0, index, period: 0 }, comparison, words)),
  );
  const texts = rows.map(({ cells: [cell] }) => (cell ? cellText(cell, comparison, words) : ''));
  const rules = referenceRules(comparison, context);
  const height = rows.length * BAR_ROOM + 52;
  return {
    ...comparisonWords(comparison, context),
    kind: 'bars',
    height,
    marks,
    legend: [],
    config: chartConfig({
      kind: 'bars',
      theme,
      labels: rows.map(({ region }) => region.short[words.lang]),
      datasets: [
        {
          data: values,
          backgroundColor: rows.map(({ region }) => regionColor(theme, region.id)),
          ...BAR_SHAPE,
        },
      ],
      markLabels: [texts.map((text, at) => ({ text, isGap: values[at] === null }))],
      rules,
      endLabels: [],
      padding: { top: rules.length ? TEXT_SIZE + 10 : 4, right: 24 },
      tick: (value) => formatNumber(value, words.lang),
      times: [],
      range: rangeOf([...values, ...rules.map(({ value }) => value)]),
    }),
  };
}

function referenceRules(comparison: Comparison, { theme, words }: ChartContext): readonly Rule[] {
  const { reference, rows } = comparison;
  const cell = reference?.cells[0];
  if (cell?.kind !== 'value' || rows.some(({ region }) => region.id === reference?.region.id))
    return [];
  const label = `${reference?.region.short[words.lang] ?? ''} ${cellText(cell, comparison, words)}`;
  return [{ value: cell.value, label, color: theme.nation, dashed: true }];
}

/** One group for each period, one colour for each region. */
function columns(comparison: Comparison, context: ChartContext): ChartSpec {
  const { theme, words } = context;
  const rows = drawnRows(comparison);
  const marks = rows.flatMap((row, dataset) =>
    row.cells.map((cell, index) =>
      markOf(cell, row, { dataset, index, period: index }, comparison, words),
    ),
  );
  const crowded = rows.length * comparison.periods.length > 16;
  return {
    ...comparisonWords(comparison, context),
    kind: 'columns',
    height: 320,
    marks,
    legend: rows.map(({ region }) => ({
      label: region.short[words.lang],
      color: regionColor(theme, region.id),
      dashed: false,
    })),
    config: chartConfig({
      kind: 'columns',
      theme,
      labels: comparison.periods.map((period) => formatPeriodShort(period, words.lang)),
      datasets: rows.map(({ region, cells }) => ({
        label: region.short[words.lang],
        data: cells.map(cellValue),
        backgroundColor: regionColor(theme, region.id),
        maxBarThickness: 34,
      })),
      markLabels: rows.map(({ cells }) =>
        cells.map((cell) => {
          if (cell.kind === 'gap') return { text: words.gapsShort[cell.gap.reason], isGap: true };
          return crowded
            ? null
            : {
                text: formatNumber(cell.value, words.lang, comparison.indicator.decimals),
                isGap: false,
              };
        }),
      ),
      rules: [],
      endLabels: [],
      padding: { top: 18, right: 8 },
      tick: (value) => formatNumber(value, words.lang),
      times: [],
      range: rangeOf(rows.flatMap(({ cells }) => cells.map(cellValue))),
    }),
  };
}

/** Without a single figure an axis of Chart.js runs from 0 to 1 and would suggest a scale that nobody stated. */
function rangeOf(values: readonly (number | null)[]): {
  readonly min?: number;
  readonly max?: number;
} {
  return values.some((value) => value !== null) ? {} : { min: 0, max: 1 };
}
