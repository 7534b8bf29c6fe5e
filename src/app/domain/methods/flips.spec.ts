import fc from 'fast-check';
import type { TrackParts } from '../../../testing/made-track';
import { DISAGREEING, madeTrack } from '../../../testing/made-track';
import type { Track } from '../track';
import type { Flip } from './flips';
import { flipsOf } from './flips';
import type { Method, MethodId } from './method';
import { METHODS } from './registry';

const byId = (id: MethodId): Method => METHODS.find((method) => method.id === id)!;

/** `latest up 80.8: improving`. */
function said(id: MethodId, parts: Partial<TrackParts> = {}, decimals = 1): readonly string[] {
  return flipsOf(byId(id), madeTrack({ ...DISAGREEING, ...parts }), decimals).map(
    ({ of, side, at, status }) => `${of} ${side} ${String(at)}: ${status}`,
  );
}

describe('what would change the verdict on 100 to 68, at 80.5', () => {
  it('by the ratio of growth rates', () => {
    // 95 % of 7.42 % a year for three years: 100 × 0.92948³ = 80.30; 60 % of it: 100 × 0.95546³ = 87.22.
    expect(said('cagr-ratio')).toEqual([
      'latest down 80.3: on-track',
      'latest up 87.3: limited',
      // By 2016 it would be 6.98 of 9.19 % a year, 0.759: still moderate.
      'horizon up 2018: on-track',
      // From 88.3: 3.04 of 5.09 % a year, 0.597; from 100.6: 7.16 of 7.54 %, 0.950.
      'baseline down 88.3: limited',
      'baseline up 100.6: on-track',
    ]);
  });

  it('by even steps: 80.8 is exactly on time, and 80.9 is not', () => {
    expect(said('linear-pace', {}, 1)).toEqual([
      'latest down 68: met',
      'latest up 80.9: improving',
      'horizon down 2016: improving',
      'baseline down 99.2: improving',
    ]);
    expect(said('linear-pace', {}, 2)).toContain('latest up 80.81: improving');
  });

  it('by the figure at the horizon, only that figure: no year and no baseline', () => {
    expect(said('outcome', { seen: [[2017, 70]] })).toEqual(['latest down 68: met']);
    expect(said('outcome', { seen: [[2017, 60]] })).toEqual(['latest up 68.1: missed']);
  });

  it('finds both ends of a range, and the one figure that is exactly met', () => {
    const range = {
      goal: { kind: 'range', max: 6.5 },
      target: [2017, 6],
      direction: 'more',
    } as const;
    expect(said('outcome', { ...range, seen: [[2017, 6.4]] })).toEqual([
      'latest down 5.9: below',
      'latest up 6.6: above',
    ]);
    expect(said('outcome', { direction: 'neither', seen: [[2017, 70]] })).toEqual([
      'latest down 68: met',
    ]);
  });

  it('finds nothing where there is no verdict, or no other one', () => {
    expect(said('outcome')).toEqual([]);
    expect(said('outcome', { goal: { kind: 'about' }, seen: [[2017, 70]] })).toEqual([]);
  });

  it('leaves alone what is so by definition: an index of 100, an amount that starts from nothing', () => {
    const baselines = (kind: 'change-from-base' | 'cumulative') =>
      METHODS.flatMap((method) => flipsOf(method, madeTrack({ ...DISAGREEING, kind }), 1)).filter(
        ({ of }) => of === 'baseline',
      );
    expect([...baselines('change-from-base'), ...baselines('cumulative')]).toEqual([]);
  });

  it('writes figures as they are read: in millions, without the noise of binary fractions', () => {
    const jobs: TrackParts = {
      kind: 'cumulative',
      baseline: [2012, 0],
      seen: [[2015, 9.1e6]],
      target: [2017, 13e6],
    };
    const flips = flipsOf(byId('linear-pace'), madeTrack(jobs), -5);
    expect(flips).toEqual([
      { of: 'latest', side: 'down', at: 7.7e6, status: 'improving' },
      { of: 'latest', side: 'up', at: 13e6, status: 'met' },
      { of: 'horizon', side: 'down', at: 2016, status: 'improving' },
    ]);
  });
});

const level = fc.integer({ min: 1, max: 4000 }).map((value) => value / 10);
const tracks = fc
  .record({
    direction: fc.constantFrom('more' as const, 'less' as const),
    levels: fc.tuple(level, level, level),
    years: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 })),
  })
  .map(({ direction, levels: [y0, yt, yT], years: [passed, left] }) =>
    madeTrack({
      direction,
      baseline: [2000, y0],
      seen: [[2000 + passed, yt]],
      target: [2000 + passed + left, yT],
    }),
  );

function changed(track: Track, { of }: Flip, to: number): Track {
  const latest = track.observations.at(-1)!;
  if (of === 'horizon') return { ...track, horizon: { ...track.horizon, year: to } };
  return of === 'latest'
    ? { ...track, observations: [{ ...latest, value: to }] }
    : { ...track, baseline: { ...track.baseline!, value: to } };
}

it.each(METHODS)(
  '$id: at each flip the status is the new one, one step nearer still the old',
  (method) => {
    fc.assert(
      fc.property(tracks, fc.integer({ min: 0, max: 3 }), (track, decimals) => {
        const statusOf = (of: Track) => {
          const ruling = method.judge(of);
          return ruling.kind === 'judged' ? ruling.status : null;
        };
        const flips = flipsOf(method, track, decimals);
        for (const flip of flips) {
          const now = { latest: track.observations[0]!.value, baseline: track.baseline!.value };
          const from = flip.of === 'horizon' ? track.horizon.year : now[flip.of];
          const step = flip.of === 'horizon' ? 1 : 10 ** -decimals;
          const [toward, nearest] = flip.side === 'up' ? [-step, Math.max] : [step, Math.min];
          const nearer = nearest(from, Number((flip.at + toward).toFixed(decimals)));
          expect(statusOf(changed(track, flip, flip.at))).toBe(flip.status);
          expect(flip.status).not.toBe(statusOf(track));
          expect(statusOf(changed(track, flip, nearer))).toBe(statusOf(track));
        }
        expect(new Set(flips.map(({ of, side }) => `${of} ${side}`)).size).toBe(flips.length);
      }),
    );
  },
);
