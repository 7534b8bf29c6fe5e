import { claimSet } from '../../../testing/claim-set';
import { realSet } from '../../../testing/package-files';
import type { ClaimSet } from '../../domain/claim-set';
import { readCompareState } from '../../domain/query';
import { secondFor, waysOf } from './way-choices';

function ways(set: ClaimSet, query: string) {
  const { state } = readCompareState(set, Object.fromEntries(new URLSearchParams(query)));
  const refused = waysOf(state, set).flatMap(({ view, refusal }) =>
    refusal ? [[view, refusal]] : [],
  );
  return {
    second: secondFor(state, set),
    refused: Object.fromEntries(refused) as Record<string, string>,
  };
}

describe('the ways offered for a choice', () => {
  it('are all for several provinces and years', () => {
    expect(ways(realSet(), 'periods=2014,2015').refused).toEqual({});
  });

  it('are, for one region and one year, those that need no second', () => {
    expect(ways(realSet(), 'regions=CN-LN&periods=2014').refused).toEqual({
      columns: 'two-periods',
      lines: 'two-periods',
      dumbbell: 'two-periods',
      slope: 'two-periods',
      multiples: 'two-periods',
      heat: 'two-periods',
      scatter: 'second-indicator',
    });
  });

  it('are a scatter, too, where the dataset has another indicator whose figures were not fetched yet', () => {
    const on = (region: string) => ({ indicator: 'ds-a.1', region, value: 1, period: '2013' });
    const setOf = (...others: readonly string[]) =>
      claimSet({
        indicators: ['ds-a.1', ...others].map((id) => ({ id, topic: 'statistics' })),
        claims: [on('CN-LN'), on('CN-JL')],
      });
    const query = 'indicator=ds-a.1&regions=CN-LN,CN-JL&periods=2013';
    expect(ways(setOf('ds-a.2'), query).refused).not.toHaveProperty('scatter');
    expect(ways(setOf('ds-b.1'), query).refused).toHaveProperty('scatter', 'second-indicator');
  });

  it('begin a scatter with the indicator that has most figures for the regions and periods', () => {
    const on = (indicator: string, region: string) => ({ indicator, region, value: 1 });
    const set = claimSet({
      indicators: [{ id: 'fewer' }, { id: 'more' }, { id: 'elsewhere' }],
      claims: [
        on('gdp-growth', 'CN-LN'),
        on('fewer', 'CN-LN'),
        on('more', 'CN-LN'),
        on('more', 'CN-JL'),
        ...['CN', 'CN-HL'].map((region) => on('elsewhere', region)),
        { ...on('elsewhere', 'CN-LN'), period: '2014' },
      ],
    });
    expect(ways(set, 'regions=CN-LN,CN-JL&periods=2015').second).toBe('more');
    expect(ways(set, 'regions=CN-LN,CN-JL&periods=2013')).toMatchObject({
      second: null,
      refused: { scatter: 'second-indicator' },
    });
  });
});
