import type { GoalMark } from '../charts/plugins/goal-marks';
import type { MarkLabel } from '../charts/plugins/mark-labels';
import type { PaceLine } from '../charts/plugins/pace-lines';
import type { Range } from '../charts/plugins/ranges';
import type { Rule } from '../charts/plugins/rules';
import type { ChartSpec, Point } from '../charts/spec';
import type { NativeAxis, NativeSeries } from './pptx-model';

/** What a spec has its chart draw, read from its configuration: the one place that knows Chart.js's options. */
export interface Drawn {
  readonly datasets: readonly DrawnDataset[];
  /** Names of categories, in one line each; none on an axis of time. */
  readonly labels: readonly string[];
  readonly markLabels: readonly (readonly (MarkLabel | null)[])[];
  readonly rules: readonly Rule[];
  readonly ranges: readonly Range[];
  readonly endLabels: readonly { readonly text: string; readonly dataset?: number }[];
  readonly goal: GoalMark | null;
  readonly paces: readonly PaceLine[];
  readonly x: DrawnAxis;
  readonly y: DrawnAxis;
  /** Colour of what has none of its own. */
  readonly ink: string;
}

export interface DrawnDataset {
  readonly label: string;
  readonly across: readonly (number | null)[];
  readonly values: readonly (number | null)[];
  readonly fills: readonly string[];
  readonly lines: readonly string[];
  readonly dash: NativeSeries['dash'];
}

export interface DrawnAxis extends Omit<NativeAxis, 'format'> {
  readonly beginsAtZero: boolean;
  /** The words of a tick; empty where none stands. */
  readonly tick: (value: number) => string;
}

interface Dataset {
  readonly label?: string;
  readonly data: readonly (number | Point | null)[];
  readonly backgroundColor?: string | readonly string[];
  readonly borderColor?: string | readonly string[];
  readonly borderDash?: readonly number[];
}

interface Scale {
  readonly type?: string;
  readonly min?: number;
  readonly max?: number;
  readonly beginAtZero?: boolean;
  readonly title?: { readonly text?: string };
  readonly ticks?: {
    readonly stepSize?: number;
    readonly callback?: (value: number) => string;
  };
}

interface Plugins {
  readonly markLabels?: { readonly labels: Drawn['markLabels'] };
  readonly rules?: { readonly rules: Drawn['rules'] };
  readonly ranges?: { readonly ranges: Drawn['ranges'] };
  readonly endLabels?: { readonly labels: Drawn['endLabels'] };
  readonly goalMarks?: { readonly goal: GoalMark };
  readonly paceLines?: { readonly lines: Drawn['paces'] };
}

export function drawnOf({ config }: ChartSpec): Drawn {
  const plugins = (config.options?.plugins ?? {}) as Plugins;
  const scales = (config.options?.scales ?? {}) as { readonly x?: Scale; readonly y?: Scale };
  const labels = (config.data.labels ?? []) as readonly (string | readonly string[])[];
  return {
    datasets: (config.data.datasets as readonly Dataset[]).map(datasetOf),
    labels: labels.map((label) => (typeof label === 'string' ? label : label.join(' '))),
    markLabels: plugins.markLabels?.labels ?? [],
    rules: plugins.rules?.rules ?? [],
    ranges: plugins.ranges?.ranges ?? [],
    endLabels: plugins.endLabels?.labels ?? [],
    goal: plugins.goalMarks?.goal ?? null,
    paces: plugins.paceLines?.lines ?? [],
    x: axisOf(scales.x),
    y: axisOf(scales.y),
    ink: config.options?.color as string,
  };
}

function datasetOf({ label = '', data, ...look }: Dataset): DrawnDataset {
  return {
    label,
    across: data.map((point) => (typeof point === 'object' ? finite(point?.x) : null)),
    values: data.map((point) => finite(typeof point === 'object' ? point?.y : point)),
    fills: [look.backgroundColor ?? []].flat(),
    lines: [look.borderColor ?? []].flat(),
    dash: dashOf(look.borderDash),
  };
}

/** A place that is not known is no number in a configuration. */
function finite(value: number | null | undefined): number | null {
  return value !== null && Number.isFinite(value) ? (value ?? null) : null;
}

/** @param dash lengths of stroke and space, as a canvas wants them */
export function dashOf(dash: readonly number[] = []): NativeSeries['dash'] {
  const [stroke] = dash;
  if (stroke === undefined) return 'solid';
  return stroke < 3 ? 'sysDot' : 'dash';
}

/** An axis of which nothing is said. */
export const UNKNOWN_AXIS = axisOf();

function axisOf(scale: Scale = {}): DrawnAxis {
  return {
    title: scale.title?.text ?? '',
    min: scale.min ?? null,
    max: scale.max ?? null,
    step: scale.ticks?.stepSize ?? null,
    isLog: scale.type === 'logarithmic',
    beginsAtZero: scale.beginAtZero ?? false,
    tick: (value) => scale.ticks?.callback?.(value) ?? '',
  };
}
