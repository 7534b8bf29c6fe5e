import type { Words } from '../../i18n/en';
import { formatNumber } from '../../i18n/format';
import type { Cell } from '../domain/cell';
import { cellFigures, cellValue } from '../domain/cell';
import type { Comparison } from '../domain/comparison';
import { TEXT_SIZE } from './axes';
import { colorsOf, comparisonWords } from './comparison-figure';
import { detailsOf, markOf, rangesOf } from './comparison-marks';
import type { ChartParts } from './config';
import { BAR_SHAPE, chartConfig, roughWidth } from './config';
import type { ChartContext } from './context';
import { cellLabel, cellText } from './figure-text';
import type { MarkLabel } from './plugins/mark-labels';
import type { Rule } from './plugins/rules';
import type { ChartSpec } from './spec';
import type { WayOptions } from './way-options';
import { USUAL_WAY } from './way-options';
import { withWords } from './with-words';

const BAR_ROOM = 44;

/**
 * Bars from zero, one for each region: horizontal, so that names and gaps have room for their words. The reference is a
 * rule across all of them.
 *
 * @param comparison of one period; of more, the first is drawn
 */
export function comparisonBars(
  comparison: Comparison,
  context: ChartContext,
  options: WayOptions = USUAL_WAY,
): ChartSpec {
  const { theme, words } = context;
  const { rows } = comparison;
  const cells = rows.flatMap(({ cells: [cell] }) => (cell ? [cell] : []));
  const rules = referenceRules(comparison, context);
  const colorOf = colorsOf(comparison, theme);
  const ranges = rangesOf(rows, context, (index) => ({ dataset: 0, index }));
  return withWords(() => comparisonWords(comparison, context, options), {
    kind: 'bars',
    height: rows.length * (rows.length > 12 ? 30 : BAR_ROOM) + 52,
    marks: rows.flatMap((row, index) =>
      row.cells
        .slice(0, 1)
        .map((cell) => markOf(cell, row, { dataset: 0, index, period: 0 }, comparison, words)),
    ),
    detailsOf: ({ index }) =>
      detailsOf(cells[index], comparison.reference?.cells[0], comparison, context),
    legend: [],
    config: chartConfig({
      kind: 'bars',
      theme,
      labels: rows.map(({ region }) => region.short[words.lang]),
      datasets: [
        {
          data: cells.map(cellValue),
          backgroundColor: rows.map(({ region }) => colorOf(region.id)),
          ...BAR_SHAPE,
        },
      ],
      markLabels: [
        cells.map((cell) => barLabel(cell, cellLabel(cell, comparison, words), options)),
      ],
      rules,
      ranges,
      endLabels: [],
      padding: {
        top: rules.length ? TEXT_SIZE + 10 : 4,
        right: labelRoom(cells, comparison, words),
      },
      tick: (value) => formatNumber(value, words.lang),
      times: [],
      range: rangeOf([...cells.flatMap(cellFigures), ...rules.map(({ value }) => value)]),
    }),
  });
}

/** A figure with a sign behind it; the axis, which ends beyond the longest bar, leaves room for that. */
const SHORT_LABEL = 64;

/** Beside the plot for labels that are longer: where the longest bar nearly fills the axis, it leaves none on a phone. */
function labelRoom(cells: readonly Cell[], comparison: Comparison, words: Words): number {
  const labels = cells
    .filter(({ kind }) => kind !== 'gap')
    .map((cell) => roughWidth(cellLabel(cell, comparison, words)));
  return Math.max(24, ...labels.filter((width) => width > SHORT_LABEL).map((width) => width - 14));
}

/** Behind the bar, and behind the furthest of figures that differ. The reason of a gap is always written. */
export function barLabel(cell: Cell, text: string, { labels }: WayOptions): MarkLabel | null {
  if (cell.kind === 'gap') return { text, isGap: true };
  if (labels === 'off') return null;
  if (!cell.dispute) return { text, isGap: false };
  const figures = cellFigures(cell);
  const speaks = cellValue(cell) ?? Math.max(...figures);
  return { text, isGap: false, at: speaks < 0 ? Math.min(...figures) : Math.max(...figures) };
}

function referenceRules(comparison: Comparison, { theme, words }: ChartContext): readonly Rule[] {
  const { reference, rows } = comparison;
  const cell = reference?.cells[0];
  if (cell?.kind !== 'value' || rows.some(({ region }) => region.id === reference?.region.id))
    return [];
  const label = `${reference?.region.short[words.lang] ?? ''} ${cellText(cell, comparison, words)}`;
  return [{ value: cell.value, label, color: theme.nation, dashed: true }];
}

/** Without a single figure an axis of Chart.js runs from 0 to 1 and would suggest a scale that nobody stated. */
export function rangeOf(reach: readonly number[]): ChartParts['range'] {
  return reach.length ? { reach } : { min: 0, max: 1 };
}
