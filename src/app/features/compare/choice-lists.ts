import { formatPeriod } from '../../../i18n/format';
import type { Answer } from '../../domain/answer';
import { canBeLog } from '../../domain/answer';
import type { ClaimSet } from '../../domain/claim-set';
import { entry } from '../../domain/claim-set';
import type { CompareState } from '../../domain/compare-state';
import { ENDS, SORTS } from '../../domain/compare-state';
import { VINTAGES } from '../../domain/comparison';
import { comparableIndicators } from '../../domain/query';
import { isAbsolute } from '../../domain/show-as';
import { SHOW_AS } from '../../domain/shown-as';
import { hasFreeAxis } from '../../domain/ways';
import type { WordsOfComparing } from '../../store/compare-words';

export interface ListOption {
  readonly id: string;
  readonly label: string;
  /** Why it cannot be chosen; null where it can. */
  readonly because: string | null;
}

/** One choice among a few, by the name that the address has for it. */
export interface ChoiceList {
  readonly key: keyof CompareState;
  readonly label: string;
  readonly value: string;
  readonly options: readonly ListOption[];
  /** What is to be known of it; empty for nothing. */
  readonly hint: string;
}

/** The choices that stand open: how figures are shown, from which base, in which order, against which other indicator. */
export function mainLists(
  answer: Answer,
  state: CompareState,
  set: ClaimSet,
  words: WordsOfComparing,
): readonly ChoiceList[] {
  const t = words.compare;
  const needsBase = ['index', 'change', 'relative'].includes(state.as);
  const base = state.base ?? state.periods[0]?.id ?? '';
  return [
    list('as', t.as, state.as, SHOW_AS, t.showAs, (as) => {
      const refusal = answer.offers[as];
      return refusal === null ? null : t.showRefusals[refusal];
    }),
    ...(needsBase
      ? [{ ...list('base', t.base, base, [], {}), options: periodOptions(state, words) }]
      : []),
    ...(state.view === 'scatter' ? [secondList(state, set, words)] : []),
    list('sort', t.sort, state.sort, SORTS, t.sorts, (sort) =>
      sort === 'change' && state.periods.length < 2 ? t.showRefusals['needs-two-periods'] : null,
    ),
  ];
}

/** The choices behind "More": how it is drawn, and which of several figures counts. */
export function moreLists(
  answer: Answer,
  state: CompareState,
  set: ClaimSet,
  words: WordsOfComparing,
): readonly ChoiceList[] {
  const t = words.compare;
  const free = hasFreeAxis(state.view);
  const onOff = { on: t.on, off: t.off };
  const noLog = free ? (canBeLog(answer, state.view) ? null : t.logRefused) : t.axisOfBars;
  return [
    list('labels', t.labels, state.labels, ['on', 'off'], onOff),
    ...(free
      ? [
          list('axis', t.axis, state.axis, ['zero', 'data'], t.axes),
          list('scale', t.scale, state.scale, ['linear', 'log'], t.scales, (scale) =>
            scale === 'log' ? noLog : null,
          ),
        ]
      : []),
    ...(state.view === 'multiples'
      ? [list('panels', t.panels, state.panels, ['shared', 'own'], t.panelAxes)]
      : []),
    ...(state.view === 'dumbbell'
      ? [
          list('ends', t.ends, state.ends, ENDS, t.endsOf, (ends) =>
            ends === 'relative' && !isAbsolute(answer.comparison) ? t.endsRefused : null,
          ),
        ]
      : []),
    list('vintage', t.vintage, state.vintage, VINTAGES, t.vintages),
    ruleList(answer, state, set, words),
  ].map((one) =>
    one.key === 'labels' && state.view === 'bars' ? { ...one, hint: t.axisOfBars } : one,
  );
}

/** Which source counts where they disagree; sources that take part in a dispute can be preferred. */
export function ruleList(
  { stated }: Answer,
  state: CompareState,
  set: ClaimSet,
  words: WordsOfComparing,
): ChoiceList {
  const t = words.compare;
  const cells = [...stated.rows, ...(stated.reference ? [stated.reference] : [])].flatMap(
    (row) => row.cells,
  );
  const claims = cells.flatMap((cell) =>
    cell.kind === 'gap' ? [] : (cell.dispute?.figures ?? []),
  );
  const sources = new Set(claims.flatMap(({ claim }) => set.byId.get(claim)?.source ?? []));
  if (state.rule.startsWith('source:')) sources.add(state.rule.slice('source:'.length));
  const options = (['latest', 'first', 'both'] as const).map((id) => option(id, t.rules[id]));
  const preferred = [...sources].map((id) =>
    option(`source:${id}`, t.rules.source(entry(set.sources, id).publisher[words.lang])),
  );
  return { ...list('rule', t.rule, state.rule, [], {}), options: [...options, ...preferred] };
}

function secondList(state: CompareState, set: ClaimSet, words: WordsOfComparing): ChoiceList {
  const options = comparableIndicators(set)
    .filter((id) => id !== state.indicator)
    .map((id) => option(id, entry(set.indicators, id).name[words.lang]));
  return { ...list('with', words.compare.secondShort, state.with ?? '', [], {}), options };
}

function periodOptions(
  { periods }: CompareState,
  { lang }: WordsOfComparing,
): readonly ListOption[] {
  return periods.map((period) => option(period.id, formatPeriod(period, lang)));
}

function option(id: string, label: string, because: string | null = null): ListOption {
  return { id, label, because };
}

function list<T extends string>(
  key: keyof CompareState,
  label: string,
  value: string,
  ids: readonly T[],
  names: Readonly<Record<T, string>>,
  because: (id: T) => string | null = () => null,
): ChoiceList {
  return {
    key,
    label,
    value,
    options: ids.map((id) => option(id, names[id], because(id))),
    hint: '',
  };
}
