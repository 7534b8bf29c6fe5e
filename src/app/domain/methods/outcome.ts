import { judgeOutcome } from '../assessment';
import type { Operator } from '../claim';
import type { Goal, Track } from '../track';
import { latestOf, outcomeOf } from '../track';
import { equation, minus } from './formula';
import type { Method, Refusal, Ruling } from './method';
import { inputsOf, refused } from './preconditions';

/** What was reached at the horizon, against the target: plain arithmetic, of any kind of target. */
export const outcome: Method = {
  id: 'outcome',
  reference: null,
  equations: [equation('D', minus('yt', 'yT'))],
  whenReached: null,
  bands: [],
  refuses: ['no-observation', 'horizon-not-passed', 'no-start', 'not-a-number'],
  judge,
};

function judge(track: Track): Ruling {
  const { goal, direction } = track;
  const found = outcomeOf(track);
  const reasons = refusalsOf(track);
  if (!found || reasons.length) return refused(reasons);
  const { value, max } = goal;
  const stated = { operator: operatorOf(goal), value, valueMax: max, unitMult: 0 };
  const { kind: status, difference: result } = judgeOutcome(stated, found.value, direction);
  if (!Number.isFinite(result)) return refused(['not-a-number']);
  const reached = status === 'met' || status === 'within';
  const inputs = inputsOf(track);
  return { kind: 'judged', status, result, bands: [], reached, inputs, projected: null };
}

function refusalsOf(track: Track): readonly Refusal[] {
  const { kind, goal, baseline, horizon } = track;
  const latest = latestOf(track);
  const figures = [goal.value, ...(goal.max === null ? [] : [goal.max])];
  const numbers = [...figures, horizon.year, ...(latest ? [latest.value] : [])];
  const found: Partial<Record<Refusal, boolean>> = {
    'not-a-number': !numbers.every(Number.isFinite),
    // Nobody says over which years the amount is counted, so no amount can be held against it.
    'no-start': kind === 'cumulative' && baseline === null,
    'no-observation': latest === null,
    'horizon-not-passed': latest !== null && latest.year < horizon.year,
  };
  return (Object.keys(found) as Refusal[]).filter((reason) => found[reason]);
}

function operatorOf({ kind, strict }: Goal): Operator {
  switch (kind) {
    case 'at-least':
      return strict ? 'gt' : 'ge';
    case 'at-most':
      return strict ? 'lt' : 'le';
    case 'range':
      return 'range';
    case 'about':
      return 'approx';
    case 'exactly':
      return 'eq';
  }
}
