import type { Claim, ClaimId } from './claim';
import type { ClaimSet } from './claim-set';
import { currentOf, latestFirst } from './claim-set';
import type { MatterKey, MatterKind } from './matter';
import type { WorkspaceState } from './workspace';

/** Which claim an analyst picked where sources disagree, by the conflict's key. */
export type Picks = ReadonlyMap<MatterKey, ClaimId>;

/**
 * Kind and claims make the key: another claim that joins a conflict is a matter anew, whatever was settled before. It
 * stands here, since comparisons come before the first chart, and all else of matters does not.
 */
export function keyOf(kind: MatterKind, claims: readonly Pick<Claim, 'id'>[]): MatterKey {
  const ids = claims.map(({ id }) => id).sort();
  return `${kind}:${ids.join('+')}`;
}

export function picksOf({ settled }: Pick<WorkspaceState, 'settled'>): Picks {
  return new Map(
    [...settled].flatMap(([key, { pick }]): readonly (readonly [MatterKey, ClaimId])[] =>
      pick === null ? [] : [[key, pick]],
    ),
  );
}

/**
 * The claim that an analyst picked among these; undefined where none was. A pick holds for the very claims among which
 * it was made: with a further one, or without one of them, it is a conflict anew.
 *
 * @param current those in conflict, without what they revise
 */
export function pickedAmong(set: ClaimSet, current: readonly Claim[]): Claim | undefined {
  if (!set.picks?.size || current.length < 2) return undefined;
  const pick = set.picks.get(keyOf('conflict', current));
  return current.find(({ id }) => id === pick);
}

/** The picked claim first, if there is one; then the latest published. */
export function speakingFirst(set: ClaimSet, claims: readonly Claim[]): readonly Claim[] {
  const dated = latestFirst(set, claims);
  const picked = pickedAmong(set, currentOf(dated));
  return picked ? [picked, ...dated.filter((claim) => claim !== picked)] : dated;
}
