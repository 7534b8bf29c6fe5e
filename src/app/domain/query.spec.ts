import fc from 'fast-check';
import { claimSet } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import { compare } from './comparison';
import type { Params } from './compare-state';
import { PLAIN, writeCompareState } from './compare-state';
import { comparableIndicators, periodsWithData, readCompareState, regionsWithData } from './query';

const set = realSet();
const read = (params: Params) => readCompareState(set, params);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('an address', () => {
  it('with nothing in it shows the growth of the three provinces in 2015, beside the nation', () => {
    const { state, repairs } = read({});
    expect({ ...state, periods: ids(state.periods) }).toEqual({
      ...PLAIN,
      indicator: 'gdp-growth',
      regions: ['CN-HL', 'CN-JL', 'CN-LN'],
      periods: ['2015'],
      reference: 'CN',
      companions: true,
      vintage: 'latest',
      rule: 'latest',
      leftOut: [],
      view: 'bars',
    });
    expect(repairs).toEqual([]);
  });

  it('keeps the regions in the order they were asked for, and the periods in order of time', () => {
    const { state } = read({ regions: 'CN-LN,CN,CN-HL,CN', periods: '2016, 2013,2015' });
    expect(state.regions).toEqual(['CN-LN', 'CN', 'CN-HL']);
    expect(ids(state.periods)).toEqual(['2013', '2015', '2016']);
    expect(state.view).toBe('lines');
  });

  it('says that it wants no reference, or no companions', () => {
    expect(read({ ref: 'none', companions: 'off' }).state).toMatchObject({
      reference: null,
      companions: false,
    });
  });

  it('without companions falls on a period that the documents speak of', () => {
    expect(ids(read({ companions: 'off' }).state.periods)).toEqual(['2015']);
    const share = read({ indicator: 'share-of-national-gdp', companions: 'off' });
    expect(share.state.periods).toHaveLength(1);
    expect(share.repairs).toEqual([]);
  });

  it.each([
    ['indicator', 'luck', 'unknown-indicator', 'luck'],
    ['indicator', 'founding-of-new-china', 'unknown-indicator', 'founding-of-new-china'],
    ['regions', 'CN-LN,CN-ZZ', 'unknown-region', 'CN-ZZ'],
    ['regions', ',', 'no-region', ','],
    ['periods', '2015,soon', 'unknown-period', 'soon'],
    ['periods', '', 'no-period', ''],
    ['ref', 'CN-ZZ', 'unknown-reference', 'CN-ZZ'],
    ['view', 'pie', 'unknown-view', 'pie'],
    ['companions', 'maybe', 'unknown-companions', 'maybe'],
  ])('with %s=%s is repaired, and says so: %s “%s”', (name, value, kind, echoed) => {
    expect(read({ [name]: value }).repairs).toEqual([{ kind, value: echoed }]);
  });

  it('with a way that does not suit the choice shows the usual one, and says why', () => {
    const { state, repairs } = read({ view: 'lines' });
    expect(state.view).toBe('bars');
    expect(repairs).toEqual([{ kind: 'way-unfit', value: 'lines', refusal: 'two-periods' }]);
  });

  it('keeps periods of another kind apart: a half-year never stands beside a year', () => {
    const { state, repairs } = read({ periods: '2015,2014-S1,2013' });
    expect(ids(state.periods)).toEqual(['2013', '2015']);
    expect(ids(state.leftOut)).toEqual(['2014-S1']);
    expect(repairs).toEqual([]);
    expect(read(writeCompareState(state)).state).toEqual(state);
    const spans = read({ periods: '2013/2020,2006/2010,2001/2008' }).state;
    expect([ids(spans.periods), ids(spans.leftOut)]).toEqual([
      ['2001/2008', '2013/2020'],
      ['2006/2010'],
    ]);
  });

  it('with nothing but nonsense shows the usual comparison and names all of it', () => {
    const { state, repairs } = read({ regions: 'a,b', periods: 'c', ref: 'd' });
    expect(state.regions).toEqual(['CN-HL', 'CN-JL', 'CN-LN']);
    expect(repairs.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'unknown-region a',
      'unknown-region b',
      'no-region a,b',
      'unknown-period c',
      'no-period c',
      'unknown-reference d',
    ]);
  });

  it('is always one that a comparison can answer, and settles after one repair', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'CN',
        'CN-LN',
        '2015',
        '2014-S1',
        '../2012',
        'lines',
        'off',
        'none',
        '__proto__',
      ),
      fc.constantFrom(...set.indicators.keys()),
    );
    const text = fc.option(
      fc.array(word, { maxLength: 4 }).map((words) => words.join(',')),
      { nil: undefined },
    );
    const names = ['indicator', 'regions', 'periods', 'ref', 'view', 'companions'];
    const params = fc.record(Object.fromEntries(names.map((name) => [name, text])));
    fc.assert(
      fc.property(params, (given) => {
        const { state } = read(given);
        const { rows, periods } = compare(set, state);
        expect(rows.length).toBeGreaterThan(0);
        expect(new Set(periods.map(({ kind }) => kind)).size).toBe(1);
        const again = read(writeCompareState(state));
        expect(again).toEqual({ state, repairs: [] });
      }),
    );
  });
});

describe('what can be compared', () => {
  it('are indicators with an exact figure for a period: growth, but no ordinal and no date', () => {
    const found = comparableIndicators(set);
    expect(found).toContain('gdp-growth');
    expect(found).not.toContain('state-level-new-area-number');
    expect(found).not.toContain('share-of-national-industrial-output');
  });

  it('has its years first', () => {
    const found = ids(periodsWithData(set, 'gdp-growth'));
    expect(found.slice(0, 5)).toEqual(['2013', '2014', '2015', '2016', '2017']);
    expect(found).toContain('2016-Q1');
    expect(ids(periodsWithData(set, 'gdp-growth', false))).toEqual(['2015']);
  });

  it('has regions in the order of the package', () => {
    expect(regionsWithData(set, 'gdp-growth')).toEqual(['CN', 'CN-LN', 'CN-JL', 'CN-HL']);
  });

  it('is answered though no claim was read', () => {
    const { state } = readCompareState(claimSet({ claims: [] }), {
      periods: '2015',
      regions: 'CN-LN',
    });
    expect(compare(claimSet({ claims: [] }), state).rows[0]?.cells).toHaveLength(1);
  });
});
