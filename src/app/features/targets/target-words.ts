import type { WordsOfTargets } from '../../../i18n/en-judging';
import { formatDate, formatPeriod } from '../../../i18n/format';
import type { Claim, ClaimId } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { entry } from '../../domain/claim-set';
import type { Target } from '../../domain/target';
import { claimText } from '../../views/ledger-rows';

/** One source that states the target, with its words. */
export interface StatedWords {
  readonly id: ClaimId;
  /** Null where the words are not in the package. */
  readonly phrase: string | null;
  readonly title: string;
  readonly citation: string;
  /** What else the same paragraph states. */
  readonly beside: readonly { readonly text: string; readonly claims: readonly ClaimId[] }[];
}

export function targetWords(
  { claim, alsoStatedBy }: Target,
  set: ClaimSet,
  words: WordsOfTargets,
): readonly StatedWords[] {
  const { lang, comma } = words;
  const all = [claim, ...alsoStatedBy];
  return all.map((one) => {
    const source = entry(set.sources, one.source);
    return {
      id: one.id,
      phrase: one.quote?.phrase ?? null,
      title: source.title.en,
      citation: `${source.publisher[lang]}${comma}${formatDate(source.published, lang)}`,
      beside: neighboursOf(one, set)
        .filter(({ id }) => !all.some((stated) => stated.id === id))
        .map((other) => ({ text: oneLine(other, set, words), claims: [other.id] })),
    };
  });
}

/** Stated figures of the same paragraph; where no paragraph is known, none. */
function neighboursOf({ source, paragraph }: Claim, set: ClaimSet): readonly Claim[] {
  if (paragraph === null) return [];
  return set.claims.filter(
    (one) => one.source === source && one.paragraph === paragraph && one.basis === 'stated',
  );
}

function oneLine(claim: Claim, set: ClaimSet, words: WordsOfTargets): string {
  const { lang, colon, comma } = words;
  const region = entry(set.regions, claim.region).short[lang];
  const name = entry(set.indicators, claim.indicator).name[lang];
  const when = claim.target?.horizon ?? claim.period;
  const about = [region, name, ...(when ? [formatPeriod(when, lang)] : [])].join(comma);
  return `${about}${colon}${claimText(claim.id, set, words)}`;
}
