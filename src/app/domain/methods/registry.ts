import type { Track } from '../track';
import { anticipatedProgress } from './anticipated-progress';
import { cagrRatio } from './cagr-ratio';
import { currentStatus } from './current-status';
import { linearPace } from './linear-pace';
import type { Method, MethodId, Ruling, Status, Tone } from './method';
import { outcome } from './outcome';
import { projectedShare } from './projected-share';

/** Every method; one is added here, and its words in `en-methods.ts` and `zh-methods.ts`. */
export const METHODS: readonly Method[] = [
  outcome,
  cagrRatio,
  projectedShare,
  linearPace,
  currentStatus,
  anticipatedProgress,
];

/** What each method says of a track, in the order of the registry. */
export function rulings(track: Track): ReadonlyMap<MethodId, Ruling> {
  return new Map(METHODS.map((method) => [method.id, method.judge(track)]));
}

/** How good each status is, for shape and colour beside its word. */
export const TONES: Readonly<Record<Status, Tone>> = {
  met: 'good',
  missed: 'bad',
  within: 'good',
  below: 'bad',
  above: 'open',
  'difference-only': 'open',
  achieved: 'good',
  'on-track': 'good',
  moderate: 'middling',
  limited: 'middling',
  deteriorating: 'bad',
  fair: 'middling',
  'stagnation-or-regression': 'bad',
  improving: 'middling',
  stagnating: 'bad',
  decreasing: 'bad',
  'ahead-of-time': 'good',
  'behind-time': 'middling',
  maintain: 'good',
  accelerate: 'middling',
  reverse: 'bad',
};
