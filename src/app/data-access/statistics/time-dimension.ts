import { roleOfHeader } from '../../domain/statistics/header-words';
import { readPeriodNotations } from '../../domain/statistics/period-columns';

export interface TimeCandidate {
  readonly names: readonly string[];
  /** Codes of its members, and their names. */
  readonly members: readonly (readonly string[])[];
}

/**
 * The dimension of periods of a cube that does not say which one it is: that with a usual name for it, else the only one whose
 * codes and names are all years or parts of years. Codes alone prove nothing: municipalities have four digits, too.
 * @returns its position; -1 for none
 */
export function timeDimension(candidates: readonly TimeCandidate[]): number {
  const named = candidates.findIndex(({ names }) =>
    names.some((name) => roleOfHeader(name) === 'period'),
  );
  if (named >= 0) return named;
  const periods = candidates.flatMap(({ members }, at) => (members.every(arePeriods) ? [at] : []));
  return periods.length === 1 ? periods[0]! : -1;
}

function arePeriods(texts: readonly string[]): boolean {
  if (!texts.every((text) => /^(?:19|20)\d\d(?!\d)/.test(text))) return false;
  return readPeriodNotations(texts).every((period) => period !== null);
}
