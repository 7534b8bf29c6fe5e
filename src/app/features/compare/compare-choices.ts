import { formatPeriod } from '../../../i18n/format';
import type { ClaimSet } from '../../domain/claim-set';
import { entry } from '../../domain/claim-set';
import type { CompareState } from '../../domain/compare-state';
import { PLAIN } from '../../domain/compare-state';
import { peersInValue } from '../../domain/peers';
import type { Period } from '../../domain/period';
import { comparableIndicators, periodsWithData, regionsWithData } from '../../domain/query';
import { weightsFor } from '../../domain/reference';
import type { Region, RegionId } from '../../domain/region';
import type { WordsOfComparing } from '../../store/compare-words';
import type { IndicatorChoice } from './indicator-picker';
import type { PeriodGroup } from './period-picker';
import type { RegionChoice, RegionGroup } from './region-picker';
import type { RegionPreset } from './region-presets';

export interface ReferenceChoice {
  readonly id: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** What the Compare page offers for a state: only what has figures, or is chosen already. */
export interface CompareChoices {
  readonly indicators: readonly IndicatorChoice[];
  readonly regions: readonly RegionGroup[];
  readonly periods: readonly Period[];
  readonly periodGroups: readonly PeriodGroup[];
  readonly references: readonly {
    readonly label: string;
    readonly choices: readonly ReferenceChoice[];
  }[];
}

/**
 * What a state asks, however it is drawn: as a way, an order and a shown period that are always the same. A change of those
 * changes nothing in what is offered.
 */
export function askedBy(state: CompareState): CompareState {
  return { ...state, ...PLAIN, view: 'bars', as: state.as, with: state.with };
}

export function compareChoices(
  set: ClaimSet,
  state: CompareState,
  words: WordsOfComparing,
): CompareChoices {
  const { lang } = words;
  const known = periodsWithData(set, state.indicator, state.companions);
  const chosen = state.periods.filter(({ id }) => !known.some((period) => period.id === id));
  const periods = [...known, ...chosen];
  const withData = new Set(regionsWithData(set, state.indicator));
  const offered = [...set.regions.values()].filter(
    ({ id, level }) =>
      withData.has(id) || level === 'province' || level === 'nation' || state.regions.includes(id),
  );
  return {
    indicators: indicatorChoices(set, words),
    regions: regionGroups(offered, withData, words),
    periods,
    periodGroups: [...Map.groupBy(periods, ({ kind }) => kind)].map(([kind, inKind]) => ({
      label: words.compare.periodKinds[kind],
      periods: inKind.map((period) => ({ id: period.id, label: formatPeriod(period, lang) })),
    })),
    references: referenceGroups(
      set,
      state,
      offered.filter(({ id }) => withData.has(id)),
      words,
    ),
  };
}

/** By name in the reader's language; found by every name in both. */
function indicatorChoices(set: ClaimSet, { lang }: WordsOfComparing): readonly IndicatorChoice[] {
  const byName = new Intl.Collator(lang).compare;
  return [...new Set([...comparableIndicators(set), ...fetchedOnDemand(set)])]
    .map((id) => {
      const { name, aliases, unit } = entry(set.indicators, id);
      const hint = entry(set.units, unit).name[lang];
      return { id, label: name[lang], hint, names: [name.en, name.zh, ...aliases] };
    })
    .sort((a, b) => byName(a.label, b.label));
}

/** Indicators of datasets: their figures come when one is chosen. */
function fetchedOnDemand(set: ClaimSet): readonly string[] {
  return [...set.indicators.values()].flatMap(({ id, topic }) =>
    topic === 'statistics' ? [id] : [],
  );
}

/** Regions with a figure first: nobody should have to guess which of the 34 the documents speak of. */
function regionGroups(
  offered: readonly Region[],
  withData: ReadonlySet<RegionId>,
  words: WordsOfComparing,
): readonly RegionGroup[] {
  const { lang, compare } = words;
  const toChoice = ({ id, name, short, aliases }: Region): RegionChoice => ({
    id,
    label: short[lang],
    names: [name.en, name.zh, short.en, short.zh, ...aliases],
  });
  const group = (label: string, has: boolean) => ({
    label,
    choices: offered.filter(({ id }) => withData.has(id) === has).map(toChoice),
  });
  return [group(compare.withFigures, true), group(compare.withoutFigures, false)].filter(
    ({ choices }) => choices.length,
  );
}

/** Regions that an analyst would add together: peers in value, members of groups, all that have figures. */
export function regionPresets(
  set: ClaimSet,
  state: CompareState,
  words: WordsOfComparing,
): readonly RegionPreset[] {
  const { presets } = words.compare;
  const [first] = state.regions;
  const withData = regionsWithData(set, state.indicator);
  const period = state.periods.find(({ id }) => id === state.at) ?? state.periods.at(-1);
  const peersOf = (id: RegionId): RegionPreset => {
    const ids = period ? peersInValue(set, state.indicator, period, id, state.companions) : [];
    const name = entry(set.regions, id).short[words.lang];
    const label = presets.peers(name);
    return ids.length ? { label, ids } : { label, ids, disabledBecause: presets.noPeers(name) };
  };
  const groups = Map.groupBy(
    set.memberships.filter(({ extent }) => extent === 'whole'),
    ({ group }) => group,
  );
  return [
    ...(first === undefined ? [] : [peersOf(first)]),
    ...[...groups].map(([group, members]) => ({
      label: presets.members(entry(set.regions, group).short[words.lang]),
      ids: [...new Set(members.map(({ member }) => member))],
    })),
    { label: presets.all, ids: withData.filter((id) => set.regions.get(id)?.level === 'province') },
    {
      label: presets.provinces,
      ids: [...set.regions.values()]
        .filter(({ level }) => level === 'province')
        .map(({ id }) => id),
    },
  ].filter(({ ids, ...preset }) => ids.length > 0 || 'disabledBecause' in preset);
}

function referenceGroups(
  set: ClaimSet,
  state: CompareState,
  regions: readonly Region[],
  words: WordsOfComparing,
): CompareChoices['references'] {
  const t = words.compare.references;
  const weights = weightsFor(set, state).map((id) => ({
    id: `weighted:${id}`,
    label: t.weighted(entry(set.indicators, id).name[words.lang]),
  }));
  const noWeights = { id: 'weighted:', label: t.noWeights, disabled: true };
  return [
    {
      label: t.regions,
      choices: regions.map(({ id, short }) => ({ id, label: short[words.lang] })),
    },
    {
      label: t.computed,
      choices: [{ id: 'mean', label: t.mean }, ...(weights.length ? weights : [noWeights])],
    },
  ];
}
