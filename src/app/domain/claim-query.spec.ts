import fc from 'fast-check';
import { realSet } from '../../testing/package-files';
import type { Facet } from './claim-facets';
import { CLOSED_FACETS, FACETS } from './claim-facets';
import type { ClaimQuery } from './claim-query';
import { CLAIM_COLUMNS, readClaimQuery, toggled, writeClaimQuery } from './claim-query';

const set = realSet();
const OPEN = {
  source: [...set.sources.keys()],
  publisher: ['xinhua', 'china-daily'],
  year: ['2015', '2017', 'none'],
  indicator: [...set.indicators.keys()],
  region: [...set.regions.keys()],
};
const values: Readonly<Record<Facet, readonly string[]>> = { ...CLOSED_FACETS, ...OPEN };

const anyQuery: fc.Arbitrary<ClaimQuery> = fc.record({
  text: fc.string(),
  chosen: fc.record(
    Object.fromEntries(
      FACETS.map((facet) => [facet, fc.subarray([...values[facet]], { minLength: 1 })]),
    ) as Record<Facet, fc.Arbitrary<string[]>>,
    { requiredKeys: [] },
  ),
  sort: fc.option(fc.constantFrom(...CLAIM_COLUMNS)),
  direction: fc.constantFrom('asc' as const, 'desc' as const),
});

describe('the address of the list of claims', () => {
  it('is read as it was written, with nothing to mend', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const direction = query.sort === null ? 'asc' : query.direction;
        const { query: read, repairs } = readClaimQuery(set, writeClaimQuery(query));
        expect(read).toEqual({ ...query, direction });
        expect(repairs).toEqual([]);
      }),
    );
  });

  it('is empty for the whole list', () => {
    const whole = writeClaimQuery({ text: '', chosen: {}, sort: null, direction: 'asc' });
    expect(Object.values(whole).filter((value) => value !== undefined)).toEqual([]);
  });

  it('is read as links of earlier versions wrote it', () => {
    const { query } = readClaimQuery(set, {
      q: 'growth',
      source: 'xinhua-2016-03-03',
      indicator: 'gdp-growth',
      role: 'target',
      sort: 'figure.desc',
    });
    expect(query).toEqual({
      text: 'growth',
      chosen: { source: ['xinhua-2016-03-03'], indicator: ['gdp-growth'], role: ['target'] },
      sort: 'figure',
      direction: 'desc',
    });
  });

  it('is mended where the package does not know a value, and each is named', () => {
    const params = { region: 'CN-LN,CN-ZZ', year: '1066', verified: 'maybe', sort: 'colour.up' };
    const { query, repairs } = readClaimQuery(set, params);
    expect(query).toMatchObject({ chosen: { region: ['CN-LN'] }, sort: null });
    expect(repairs.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'year=1066',
      'region=CN-ZZ',
      'verified=maybe',
      'sort=colour.up',
    ]);
  });

  it('never fails, whatever stands there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FACETS, 'q', 'sort'), fc.string()), (params) => {
        const { query } = readClaimQuery(set, params);
        expect(readClaimQuery(set, writeClaimQuery(query)).query).toEqual(query);
      }),
    );
  });

  it('knows a value twice chosen as not chosen', () => {
    expect(toggled(toggled({}, 'role', 'target'), 'role', 'target').role).toEqual([]);
  });
});
