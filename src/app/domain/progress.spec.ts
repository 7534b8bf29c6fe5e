import fc from 'fast-check';
import { appraisalIn, goldenCase } from '../../testing/appraisals';
import { DISAGREEING, madeTrack } from '../../testing/made-track';
import { realSet } from '../../testing/package-files';
import { paceOf, progressOf, tidy } from './progress';

const SERVICES = 'target-services-share-2017';

describe('where a target stands', () => {
  it('is told in the golden case: three fifths of the time, 61 % of the way, 12.5 to go', () => {
    const progress = progressOf(madeTrack(DISAGREEING));
    expect(progress.elapsed).toBe(0.6);
    expect(progress.covered).toBeCloseTo(19.5 / 32, 12);
    expect(progress.gap).toBe(-12.5);
    expect(progress.latest).toMatchObject({ year: 2015, value: 80.5 });
    expect(progress).toEqual({ ...goldenCase().progress, latest: progress.latest });
  });

  it('has a pace that was needed, one that was reached, and one that is needed now', () => {
    const { needed, reached, neededNow } = progressOf(madeTrack(DISAGREEING));
    expect([needed?.linear, reached?.linear, neededNow?.linear]).toEqual([-6.4, -6.5, -6.25]);
    const rates = [needed, reached, neededNow].map((pace) => pace?.compound?.toFixed(2));
    expect(rates).toEqual(['-7.42', '-6.98', '-8.09']);
  });

  it('is not known where neither baseline nor figure is', () => {
    expect(appraisalIn(realSet(), SERVICES).progress).toEqual({
      latest: null,
      elapsed: null,
      covered: null,
      gap: null,
      needed: null,
      reached: null,
      neededNow: null,
    });
  });

  it('has a gap and a pace from now without a baseline, but no share of the way', () => {
    const progress = progressOf(madeTrack({ seen: [[2015, 40]], target: [2017, 45] }));
    expect([progress.gap, progress.neededNow?.linear]).toEqual([5, 2.5]);
    expect([progress.elapsed, progress.covered, progress.needed, progress.reached]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('needs no pace any more once the horizon has passed', () => {
    const passed = progressOf(
      madeTrack({ baseline: [2012, 39], seen: [[2017, 44]], target: [2017, 45] }),
    );
    expect([passed.neededNow, passed.elapsed, passed.gap]).toEqual([null, 1, 1]);
  });

  it('covers less than nothing on the wrong way, and more than all beyond the goal', () => {
    const at = (value: number) =>
      progressOf(madeTrack({ baseline: [2012, 40], seen: [[2015, value]], target: [2017, 50] }))
        .covered;
    expect([at(38), at(40), at(55)]).toEqual([-0.2, 0, 1.5]);
  });

  it('has no share of a way of no length', () => {
    const { covered, needed } = progressOf(
      madeTrack({ baseline: [2012, 45], seen: [[2015, 44]], target: [2017, 45] }),
    );
    expect([covered, needed?.linear]).toEqual([null, 0]);
  });

  it('is nothing still to come within a range, else the way to its nearer end, without a pace', () => {
    const at = (value: number) =>
      progressOf(
        madeTrack({
          goal: { kind: 'range', max: 6.5 },
          baseline: [2016, 6.1],
          seen: [[2017, value]],
          target: [2017, 6],
        }),
      );
    expect([5.7, 6, 6.4, 6.5, 6.9].map((value) => at(value).gap)).toEqual([0.3, 0, 0, 0, -0.4]);
    expect([at(6.4).needed, at(6.4).covered]).toEqual([null, null]);
  });

  it('of an amount is counted from nothing, and has no rate', () => {
    const { progress } = appraisalIn(realSet(), 'target-new-jobs-2017', [
      { what: 'start', year: 2013 },
      { what: 'outcome', value: 6e6, unit: 'persons', year: 2015, region: 'CN-OIC' },
    ]);
    expect(progress.needed).toEqual({ linear: 2.6e6, compound: null });
    expect(progress.reached).toEqual({ linear: 2e6, compound: null });
    expect(progress.neededNow).toEqual({ linear: 3.5e6, compound: null });
    expect([progress.elapsed, progress.gap]).toEqual([0.6, 7e6]);
  });
});

describe('a pace', () => {
  it('leads nowhere back in time', () => {
    expect(paceOf({ year: 2015, value: 1 }, { year: 2015, value: 2 })).toBeNull();
    expect(paceOf({ year: 2015, value: 1 }, { year: 2014, value: 2 })).toBeNull();
  });

  it.each([
    [0, 5],
    [-2, 5],
    [5, 0],
    [5, -2],
  ])('from %p to %p has steps, but no rate', (from, to) => {
    const pace = paceOf({ year: 2012, value: from }, { year: 2017, value: to });
    expect(pace).toEqual({ linear: (to - from) / 5, compound: null });
  });

  const levels = fc.double({ min: 0.01, max: 1e9, noNaN: true });
  const years = fc.integer({ min: 1, max: 30 });

  it('leads from the first figure to the second, in steps and at a rate', () => {
    fc.assert(
      fc.property(levels, levels, years, (from, to, span) => {
        const pace = paceOf({ year: 2000, value: from }, { year: 2000 + span, value: to });
        const compound = pace?.compound ?? Number.NaN;
        // What is lost of a large figure's digits is much of a small one; a step is told to nine decimals.
        const lost = 1e-9 * (Math.max(from, to) + span);
        const stepped = from + (pace?.linear ?? Number.NaN) * span;
        const grown = from * (1 + compound / 100) ** span;
        expect(Math.abs(stepped - to)).toBeLessThanOrEqual(lost);
        expect(Math.abs(grown - to)).toBeLessThanOrEqual(lost);
      }),
    );
  });

  it('has the same rate in any unit', () => {
    fc.assert(
      fc.property(levels, levels, years, fc.constantFrom(0.001, 10, 1000), (a, b, span, by) => {
        const at = (scale: number) =>
          paceOf({ year: 2000, value: a * scale }, { year: 2000 + span, value: b * scale });
        const [one, other] = [at(1)?.compound ?? 0, at(by)?.compound ?? 0];
        expect(Math.abs(other - one)).toBeLessThanOrEqual(1e-9 * (100 + Math.abs(one)));
      }),
    );
  });

  it('is free of the noise of binary fractions: 5.7 less 6 is −0.3', () => {
    expect(5.7 - 6).not.toBe(-0.3);
    expect(tidy(5.7 - 6)).toBe(-0.3);
  });
});
