import { formatNumber, formatPeriodShort } from '../../i18n/format';
import { cellFigures, cellValue } from '../domain/cell';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import { TEXT_SIZE } from './axes';
import { colorsOf, comparisonWords, drawnRows } from './comparison-figure';
import { cellMarks, gapsOf, rangesOf, rowDetails } from './comparison-marks';
import { chartConfig, lineDataset, roughWidth } from './config';
import type { ChartContext } from './context';
import { timeOf } from './leaps';
import type { PanelScale } from './panel-scale';
import { panelScale } from './panel-scale';
import type { Panel } from './plugins/panels';
import { panels } from './plugins/panels';
import type { ChartSpec, Point } from './spec';
import type { WayOptions } from './way-options';
import { USUAL_WAY } from './way-options';
import { withWords } from './with-words';

const LEAST_WIDTH = 190;
const HEIGHT = 136;
/** Pixels of a panel around its plot: name above, times below; points keep off the edges by `inset`. */
const FRAME = { top: 26, bottom: 24, right: 12, inset: 8 };

/**
 * A panel for each region, on one scale or each on its own; the reference runs along in grey. All panels are one chart:
 * its axes count panels, and every figure is placed within its own.
 *
 * @param width of the whole plot, layout pixels: it decides how many panels stand side by side
 */
export function smallMultiples(
  comparison: Comparison,
  context: ChartContext,
  options: WayOptions = USUAL_WAY,
  width = 960,
): ChartSpec {
  const { theme, words } = context;
  const rows = drawnRows(comparison);
  const colorOf = colorsOf(comparison, theme);
  const across = Math.min(Math.max(Math.floor(width / LEAST_WIDTH), 1), rows.length);
  const down = Math.ceil(rows.length / across);
  const scales = scalesOf(comparison, rows, options);
  const tick = (value: number) => formatNumber(value, words.lang);
  const widest = Math.max(
    ...scales.flatMap(({ ticks }) => ticks.map((value) => roughWidth(tick(value), 11))),
  );
  const frame = frameOf(width / across, widest + 8);
  const times = comparison.periods.map(timeOf);
  const [first = 0, last = 1] = [times[0], times.at(-1)];
  const across01 = (time: number) => (last > first ? (time - first) / (last - first) : 0.5);
  const placeIn = (panel: number) => ({
    x: (time: number) =>
      (panel % across) +
      frame.left +
      frame.inset +
      across01(time) * (frame.width - 2 * frame.inset),
    y: (share: number) =>
      down - 1 - Math.floor(panel / across) + frame.bottom + share * frame.height,
  });
  return withWords(() => comparisonWords(comparison, context, options), {
    kind: 'panels',
    parts: [panels],
    height: down * HEIGHT,
    marks: cellMarks(rows, comparison, words),
    detailsOf: rowDetails(rows, comparison, context),
    legend: [],
    config: chartConfig({
      kind: 'panels',
      theme,
      labels: [],
      datasets: rows.map(({ region, cells }, panel) => {
        const { x, y } = placeIn(panel);
        const data = cells.map((cell, at): Point => {
          const value = cellValue(cell);
          const share = value === null ? null : (scales[panel]?.place(value) ?? null);
          return { x: x(times[at] ?? 0), y: share === null ? null : y(share) };
        });
        const line = lineDataset(region.short[words.lang], data, colorOf(region.id), []);
        return {
          ...line,
          borderWidth: 2,
          pointRadius: cells.length > 12 ? 0 : 3,
          pointHitRadius: 10,
        };
      }),
      markLabels: [],
      rules: [],
      ranges: rangesOf(rows, context, (dataset, index) => ({ dataset, index })).map((range) => ({
        ...range,
        values: range.values.map((value) =>
          placeIn(range.dataset).y(scales[range.dataset]?.place(value) ?? 0),
        ),
      })),
      gaps: gapsOf(rows, colorOf, words).map((gap) => ({
        ...gap,
        text: '',
        at: placeIn(gap.dataset).y(0),
      })),
      endLabels: [],
      padding: { top: 0, right: 0 },
      tick,
      times: [],
      range: {},
      scales: { x: countAxis(across), y: countAxis(down) },
      plugins: {
        panels: {
          panels: rows.map((row, panel): Panel => {
            const scale = scales[panel];
            const { x, y } = placeIn(panel);
            return {
              title: row.region.short[words.lang],
              color: colorOf(row.region.id),
              left: x(first) - frame.inset,
              right: x(last) + frame.inset,
              top: y(1),
              bottom: y(0),
              ticks: (scale?.ticks ?? []).map((value) => ({
                at: y(scale?.place(value) ?? 0),
                label: tick(value),
              })),
              zero: scale?.crossesZero ? y(scale.place(0)) : null,
              ends: [comparison.periods[0], comparison.periods.at(-1)].map((period) =>
                period ? formatPeriodShort(period, words.lang) : '',
              ),
              reference: referencePath(comparison, row, (at, value) => ({
                x: x(times[at] ?? 0),
                y: y(scale?.place(value) ?? 0),
              })),
            };
          }),
          grid: theme.grid,
          muted: theme.muted,
          reference: theme.nation,
          size: TEXT_SIZE,
        },
      },
    }),
  });
}

/** One scale for all panels, or each its own; a panel without a figure has the scale of all. */
function scalesOf(
  comparison: Comparison,
  rows: readonly ComparisonRow[],
  { axis, scale, panels: shared }: WayOptions,
): readonly PanelScale[] {
  const options = { fromZero: axis === 'zero', scale };
  const figures = ({ cells }: ComparisonRow) => cells.flatMap(cellFigures);
  const all = rows.flatMap(figures);
  const common = panelScale(
    all.length ? all : [0, 1],
    all.length ? options : { fromZero: true, scale: 'linear' },
  );
  if (shared === 'shared') return rows.map(() => common);
  const beside = comparison.reference ? figures(comparison.reference) : [];
  return rows.map((row) => {
    const own = figures(row);
    return own.length ? panelScale([...own, ...beside], options) : common;
  });
}

/** Shares of a panel that its plot takes. @param width of a panel, @param left room for ticks, both in pixels */
function frameOf(width: number, left: number) {
  return {
    left: left / width,
    inset: FRAME.inset / width,
    width: 1 - (left + FRAME.right) / width,
    bottom: FRAME.bottom / HEIGHT,
    height: 1 - (FRAME.top + FRAME.bottom) / HEIGHT,
  };
}

/** The reference within a region's panel, broken at its gaps; none in its own. */
function referencePath(
  { reference }: Comparison,
  { region }: ComparisonRow,
  place: (at: number, value: number) => Point,
): readonly (Point | null)[] {
  if (!reference || reference.region.id === region.id) return [];
  return reference.cells.map((cell, at) => {
    const value = cellValue(cell);
    return value === null ? null : place(at, value);
  });
}

/** An axis that counts panels and shows nothing. */
function countAxis(max: number) {
  return { type: 'linear' as const, display: false, min: 0, max };
}
