import { searchNames } from '../../domain/search';
import type { Code, IndicatorMember } from '../../domain/statistics/dataset';

export interface FoundIndicator {
  /** Its position in the dataset. */
  readonly at: Code;
  readonly member: IndicatorMember;
}

/** The indicators that a query finds by their names and parts, best first; all of them for an empty one. */
export function findIndicators(
  indicators: readonly IndicatorMember[],
  query: string,
): readonly FoundIndicator[] {
  if (query.trim() === '') return indicators.map((member, at) => ({ at, member }));
  const named = indicators.map((member, at) => ({
    id: String(at),
    at,
    member,
    names: [member.name.en, member.name.zh, ...member.parts],
  }));
  return searchNames(named, query);
}
