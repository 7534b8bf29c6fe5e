import { claimSet } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import { targetsOf } from './target';

const targets = targetsOf(realSet());
const of = (id: string) => targets.find(({ claim }) => claim.id === id);

describe('the targets of the package', () => {
  it.each([
    ['target-water-per-unit-of-industrial-output-2017', 'change-from-base'],
    ['target-energy-per-unit-of-gdp-2017', 'change-from-base'],
    ['target-services-share-2017', 'share'],
    ['target-high-technology-share-2017', 'share'],
    ['target-disposable-income-2017', 'level'],
    ['target-new-jobs-2017', 'cumulative'],
    ['target-gdp-growth-2015-liaoning', 'growth'],
    ['target-gdp-growth-2017-heilongjiang', 'growth-range'],
    ['target-gdp-growth-2015-china', 'growth-about'],
  ])('%s is a target of the kind %s', (id, kind) => {
    expect(of(id)?.kind).toBe(kind);
  });

  it('do not count an index or a conversion as a target of its own', () => {
    expect(of('target-water-index-2017')).toBeUndefined();
    expect(of('target-disposable-income-usd-2017')).toBeUndefined();
    expect(of('target-disposable-income-2017')?.alsoStatedBy).toMatchObject([
      { id: 'target-disposable-income-usd-2017' },
    ]);
  });

  it('are one where two articles state the same; the stated speaks before the derived', () => {
    expect(of('target-gdp-growth-2014-heilongjiang-2015-01-24')?.alsoStatedBy).toMatchObject([
      { id: 'target-gdp-growth-2014-heilongjiang-2015-01-29', basis: 'derived' },
    ]);
    expect(of('target-gdp-growth-2014-heilongjiang-2015-01-29')).toBeUndefined();
  });

  it('lose no claim: every target claim is one, or stands beside one, or is an index of one', () => {
    const shown = targets.flatMap(({ claim, alsoStatedBy }) => [
      claim.id,
      ...alsoStatedBy.map(({ id }) => id),
    ]);
    const claimed = realSet().claims.filter(({ role }) => role === 'target');
    const indices = claimed.filter(({ derivation }) => derivation?.formula === 'index-from-change');
    expect([...shown, ...indices.map(({ id }) => id)].sort()).toEqual(
      claimed.map(({ id }) => id).sort(),
    );
  });

  it('come in the order of their horizons', () => {
    const ends = targets.map(({ claim }) => claim.target.horizon.end);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  });
});

describe('two targets', () => {
  it('of different figures, horizons or operators stay two', () => {
    const set = claimSet({
      claims: [
        { value: 6, operator: 'ge', target: {} },
        { value: 7, operator: 'ge', target: {} },
        { value: 6, operator: 'approx', target: {} },
        { value: 6, operator: 'ge', period: '2016', target: {} },
        { value: 6, operator: 'ge', source: 'late', target: {} },
      ],
    });
    expect(targetsOf(set).map(({ claim }) => claim.id)).toEqual([
      'claim-1',
      'claim-2',
      'claim-3',
      'claim-4',
    ]);
  });
});
