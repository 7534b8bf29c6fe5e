import type { Claim } from './claim';
import type { ClaimSet } from './claim-set';
import { claimsOn } from './claim-set';
import type { Target } from './target';
import { needsBaseline } from './target';
import type { Track } from './track';

/** What claims and analyst leave wanting for a verdict. One reason for each cause. */
export const NO_VERDICT_REASONS = [
  'baseline-not-stated',
  'baseline-assumed',
  'no-observation',
  'companions-off',
  'other-population',
  'amount-without-start',
] as const;
export type NoVerdictReason = (typeof NO_VERDICT_REASONS)[number];

/** What is wanting for a verdict on a target, with all that its track has by now. */
export function missingFor(
  set: ClaimSet,
  target: Target,
  track: Track,
  companions: boolean,
): readonly NoVerdictReason[] {
  const { baseline, observations, kind } = track;
  const isAssumedByEditors = baseline?.assumed === true && baseline.claims.length > 0;
  return [
    ...(!baseline && needsBaseline(target) ? (['baseline-not-stated'] as const) : []),
    ...(isAssumedByEditors ? (['baseline-assumed'] as const) : []),
    ...(!baseline && kind === 'cumulative' ? (['amount-without-start'] as const) : []),
    ...(observations.length ? [] : [whyUnobserved(set, target, companions)]),
  ];
}

function whyUnobserved(
  set: ClaimSet,
  { claim, kind }: Target,
  companions: boolean,
): NoVerdictReason {
  const isAtHorizon = ({ role, operator, unit, period }: Claim) =>
    role === 'observation' &&
    operator === 'eq' &&
    unit === claim.unit &&
    period?.id === claim.target.horizon.id;
  const regions = [...claimsOn(set, claim.indicator)].flatMap(([region, claims]) =>
    claims.some(isAtHorizon) ? [region] : [],
  );
  if (!companions && regions.includes(claim.region)) return 'companions-off';
  const isElsewhere = regions.some((region) => region !== claim.region);
  return isElsewhere && !kind.startsWith('growth') ? 'other-population' : 'no-observation';
}
