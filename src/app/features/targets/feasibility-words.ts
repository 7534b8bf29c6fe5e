import type { WordsOfTargets } from '../../../i18n/en-judging';
import { formatQuantity, yearSpan } from '../../../i18n/format';
import { targetText } from '../../charts/target-text';
import { LIGHT } from '../../charts/theme';
import type { Appraisal } from '../../domain/appraisal';
import type { ClaimId } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { derivedUnit } from '../../domain/derived-unit';
import type { Feasibility } from '../../domain/feasibility';
import { feasibilityOf } from '../../domain/feasibility';
import type { Ground } from '../../domain/track';
import { restingOn } from '../../domain/track';
import { markOf } from '../../views/verdict-words';

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
  const mark = markOf(needGround(appraisal, since), words);
  const share =
    percentile === null ? '' : formatQuantity(percentile, percent, lang, { decimals: 0 });
  return {
    sentences: [
      t.needs[measure](paced(needed), years),
      t.since[since],
      mark === null ? '' : t.needRestsOn(mark),
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

/** What the need rests on: where it is counted from, and the horizon. */
function needGround(
  { track: { baseline, horizon }, progress: { latest } }: Appraisal,
  since: Feasibility['since'],
): Ground {
  const from = { latest, baseline, year: null }[since];
  return restingOn([...(from ? [from] : []), horizon]);
}
