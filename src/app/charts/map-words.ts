import type { MapWords } from '../../i18n/en-maps';
import type { Words } from '../../i18n/en';
import type { Boundaries } from '../domain/boundaries';
import type { ClaimSet } from '../domain/claim-set';

/** "Boundaries: Natural Earth (public domain), simplified." Apart from the map, which is fetched with its libraries. */
export function originLine({ origin }: Boundaries, { maps }: MapWords): string {
  if (origin.kind === 'own') return maps.own(origin.title);
  return maps.shipped(origin.title, origin.licence ? maps.licences[origin.licence] : '');
}

/** The provincial-level regions that a file has no shape for, by name. */
export function withoutShape(
  { without }: Boundaries,
  set: ClaimSet,
  { lang }: Words,
): readonly string[] {
  return without.map((id) => set.regions.get(id)?.short[lang] ?? id);
}
