import type { Scales, Time, ValueAxis } from './axes';
import { nameAxis, rowAxis, TEXT_SIZE, timeAxis, valueAxis } from './axes';
import type { EndLabelOptions } from './plugins/end-labels';
import { endRoom } from './plugins/end-labels';
import type { GapMark } from './plugins/gap-marks';
import type { MarkLabelOptions } from './plugins/mark-labels';
import type { Range } from './plugins/ranges';
import type { Rule } from './plugins/rules';
import type { ChartConfig, ChartKind, Point } from './spec';
import type { ChartTheme } from './theme';
import { FONT } from './theme';

/** Horizontal bars fill the same part of their row on screen and in an export of any size. */
export const BAR_SHAPE = { categoryPercentage: 1, barPercentage: 0.58 } as const;

/** The name under which Chart.js knows each kind. */
const TYPES: Readonly<Record<ChartKind, string>> = {
  bars: 'bar',
  columns: 'bar',
  lines: 'line',
  dots: 'line',
  panels: 'line',
  scatter: 'line',
  tiles: 'matrix',
  map: 'choropleth',
  bullet: 'bar',
  trajectory: 'line',
  list: 'bar',
};

/** Kinds whose values run from left to right. */
const LYING: readonly ChartKind[] = ['bars', 'dots', 'bullet'];

/** What differs from one chart to the next; everything else is the same for all. */
export interface ChartParts extends Pick<ValueAxis, 'theme' | 'tick' | 'range'> {
  readonly kind: ChartKind;
  readonly theme: ChartTheme;
  /** Category names. */
  readonly labels: string[];
  readonly datasets: readonly object[];
  readonly markLabels: MarkLabelOptions['labels'];
  readonly rules: readonly Rule[];
  readonly endLabels: EndLabelOptions['labels'];
  /** Figures in dispute; none if not given. */
  readonly ranges?: readonly Range[];
  /** Gaps that have no label at a bar of their own; none if not given. */
  readonly gaps?: readonly GapMark[];
  /** Room beside the plot for labels, pixels. */
  readonly padding: { readonly top: number; readonly right: number; readonly left?: number };
  /** Lines only: where the ticks of the time axis stand, and their words. */
  readonly times: readonly Time[];
  readonly fromZero?: boolean;
  readonly scale?: ValueAxis['scale'];
  /** Axes of the builder's own; those of the kind if not given. */
  readonly scales?: object;
  /** Options of plugins that only this kind has. */
  readonly plugins?: object;
}

/**
 * The Chart.js configuration of a figure. ng2-charts updates by assigning over the last configuration, so every one has
 * the same keys; Chart.js writes into what it is given, so every call makes new objects.
 */
export function chartConfig(parts: ChartParts): ChartConfig {
  const { kind, theme } = parts;
  const config: object = {
    type: TYPES[kind],
    data: { labels: parts.labels, datasets: unwatched(parts.datasets) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      indexAxis: LYING.includes(kind) ? 'y' : 'x',
      color: theme.text,
      font: { family: FONT, size: TEXT_SIZE },
      layout: { padding: paddingOf(parts) },
      interaction: { mode: 'nearest', intersect: true, axis: 'xy' },
      scales: parts.scales ?? scalesOf(parts),
      plugins: {
        markLabels: {
          labels: parts.markLabels,
          color: theme.text,
          muted: theme.muted,
          ground: theme.ground,
          size: TEXT_SIZE,
        },
        rules: { rules: parts.rules, size: TEXT_SIZE },
        endLabels: { labels: parts.endLabels, size: TEXT_SIZE },
        ranges: { ranges: parts.ranges ?? [], ground: theme.ground },
        gapMarks: {
          gaps: parts.gaps ?? [],
          muted: theme.muted,
          ground: theme.ground,
          size: TEXT_SIZE,
        },
        ...parts.plugins,
      },
    },
  };
  return config as ChartConfig;
}

/** Chart.js sets five methods on each list that can grow, and takes them off again, to see it grow. Ours never do. */
function unwatched(datasets: readonly object[]): readonly object[] {
  for (const dataset of datasets)
    if ('data' in dataset && dataset.data) Object.preventExtensions(dataset.data);
  return datasets;
}

/** Long names beside the ends of lines leave most of the width to the plot. */
function paddingOf({ padding: { top, right, left = 0 }, endLabels }: ChartParts) {
  return ({ chart: { width } }: { readonly chart: { readonly width: number } }) => {
    if (endLabels.length === 0) return { top, right, left };
    return { top, right: endRoom(right, width), left: endRoom(left, width) };
  };
}

function scalesOf(parts: ChartParts): Scales {
  const { kind, theme, times, fromZero = true, scale = 'linear' } = parts;
  const values = valueAxis({ theme, tick: parts.tick, range: parts.range, fromZero, scale });
  const axes = LYING.includes(kind)
    ? { x: values, y: rowAxis(theme) }
    : kind === 'columns'
      ? { x: nameAxis(theme), y: values }
      : { x: timeAxis(theme, times), y: values };
  return axes as unknown as Scales;
}

/** One line with its points, wide enough to be hit by a finger; a point without a figure breaks it. */
export function lineDataset(label: string, data: Point[], color: string, dash: number[]) {
  return {
    label,
    data,
    borderColor: color,
    backgroundColor: color,
    borderDash: dash,
    borderWidth: 2.5,
    pointRadius: 4,
    pointHoverRadius: 6,
    pointHitRadius: 14,
    spanGaps: false,
    // A point at the edge of the plot is drawn whole.
    clip: false as const,
  };
}

/** About how wide a text will be, in pixels: builders have no canvas to measure on. Errs on the wide side. */
export function roughWidth(text: string, size = TEXT_SIZE): number {
  return Array.from(text).reduce(
    (width, letter) => width + (letter > '\u2e80' ? size * 1.02 : size * 0.57),
    0,
  );
}
