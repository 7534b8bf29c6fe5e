import type { PptxWords } from '../../i18n/en-pptx';
import type { ChartKind, ChartSpec } from '../charts/spec';
import type { Drawn } from './pptx-drawn';
import { drawnOf } from './pptx-drawn';
import type { NativeChart } from './pptx-model';
import { barsOf, columnsOf, dotsOf } from './pptx-native-bars';
import { linesOf } from './pptx-native-lines';
import { scatterOf, trajectoryOf } from './pptx-native-points';

type MakeNative = (spec: ChartSpec, drawn: Drawn, words: PptxWords) => NativeChart | null;

/** Where PowerPoint has no such chart, the figures stand in a table of its own. */
const asTable: MakeNative = () => null;

/** What becomes of each kind on a slide; its picture stands on the next one in any case. */
const BECOMES: Readonly<Record<ChartKind, MakeNative>> = {
  /** Bars that lie, from zero. */
  bars: barsOf,
  /** Groups of columns, from zero. */
  columns: columnsOf,
  /** Lines, of which a gap breaks each; a scatter with lines where the times have no common step. */
  lines: linesOf,
  /** Dots that stand, the two of a region joined. */
  dots: dotsOf,
  /** The lines of one chart. */
  panels: linesOf,
  scatter: scatterOf,
  /** A scatter with lines: years are numbers. */
  trajectory: trajectoryOf,
  tiles: asTable,
  map: asTable,
  bullet: asTable,
  list: asTable,
};

/** The chart of a figure. Null where it becomes a table, as one does that has nothing to draw but the reasons of its gaps. */
export function nativeChart(spec: ChartSpec, words: PptxWords): NativeChart | null {
  const chart = BECOMES[spec.kind](spec, drawnOf(spec), words);
  return chart?.series.some(({ values }) => values.some((value) => value !== null)) ? chart : null;
}
