import { formatPeriod } from '../../../i18n/format';
import type { ClaimSet } from '../../domain/claim-set';
import { entry } from '../../domain/claim-set';
import type { Period } from '../../domain/period';
import type { CompareState } from '../../domain/compare-state';
import { comparableIndicators, periodsWithData, regionsWithData } from '../../domain/query';
import type { Region } from '../../domain/region';
import type { AllWords } from '../../store/all-words';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface PeriodChoice extends Choice {
  readonly period: Period;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** What the Compare page offers for a state: only what has figures, or is chosen already. */
export interface CompareChoices {
  readonly indicators: readonly Choice[];
  readonly regions: readonly ChoiceGroup[];
  readonly periods: readonly PeriodChoice[];
  readonly periodGroups: readonly {
    readonly label: string;
    readonly periods: readonly PeriodChoice[];
  }[];
  readonly references: readonly Choice[];
}

export function compareChoices(
  set: ClaimSet,
  state: CompareState,
  words: AllWords,
): CompareChoices {
  const { lang } = words;
  const indicators = comparableIndicators(set).map((id) => ({
    id,
    label: entry(set.indicators, id).name[lang],
  }));
  const periods = periodChoices(set, state, words);
  const kinds = Map.groupBy(periods, ({ period }) => period.kind);
  const withData = new Set(regionsWithData(set, state.indicator));
  const offered = [...set.regions.values()].filter(
    ({ id, level }) =>
      withData.has(id) || level === 'province' || level === 'nation' || state.regions.includes(id),
  );
  return {
    indicators: indicators.toSorted((a, b) => a.label.localeCompare(b.label, lang)),
    regions: regionGroups(offered, withData, words),
    periods,
    periodGroups: [...kinds].map(([kind, inKind]) => ({
      label: words.compare.periodKinds[kind],
      periods: inKind,
    })),
    references: offered
      .filter(({ id }) => withData.has(id))
      .map(({ id, short }) => ({ id, label: short[lang] })),
  };
}

function periodChoices(
  set: ClaimSet,
  state: CompareState,
  { lang }: AllWords,
): readonly PeriodChoice[] {
  const known = periodsWithData(set, state.indicator, state.companions);
  const chosen = state.periods.filter(({ id }) => !known.some((period) => period.id === id));
  return [...known, ...chosen].map((period) => ({
    id: period.id,
    period,
    label: formatPeriod(period, lang),
  }));
}

/** Regions with a figure first: nobody should have to guess which of the 34 the documents speak of. */
function regionGroups(
  offered: readonly Region[],
  withData: ReadonlySet<string>,
  words: AllWords,
): readonly ChoiceGroup[] {
  const { lang, compare } = words;
  const toChoice = ({ id, short }: Region) => ({ id, label: short[lang] });
  const groups = [
    {
      label: compare.withFigures,
      choices: offered.filter(({ id }) => withData.has(id)).map(toChoice),
    },
    {
      label: compare.withoutFigures,
      choices: offered.filter(({ id }) => !withData.has(id)).map(toChoice),
    },
  ];
  return groups.filter(({ choices }) => choices.length);
}
