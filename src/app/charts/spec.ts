import type { ChartComponentLike, ChartConfiguration } from 'chart.js';
import type { ClaimId } from '../domain/claim';
import type { Phrase } from '../domain/finding';
import type { Shown } from './figure-row-ground';
import type { Records } from './records';
import type { ChartTheme } from './theme';

/** The chart kinds in use; each has one set of option keys and one list of plugins. */
export type ChartKind =
  | 'bars'
  | 'columns'
  | 'lines'
  | 'dots'
  | 'panels'
  | 'scatter'
  | 'tiles'
  | 'map'
  | 'bullet'
  | 'trajectory'
  | 'list';
export type ChartConfig = ChartConfiguration<'bar' | 'line', (number | null)[] | Point[], string>;

export interface Point {
  readonly x: number;
  readonly y: number | null;
}

/** One bar, point or gap, in reading order: what the keyboard walks over and a click opens. */
export interface Mark {
  /** Position in the configuration's data. */
  readonly dataset: number;
  readonly index: number;
  /** What a screen reader says: "Liaoning, 2015: 3 %". */
  readonly text: string;
  /** The claims behind it, the one that speaks first; empty where nothing is claimed. */
  readonly claims: readonly ClaimId[];
  readonly isGap: boolean;
  /** Whether the analyst supplied it: then there may be a figure without a claim. Not, if not given. */
  readonly isSupplied?: boolean;
}

export interface TableCell {
  readonly text: string;
  readonly claims: readonly ClaimId[];
  readonly isGap: boolean;
  /** What its column is sorted by; a column whose cells have none is sorted by their words. */
  readonly value?: number | null;
}

/** The same figures as the chart's, as a table. */
export interface TableTwin {
  /** The first column's head, then one for each cell of a row. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly TableCell[] }[];
}

export interface LegendEntry {
  readonly label: string;
  readonly color: string;
  readonly dashed: boolean;
  /** How the swatch looks; a block if not given. */
  readonly shape?: 'block' | 'dot' | 'ring' | 'hatched' | 'line' | 'dashed' | 'dotted';
  /** Of a block: lines across it in the ground's colour, as many kinds as series; none if not given. */
  readonly texture?: number;
}

/** A chart with all that makes it a figure: everything that screen, PNG and command line need. */
export interface ChartSpec {
  /** File name stem, in English and ASCII: `gdp-growth-2015-heilongjiang-jilin-liaoning`. */
  readonly name: string;
  /** The finding. */
  readonly title: string;
  /** The finding in pieces, whose figures lead to their claims; without any the title is plain words. */
  readonly finding?: readonly Phrase[];
  /** Indicator · unit · period. */
  readonly subtitle: string;
  readonly source: string;
  /** Gaps, assumptions and conflicts, one sentence each. */
  readonly notes: readonly string[];
  /** Says the finding and the figures to those who do not see the chart. */
  readonly alt: string;
  readonly table: TableTwin;
  readonly marks: readonly Mark[];
  /** What its values were drawn from: the ground of its data files (`figureRows`). */
  readonly shows?: Shown;
  /** Of a list: what its data files hold, where that is not one row a value. */
  readonly records?: Records;
  /** What the tooltip adds to a mark, a line each: source, status, difference to the reference. */
  readonly detailsOf?: (mark: Mark) => readonly string[];
  /** Empty where the marks are labelled directly. */
  readonly legend: readonly LegendEntry[];
  readonly kind: ChartKind;
  /** What of Chart.js it needs beyond `CHART_PARTS`, to be registered before it is painted. */
  readonly parts?: readonly ChartComponentLike[];
  /** Height of the plot on screen, CSS pixels. */
  readonly height: number;
  /** Chart.js writes into it: use it for one chart only, and build the spec anew for the next. */
  readonly config: ChartConfig;
}

/**
 * A figure that can be painted again in another theme: what components pass around.
 *
 * @param width of the plot in layout pixels, for figures whose parts stand beside each other; a wide page if not given.
 * Only a figure that declares it, without a default, is made anew when the width changes
 */
export type Figure = (theme: ChartTheme, width?: number) => ChartSpec;
