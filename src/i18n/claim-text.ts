import type { Claim } from '../app/domain/claim';
import type { ClaimSet } from '../app/domain/claim-set';
import { entry } from '../app/domain/claim-set';
import type { AllWords } from './en-later';
import { formatClaim, formatPeriod } from './format';

/** The figure of a claim with its unit, as it is meant. */
export function figureText(claim: Claim, set: ClaimSet, words: AllWords): string {
  return formatClaim(
    claim,
    entry(set.indicators, claim.indicator),
    entry(set.units, claim.unit),
    words.lang,
  );
}

/** When, or why no time is stated. */
export function periodText(claim: Claim, words: AllWords): string {
  if (claim.period) return formatPeriod(claim.period, words.lang);
  return claim.periodReason ? words.periodReasons[claim.periodReason] : '';
}
