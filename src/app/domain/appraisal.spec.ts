import fc from 'fast-check';
import { assumption } from '../../testing/assumptions';
import { realSet } from '../../testing/package-files';
import type { Appraisal } from './appraisal';
import { appraiseAll, indexPathOf } from './appraisal';
import type { Assumption } from './assumption';
import { draftOf } from './assumption';
import { statedIndexPaths } from './index-path';
import { latestOf } from './track';

const HIGH_TECHNOLOGY = 'target-high-technology-share-2017';
const SERVICES = 'target-services-share-2017';
const INCOME = 'target-disposable-income-2017';
const WATER = 'target-water-per-unit-of-industrial-output-2017';
const ENERGY = 'target-energy-per-unit-of-gdp-2017';
const JOBS = 'target-new-jobs-2017';

function appraisals(assumptions: readonly Assumption[] = [], companions = true) {
  return appraiseAll(realSet(), { companions, assumptions });
}

function appraisal(id: string, assumptions: readonly Assumption[] = []): Appraisal {
  const found = appraisals(assumptions).find(({ target }) => target.claim.id === id);
  if (!found) throw new Error(`"${id}" is no target`);
  return found;
}

/** With the fields of its kind alone, as one that is read has them. */
function supply(parts: Partial<Assumption>): Assumption {
  const one = assumption(parts);
  const { id, target, made, on } = one;
  return { ...draftOf(one), id, target, made, on };
}

const START = supply({ id: 'start', target: JOBS, what: 'start', year: 2013 });

describe('the documents’ own targets', () => {
  it.each([
    ['17.8 % of high technology', HIGH_TECHNOLOGY, 17.8, 'percent'],
    ['45 % of services', SERVICES, 45, 'percent'],
    ['29,900 yuan of income', INCOME, 29_900, 'cny'],
  ])('%s in 2017 stand without a stated baseline, and are not judged', (_, id, value, unitId) => {
    const { track, unit, missing, progress, rulings } = appraisal(id);
    expect(track.goal).toEqual({ kind: 'exactly', value, max: null, strict: false });
    expect([unit.id, track.horizon.year, track.baseline]).toEqual([unitId, 2017, null]);
    expect(missing).toEqual(['baseline-not-stated', 'no-observation']);
    expect([progress.needed, progress.reached, progress.gap]).toEqual([null, null, null]);
    for (const [method, ruling] of rulings)
      expect([method, ruling.kind]).toEqual([method, 'refused']);
  });

  it('water falls from 100 in 2012 to 68 by 2017, 7.42 % a year', () => {
    const { track, isIndex, unit, progress } = appraisal(WATER);
    expect([isIndex, unit.id]).toEqual([true, 'index']);
    expect(track.baseline).toMatchObject({ year: 2012, value: 100, assumed: false });
    expect([track.goal.value, track.horizon.year]).toEqual([68, 2017]);
    expect(progress.needed?.linear).toBe(-6.4);
    expect(progress.needed?.compound?.toFixed(2)).toBe('-7.42');
  });

  it('energy falls from 100 to 82, 3.89 % a year, and its base year is assumed', () => {
    const { track, progress, missing } = appraisal(ENERGY);
    expect(track.baseline).toMatchObject({ year: 2012, value: 100, assumed: true });
    expect([track.goal.value, track.horizon.year]).toEqual([82, 2017]);
    expect(progress.needed?.compound?.toFixed(2)).toBe('-3.89');
    expect(missing).toContain('baseline-assumed');
  });

  it('both are drawn as an index, and energy’s base year as assumed', () => {
    const paths = appraisals().flatMap((one) => indexPathOf(one) ?? []);
    expect(paths).toEqual(statedIndexPaths(realSet(), true));
    expect(paths.map(({ target, end }) => [target.claim.id, end])).toEqual([
      [WATER, 68],
      [ENERGY, 82],
    ]);
    expect(paths.map(({ assumedBy }) => assumedBy)).toEqual([null, 'editors']);
  });

  it('13 million jobs are an amount over the period, of which no document states the start', () => {
    const { track, missing, progress } = appraisal(JOBS);
    expect(track).toMatchObject({ kind: 'cumulative', goal: { value: 13e6 }, baseline: null });
    expect(missing).toEqual(['amount-without-start', 'no-observation']);
    expect(progress.needed).toBeNull();
  });

  it('they are 2.6 million a year if the period is 2013 to 2017, which is an assumption', () => {
    const { track, missing, progress, applied } = appraisal(JOBS, [START]);
    expect(track.baseline).toEqual({
      year: 2012,
      value: 0,
      claims: [],
      assumptions: ['start'],
      assumed: true,
    });
    expect(progress.needed).toEqual({ linear: 2.6e6, compound: null });
    expect(missing).toEqual(['no-observation']);
    expect(applied).toEqual([START]);
  });

  it.each([
    ['Heilongjiang missed 2014 by 2.9 points', '2014-heilongjiang-2015-01-24', 'missed', -2.9],
    ['Heilongjiang missed 2015 by 0.3', '2015-heilongjiang', 'missed', -0.3],
    ['Liaoning missed 2015 by 3', '2015-liaoning', 'missed', -3],
    ['Jilin missed 2017 by 1.7', '2017-jilin', 'missed', -1.7],
    ['Heilongjiang stayed within 6 to 6.5 in 2017', '2017-heilongjiang', 'within', 0],
    ['China was 0.1 below “about 7” in 2015', '2015-china', 'difference-only', -0.1],
  ])('%s', (_, id, status, result) => {
    const { rulings, missing } = appraisal(`target-gdp-growth-${id}`);
    expect(rulings.get('outcome')).toMatchObject({ kind: 'judged', status, result });
    expect(missing).toEqual([]);
    for (const [method, ruling] of rulings)
      if (method !== 'outcome')
        expect(ruling).toMatchObject({
          reasons: expect.arrayContaining(['one-year-rate']) as unknown,
        });
  });

  it('a target speaks without companions only where a document states it', () => {
    const ids = appraisals([], false).map(({ target }) => target.claim.id);
    expect(ids).toContain(SERVICES);
    expect(ids.some((id) => id.startsWith('target-gdp-growth'))).toBe(false);
  });
});

describe('a target with what an analyst supplies', () => {
  const baseline = assumption({ id: 'baseline' });
  const outcome = assumption({ id: 'outcome', what: 'outcome', value: 44, year: 2017 });

  it('is judged by its outcome, and says on which assumptions that rests', () => {
    const { rulings, missing, applied, progress } = appraisal(SERVICES, [baseline, outcome]);
    expect(rulings.get('outcome')).toMatchObject({ status: 'missed', result: -1 });
    expect(missing).toEqual([]);
    expect(applied).toEqual([baseline, outcome]);
    expect(progress.needed?.linear).toBe(1.2);
    expect(progress.covered).toBeCloseTo(5 / 6, 9);
  });

  it('lacks nothing of what was asked for, but the figure', () => {
    expect(appraisal(SERVICES, [baseline]).missing).toEqual(['no-observation']);
    const energy = { target: ENERGY, value: 100, unit: 'index', source: 'The yearbook' };
    expect(appraisal(ENERGY, [assumption(energy)]).missing).toEqual(['no-observation']);
  });

  it('is not drawn among the indices once it starts from another level than 100', () => {
    const other = assumption({ target: ENERGY, value: 90, unit: 'index' });
    expect(indexPathOf(appraisal(ENERGY, [other]))).toBeNull();
  });
});

const IDS = appraisals().map(({ target }) => target.claim.id);
const REGIONS = ['CN', 'CN-OIC', 'CN-HL', 'CN-LN', 'CN-JL'];

/** Of the data's own targets, in units and years that may fit and may not. */
const supplied: fc.Arbitrary<Assumption> = fc
  .record({
    id: fc.uuid(),
    target: fc.constantFrom(...IDS),
    what: fc.constantFrom('baseline', 'outcome', 'horizon', 'start', 'population'),
    value: fc.integer({ min: -50, max: 150 }),
    unit: fc.constantFrom('percent', 'index', 'cny', 'persons', 'tonnes'),
    year: fc.integer({ min: 2010, max: 2022 }),
    region: fc.constantFrom(...REGIONS),
    source: fc.constantFrom(null, 'The yearbook'),
    made: fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${String(day)}T14:00:00.000Z`),
    on: fc.boolean(),
  })
  .map((parts) => supply(parts as Partial<Assumption>));

const lists = fc.uniqueArray(supplied, { maxLength: 8, selector: ({ id }) => id });

const byTarget = (all: readonly Appraisal[]) =>
  new Map(all.map((one) => [one.target.claim.id, one]));

/** As text, so that nothing can change it afterwards. */
const told = (all: readonly Appraisal[]) =>
  JSON.stringify(all.map((one) => ({ ...one, rulings: [...one.rulings] })));

describe('removing an assumption', () => {
  it('gives exactly what was there before it was made', () => {
    fc.assert(
      fc.property(lists, supplied, (list, one) => {
        const before = told(appraisals(list));
        const held = [...list, one];
        appraisals(held);
        expect(told(appraisals(held.filter(({ id }) => id !== one.id)))).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same as switching it off', () => {
    fc.assert(
      fc.property(lists, supplied, (list, one) => {
        expect(appraisals([...list, { ...one, on: false }])).toEqual(appraisals(list));
      }),
      { numRuns: 60 },
    );
  });

  it('touches no other target', () => {
    fc.assert(
      fc.property(lists, supplied, (list, one) => {
        const [before, after] = [appraisals(list), appraisals([...list, one])].map(byTarget);
        for (const id of IDS.filter((other) => other !== one.target))
          expect(after?.get(id)).toEqual(before?.get(id));
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing where it had not taken effect', () => {
    fc.assert(
      fc.property(lists, supplied, (list, one) => {
        const found = byTarget(appraisals([...list, one])).get(one.target);
        if (found?.applied.some(({ id }) => id === one.id)) return;
        expect(found).toEqual(byTarget(appraisals(list)).get(one.target));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves a track without a trace of it', () => {
    const two = [
      assumption({ id: 'first' }),
      assumption({ id: 'second', value: 41, made: '2026-11-25T14:00:00.000Z' }),
    ];
    expect(appraisal(SERVICES, two).track.baseline?.value).toBe(41);
    expect(appraisal(SERVICES, two.slice(0, 1)).track.baseline?.value).toBe(39);
    expect(appraisal(SERVICES).track.baseline).toBeNull();
    expect(latestOf(appraisal(SERVICES).track)).toBeNull();
  });
});
