import type { WordsOfTargets } from '../../../i18n/en-judging';
import { regionName } from '../../../i18n/assumption-text';
import type { ClaimSet } from '../../domain/claim-set';
import type { Unit } from '../../domain/indicator';
import type { RegionId } from '../../domain/region';
import { REGION_LEVELS } from '../../domain/region';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Regions by level, each level in the order of the list; those of `only` where it is given. */
export function regionGroups(
  set: ClaimSet,
  words: WordsOfTargets,
  only: readonly RegionId[] | null,
): readonly ChoiceGroup[] {
  const regions = [...set.regions.values()].filter(({ id }) => !only || only.includes(id));
  const groups = REGION_LEVELS.map((level) => ({
    label: words.whatIf.levels[level],
    choices: regions
      .filter((region) => region.level === level)
      .map(({ id }) => ({ id, label: regionName(id, set, words.lang) })),
  }));
  return groups.filter(({ choices }) => choices.length);
}

/** The target's own unit first: a figure in any other one is questioned. */
export function unitChoices(set: ClaimSet, own: Unit, { lang }: WordsOfTargets): readonly Choice[] {
  const others = [...set.units.values()].filter(({ id }) => id !== own.id);
  return [own, ...others].map(({ id, name }) => ({ id, label: name[lang] }));
}
