import { formatPeriod } from '../../i18n/format';
import { formulaNote } from '../charts/figure-rows-formula';
import { comparisonNotes } from '../charts/cell-notes';
import { leapsOf } from '../charts/leaps';
import type { Answer } from '../domain/answer';
import { canBeLog } from '../domain/answer';
import type { Dispute } from '../domain/cell';
import { cellValue } from '../domain/cell';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { CompareState } from '../domain/compare-state';
import type { Comparison } from '../domain/comparison';
import { isUnfit } from '../domain/gap';
import { unsettledGroups } from '../domain/guard';
import type { Period } from '../domain/period';
import { parseReference } from '../domain/reference';
import { hasFreeAxis } from '../domain/ways';
import { wholesAmong } from '../domain/wholes';
import type { WordsOfComparing } from '../../i18n/en-comparing';

/** What a comparison's notes say of it as a whole, on the page and in every export; those on single cells follow. */
export function compareNotes(
  answer: Answer,
  shown: Comparison,
  state: CompareState,
  set: ClaimSet,
  words: WordsOfComparing,
): readonly string[] {
  const t = words.compare;
  return [
    ...state.leftOut.map((period) => leftOutNote(period, state, words)),
    answer.refusal === null ? '' : t.refused(t.showAs[state.as], t.showRefusals[answer.refusal]),
    formulaNote(shown, words),
    ...referenceNotes(answer.stated, state, set, words),
    ...choiceNotes(answer, shown, state, set, words),
  ].filter((note) => note !== '');
}

/** What comes close to the figures shown and is left out, a sentence each, with its reason. */
export function unfitNotes(
  shown: Comparison,
  set: ClaimSet,
  words: WordsOfComparing,
): readonly string[] {
  return comparisonNotes(shown, set, words, (cell) => cell.kind === 'gap' && isUnfit(cell.gap));
}

/** "January to September 2016 is not a year; it is left out." */
export function leftOutNote(period: Period, state: CompareState, words: WordsOfComparing): string {
  const kind = state.periods[0]?.kind ?? 'year';
  return words.compare.leftOutPeriod(
    formatPeriod(period, words.lang),
    words.compare.kindNames[kind],
  );
}

/** What a computed or typed reference is, and of how many regions a mean is where not of all. */
function referenceNotes(
  stated: Comparison,
  state: CompareState,
  set: ClaimSet,
  words: WordsOfComparing,
): readonly string[] {
  const { means } = words.compare;
  const reference = parseReference(set, state.reference);
  if (reference?.kind === 'typed') return [means.typed(words.figureIn(stated, reference.value))];
  if (reference?.kind !== 'mean' && reference?.kind !== 'weighted') return [];
  const wholes = wholesAmong(set, state.regions);
  const parts = stated.rows.filter(({ region }) => !wholes.has(region.id));
  const partial = stated.periods.flatMap((period, at) => {
    const counted = parts.filter(({ cells }) => cellValue(cells[at]) !== null).length;
    if (counted === parts.length || counted < 2) return [];
    return [means.partial(formatPeriod(period, words.lang), counted, parts.length)];
  });
  const by = reference.kind === 'weighted' ? entry(set.indicators, reference.weights) : null;
  return [by ? means.weighted(by.name[words.lang]) : means.mean, ...partial];
}

function choiceNotes(
  answer: Answer,
  shown: Comparison,
  state: CompareState,
  set: ClaimSet,
  words: WordsOfComparing,
): readonly string[] {
  const t = words.compare;
  const { stated, comparison } = answer;
  const name = (id: string) => entry(set.regions, id).short[words.lang];
  const cells = stated.rows.flatMap((row) => row.cells);
  const disputes = cells.flatMap((cell) => (cell.kind === 'gap' ? [] : (cell.dispute ?? [])));
  const source = state.rule.startsWith('source:')
    ? entry(set.sources, state.rule.slice('source:'.length)).publisher[words.lang]
    : '';
  const rule = state.rule.startsWith('source:')
    ? t.ruleNotes.source(source)
    : t.ruleNotes[state.rule as 'latest' | 'first' | 'both'];
  const wholes = [...wholesAmong(set, state.regions)].map(name);
  const free = hasFreeAxis(state.view);
  // What cannot stand on a logarithm is drawn as it is, whatever the address asks for.
  const log = state.scale === 'log' && canBeLog(answer, state.view);
  return [
    disputes.some((one) => one.cause === 'disagree' && !isPicked(one, state, set)) ? rule : '',
    disputes.some((one) => isPicked(one, state, set)) ? t.ruleNotes.picked : '',
    t.vintageNotes[state.vintage],
    wholes.length && (comparison.shown.as === 'rank' || usesMean(state)) ? t.wholes(wholes) : '',
    ...unsettledGroups(stated, set).map((id) => t.unsettled(name(id))),
    state.view === 'lines' && leapsOf(shown.periods).size ? t.leaps : '',
    free && log ? t.logNote : '',
    free && !log && state.axis === 'data' ? t.axisNote : '',
    state.view === 'multiples' && state.panels === 'own' ? t.ownAxes : '',
  ];
}

function usesMean({ reference }: CompareState): boolean {
  return reference === 'mean' || reference?.startsWith('weighted:') === true;
}

/** Whether the figure that speaks does so because an analyst picked it. */
function isPicked({ figures }: Dispute, { rule }: CompareState, { picks }: ClaimSet): boolean {
  const [first] = figures;
  return (
    rule === 'latest' && first !== undefined && [...(picks?.values() ?? [])].includes(first.claim)
  );
}
