import type { PickerWords } from '../../../i18n/en-pickers';
import { foldText, searchNames } from '../../domain/search';
import type { RegionGroup } from './region-picker';

export interface RegionOption {
  readonly id: string;
  readonly label: string;
  /** Of those found: the group, or that it is chosen already. Empty where the option stands in its group. */
  readonly hint: string;
  readonly isFree: boolean;
}

export interface RegionOptionGroup {
  readonly label: string;
  readonly options: readonly RegionOption[];
}

/**
 * What a list of regions offers. Without a query what can be added, group by group; with one a single group of all that it
 * finds, the best first, those chosen already included: nobody should look for them in vain. No group is empty.
 */
export function regionOptions(
  groups: readonly RegionGroup[],
  chosen: readonly string[],
  query: string,
  { regions: words }: PickerWords,
): readonly RegionOptionGroup[] {
  const all = groups.flatMap(({ label: group, choices }) =>
    choices.map((choice) => ({ ...choice, group, isFree: !chosen.includes(choice.id) })),
  );
  if (foldText(query) === '') {
    const free = all.filter(({ isFree }) => isFree).map((choice) => ({ ...choice, hint: '' }));
    return [...Map.groupBy(free, ({ group }) => group)].map(([label, options]) => ({
      label,
      options,
    }));
  }
  const options = searchNames(all, query).map((choice) => ({
    ...choice,
    hint: choice.isFree ? choice.group : words.chosen,
  }));
  return options.length ? [{ label: words.found(options.length), options }] : [];
}
