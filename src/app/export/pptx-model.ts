/** A figure as a chart that PowerPoint itself draws and lets its reader edit. */
export interface NativeChart {
  readonly shape: NativeShape;
  /** Head of the workbook's first column. */
  readonly head: string;
  /** In the figure's order, an empty one for a time at which nothing was asked; none of a scatter. */
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  readonly values: NativeAxis;
  /** What lies across; of a scatter alone. */
  readonly across: NativeAxis | null;
  /** Whether a line joins the figures of one category. */
  readonly isJoined: boolean;
  /** Where categories and points do not name the series. */
  readonly hasLegend: boolean;
}

export type NativeShape = 'bars' | 'columns' | 'lines' | 'scatter';

export interface NativeSeries {
  readonly name: string;
  /** One for each category, or for each point of a scatter; null for a gap. */
  readonly values: readonly (number | null)[];
  /** Of a scatter: where the points lie; empty else. */
  readonly across: readonly (number | null)[];
  /** `#rrggbb` */
  readonly color: string;
  /** One for each point where they differ; else none. */
  readonly pointColors: readonly string[];
  /** `frame` is hollow, and lies over what is filled; a `pace` is a line without points. */
  readonly look: 'filled' | 'frame' | 'line' | 'pace' | Symbol;
  readonly dash: 'solid' | 'dash' | 'sysDot';
  /** `inside`: the value, within the end of its bar. */
  readonly labels: 'values' | 'inside' | 'name' | 'none';
  /** Points whose value is written by another series. */
  readonly unlabelled: readonly number[];
}

/** Points without a line. None is hollow: other readers than PowerPoint do not draw the edge of one. */
const SYMBOLS = ['circle', 'diamond', 'dash'] as const;
export type Symbol = (typeof SYMBOLS)[number];

export function isSymbol(look: NativeSeries['look']): look is Symbol {
  return SYMBOLS.some((symbol) => symbol === look);
}

export interface NativeAxis {
  /** What is counted; empty where nothing is to be said. */
  readonly title: string;
  /** As Excel writes formats of numbers. */
  readonly format: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly isLog: boolean;
}

/** A series with what most have. */
export function series(
  own: Pick<NativeSeries, 'name' | 'values' | 'color' | 'look'> & Partial<NativeSeries>,
): NativeSeries {
  return { across: [], pointColors: [], dash: 'solid', labels: 'none', unlabelled: [], ...own };
}

/**
 * The format in which Excel writes figures: as many decimals as are stated, without adding any to those that have fewer.
 * Figures that were computed have more than anyone could mean; they get two. The cells themselves are exact.
 */
export function numberFormat(values: readonly (number | null)[]): string {
  const figures = values.filter((value) => value !== null);
  const decimals = figures.map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
  const most = Math.max(...decimals, 0);
  if (most > 3 || figures.some((value) => String(value).includes('e'))) return '#,##0.00';
  if (most === 0) return '#,##0';
  const areAlike = decimals.every((count) => count === most);
  if (areAlike || figures.some((value) => Math.abs(value) >= 10_000))
    return `#,##0.${'0'.repeat(most)}`;
  return 'General';
}
