import type { CategoryScale, ChartOptions } from 'chart.js';
import { fitName } from './fit-name';
import type { ChartTheme } from './theme';
import { FONT } from './theme';

export const TEXT_SIZE = 13;

export type Scales = NonNullable<ChartOptions['scales']>;

/** An axis of values. */
export interface ValueAxis {
  readonly theme: ChartTheme;
  readonly tick: (value: number) => string;
  /** Bars, and whatever else must show its size, start at zero; else the axis begins near the lowest figure. */
  readonly fromZero: boolean;
  /** Logarithmic only where every figure is above zero: `allowsLog` in the domain. */
  readonly scale: 'linear' | 'log';
  readonly range: {
    readonly min?: number;
    readonly max?: number;
    readonly step?: number;
    /** Values that must find room though no dataset holds them: rules, and figures in dispute. */
    readonly reach?: readonly number[];
  };
  /** What the axis measures, where the subtitle does not say; empty else. */
  readonly title?: string;
}

function ticksOf(theme: ChartTheme) {
  return { color: theme.muted, font: { family: FONT, size: TEXT_SIZE - 1 } };
}

export function valueAxis({
  theme,
  tick,
  fromZero,
  scale,
  range: { step, reach = [], ...range },
  title = '',
}: ValueAxis) {
  return {
    type: scale === 'log' ? ('logarithmic' as const) : ('linear' as const),
    beginAtZero: fromZero && scale === 'linear',
    // With a fixed step, room beyond the data would make the ticks miss it.
    grace: step === undefined && scale === 'linear' ? '8%' : 0,
    suggestedMin: reach.length ? Math.min(...reach) : undefined,
    suggestedMax: reach.length ? Math.max(...reach) : undefined,
    ...range,
    title: {
      display: title !== '',
      text: title,
      color: theme.muted,
      font: { family: FONT, size: TEXT_SIZE - 1 },
    },
    border: { display: false },
    grid: {
      color: (line: { tick: { value: number } }) =>
        line.tick.value === 0 ? theme.muted : theme.grid,
    },
    ticks: {
      ...ticksOf(theme),
      maxTicksLimit: step === undefined ? 6 : 20,
      stepSize: step,
      callback: (value: number | string) => tick(Number(value)),
    },
  };
}

/** An axis of names, each of which is written. */
export function nameAxis(theme: ChartTheme) {
  return {
    type: 'category' as const,
    // Points stand in the middle of their row as bars do.
    offset: true,
    border: { display: false },
    grid: { display: false },
    ticks: {
      ...ticksOf(theme),
      color: theme.text,
      font: { family: FONT, size: TEXT_SIZE },
      autoSkip: false,
    },
  };
}

/** Of a chart's width, what names beside its rows take at most; of its height, what rows have beside an axis of values. */
const SHARE = { names: 0.4, rows: 0.82 };
const MOST_NAME = 240;
/** Height of a line of a name, pixels. */
const NAME_LINE = TEXT_SIZE * 1.2;

/** An axis of names beside rows: a long one has several lines, as far as its row has room. */
export function rowAxis(theme: ChartTheme) {
  const axis = nameAxis(theme);
  const callback = function (this: CategoryScale, at: number | string) {
    const { ctx, chart } = this;
    const row = (chart.height * SHARE.rows) / this.getLabels().length;
    const lines = Math.min(Math.floor(row / NAME_LINE) || 1, 3);
    ctx.font = `${String(TEXT_SIZE)}px ${FONT}`;
    const room = { width: Math.min(chart.width * SHARE.names, MOST_NAME), lines };
    return fitName(this.getLabelForValue(+at), room, (text) => ctx.measureText(text).width);
  };
  return { ...axis, ticks: { ...axis.ticks, callback } };
}

export interface Time {
  /** In years. */
  readonly at: number;
  readonly label: string;
}

/** A true time axis, with ticks at the given times alone. */
export function timeAxis(theme: ChartTheme, times: readonly Time[]) {
  const span = (times.at(-1)?.at ?? 1) - (times[0]?.at ?? 0);
  return {
    type: 'linear' as const,
    min: (times[0]?.at ?? 0) - span * 0.03,
    max: (times.at(-1)?.at ?? 1) + span * 0.03,
    border: { display: false },
    grid: { display: false },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = times.map(({ at }) => ({ value: at }));
    },
    ticks: {
      ...ticksOf(theme),
      autoSkip: true,
      // Chart.js counts one label more than stands in the width: without room between them they would touch.
      autoSkipPadding: 12,
      maxRotation: 0,
      callback: (value: number) => times.find(({ at }) => at === value)?.label ?? '',
    },
  };
}
