import type { Chart } from 'chart.js';
import { TEXT_SIZE } from './axes';
import { chartConfig } from './config';
import type { RampOptions } from './plugins/ramp';

import type { TileOptions } from './plugins/tiles';
import type { VerdictShape } from './plugins/verdict-shapes';
import type { ChartConfig, Point } from './spec';
import type { ChartTheme } from './theme';
import { FONT } from './theme';

/** Height of the legend above a table, pixels. */
export const RAMP_ABOVE = 34;

/** A cell of a matrix; its value is null for a gap, and where no single figure speaks. */
export interface CellPoint extends Point {
  /** Column and row, from 0, from the top left. */
  readonly x: number;
  readonly y: number;
  readonly v: number | null;
}

export interface TilesParts {
  readonly theme: ChartTheme;
  readonly columns: number;
  readonly rows: number;
  /** One list for each dataset; their colours are those of the tiles. */
  readonly points: readonly (readonly CellPoint[])[];
  /** Heads of columns and rows, each in one line or several; null for tiles that bear their names, and are square. */
  readonly heads: {
    readonly columns: readonly (string | string[])[];
    readonly rows: readonly (string | string[])[];
  } | null;
  /** Room above a table for a legend; as much as a ramp needs, if not given. */
  readonly above?: number;
  readonly tiles: Pick<TileOptions, 'marks' | 'empty'>;
  readonly ramp: Pick<RampOptions, 'ramps' | 'signs' | 'corner'>;
  /** Signs on the cells; none if not given. */
  readonly shapes?: readonly VerdictShape[];
}

/** The configuration of heat table and tile map: cells of a matrix that fill their plot, or squares in its middle. */
export function tilesConfig(parts: TilesParts): ChartConfig {
  const { theme, heads } = parts;
  const colors = {
    text: theme.text,
    muted: theme.muted,
    hatch: theme.quiet,
    outline: theme.quiet,
    faint: theme.grid,
  };
  return chartConfig({
    kind: 'tiles',
    theme,
    labels: [],
    datasets: parts.points.map((data) => ({ data: [...data] })),
    markLabels: [],
    rules: [],
    endLabels: [],
    padding: { top: heads ? (parts.above ?? RAMP_ABOVE) : 0, right: 0 },
    tick: String,
    times: [],
    range: {},
    scales: {
      x: countAxis('x', parts),
      y: countAxis('y', parts),
    },
    plugins: {
      tiles: { ...parts.tiles, ...colors, ground: theme.ground, size: TEXT_SIZE },
      ramp: { ...parts.ramp, ...colors },
      verdictShapes: { shapes: parts.shapes ?? [] },
    },
  });
}

interface ScriptContext {
  readonly chart: Chart;
}

/** An axis that counts columns or rows from 0 at the top left, with a head at each. */
function countAxis(axis: 'x' | 'y', { theme, columns, rows, heads }: TilesParts) {
  const [count, other] = axis === 'x' ? [columns, rows] : [rows, columns];
  const names = heads?.[axis === 'x' ? 'columns' : 'rows'] ?? [];
  return {
    type: 'linear' as const,
    display: heads !== null,
    position: axis === 'x' ? 'top' : 'left',
    reverse: axis === 'y',
    offset: false,
    bounds: 'data' as const,
    min: -0.5,
    max: count - 0.5,
    border: { display: false },
    grid: { display: false, tickLength: 0 },
    afterDataLimits: heads ? undefined : squared(axis, count, other),
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = Array.from({ length: count }, (_, value) => ({ value }));
    },
    // Heads stand at the middle of their rows: they need no room above the first and below the last.
    afterFit: (scale: { paddingTop: number; paddingBottom: number }) => {
      if (axis === 'y') Object.assign(scale, { paddingTop: 0, paddingBottom: 0 });
    },
    ticks: {
      color: axis === 'x' ? theme.muted : theme.text,
      font: ({ chart }: ScriptContext) => ({ family: FONT, size: headSize(axis, chart, rows) }),
      autoSkip: axis === 'x',
      autoSkipPadding: 4,
      maxRotation: 0,
      padding: 4,
      callback: (value: number) => names[value] ?? '',
    },
  };
}

/** Every row keeps its name: in an export that is low for many rows, in smaller letters. */
function headSize(axis: 'x' | 'y', chart: Chart, rows: number): number {
  if (axis === 'x') return TEXT_SIZE - 1;
  const row = (chart.height - RAMP_ABOVE - 2 * TEXT_SIZE) / rows;
  return Math.max(Math.min(TEXT_SIZE, row * 0.85), 5);
}

/** Widens the axis that has room to spare, so that both have the same unit and the grid stands in the middle. */
function squared(axis: 'x' | 'y', count: number, other: number) {
  return (scale: { min: number; max: number; chart: Chart }) => {
    const { width, height } = scale.chart;
    const [own, others] = axis === 'x' ? [width, height] : [height, width];
    const unit = Math.min(own / count, others / other);
    const middle = (count - 1) / 2;
    scale.min = middle - own / unit / 2;
    scale.max = middle + own / unit / 2;
  };
}
