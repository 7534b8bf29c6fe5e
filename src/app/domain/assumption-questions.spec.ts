import { claimSet, period as parsed } from '../../testing/claim-set';
import type { ClaimParts, SetParts } from '../../testing/claim-set';
import { appraise } from './appraisal';
import type { Assumption, Draft } from './assumption';
import type { Question } from './assumption-questions';
import { populationsFor, questionsAbout, suppliesFor } from './assumption-questions';
import { targetsOf } from './target';

type TargetParts = Omit<Partial<SetParts>, 'claims'> & {
  readonly goal?: Partial<ClaimParts>;
  readonly observed?: readonly ClaimParts[];
  readonly held?: readonly Assumption[];
};

/** The appraisal of one target: 45 % of output by 2017 in Liaoning, without a baseline, unless something else is said. */
function appraisal({ goal = {}, observed = [], held = [], ...parts }: TargetParts = {}) {
  const target = { baselineBasis: 'not-stated' as const, ...goal.target };
  const claims = [{ value: 45, period: '2017', ...goal, target }, ...observed];
  const set = claimSet({ measure: 'share', ...parts, claims });
  const [first] = targetsOf(set);
  if (!first) throw new Error('There is no target');
  return appraise(set, first, { companions: true, assumptions: held });
}

const baseline = (parts: object = {}): Draft => ({
  ...{ what: 'baseline', value: 39, unit: 'percent', year: 2012 },
  ...common,
  ...parts,
});
const outcome = (parts: object = {}): Draft => ({
  ...{ what: 'outcome', value: 44, unit: 'percent', year: 2017 },
  ...common,
  ...parts,
});
const common = { region: 'CN-LN', source: null, name: '' };
const year = (what: 'horizon' | 'start', at: number): Draft =>
  ({ what, year: at, source: null, name: '' }) as const;
const population = (region: string): Draft => ({
  what: 'population',
  region,
  source: null,
  name: '',
});

const kinds = (questions: readonly Question[]) =>
  questions.map(({ kind, bars }) => `${kind}${bars ? ' bars' : ''}`);
const asked = (draft: Draft, parts: TargetParts = {}) =>
  kinds(questionsAbout(draft, appraisal(parts)));

describe('a supplied figure', () => {
  it('that fits is not questioned', () => {
    expect(asked(baseline())).toEqual([]);
    expect(asked(outcome())).toEqual([]);
    expect(asked(baseline({ source: 'Yearbook 2013' }))).toEqual([]);
  });

  it('in another unit cannot be used, and is not compared any further', () => {
    const questions = questionsAbout(baseline({ unit: 'cny', value: 1e6 }), appraisal());
    expect(questions).toEqual([
      { kind: 'other-unit', given: 'cny', wanted: 'percent', field: 'unit', bars: true },
    ]);
  });

  it('for another population may be used when the analyst confirms', () => {
    expect(questionsAbout(baseline({ region: 'CN' }), appraisal())).toEqual([
      { kind: 'other-population', given: 'CN', wanted: 'CN-LN', field: 'region', bars: false },
    ]);
  });

  it('a hundred times as large or as small is asked about: 39 or 0.39?', () => {
    expect(asked(baseline({ value: 0.39 }))).toEqual(['magnitude']);
    expect(asked(baseline({ value: 0.45 }))).toEqual(['magnitude']);
    expect(asked(baseline({ value: 0.46 }))).toEqual([]);
    expect(asked(baseline({ value: 4500 }), { measure: 'level' })).toEqual(['magnitude']);
    expect(asked(baseline({ value: 4400 }), { measure: 'level' })).toEqual([]);
    expect(asked(baseline({ value: 0 }))).toEqual([]);
  });

  it('of a share outside 0 to 100 is asked about, of a level it is not', () => {
    expect(asked(baseline({ value: 101 }))).toEqual(['share-out-of-range']);
    expect(asked(baseline({ value: -1 }))).toEqual(['share-out-of-range']);
    expect(asked(baseline({ value: 100 }))).toEqual([]);
    expect(asked(baseline({ value: 101 }), { measure: 'level' })).toEqual([]);
  });

  it('is compared in plain units: 13 beside 13 million', () => {
    const indicators = [{ id: 'jobs', unit: 'persons', measure: 'level' }] as const;
    const goal = { value: 13, unitMult: 6, unit: 'persons', indicator: 'jobs' };
    const level = { goal, indicators };
    expect(asked(baseline({ value: 13, unit: 'persons' }), level)).toEqual(['magnitude']);
    expect(asked(baseline({ value: 9e6, unit: 'persons' }), level)).toEqual([]);
  });

  it('with a source needs one', () => {
    expect(asked(baseline({ source: ' ' }))).toEqual(['source-empty bars']);
  });

  it('may be questionable in several ways; what bars comes first', () => {
    const draft = baseline({ region: 'CN', value: 0.39, year: 2017, source: '' });
    expect(asked(draft)).toEqual([
      'baseline-not-before-horizon bars',
      'source-empty bars',
      'other-population',
      'magnitude',
    ]);
  });
});

describe('a supplied baseline', () => {
  it('lies before the horizon', () => {
    expect(asked(baseline({ year: 2016 }))).toEqual([]);
    expect(questionsAbout(baseline({ year: 2017 }), appraisal())).toEqual([
      {
        kind: 'baseline-not-before-horizon',
        year: 2017,
        against: 2017,
        field: 'year',
        bars: true,
      },
    ]);
  });

  it('that leaves no observation behind it is asked about', () => {
    const observed = [{ value: 41, period: '2015' }];
    expect(asked(baseline({ year: 2014 }), { observed })).toEqual([]);
    expect(asked(baseline({ year: 2015 }), { observed })).toEqual([
      'baseline-not-before-observations',
    ]);
  });

  it('equal to the target is asked about', () => {
    expect(asked(baseline({ value: 45 }))).toEqual(['baseline-is-target']);
  });
});

describe('a supplied outcome', () => {
  it('lies after the baseline, and not after the horizon', () => {
    const stated = { target: { baselineBasis: 'stated', baselineValue: 39 } } as const;
    const goal = { target: { ...stated.target, baselinePeriod: parsed('2012') } };
    expect(asked(outcome({ year: 2018 }), { goal })).toEqual(['outcome-after-horizon bars']);
    expect(asked(outcome({ year: 2012 }), { goal })).toEqual(['outcome-not-after-baseline bars']);
    expect(asked(outcome({ year: 2013 }), { goal })).toEqual([]);
  });

  it('in place of a claim’s figure is asked about', () => {
    const observed = [{ value: 41, period: '2015' }];
    expect(questionsAbout(outcome({ year: 2015 }), appraisal({ observed }))).toEqual([
      { kind: 'replaces-claim', year: 2015, value: 41, field: 'year', bars: false },
    ]);
  });

  it('of growth in one year is of that year', () => {
    const growth = { measure: 'rate', goal: { value: 6, period: '2015' } } as const;
    expect(asked(outcome({ value: 5, year: 2014 }), growth)).toEqual([
      'outcome-not-at-horizon bars',
    ]);
    expect(asked(outcome({ value: 5, year: 2015 }), growth)).toEqual([]);
  });
});

describe('a supplied horizon', () => {
  it('lies after the baseline', () => {
    const goal = {
      target: { baselineBasis: 'stated', baselineValue: 39, baselinePeriod: parsed('2012') },
    } as const;
    expect(asked(year('horizon', 2012), { goal })).toEqual(['horizon-not-after-baseline bars']);
    expect(asked(year('horizon', 2020), { goal })).toEqual([]);
  });

  it('before the newest observation is asked about', () => {
    const observed = [{ value: 41, period: '2015' }];
    expect(asked(year('horizon', 2014), { observed })).toEqual(['horizon-before-observations']);
    expect(asked(year('horizon', 2015), { observed })).toEqual([]);
  });

  it('is another one than the target’s own', () => {
    expect(asked(year('horizon', 2017))).toEqual(['as-it-is bars']);
  });
});

describe('a supplied start or population', () => {
  it('starts no later than the horizon', () => {
    const jobs = { measure: 'amount', goal: { value: 13, period: '2017' } } as const;
    expect(asked(year('start', 2018), jobs)).toEqual(['start-after-horizon bars']);
    expect(asked(year('start', 2017), jobs)).toEqual([]);
  });

  it('is another population than the target’s, and asked about', () => {
    expect(asked(population('CN-LN'))).toEqual(['as-it-is bars']);
    expect(asked(population('CN'))).toEqual(['other-population']);
  });
});

describe('what may be supplied', () => {
  it('is what makes sense for the kind of target', () => {
    expect(suppliesFor(appraisal())).toEqual(['baseline', 'outcome', 'horizon', 'population']);
    expect(suppliesFor(appraisal({ measure: 'rate' }))).toEqual(['outcome', 'population']);
    const jobs = { value: 13, period: null, target: { horizon: parsed('2017') } };
    expect(suppliesFor(appraisal({ measure: 'amount', goal: jobs }))).toEqual([
      'start',
      'outcome',
      'horizon',
      'population',
    ]);
  });

  it('is no baseline where claims state one, but where its year is assumed', () => {
    const goal = (baselineBasis: 'stated' | 'assumed') => ({
      value: -32,
      target: { baselineBasis, baselinePeriod: parsed('2012') },
    });
    expect(suppliesFor(appraisal({ measure: 'change', goal: goal('stated') }))).toEqual([
      'outcome',
      'horizon',
      'population',
    ]);
    expect(suppliesFor(appraisal({ measure: 'change', goal: goal('assumed') }))[0]).toBe(
      'baseline',
    );
  });

  it('is a population only where other regions have figures on the same thing', () => {
    const target = { baselineBasis: 'not-stated' } as const;
    const claims = [
      { value: 45, period: '2017', target },
      { value: 41, region: 'CN' },
      { value: 40, region: 'CN-JL', unit: 'index' },
      { value: 44, region: 'CN-HL', target },
    ];
    const set = claimSet({ measure: 'share', claims });
    const [first] = targetsOf(set).filter(({ claim }) => claim.region === 'CN-LN');
    expect(first && populationsFor(set, first)).toEqual(['CN']);
  });
});
