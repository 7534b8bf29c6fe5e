import { readLayer } from '../data-access/read-layer';
import type { PackageReading } from '../data-access/read-package';
import type { ClaimId } from '../domain/claim';
import { picksOf } from '../domain/picks';
import type { Change, WorkspaceState } from '../domain/workspace';
import { stateOf } from '../domain/workspace';

/** Those of the changes that alter what the claims say: rows, and picks. */
export function laidOver(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ kind }) => kind === 'row' || kind === 'settle');
}

/** Lays changes over the shipped package; null where there are none, so that the package itself is shown. */
export function overOf(
  changes: readonly Change[],
): ((base: PackageReading) => PackageReading) | null {
  if (!changes.length) return null;
  const state = stateOf(changes);
  const marks = { picks: picksOf(state), own: ownClaims(state) };
  return (base) => {
    const reading = readLayer(base, state);
    return { ...reading, set: { ...reading.set, ...marks } };
  };
}

function ownClaims({ rows }: WorkspaceState): ReadonlySet<ClaimId> {
  const claims = [...(rows.get('claims.csv') ?? [])];
  return new Set(claims.flatMap(([id, changes]) => (changes.at(-1)?.cells ? [id] : [])));
}

export function isSameList(a: readonly Change[], b: readonly Change[]): boolean {
  return a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);
}
