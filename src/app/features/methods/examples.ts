import type { MethodId } from '../../domain/methods/method';
import type { Grounds, Point, Track } from '../../domain/track';

const NOTHING: Grounds = { claims: [], assumptions: [] };

function point(year: number, value: number): Point {
  return { year, value, assumed: false, ...NOTHING };
}

/** The case on which the methods disagree: an index from 100 in 2012 to 68 in 2017, as the plan wants of water. */
export const DISAGREEMENT: Track = {
  kind: 'change-from-base',
  goal: { kind: 'exactly', value: 68, max: null, strict: false },
  direction: 'less',
  stated: NOTHING,
  horizon: { year: 2017, assumed: false, ...NOTHING },
  baseline: point(2012, 100),
  observations: [point(2015, 80.5)],
};

/** Growth of one year, which only its outcome can judge: at least 6 % wanted for 2015, 5.7 % reached. */
export const ONE_YEAR: Track = {
  kind: 'growth',
  goal: { kind: 'at-least', value: 6, max: null, strict: false },
  direction: 'more',
  stated: NOTHING,
  horizon: { year: 2015, assumed: false, ...NOTHING },
  baseline: null,
  observations: [point(2015, 5.7)],
};

/** The case that a method is worked through with. */
export function exampleOf(id: MethodId): Track {
  return id === 'outcome' ? ONE_YEAR : DISAGREEMENT;
}
