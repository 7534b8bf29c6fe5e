import type { WordsOfTargets } from '../../../i18n/en-judging';
import { formatQuantity, yearSpan } from '../../../i18n/format';
import { targetText } from '../../charts/target-text';
import { LIGHT } from '../../charts/theme';
import type { Appraisal } from '../../domain/appraisal';
import type { ClaimId } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { derivedUnit } from '../../domain/derived-unit';
import { feasibilityOf } from '../../domain/feasibility';

/** So many precedents are listed; the percentile counts them all. */
const LISTED = 5;

export interface FeasibilityText {
  /** What the target needs, and how often that was reached; one sentence each. */
  readonly sentences: readonly string[];
  readonly precedents: readonly { readonly text: string; readonly claims: readonly ClaimId[] }[];
}

export function feasibilityText(
  appraisal: Appraisal,
  set: ClaimSet,
  companions: boolean,
  words: WordsOfTargets,
): FeasibilityText {
  const { targetPage: t, lang } = words;
  const found = feasibilityOf(set, appraisal, companions);
  if (!found) return { sentences: [t.noNeed], precedents: [] };
  const text = targetText(appraisal, { set, words, theme: LIGHT });
  const percent = derivedUnit(set, 'percent');
  const paced = (pace: number) => {
    if (found.measure === 'rate') return text.figure(pace);
    if (found.measure === 'linear') return text.difference(pace, true);
    return formatQuantity(pace, percent, lang, { decimals: 2, signed: true });
  };
  const { precedents, percentile, years, needed, measure, since } = found;
  const share =
    percentile === null ? '' : formatQuantity(percentile, percent, lang, { decimals: 0 });
  return {
    sentences: [
      t.needs[measure](paced(needed), years),
      t.since[since],
      percentile === null ? t.noPrecedent : t.percentile(share, precedents.length),
      precedents.length ? t.fastest : '',
    ].filter((sentence) => sentence !== ''),
    precedents: precedents.slice(0, LISTED).map(({ region, from, to, pace, claims }) => ({
      text: t.precedent(
        set.regions.get(region)?.short[lang] ?? region,
        yearSpan(String(from), String(to), lang),
        paced(pace),
      ),
      claims,
    })),
  };
}
