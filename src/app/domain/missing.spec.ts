import { claimSet } from '../../testing/claim-set';
import type { ClaimParts } from '../../testing/claim-set';
import type { Measure } from './indicator';
import { appraiseAll } from './appraisal';

/** What is wanting for the only target of a set. */
function missing(claims: readonly ClaimParts[], measure: Measure, companions = true) {
  const set = claimSet({ claims, measure });
  const [found] = appraiseAll(set, { companions, assumptions: [] });
  return found?.missing;
}

const TARGET = { value: 6, period: '2015', target: { baselineBasis: 'not-stated' } } as const;

describe('what is wanting for a verdict', () => {
  it('is a baseline that nobody states, and a figure', () => {
    expect(missing([TARGET], 'share')).toEqual(['baseline-not-stated', 'no-observation']);
  });

  it('is no baseline where the target is for the growth of one year', () => {
    expect(missing([TARGET], 'rate')).toEqual(['no-observation']);
  });

  it('is a figure of the target’s own population where only another has one, but for growth', () => {
    const elsewhere = { value: 5, region: 'CN-HL' };
    const target = { ...TARGET, region: 'CN' };
    expect(missing([target, elsewhere], 'share')).toContain('other-population');
    expect(missing([target, elsewhere], 'rate')).toEqual(['no-observation']);
  });

  it('is the voice of companions while they are off and state the outcome', () => {
    const outcome = { value: 5, source: 'late' };
    expect(missing([TARGET, outcome], 'rate', false)).toEqual(['companions-off']);
    expect(missing([TARGET, outcome], 'rate')).toEqual([]);
  });

  it('is nothing once there is a figure, at the horizon or before it', () => {
    const target = { ...TARGET, target: { baselineBasis: 'not-needed' } } as const;
    expect(missing([target, { value: 5, period: '2013' }], 'level')).toEqual([]);
  });
});
