import type { WordsOfStatistics } from '../../i18n/en-statistics';
import { comparisonBars } from '../charts/comparison-bars';
import { comparisonLines } from '../charts/comparison-lines';
import { groupedNotes } from '../charts/grouped-notes';
import type { Figure } from '../charts/spec';
import { USUAL_WAY } from '../charts/way-options';
import type { ClaimSet } from '../domain/claim-set';
import type { ComparisonQuery } from '../domain/comparison';
import { compare } from '../domain/comparison';
import { explainGaps } from '../domain/guard';
import { drawnNotes, entitledPart } from './drawn-notes';
import type { DrawnSlice } from './drawn-slice';

export interface DatasetFigurePair {
  /** Null where there is one period alone. */
  readonly lines: Figure | null;
  readonly bars: Figure;
}

/** What is asked of the set for a drawing of a dataset's indicator, beside regions and periods. */
export function drawnQuery({
  dataset,
  indicator,
}: DrawnSlice): Omit<ComparisonQuery, 'regions' | 'periods'> {
  const { id } = dataset.indicators[indicator] ?? { id: '' };
  return { indicator: id, reference: null, companions: true };
}

/**
 * Lines over time and bars of the latest period, of one indicator of a dataset.
 *
 * @param set what is drawn, alone (`figureSet`)
 */
export function datasetFigures(
  slice: DrawnSlice,
  set: ClaimSet,
  words: WordsOfStatistics,
): DatasetFigurePair {
  const { lineRegions, barRegions, periods, latest } = slice;
  const compared = (query: Pick<ComparisonQuery, 'regions' | 'periods'>) =>
    explainGaps(compare(set, { ...drawnQuery(slice), ...query }), set);
  const lines = compared({ regions: lineRegions, periods });
  const bars = compared({ regions: barRegions, periods: [latest] });
  const notes = drawnNotes(slice, set, words);
  const way = { ...USUAL_WAY, cellNotes: groupedNotes };
  const drawLines: Figure = (theme) => {
    const context = { set, words, theme };
    const spec = comparisonLines(lines, context, { ...way, notes: notes.ofLines });
    return entitledPart(spec, slice, words.shownName(lines), words);
  };
  return {
    lines: periods.length > 1 ? drawLines : null,
    bars: (theme) => comparisonBars(bars, { set, words, theme }, { ...way, notes: notes.ofBars }),
  };
}
