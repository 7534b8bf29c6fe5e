import type { TrackParts } from '../../../testing/made-track';
import { DISAGREEING, madeTrack } from '../../../testing/made-track';
import type { Judged, MethodId } from './method';
import { METHOD_IDS, STATUSES } from './method';
import { METHODS, rulings, TONES } from './registry';

function judged(id: MethodId, parts: TrackParts): Judged {
  const ruling = rulings(madeTrack(parts)).get(id);
  if (ruling?.kind !== 'judged') throw new Error(`${id} refuses: ${ruling?.reasons.join() ?? ''}`);
  return ruling;
}

/** `on-track 1.016`: status and result to three digits. */
function said(id: MethodId, parts: TrackParts): string {
  const { status, result } = judged(id, parts);
  return `${status} ${result.toFixed(3)}`;
}

describe('the registry', () => {
  it('has every method once, in the order of their ids', () => {
    expect(METHODS.map(({ id }) => id)).toEqual(METHOD_IDS);
  });

  it('names bands from the best to the worst, the last of which takes all that is lower', () => {
    for (const { bands } of METHODS) {
      const limits = bands.map(({ from }) => from);
      if (limits.length) expect(limits.at(-1)).toBeNull();
      const numbers = limits.flatMap((from) => from ?? []);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    }
  });

  it('tells how good every status is', () => {
    expect(Object.keys(TONES).sort()).toEqual([...STATUSES].sort());
  });
});

describe('100 in 2012, 68 wanted for 2017, 80.5 in 2015', () => {
  it.each<[MethodId, string]>([
    ['cagr-ratio', 'moderate 0.940'],
    ['projected-share', 'fair 0.948'],
    ['linear-pace', 'on-track 1.016'],
    ['current-status', 'ahead-of-time 6.094'],
    ['anticipated-progress', 'maintain 1.016'],
  ])('by %s: %s', (id, expected) => {
    expect(said(id, DISAGREEING)).toBe(expected);
  });

  it('has no outcome yet', () => {
    expect(rulings(madeTrack(DISAGREEING)).get('outcome')).toEqual({
      kind: 'refused',
      reasons: ['horizon-not-passed'],
    });
  });

  it('leads to another figure in 2017 by each method that projects', () => {
    const projected = METHODS.flatMap(({ judge }) => {
      const ruling = judge(madeTrack(DISAGREEING));
      return ruling.kind === 'judged' ? [ruling.projected?.toFixed(2) ?? 'none'] : [];
    });
    // 80.5 × (80.5 / 100)^(2 / 3) = 69.66; 100 - 5 × 6.5 = 67.5, the same for a line through two points.
    expect(projected).toEqual(['none', '69.66', '67.50', 'none', '67.50']);
  });

  it('names what went in, each with its claim, and what was made of it with all of them', () => {
    const { inputs } = judged('cagr-ratio', DISAGREEING);
    const named = inputs.map(({ symbol, value, claims }) => {
      return `${symbol} ${String(Number(value.toFixed(4)))} ${claims.join('+')}`;
    });
    expect(named).toEqual([
      'y0 100 baseline',
      't0 2012 baseline',
      'yt 80.5 seen-2015',
      't 2015 seen-2015',
      'yT 68 target',
      'T 2017 target',
      'd -1 baseline+seen-2015+target',
      'o -0.0698 baseline+seen-2015+target',
      'r -0.0742 baseline+seen-2015+target',
    ]);
  });

  it('marks what was made of an assumed figure', () => {
    const track = madeTrack(DISAGREEING);
    const assumed = { ...track.baseline!, assumed: true, assumptions: ['mine'], claims: [] };
    const ruling = METHODS[1]!.judge({ ...track, baseline: assumed });
    const marked = (ruling as Judged).inputs.filter((input) => input.assumed);
    expect(marked.map(({ symbol }) => symbol)).toEqual(['y0', 't0', 'd', 'o', 'r']);
    expect(marked.every(({ assumptions }) => assumptions.join() === 'mine')).toBe(true);
  });
});

describe('golden cases by hand', () => {
  it.each<[string, string, MethodId, TrackParts]>([
    // 10 % a year where 10 % is needed.
    ['100 to 110 of 121', 'on-track 1.000', 'cagr-ratio', up(110, 121, 2)],
    // 6 % a year where 10 % is needed: exactly at the threshold.
    ['100 to 106 of 121', 'moderate 0.600', 'cagr-ratio', up(106, 121, 2)],
    ['100 to 105 of 121', 'limited 0.500', 'cagr-ratio', up(105, 121, 2)],
    ['100 to 100 of 121', 'limited 0.000', 'cagr-ratio', up(100, 121, 2)],
    ['100 to 99 of 121', 'deteriorating -0.100', 'cagr-ratio', up(99, 121, 2)],
    ['100 to 121 of 121', 'achieved 2.100', 'cagr-ratio', up(121, 121, 2)],
    // 100 × 1.1² = 121: all of the way; 100 × 1.04² = 108.16 of 121: 8.16 of 21.
    ['100 to 110 of 121', 'on-track 1.000', 'projected-share', up(110, 121, 2)],
    ['100 to 104 of 121', 'fair 0.389', 'projected-share', up(104, 121, 2)],
    ['100 to 101 of 121', 'stagnation-or-regression 0.096', 'projected-share', up(101, 121, 2)],
    ['100 to 90 of 121', 'stagnation-or-regression -0.905', 'projected-share', up(90, 121, 2)],
    ['100 to 122 of 121', 'met 2.326', 'projected-share', up(122, 121, 2)],
    // Half the way in half the time, and so on.
    ['100 to 110 of 120', 'on-track 1.000', 'linear-pace', up(110, 120, 2)],
    ['100 to 105 of 120', 'improving 0.500', 'linear-pace', up(105, 120, 2)],
    ['100 to 104 of 120', 'stagnating 0.400', 'linear-pace', up(104, 120, 2)],
    ['100 to 99 of 120', 'decreasing -0.100', 'linear-pace', up(99, 120, 2)],
    ['100 to 120 of 120', 'met 2.000', 'linear-pace', up(120, 120, 2)],
    ['100 to 110 of 120', 'ahead-of-time 5.000', 'current-status', up(110, 120, 2)],
    ['100 to 109 of 120', 'behind-time 4.500', 'current-status', up(109, 120, 2)],
    ['100 to 120 of 120', 'met 10.000', 'current-status', up(120, 120, 2)],
    ['100 to 109 of 120', 'maintain 0.900', 'anticipated-progress', up(109, 120, 2)],
    ['100 to 108 of 120', 'accelerate 0.800', 'anticipated-progress', up(108, 120, 2)],
    ['100 to 100 of 120', 'accelerate 0.000', 'anticipated-progress', up(100, 120, 2)],
    ['100 to 99 of 120', 'reverse -0.100', 'anticipated-progress', up(99, 120, 2)],
  ])('%s in two years, one of them gone: %s by %s', (_, expected, id, parts) => {
    expect(said(id, parts)).toBe(expected);
  });

  it('anticipates by a line on which recent figures weigh more', () => {
    // 0, 0, 6 in years 0, 1, 2 with weights 1/3, 2/3, 1: means 4/3 and 3, slope 2/(10/9) × … = 3.6, at year 4: 12.6.
    const parts: TrackParts = {
      baseline: [2010, 0],
      seen: [
        [2011, 0],
        [2012, 6],
      ],
      target: [2014, 14],
    };
    const { projected, result, status } = judged('anticipated-progress', parts);
    expect([projected?.toFixed(3), result.toFixed(3), status]).toEqual([
      '12.600',
      '0.900',
      'maintain',
    ]);
  });

  it('takes a figure exactly on its way for one, whatever binary fractions make of it', () => {
    // (80.8 - 100) / 3 against -32 / 5 is 1.0000000000000002 in one order of steps and less than 1 in another.
    for (const [year, value] of [
      [2013, 93.6],
      [2014, 87.2],
      [2015, 80.8],
      [2016, 74.4],
    ] as const)
      expect(said('linear-pace', { ...DISAGREEING, seen: [[year, value]] })).toBe('on-track 1.000');
  });
});

/** From 100 in 2010 to a target some years later, with a figure in 2011. */
function up(seen: number, target: number, years: number): TrackParts {
  return { baseline: [2010, 100], seen: [[2011, seen]], target: [2010 + years, target] };
}

describe('at the horizon', () => {
  const outcome = (value: number, parts: Partial<TrackParts> = {}) =>
    said('outcome', { target: [2017, 6], seen: [[2017, value]], ...parts });
  const range = { kind: 'range', max: 6.5 } as const;

  it.each([
    [6, {}, 'met 0.000'],
    [5.7, {}, 'missed -0.300'],
    [6, { goal: { kind: 'at-least', strict: true } }, 'missed 0.000'],
    [5, { goal: { kind: 'at-most' } }, 'met -1.000'],
    [5, { direction: 'less' }, 'met -1.000'],
    [7, { direction: 'neither' }, 'difference-only 1.000'],
    [6, { direction: 'neither' }, 'met 0.000'],
    [6.4, { goal: range }, 'within 0.000'],
    [5.9, { goal: range }, 'below -0.100'],
    [6.7, { goal: range }, 'above 0.200'],
    [5.9, { goal: { kind: 'about' } }, 'difference-only -0.100'],
  ] as const)('%d against 6 %j: %s', (value, parts, expected) => {
    expect(outcome(value, parts)).toBe(expected);
  });

  it('one year’s growth is judged by its outcome alone: Heilongjiang missed 6 by 0.3', () => {
    const parts: TrackParts = { kind: 'growth', target: [2015, 6], seen: [[2015, 5.7]] };
    const said = [...rulings(madeTrack(parts))].map(([id, ruling]) =>
      ruling.kind === 'judged' ? `${id}: ${ruling.status}` : `${id}: ${ruling.reasons.join()}`,
    );
    expect(said).toEqual([
      'outcome: missed',
      ...METHOD_IDS.slice(1).map((id) => `${id}: one-year-rate,horizon-passed`),
    ]);
  });
});

describe('the outcome of a change from a base year', () => {
  it('rests on the base year, assumed or not: an index is nothing without it', () => {
    const judged = (kind: TrackParts['kind'], assumed: boolean) => {
      const track = madeTrack({
        kind,
        baseline: [2012, 100],
        seen: [[2017, 83.5]],
        target: [2017, 82],
      });
      const baseline = track.baseline && { ...track.baseline, assumed };
      const ruling = rulings({ ...track, baseline }).get('outcome');
      return ruling?.kind === 'judged' && ruling.inputs.some((input) => input.assumed);
    };
    expect(judged('change-from-base', true)).toBe(true);
    expect(judged('change-from-base', false)).toBe(false);
    // Of a level it is no part of whether the end was reached.
    expect(judged('level', true)).toBe(false);
  });
});

describe('an amount that adds up over the years', () => {
  const jobs: TrackParts = {
    kind: 'cumulative',
    baseline: [2012, 0],
    seen: [[2015, 9e6]],
    target: [2017, 13e6],
  };

  it('is held against even steps and against the time that has passed', () => {
    // 3 million a year where 2.6 are needed; 6.9 tenths after 6 tenths of the time.
    expect(said('linear-pace', jobs)).toBe('on-track 1.154');
    expect(said('current-status', jobs)).toBe('ahead-of-time 6.923');
  });

  it('has no growth rate and no line through it', () => {
    for (const id of ['cagr-ratio', 'projected-share', 'anticipated-progress'] as const)
      expect(rulings(madeTrack(jobs)).get(id)).toMatchObject({ kind: 'refused' });
    expect(rulings(madeTrack(jobs)).get('cagr-ratio')).toEqual({
      kind: 'refused',
      reasons: ['adds-up', 'not-positive'],
    });
  });

  it('is not judged without a first year, not even by its outcome', () => {
    const all = rulings(madeTrack({ ...jobs, baseline: null, seen: [[2017, 13e6]] }));
    for (const ruling of all.values())
      expect(ruling.kind === 'refused' && ruling.reasons).toContain('no-start');
  });
});
