import type { WordsOfTargets } from '../../../i18n/en-judging';
import { sayAssumption } from '../../../i18n/assumption-text';
import { formatDate, formatPeriod } from '../../../i18n/format';
import type { Assumption, AssumptionId } from '../../domain/assumption';
import type { ClaimId } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { entry } from '../../domain/claim-set';
import type { AssumptionFault } from '../../domain/read-assumption';
import type { Target } from '../../domain/target';
import { targetsOf } from '../../domain/target';

/** An assumption as one line of a list, in words. */
export interface AssumptionLine {
  readonly id: AssumptionId;
  readonly on: boolean;
  readonly text: string;
  readonly name: string;
  readonly made: string;
  /** Null where the data hold the target no more. */
  readonly target: { readonly id: ClaimId; readonly text: string } | null;
  readonly targetId: ClaimId;
}

export function targetsById(set: ClaimSet): ReadonlyMap<ClaimId, Target> {
  return new Map(targetsOf(set).map((target) => [target.claim.id, target]));
}

export function assumptionLine(
  one: Assumption,
  target: Target | null,
  set: ClaimSet,
  words: WordsOfTargets,
): AssumptionLine {
  return {
    id: one.id,
    on: one.on,
    text: sayAssumption(one, target, set, words),
    name: one.name,
    made: formatDate(one.made.slice(0, 10), words.lang),
    target: target && { id: target.claim.id, text: targetName(target, set, words) },
    targetId: one.target,
  };
}

function targetName({ claim }: Target, set: ClaimSet, words: WordsOfTargets): string {
  const { lang, assumptions: t } = words;
  return t.target(
    entry(set.indicators, claim.indicator).name[lang],
    entry(set.regions, claim.region).short[lang],
    formatPeriod(claim.target.horizon, lang),
  );
}

/** What could not be read, one sentence each. */
export function faultTexts(
  faults: readonly AssumptionFault[],
  { assumptions: t }: WordsOfTargets,
): readonly string[] {
  return faults.map(({ code, entry: number, field, value }) => {
    const text = t.faults[code](value);
    return number === null ? text : t.entry(number, field, text);
  });
}
