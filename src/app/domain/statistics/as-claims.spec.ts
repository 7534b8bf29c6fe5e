import { realSet } from '../../../testing/package-files';
import { claimSet, period } from '../../../testing/claim-set';
import { dataset, figures, member, TRAIT } from '../../../testing/dataset-parts';
import { compare } from '../comparison';
import type { ComparisonQuery } from '../comparison';
import { withoutCompanions } from '../claim-set';
import { explainGaps } from '../guard';
import type { ClaimSet } from '../claim-set';
import { absencesOf, claimsOf, withStatistics } from './as-claims';
import type { Absence, Dataset, Trait } from './dataset';
import { datasetIndicators, isOwnIndicator } from './dataset-entries';
import type { Observations } from './statistics';

const REAL = realSet();
function beside(base: ClaimSet, of: Dataset, found: Observations): ClaimSet {
  return withStatistics(base, [of], claimsOf(of, found, base.units), absencesOf(of, found));
}

const cell = (set: ClaimSet, query: Partial<ComparisonQuery> = {}) =>
  explainGaps(
    compare(set, {
      indicator: 'ds-a.1',
      regions: ['CN-LN'],
      periods: [period('2015')],
      reference: null,
      companions: true,
      ...query,
    }),
    set,
  ).rows[0]?.cells[0];

describe('a figure of a table', () => {
  it('is a claim that leads to its file, row and column', () => {
    const set = beside(
      REAL,
      dataset({ indicators: [member({ unit: '%' })] }),
      figures([0, 0, 3.5, 0, 12]),
    );
    const claim = set.byId.get('ds-a:12:4');
    expect(claim).toMatchObject({
      role: 'observation',
      operator: 'eq',
      region: 'CN-LN',
      value: 3.5,
      unit: 'percent',
      source: 'ds-a',
      status: 'A',
      note: null,
      table: { row: 12, column: 'value' },
    });
    expect(set.sources.get('ds-a')).toMatchObject({
      set: 'dataset',
      title: { en: 'Yearbook' },
      published: '2017',
      dataset: {
        licence: 'CC BY 4.0',
        sha256: 'ab',
        file: 'y.csv',
        read: '2026-11-28T10:00:00Z',
        address: 'https://office.example/y.csv',
      },
    });
    expect(cell(set)).toMatchObject({ kind: 'value', value: 3.5, claim: 'ds-a:12:4' });
  });

  it('keeps what its row says of it: status, note, source', () => {
    const traits: Trait[] = [
      { ...TRAIT, status: 'P', note: '1)' },
      { ...TRAIT, status: 'B' },
      { ...TRAIT, status: 'F', note: 'f', source: 'Survey' },
    ];
    const claims = claimsOf(
      dataset({ traits }),
      figures([0, 0, 1, 0, 2], [1, 0, 2, 1, 3], [2, 0, 3, 2, 4]),
      REAL.units,
    );
    expect(claims.map(({ status, note }) => [status, note?.en])).toEqual([
      ['P', '1)'],
      ['A', 'Break in the series'],
      ['E', 'Forecast; f; Source in the table: Survey'],
    ]);
  });

  it('does not repeat in a note the percent sign that its unit says', () => {
    const traits: Trait[] = [{ ...TRAIT, note: '%' }];
    const noteIn = (unit: string) => {
      const table = dataset({ traits, indicators: [member({ unit })] });
      return claimsOf(table, figures([0, 0, 1, 0, 2]), REAL.units)[0]?.note?.en;
    };
    expect([noteIn('%'), noteIn('persons')]).toEqual([undefined, '%']);
  });

  it('beside another one of the same key is a second claim, and the two are in dispute', () => {
    const set = beside(REAL, dataset(), figures([0, 0, 3, 0, 2], [0, 0, 4, 0, 9]));
    expect(cell(set)).toMatchObject({ kind: 'value', dispute: { cause: 'disagree' } });
    expect(set.byId.has('ds-a:2:4') && set.byId.has('ds-a:9:4')).toBe(true);
  });

  it('stays while companions are silent', () => {
    const set = beside(REAL, dataset(), figures([0, 0, 3, 0, 2]));
    expect(withoutCompanions(set).byId.has('ds-a:2:4')).toBe(true);
    expect(cell(set, { companions: false })).toMatchObject({ kind: 'value' });
  });

  it('is of a region of its own where the package has none, and sums are groups', () => {
    const set = beside(REAL, dataset(), figures([1, 0, 3, 0, 2]));
    expect(set.regions.get('Bohai')?.level).toBe('area');
    expect(set.regions.get('合计')?.level).toBe('group');
    expect(set.regions.get('CN-LN')).toBe(REAL.regions.get('CN-LN'));
    expect(cell(set, { regions: ['Bohai'] })).toMatchObject({ kind: 'value', value: 3 });
  });
});

describe('a figure that a table does not have', () => {
  it.each<Absence>(['suppressed', 'not-applicable', 'not-yet', 'missing'])(
    'is a gap that says so (%s), with the row',
    (absence) => {
      const traits: Trait[] = [{ ...TRAIT, absence, note: 'c' }];
      const found = figures([0, 0, NaN, 0, 7]);
      expect(claimsOf(dataset({ traits }), found, REAL.units)).toEqual([]);
      expect(cell(beside(REAL, dataset({ traits }), found))).toEqual({
        kind: 'gap',
        gap: {
          reason: absence,
          claims: [],
          absences: [
            {
              indicator: 'ds-a.1',
              region: 'CN-LN',
              period: '2015',
              source: 'ds-a',
              reason: absence,
              note: 'c',
              row: 7,
              column: 'value',
            },
          ],
        },
      });
    },
  );

  it('gives way to a figure that somebody states', () => {
    const traits: Trait[] = [TRAIT, { ...TRAIT, absence: 'suppressed' }];
    const set = beside(REAL, dataset({ traits }), figures([0, 0, 5, 0, 2], [0, 0, NaN, 1, 3]));
    expect(cell(set)).toMatchObject({ kind: 'value', value: 5 });
  });

  it('leaves other gaps what they are', () => {
    const traits: Trait[] = [{ ...TRAIT, absence: 'suppressed' }];
    const set = beside(REAL, dataset({ traits }), figures([0, 0, NaN, 0, 7]));
    expect(cell(set, { periods: [period('2016')] })).toMatchObject({
      kind: 'gap',
      gap: { reason: 'no-claim' },
    });
  });
});

describe('an indicator of a table', () => {
  const GROWTH = 'gdp-growth';

  it('that is one of the claims shares its cells where the unit is known to be the same', () => {
    const base = claimSet({ claims: [{ value: 3, region: 'CN-LN', period: '2015' }] });
    const same = dataset({ indicators: [member({ id: GROWTH, unit: '％' })] });
    const asked = { indicator: GROWTH, regions: ['CN-LN'], periods: [period('2015')] };
    expect(isOwnIndicator(same, same.indicators[0]!)).toBe(false);
    expect(cell(beside(base, same, figures([0, 0, 3, 0, 2])), asked)).toMatchObject({
      kind: 'value',
      others: [expect.any(String)],
    });
  });

  it.each(['', 'points', 'percentage points'])('never does with the unit “%s”', (unit) => {
    const base = claimSet({ claims: [] });
    const other = dataset({ indicators: [member({ id: GROWTH, unit })] });
    expect(
      cell(beside(base, other, figures([0, 0, 3, 0, 2])), { indicator: GROWTH }),
    ).toMatchObject({
      kind: 'gap',
      gap: { reason: 'unit-differs', claims: ['ds-a:2:4'] },
    });
  });

  it.each([
    ['Growth of GDP', '%', 'rate'],
    ['GDP增速', '%', 'rate'],
    ['Share of industry', 'percent', 'share'],
    ['Growth of GDP', '', 'level'],
    ['Unemployment', '%', 'level'],
    ['Price index', '', 'index'],
    ['Output', '亿元', 'level'],
  ])('“%s” in “%s” is a %s', (name, unit, measure) => {
    const one = dataset({ indicators: [member({ name: { en: name, zh: name }, unit })] });
    expect(datasetIndicators(one, REAL.units)[0]).toMatchObject({
      measure,
      direction: 'neither',
      temporal: 'none',
      priceBasis: 'not-stated',
      concept: 'ds-a.1',
    });
  });
});
