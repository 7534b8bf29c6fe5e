import type { Change } from '../domain/workspace';

/** When the last of them was made; empty for none. */
export function latestOf(changes: readonly Change[]): string {
  return changes.map(({ at }) => at).reduce((a, b) => (a > b ? a : b), '');
}

/**
 * The time now, or a millisecond after the last of these: a clock that was set back must not put a correction before what
 * it corrects.
 */
export function timeAfter(...times: readonly string[]): string {
  const last = times.reduce((a, b) => (a > b ? a : b), '');
  const now = new Date().toISOString();
  return now > last ? now : new Date(new Date(last).getTime() + 1).toISOString();
}
