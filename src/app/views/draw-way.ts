import { comparisonBars } from '../charts/comparison-bars';
import { comparisonColumns } from '../charts/comparison-columns';
import { dumbbell, slope } from '../charts/comparison-ends';
import { groupedNotes } from '../charts/grouped-notes';
import { comparisonLines } from '../charts/comparison-lines';
import type { ChartContext } from '../charts/context';
import { scatter } from '../charts/scatter';
import { smallMultiples } from '../charts/small-multiples';
import type { ChartSpec } from '../charts/spec';
import type { WayOptions } from '../charts/way-options';
import type { Answer } from '../domain/answer';
import { atPeriod, canBeLog, endsOf, indexAt } from '../domain/answer';
import type { CompareState, CompareView } from '../domain/compare-state';
import type { Comparison } from '../domain/comparison';
import { showsOnePeriod } from '../domain/ways';
import type { WordsOfComparing } from '../../i18n/en-comparing';

/** The part of an answer that a way shows: one period, the first and the last, or all of them. */
export function shownBy(view: CompareView, { comparison }: Answer, at: string | null): Comparison {
  if (showsOnePeriod(view)) return atPeriod(comparison, indexAt(comparison.periods, at));
  if (view === 'dumbbell' || view === 'slope') return endsOf(comparison);
  return comparison;
}

/** What every way is given: each takes the words that it needs. */
export type WayContext = ChartContext & { readonly words: WordsOfComparing };

/** Draws a comparison in a way of its own. */
export type DrawWay = (
  comparison: Comparison,
  context: WayContext,
  options: WayOptions,
  width?: number,
) => ChartSpec;

/** The ways that come with the page. The boundary map and its geometry are fetched when it is first asked for. */
const WAYS: Readonly<Partial<Record<CompareView, DrawWay>>> = {
  bars: comparisonBars,
  columns: comparisonColumns,
  lines: comparisonLines,
  dumbbell,
  slope,
  multiples: smallMultiples,
};

/**
 * The figure of an answer, drawn as its address asks.
 *
 * @param notes sentences about the whole figure
 * @param fetched the way, where it does not come with the page
 */
export function drawWay(
  answer: Answer,
  state: CompareState,
  context: WayContext,
  {
    notes,
    width,
    fetched,
  }: {
    readonly notes: readonly string[];
    readonly width?: number | undefined;
    readonly fetched: DrawWay | null;
  },
): ChartSpec {
  const { view } = state;
  const shown = shownBy(view, answer, state.at);
  // What cannot be drawn on a logarithm is drawn as it is; the page says why.
  const scale = state.scale === 'log' && canBeLog(answer, view) ? 'log' : 'linear';
  const options: WayOptions = { ...state, scale, notes, cellNotes: groupedNotes };
  if (view === 'scatter' && answer.second) {
    const at = answer.second.periods.findIndex(({ id }) => id === shown.periods[0]?.id);
    return scatter(shown, atPeriod(answer.second, at), context, options);
  }
  const draw = fetched ?? WAYS[view] ?? comparisonBars;
  return draw(shown, context, options, width);
}
