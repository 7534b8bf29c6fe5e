import { claimSet, INDICATOR } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import type { Assumption } from './assumption';
import { targetsOf } from './target';
import { trackOf } from './track-of';

type Parts<T> = T extends unknown
  ? Omit<T, 'id' | 'target' | 'made' | 'name' | 'on' | 'source'>
  : never;

let made = 0;

/** An assumption about a target; an assumption of the analyst's own, and on, if nothing else is said. */
function supply(
  target: string,
  parts: Parts<Assumption>,
  more: Partial<Pick<Assumption, 'source' | 'on' | 'made'>> = {},
): Assumption {
  made += 1;
  const day = `2026-11-${String(made).padStart(2, '0')}T10:00:00.000Z`;
  return {
    id: `a${String(made)}`,
    target,
    source: null,
    name: '',
    made: day,
    on: true,
    ...more,
    ...parts,
  };
}

function trackFor(id: string, assumptions: readonly Assumption[] = [], companions = true) {
  const set = realSet();
  const target = targetsOf(set).find(({ claim }) => claim.id === id);
  if (!target) throw new Error(`No target ${id}`);
  return trackOf(set, target, { companions, assumptions });
}

const SERVICES = 'target-services-share-2017';
const JOBS = 'target-new-jobs-2017';
const WATER = 'target-water-per-unit-of-industrial-output-2017';
const ENERGY = 'target-energy-per-unit-of-gdp-2017';
const DAQING = 'target-petroleum-output-2020-daqing';
const GROWTH = 'target-gdp-growth-2015-heilongjiang';

beforeEach(() => {
  made = 0;
});

describe('the track of a target, as the claims have it', () => {
  it('is an index from 100 for a change from a base year: water, to 68', () => {
    const { track } = trackFor(WATER);
    expect(track.goal).toEqual({ kind: 'exactly', value: 68, max: null, strict: false });
    expect(track.baseline).toMatchObject({
      year: 2012,
      value: 100,
      assumed: false,
      claims: [WATER],
    });
    expect(track.direction).toBe('less');
    expect(track.observations).toEqual([]);
  });

  it('says where the package’s editors assumed the base year: energy, to 82', () => {
    const { track } = trackFor(ENERGY);
    expect(track.goal.value).toBe(82);
    expect(track.baseline).toMatchObject({ year: 2012, value: 100, assumed: true });
  });

  it('has no baseline where none is stated', () => {
    expect(trackFor(SERVICES).track.baseline).toBeNull();
    expect(trackFor('target-disposable-income-2017').track.baseline).toBeNull();
  });

  it('starts from the stated level, and leads to the claim that observed it: Daqing, from 40 million tonnes', () => {
    const { baseline, goal, horizon } = trackFor(DAQING).track;
    expect(baseline).toMatchObject({ year: 2014, value: 40e6 });
    expect(baseline?.claims).toEqual([DAQING, 'petroleum-output-2014-daqing']);
    expect([goal.value, horizon.year]).toEqual([32e6, 2020]);
  });

  it('has no start for an amount whose period has none: 13 million jobs', () => {
    expect(trackFor(JOBS).track).toMatchObject({ baseline: null, goal: { value: 13e6 } });
  });

  it('observes a one-year target in its own year only', () => {
    const { track } = trackFor(GROWTH);
    expect(track.baseline).toBeNull();
    expect(track.observations.map(({ year, value }) => [year, value])).toEqual([[2015, 5.7]]);
  });

  it('hears no companion that is off', () => {
    const jilin = 'target-gdp-growth-2017-jilin';
    expect(trackFor(jilin).track.observations).toHaveLength(1);
    expect(trackFor(jilin, [], false).track.observations).toEqual([]);
  });

  it('keeps one figure a year, the one published last, with the others’ claims beside it', () => {
    const set = claimSet({
      measure: 'level',
      claims: [
        { value: 10, period: '2017', target: { baselineBasis: 'not-stated' } },
        { value: 5, period: '2014', source: 'early' },
        { value: 6, period: '2014', source: 'late' },
        { value: 4, period: '2013' },
        { value: 9, period: '2018' },
        { value: 1, period: '2015-Q1' },
      ],
    });
    const [target] = targetsOf(set);
    const { track } = trackOf(set, target!, { companions: true, assumptions: [] });
    expect(track.observations.map(({ year, value, claims }) => [year, value, claims])).toEqual([
      [2013, 4, ['claim-4']],
      [2014, 6, ['claim-3', 'claim-2']],
    ]);
  });

  it('takes for the total of an amount what was counted from its start, and never one year of several', () => {
    const set = claimSet({
      measure: 'amount',
      claims: [
        { value: 13, period: '2013/2017', target: {} },
        { value: 2.7, period: '2017' },
        { value: 2.6, period: '2013' },
        { value: 9.9, period: '2013/2016' },
        { value: 7.2, period: '2014/2016', source: 'late' },
        { value: 8, period: '2013-01/2016-09', source: 'late' },
      ],
    });
    const [target] = targetsOf(set);
    const { track } = trackOf(set, target!, { companions: true, assumptions: [] });
    expect(track.baseline).toMatchObject({ year: 2012, value: 0 });
    expect(track.observations.map(({ year, value }) => [year, value])).toEqual([
      [2013, 2.6],
      [2016, 9.9],
    ]);
  });

  it('takes a baseline from a linked claim where the target names its year only', () => {
    const set = claimSet({
      measure: 'level',
      claims: [
        {
          value: 10,
          period: '2017',
          target: {
            baselineBasis: 'stated',
            baselinePeriod: { id: '2013', kind: 'year', start: 2013 * 12, end: 2013 * 12 + 11 },
          },
        },
        { value: 4, period: '2013', source: 'early' },
      ],
    });
    const [target] = targetsOf(set);
    const at = (companions: boolean) =>
      trackOf(set, target!, { companions, assumptions: [] }).track.baseline;
    expect(at(true)).toMatchObject({ year: 2013, value: 4, claims: ['claim-2'] });
    // Its source is a companion: while those are off, nobody states one.
    expect(at(false)).toBeNull();
    expect(set.indicators.has(INDICATOR)).toBe(true);
  });
});

describe('what the analyst supplies', () => {
  const baseline = {
    what: 'baseline',
    value: 39,
    unit: 'percent',
    year: 2012,
    region: 'CN-OIC',
  } as const;

  it('is the baseline where none is stated, marked as assumed unless a source is named', () => {
    const { track, applied } = trackFor(SERVICES, [supply(SERVICES, baseline)]);
    expect(track.baseline).toEqual({
      year: 2012,
      value: 39,
      claims: [],
      assumptions: ['a1'],
      assumed: true,
    });
    expect(applied.map(({ id }) => id)).toEqual(['a1']);
    const sourced = trackFor(SERVICES, [supply(SERVICES, baseline, { source: 'Yearbook' })]);
    expect(sourced.track.baseline?.assumed).toBe(false);
  });

  it('never replaces a baseline that is stated, but one that the editors assumed', () => {
    const given = { ...baseline, value: 100, unit: 'index', year: 2010 };
    expect(trackFor(WATER, [supply(WATER, given)])).toMatchObject({
      track: { baseline: { year: 2012 } },
      applied: [],
    });
    expect(trackFor(ENERGY, [supply(ENERGY, given)]).track.baseline).toMatchObject({ year: 2010 });
  });

  it('is not heard in another unit, for another target, or while it is off', () => {
    const unheard = [
      supply(SERVICES, { ...baseline, unit: 'cny' }),
      supply(JOBS, baseline),
      supply(SERVICES, baseline, { on: false }),
    ];
    expect(trackFor(SERVICES, unheard)).toEqual(trackFor(SERVICES));
  });

  it('is an outcome in place of the observed one; removing it restores what was there', () => {
    const before = trackFor(GROWTH);
    const given = {
      what: 'outcome',
      value: 6.2,
      unit: 'percent',
      year: 2015,
      region: 'CN-HL',
    } as const;
    const { track } = trackFor(GROWTH, [supply(GROWTH, given)]);
    expect(track.observations).toEqual([
      { year: 2015, value: 6.2, claims: [], assumptions: ['a1'], assumed: true },
    ]);
    expect(trackFor(GROWTH, [])).toEqual(before);
  });

  it('is the first year of an amount: 13 million from 2013 start from nothing in 2012', () => {
    const { track } = trackFor(JOBS, [supply(JOBS, { what: 'start', year: 2013 })]);
    expect(track.baseline).toMatchObject({
      year: 2012,
      value: 0,
      assumed: true,
      assumptions: ['a1'],
    });
  });

  it('moves the horizon; of two, the one made later', () => {
    const two = [
      supply(SERVICES, { what: 'horizon', year: 2022 }, { made: '2026-11-24T12:00:00.000Z' }),
      supply(SERVICES, { what: 'horizon', year: 2020 }),
    ];
    const { track, applied } = trackFor(SERVICES, two);
    expect(track.horizon).toEqual({ year: 2022, claims: [], assumptions: ['a1'], assumed: true });
    expect(applied.map(({ id }) => id)).toEqual(['a1']);
  });

  it('lets another population stand for the target’s, and says so at each figure', () => {
    const set = claimSet({
      measure: 'share',
      claims: [
        { value: 45, period: '2017', region: 'CN-JL', target: { baselineBasis: 'not-stated' } },
        { value: 42, period: '2015', region: 'CN-HL' },
      ],
    });
    const [target] = targetsOf(set);
    const population = supply(target!.claim.id, { what: 'population', region: 'CN-HL' });
    const { track, applied } = trackOf(set, target!, {
      companions: true,
      assumptions: [population],
    });
    expect(track.observations).toEqual([
      { year: 2015, value: 42, claims: ['claim-2'], assumptions: ['a1'], assumed: true },
    ]);
    expect(applied).toEqual([population]);
  });
});
