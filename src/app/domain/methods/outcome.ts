import { tidy } from '../progress';
import type { Track } from '../track';
import { latestOf, outcomeOf } from '../track';
import { equation, minus } from './formula';
import type { Method, Refusal, Ruling, Status } from './method';
import { inputsOf, refused } from './preconditions';

interface Held {
  readonly status: Status;
  readonly difference: number;
}

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
  const found = outcomeOf(track);
  const reasons = refusalsOf(track);
  if (!found || reasons.length) return refused(reasons);
  const { status, difference: result } = held(track, found.value);
  if (!Number.isFinite(result)) return refused(['not-a-number']);
  const reached = status === 'met' || status === 'within';
  // Where the way began is no part of whether its end was reached, but for an index: that is of its base year.
  const isIndex = track.kind === 'change-from-base';
  const inputs = inputsOf(isIndex ? track : { ...track, baseline: null });
  return { kind: 'judged', status, result, bands: [], reached, inputs, projected: null };
}

/**
 * A figure against the goal. The difference is the figure less the goal, negative below; for a range it is the distance to
 * the nearer end, 0 inside.
 */
function held({ goal, direction }: Track, at: number): Held {
  const { kind, value, max, strict } = goal;
  const difference = tidy(at - value);
  if (kind === 'range' && max !== null) {
    if (at < value) return { status: 'below', difference };
    return at > max
      ? { status: 'above', difference: tidy(at - max) }
      : { status: 'within', difference: 0 };
  }
  // "About 7" comes without a tolerance: whether 6.9 meets it is not for arithmetic to say.
  const isAbout = kind === 'about';
  // Nor is it where more is no better than less: 33 of 32 million tonnes is neither reached nor missed.
  const isPoint = kind === 'exactly' && direction === 'neither' && difference !== 0;
  if (isAbout || isPoint) return { status: 'difference-only', difference };
  const wantsLess = kind === 'at-most' || (kind === 'exactly' && direction === 'less');
  const isBeyond = wantsLess ? difference < 0 : difference > 0;
  const met = isBeyond || (difference === 0 && !strict);
  return { status: met ? 'met' : 'missed', difference };
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
