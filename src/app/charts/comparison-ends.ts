import { formatNumber, formatPeriodShort, formatQuantity } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import { cellFigures, cellValue } from '../domain/cell';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import { NATION } from '../domain/region';
import { isAbsolute, less } from '../domain/show-as';
import { TEXT_SIZE } from './axes';
import { rangeOf } from './comparison-bars';
import { colorsOf, comparisonWords, drawnRows } from './comparison-figure';
import { cellMarks, gapsOf, markOf, rangesOf, rowDetails } from './comparison-marks';
import { chartConfig, lineDataset, roughWidth } from './config';
import type { ChartContext } from './context';
import { connectors } from './plugins/connectors';
import type { ChartSpec } from './spec';
import type { WayOptions } from './way-options';
import { USUAL_WAY } from './way-options';
import { withWords } from './with-words';

/** Two periods of each region: one figure hollow, one filled, and a line between that shows the way. */
export function dumbbell(
  comparison: Comparison,
  context: ChartContext,
  options: WayOptions = USUAL_WAY,
): ChartSpec {
  const { theme, words } = context;
  const rows = drawnRows(comparison);
  const colorOf = colorsOf(comparison, theme);
  const colors = rows.map(({ region }) => colorOf(region.id));
  const [first = '', last = ''] = comparison.periods.map((period) =>
    formatPeriodShort(period, words.lang),
  );
  const labels = rows.map((row) => endsLabel(row, comparison, words, options));
  return withWords(() => comparisonWords(comparison, context, options), {
    kind: 'dots',
    parts: [connectors],
    height: rows.length * (rows.length > 12 ? 28 : 38) + 52,
    marks: [0, 1].flatMap((dataset) =>
      rows.flatMap((row, index) => {
        const cell = row.cells[dataset];
        return cell
          ? [markOf(cell, row, { dataset, index, period: dataset }, comparison, words)]
          : [];
      }),
    ),
    detailsOf: ({ dataset, index }) =>
      rowDetails(
        rows,
        comparison,
        context,
      )({ dataset: index, index: dataset, text: '', claims: [], isGap: false }),
    legend: [
      { label: first, color: theme.muted, dashed: false, shape: 'ring' },
      { label: last, color: theme.muted, dashed: false, shape: 'dot' },
    ],
    config: chartConfig({
      kind: 'dots',
      theme,
      labels: rows.map(({ region }) => region.short[words.lang]),
      datasets: [0, 1].map((at) => ({
        data: rows.map(({ cells }) => cellValue(cells[at])),
        showLine: false,
        borderColor: colors,
        backgroundColor: at === 0 ? theme.ground : colors,
        pointBackgroundColor: at === 0 ? theme.ground : colors,
        pointBorderColor: colors,
        borderWidth: 2,
        pointRadius: 6,
        pointHoverRadius: 8,
        pointHitRadius: 10,
      })),
      markLabels: [],
      rules: [],
      ranges: rangesOf(rows, context, (row, period) => ({ dataset: period, index: row })),
      endLabels: [],
      padding: { top: 4, right: Math.max(...labels.map((text) => roughWidth(text)), 0) + 18 },
      tick: (value) => formatNumber(value, words.lang),
      times: [],
      range: rangeOf(rows.flatMap(({ cells }) => cells.flatMap(cellFigures))),
      fromZero: options.axis === 'zero',
      scale: options.scale,
      plugins: {
        connectors: {
          colors,
          labels,
          gaps: rows.map(({ cells }) =>
            [0, 1].map((at) => {
              const cell = cells[at];
              if (cell?.kind !== 'gap') return null;
              const when = at === 0 ? first : last;
              return when + words.colon + words.gapsShort[cell.gap.reason];
            }),
          ),
          muted: theme.muted,
          text: theme.text,
          ground: theme.ground,
          size: TEXT_SIZE,
        },
      },
    }),
  });
}

/** Behind a row: both figures, the change between them in its unit, or the percentage change; empty where it is not known. */
function endsLabel(
  { cells }: ComparisonRow,
  comparison: Comparison,
  words: Words,
  { labels, ends }: WayOptions,
): string {
  if (labels === 'off') return '';
  const [from, to] = [cellValue(cells[0]), cellValue(cells[1])];
  if (ends === 'value') {
    const figures = [from, to].flatMap((value) =>
      value === null ? [] : [words.figureIn(comparison, value)],
    );
    return figures.join(' → ');
  }
  if (from === null || to === null) return '';
  if (ends === 'change') return words.differenceIn(comparison, less(to, from), true);
  if (!isAbsolute(comparison) || from <= 0) return '';
  const percent = {
    id: 'percent',
    name: { en: '', zh: '' },
    symbol: { en: '%', zh: '%' },
    quantity: 'ratio',
  };
  return formatQuantity((to / from) * 100 - 100, percent, words.lang, {
    decimals: 1,
    signed: true,
  });
}

/** Two periods side by side, a line for each region; steepness is change. */
export function slope(
  comparison: Comparison,
  context: ChartContext,
  options: WayOptions = USUAL_WAY,
): ChartSpec {
  const { theme, words } = context;
  const rows = drawnRows(comparison);
  const colorOf = colorsOf(comparison, theme);
  const names = rows.map(({ region }) => region.short[words.lang]);
  const figure = (row: ComparisonRow, at: number) => {
    const value = cellValue(row.cells[at]);
    return value === null || options.labels === 'off' ? '' : words.figureIn(comparison, value);
  };
  const before = rows.map((row) => figure(row, 0));
  const behind = rows.map((row, at) => [names[at], figure(row, 1)].filter(Boolean).join(' '));
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => roughWidth(text)), 0);
  return withWords(() => comparisonWords(comparison, context, options), {
    kind: 'lines',
    height: Math.min(Math.max(rows.length * 26, 320), 720),
    marks: cellMarks(rows, comparison, words),
    detailsOf: rowDetails(rows, comparison, context),
    legend: [],
    config: chartConfig({
      kind: 'lines',
      theme,
      labels: [],
      datasets: rows.map(({ region, cells }, at) =>
        lineDataset(
          names[at] ?? '',
          cells.map((cell, x) => ({ x, y: cellValue(cell) })),
          colorOf(region.id),
          region.id === NATION ? [5, 4] : [],
        ),
      ),
      markLabels: [],
      rules: [],
      ranges: rangesOf(rows, context, (dataset, index) => ({ dataset, index })),
      gaps: gapsOf(rows, colorOf, words),
      endLabels: rows.flatMap(({ region }, at) => {
        const color = colorOf(region.id);
        return [
          { text: behind[at] ?? '', color, dataset: at },
          { text: before[at] ?? '', color, dataset: at, side: 'start' as const },
        ].filter(({ text }) => text !== '');
      }),
      padding: { top: 8, right: widest(behind) + 14, left: widest(before) + 10 },
      tick: (value) => formatNumber(value, words.lang),
      times: comparison.periods.map((period, at) => ({
        at,
        label: formatPeriodShort(period, words.lang),
      })),
      range: rangeOf(rows.flatMap(({ cells }) => cells.flatMap(cellFigures))),
      fromZero: options.axis === 'zero',
      scale: options.scale,
    }),
  });
}
