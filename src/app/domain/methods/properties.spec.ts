import fc from 'fast-check';
import type { TrackParts, YearValue } from '../../../testing/made-track';
import { madeTrack } from '../../../testing/made-track';
import type { Direction } from '../indicator';
import type { Track } from '../track';
import type { Judged, Method } from './method';
import { METHODS } from './registry';

const WAYS = METHODS.filter(({ id }) => id !== 'outcome');
/** Methods that reckon with growth rates need levels above zero; the others go in steps. */
const GROWTH = WAYS.filter(({ refuses }) => refuses.includes('not-positive'));
const LINEAR = WAYS.filter((method) => !GROWTH.includes(method));

const level = fc.integer({ min: 1, max: 4000 }).map((value) => value / 4);
const direction = fc.constantFrom<Direction>('more', 'less');

/** Tracks that have a way: levels above zero, a baseline, one to four figures, a later horizon. */
const way: fc.Arbitrary<TrackParts> = fc
  .record({
    direction,
    levels: fc.array(level, { minLength: 3, maxLength: 6 }),
    gaps: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ direction: wanted, levels, gaps }) => {
    const dated = levels.map((value, at): YearValue => {
      const passed = gaps.slice(0, at).reduce((all, gap) => all + gap, 0);
      return [2000 + passed, value];
    });
    const [baseline, ...seen] = dated.slice(0, -1);
    return { direction: wanted, baseline, seen, target: dated.at(-1)! };
  });

/** Whatever a track may hold, sensible or not. */
const anything: fc.Arbitrary<Track> = fc
  .record({
    kind: fc.constantFrom<NonNullable<TrackParts['kind']>>(
      'level',
      'share',
      'cumulative',
      'growth',
    ),
    direction: fc.constantFrom<Direction>('more', 'less', 'neither'),
    goal: fc.record({
      kind: fc.constantFrom('exactly', 'at-least', 'at-most', 'range', 'about'),
      max: fc.option(fc.double()),
      strict: fc.boolean(),
    }),
    baseline: fc.option(fc.tuple(fc.integer(), fc.double())),
    seen: fc.array(fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.double()), { maxLength: 4 }),
    target: fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.double()),
  })
  .map((parts) => madeTrack(parts as TrackParts));

const valued = (parts: TrackParts, change: (value: number) => number): TrackParts => {
  const changed = ([year, value]: YearValue): YearValue => [year, change(value)];
  return {
    ...parts,
    baseline: parts.baseline ? changed(parts.baseline) : null,
    seen: (parts.seen ?? []).map(changed),
    target: changed(parts.target),
  };
};
const swapped = (parts: TrackParts): TrackParts => {
  return { ...parts, direction: parts.direction === 'more' ? 'less' : 'more' };
};
const says = (method: Method, parts: TrackParts) => method.judge(madeTrack(parts));

/** The place of a status among those of its method, 0 the best. */
function placeOf({ whenReached }: Method, { status, bands }: Judged): number {
  const order = [...(whenReached ? [whenReached] : []), ...bands.map((band) => band.status)];
  return order.indexOf(status);
}

describe.each(WAYS)('$id', (method) => {
  it('says the same of figures in any unit', () => {
    fc.assert(
      fc.property(way, fc.integer({ min: 1, max: 1e6 }), (parts, scale) => {
        const [a, b] = [
          says(method, parts),
          says(
            method,
            valued(parts, (value) => value * scale),
          ),
        ];
        expect(b.kind === 'judged' ? b.status : b).toEqual(a.kind === 'judged' ? a.status : a);
        if (a.kind === 'judged' && b.kind === 'judged')
          expect(b.result).toBeCloseTo(a.result, 8 - Math.ceil(Math.log10(1 + Math.abs(a.result))));
      }),
    );
  });

  it('is never worse for more of a good thing', () => {
    fc.assert(
      fc.property(way, level, (parts, more) => {
        const [last, ...before] = (parts.seen ?? []).toReversed();
        const better = parts.direction === 'more' ? last![1] + more : last![1] - more;
        const seen = [...before.toReversed(), [last![0], better] as const];
        const [a, b] = [says(method, parts), says(method, { ...parts, seen })];
        fc.pre(a.kind === 'judged' && b.kind === 'judged');
        expect(placeOf(method, b)).toBeLessThanOrEqual(placeOf(method, a));
        expect(b.result).toBeGreaterThanOrEqual(a.result);
      }),
    );
  });
});

describe('the other way round', () => {
  it.each(LINEAR)('$id says the same of figures mirrored at the baseline', (method) => {
    fc.assert(
      fc.property(way, (parts) => {
        const base = parts.baseline![1];
        const a = says(method, parts);
        const b = says(method, swapped(valued(parts, (value) => 2 * base - value)));
        expect(b.kind === 'judged' ? [b.status, b.result] : b).toEqual(
          a.kind === 'judged' ? [a.status, a.result] : a,
        );
      }),
    );
  });

  // Growth rates have no such mirror: -20 % does not undo +20 %. Of reciprocals, which turn every growth factor over, what
  // remains is whether the level is reached, whether the way leads there at all, and whether it is fast enough.
  it.each(GROWTH)('$id agrees with itself on reciprocals: reached, forward, on time', (method) => {
    fc.assert(
      fc.property(way, (parts) => {
        const a = says(method, parts);
        const b = says(method, swapped(valued(parts, (value) => 1 / value)));
        const gist = (ruling: typeof a) =>
          ruling.kind === 'refused'
            ? ruling
            : [ruling.reached, Math.sign(ruling.result), ruling.result >= 1 - 1e-9];
        expect(gist(b)).toEqual(gist(a));
      }),
    );
  });
});

describe('whatever a track holds', () => {
  it.each(METHODS)(
    '$id gives a finite figure or a reason that it is known for, and never throws',
    ({ judge, refuses }) => {
      fc.assert(
        fc.property(anything, (track) => {
          const ruling = judge(track);
          if (ruling.kind === 'refused') {
            expect(ruling.reasons.length).toBeGreaterThan(0);
            expect(refuses).toEqual(expect.arrayContaining([...ruling.reasons]));
            expect(new Set(ruling.reasons).size).toBe(ruling.reasons.length);
            return;
          }
          const { result, projected, inputs, bands } = ruling;
          const numbers = [result, ...inputs.map(({ value }) => value)];
          expect(
            [...numbers, ...(projected === null ? [] : [projected])].every(Number.isFinite),
          ).toBe(true);
          expect(bands.every(({ from }) => from === null || Number.isFinite(from))).toBe(true);
        }),
        { numRuns: 2000 },
      );
    },
  );
});
