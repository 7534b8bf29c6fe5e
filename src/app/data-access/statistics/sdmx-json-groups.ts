import type { JsonRecord } from './json-value';
import { listOf, recordOf } from './json-value';

/** Attributes that hold for all observations with the same indices at some places of the key. */
export interface GroupAttributes {
  readonly places: readonly number[];
  /** By the indices at these places, joined by colons. */
  readonly byKey: ReadonlyMap<string, readonly unknown[]>;
}

/**
 * The attributes of groups (2.x). Their keys leave out what they hold for: `0::1:` is index 0 of the first dimension and 1 of
 * the third, of four.
 */
export function groupsOf(dataSet: JsonRecord): readonly GroupAttributes[] {
  const groups = new Map<
    string,
    GroupAttributes & { readonly byKey: Map<string, readonly unknown[]> }
  >();
  for (const [key, attributes] of Object.entries(recordOf(dataSet['dimensionGroupAttributes']))) {
    const parts = key.split(':');
    const places = parts.flatMap((part, place) => (part === '' ? [] : [place]));
    const mask = places.join(' ');
    const group = groups.get(mask) ?? { places, byKey: new Map<string, readonly unknown[]>() };
    groups.set(mask, group);
    group.byKey.set(places.map((place) => parts[place]).join(':'), listOf(attributes));
  }
  return [...groups.values()];
}
