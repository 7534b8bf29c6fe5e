import type { Writing } from '../data-access/workspace-database';
import type { WorkspaceHead } from '../domain/workspace-step';

/** The list of workspaces after something was written: with a new one, under another name, or without the removed one. */
export function headsAfter(
  heads: readonly WorkspaceHead[],
  { head, removes, renames }: Writing,
): readonly WorkspaceHead[] {
  if (removes) return heads.filter(({ id }) => id !== head.id);
  if (!heads.some(({ id }) => id === head.id)) return [...heads, head];
  return renames ? heads.map((one) => (one.id === head.id ? head : one)) : heads;
}

/** Those that the browser keeps, then those that were made before it had said which. */
export function withMade(
  kept: readonly WorkspaceHead[],
  made: readonly WorkspaceHead[],
): readonly WorkspaceHead[] {
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...made.filter(({ id }) => !known.has(id))];
}
