import type { ChartOptions } from 'chart.js';
import type { MarkLabelOptions } from './plugins/mark-labels';
import type { Rule } from './plugins/rules';
import type { EndLabelOptions } from './plugins/end-labels';
import type { ChartConfig, ChartKind, Point } from './spec';
import type { ChartTheme } from './theme';
import { FONT } from './theme';

export const TEXT_SIZE = 13;
/** Horizontal bars fill the same part of their row on screen and in an export of any size. */
export const BAR_SHAPE = { categoryPercentage: 1, barPercentage: 0.58 } as const;

/** What differs from one chart to the next; everything else is the same for all. */
export interface ChartParts {
  readonly kind: ChartKind;
  readonly theme: ChartTheme;
  /** Category names; one of several lines is a list. */
  readonly labels: (string | string[])[];
  readonly datasets: ChartConfig['data']['datasets'];
  readonly markLabels: MarkLabelOptions['labels'];
  readonly rules: readonly Rule[];
  readonly endLabels: EndLabelOptions['labels'];
  /** Room beside the plot for labels, pixels. */
  readonly padding: { readonly top: number; readonly right: number };
  readonly tick: (value: number) => string;
  /** Lines only: where the ticks of the time axis stand, and their words. */
  readonly times: readonly { readonly at: number; readonly label: string }[];
  readonly range: { readonly min?: number; readonly max?: number; readonly step?: number };
}

/**
 * The Chart.js configuration of a figure. ng2-charts updates by assigning over the last configuration, so every one has
 * the same keys; Chart.js writes into what it is given, so every call makes new objects.
 */
export function chartConfig(parts: ChartParts): ChartConfig {
  const { kind, theme } = parts;
  return {
    type: kind === 'lines' ? 'line' : 'bar',
    data: { labels: parts.labels as string[], datasets: parts.datasets },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      indexAxis: kind === 'bars' ? 'y' : 'x',
      color: theme.text,
      font: { family: FONT, size: TEXT_SIZE },
      layout: { padding: { top: parts.padding.top, right: parts.padding.right } },
      interaction: { mode: 'nearest', intersect: true, axis: 'xy' },
      scales: scalesOf(parts),
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
      },
    } as ChartConfig['options'],
  };
}

function scalesOf({
  kind,
  theme,
  tick,
  times,
  range: { step, ...range },
}: ChartParts): NonNullable<ChartOptions['scales']> {
  const ticks = { color: theme.muted, font: { family: FONT, size: TEXT_SIZE - 1 } };
  const values = {
    type: 'linear' as const,
    beginAtZero: true,
    // With a fixed step, room beyond the data would make the ticks miss it.
    grace: step === undefined ? '8%' : 0,
    ...range,
    border: { display: false },
    grid: {
      color: (line: { tick: { value: number } }) =>
        line.tick.value === 0 ? theme.muted : theme.grid,
    },
    ticks: {
      ...ticks,
      maxTicksLimit: step === undefined ? 6 : 20,
      stepSize: step,
      callback: (value: number | string) => tick(Number(value)),
    },
  };
  const names = {
    type: 'category' as const,
    border: { display: false },
    grid: { display: false },
    ticks: {
      ...ticks,
      color: theme.text,
      font: { family: FONT, size: TEXT_SIZE },
      autoSkip: false,
    },
  };
  if (kind === 'bars') return { x: values, y: names };
  if (kind === 'columns') return { x: names, y: values };
  const span = (times.at(-1)?.at ?? 1) - (times[0]?.at ?? 0);
  const time = {
    type: 'linear' as const,
    min: (times[0]?.at ?? 0) - span * 0.03,
    max: (times.at(-1)?.at ?? 1) + span * 0.03,
    border: { display: false },
    grid: { display: false },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = times.map(({ at }) => ({ value: at }));
    },
    ticks: {
      ...ticks,
      autoSkip: true,
      maxRotation: 0,
      callback: (value: number) => times.find(({ at }) => at === value)?.label ?? '',
    },
  };
  return { x: time, y: values } as unknown as NonNullable<ChartOptions['scales']>;
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
  };
}

/** A name in lines of about `most` letters, broken between words; one short line stays a plain text. */
export function nameLines(name: string, most: number): string | string[] {
  const lines = name.split(' ').reduce<string[]>((done, word) => {
    const line = done.at(-1);
    if (line !== undefined && roughWidth(`${line} ${word}`) <= roughWidth('n'.repeat(most))) {
      done[done.length - 1] = `${line} ${word}`;
    } else done.push(word);
    return done;
  }, []);
  return lines.length > 1 ? lines : name;
}

/** About how wide a text will be, in pixels: builders have no canvas to measure on. Errs on the wide side. */
export function roughWidth(text: string, size = TEXT_SIZE): number {
  return Array.from(text).reduce(
    (width, letter) => width + (letter > '\u2e80' ? size * 1.02 : size * 0.57),
    0,
  );
}
