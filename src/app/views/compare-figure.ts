import type { WordsOfComparing } from '../../i18n/en-comparing';
import type { ChartSpec, Figure } from '../charts/spec';
import type { Answer } from '../domain/answer';
import type { ClaimSet } from '../domain/claim-set';
import type { CompareState } from '../domain/compare-state';
import type { ComparisonRow } from '../domain/comparison';
import type { Lang } from '../domain/localized';
import { compareNotes } from './compare-notes';
import type { DrawWay } from './draw-way';
import { drawWay, shownBy } from './draw-way';

/** The order of two rows by name in a language. */
export function byNameIn(lang: Lang): (a: ComparisonRow, b: ComparisonRow) => number {
  const { compare } = new Intl.Collator(lang);
  return (a, b) => compare(a.region.short[lang], b.region.short[lang]);
}

/**
 * The figure of an answer as the address of Compare asks for it.
 *
 * @param fetched the way, where it does not come with the page (`WAY_MODULES`)
 */
export function compareFigure(
  found: Answer,
  state: CompareState,
  set: ClaimSet,
  words: WordsOfComparing,
  fetched: DrawWay | null,
): Figure {
  const notes = compareNotes(found, shownBy(state.view, found, state.at), state, set, words);
  return (theme, width) => {
    const context = { set, words, theme };
    const spec = drawWay(found, state, context, { notes, width, fetched });
    return state.title === null ? spec : entitled(spec, state.title, words);
  };
}

/** The figure under the analyst's own finding; the composed one goes into the notes. */
function entitled(spec: ChartSpec, title: string, words: WordsOfComparing): ChartSpec {
  return {
    ...spec,
    title,
    finding: [],
    notes: [words.compare.finding.note(spec.title), ...spec.notes],
    alt: `${title}${words.fullStop}${spec.alt}`,
  };
}
