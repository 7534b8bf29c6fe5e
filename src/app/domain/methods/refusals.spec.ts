import type { TrackParts } from '../../../testing/made-track';
import { DISAGREEING, madeTrack } from '../../../testing/made-track';
import type { MethodId, Refusal } from './method';
import { METHOD_IDS } from './method';
import { rulings } from './registry';

const GROWING: readonly MethodId[] = ['cagr-ratio', 'projected-share'];
const LINEAR: readonly MethodId[] = ['linear-pace', 'current-status', 'anticipated-progress'];
const PATHS = [...GROWING, ...LINEAR];

/** Why each method refuses; a status where it does not. */
function why(parts: Partial<TrackParts>, id: MethodId): readonly Refusal[] | string {
  const ruling = rulings(madeTrack({ ...DISAGREEING, ...parts })).get(id);
  if (!ruling) throw new Error(`There is no ${id}`);
  return ruling.kind === 'refused' ? ruling.reasons : ruling.status;
}

describe('every method that follows a way refuses', () => {
  it.each<[string, Partial<TrackParts>, readonly Refusal[]]>([
    [
      'without a baseline',
      {
        baseline: null,
        seen: [
          [2013, 90],
          [2015, 80],
        ],
      },
      ['no-baseline'],
    ],
    ['with one figure only', { baseline: null }, ['no-baseline', 'one-point-only']],
    ['with nothing known', { baseline: null, seen: [] }, ['no-baseline', 'no-observation']],
    ['without an observation', { seen: [] }, ['no-observation']],
    ['a figure in the year of the baseline', { seen: [[2012, 90]] }, ['one-point-only']],
    ['a target that is the baseline', { target: [2017, 100] }, ['baseline-is-target']],
    ['a target reached before its start', { target: [2017, 110] }, ['target-behind-baseline']],
    ['a range', { goal: { kind: 'range', max: 70 } }, ['range']],
    ['about', { goal: { kind: 'about' } }, ['about']],
    [
      'neither more nor less, with no way to tell',
      { direction: 'neither', target: [2017, 100] },
      ['no-direction', 'baseline-is-target'],
    ],
    ['after the horizon', { seen: [[2017, 70]] }, ['horizon-passed']],
    ['a figure beyond the horizon', { seen: [[2018, 70]] }, ['horizon-passed']],
    [
      'a horizon before the baseline',
      { target: [2011, 68] },
      ['horizon-before-baseline', 'horizon-passed'],
    ],
    ['a target that is no number', { target: [2017, NaN] }, ['not-a-number']],
    ['a figure that is no number', { seen: [[2015, Infinity]] }, ['not-a-number']],
    [
      'one year’s growth',
      { kind: 'growth', baseline: null, seen: [] },
      ['one-year-rate', 'no-observation'],
    ],
    ['a step of every year', { kind: 'step', seen: [] }, ['yearly-step', 'no-observation']],
    [
      'a range for one year’s growth',
      { kind: 'growth-range', baseline: null, goal: { kind: 'range', max: 70 } },
      ['one-year-rate', 'range'],
    ],
    [
      'about, for one year’s growth',
      { kind: 'growth-about', baseline: null, goal: { kind: 'about' } },
      ['one-year-rate', 'about'],
    ],
  ])('%s', (_, parts, reasons) => {
    for (const id of PATHS) expect({ id, why: why(parts, id) }).toEqual({ id, why: reasons });
  });

  it('for every reason that holds, not for the first alone', () => {
    const parts: Partial<TrackParts> = {
      direction: 'neither',
      goal: { kind: 'about' },
      baseline: [2012, -5],
      seen: [[2017, 3]],
      target: [2017, 4],
    };
    expect(why(parts, 'cagr-ratio')).toEqual([
      'about',
      'horizon-passed',
      'sign-change',
      'not-positive',
    ]);
    expect(why(parts, 'linear-pace')).toEqual(['about', 'horizon-passed']);
  });
});

describe('growth rates', () => {
  it.each<[string, Partial<TrackParts>, readonly Refusal[]]>([
    ['a baseline of nothing', { baseline: [2012, 0], direction: 'more' }, ['not-positive']],
    ['a target of nothing', { target: [2017, 0] }, ['not-positive']],
    ['nothing left', { seen: [[2015, 0]] }, ['not-positive']],
    [
      'levels below zero',
      { baseline: [2012, -10], seen: [[2015, -20]], target: [2017, -30] },
      ['not-positive'],
    ],
    ['a figure below zero', { seen: [[2015, -3]] }, ['sign-change']],
    [
      'a baseline below zero, a target above',
      { baseline: [2012, -10], direction: 'more' },
      ['sign-change', 'not-positive'],
    ],
  ])('refuse %s', (_, parts, reasons) => {
    for (const id of GROWING) expect({ id, why: why(parts, id) }).toEqual({ id, why: reasons });
  });

  it.each<[string, Partial<TrackParts>, readonly string[]]>([
    ['from nothing', { baseline: [2012, 0], direction: 'more' }, ['met', 'met', 'maintain']],
    ['down to nothing', { target: [2017, 0] }, ['stagnating', 'behind-time', 'accelerate']],
    [
      'below zero',
      { baseline: [2012, -10], seen: [[2015, -20]], target: [2017, -30] },
      ['improving', 'behind-time', 'accelerate'],
    ],
    [
      'across zero',
      { baseline: [2012, -10], seen: [[2015, 8]], target: [2017, 20], direction: 'more' },
      ['on-track', 'ahead-of-time', 'maintain'],
    ],
  ])('are not needed for even steps: %s', (_, parts, statuses) => {
    expect(LINEAR.map((id) => why(parts, id))).toEqual(statuses);
  });
});

describe('the outcome', () => {
  it('waits for the figure at the horizon', () => {
    expect(why({}, 'outcome')).toEqual(['horizon-not-passed']);
    expect(why({ seen: [] }, 'outcome')).toEqual(['no-observation']);
  });

  it('needs neither a baseline nor a direction, nor levels above zero', () => {
    const parts: Partial<TrackParts> = { baseline: null, seen: [[2017, -3]], target: [2017, -3] };
    expect(why(parts, 'outcome')).toBe('met');
    expect(why({ ...parts, direction: 'neither' }, 'outcome')).toBe('met');
  });
});

it('no method says two things: a ruling of each, and nothing else', () => {
  expect([...rulings(madeTrack(DISAGREEING)).keys()]).toEqual(METHOD_IDS);
});
