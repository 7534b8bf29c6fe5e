import { claimSet } from '../../testing/claim-set';
import type { Asked } from '../../testing/comparing';
import { statedIn } from '../../testing/comparing';
import { isAbsolute, isAdditive, showAs, showRefusal } from './show-as';
import type { ShowAs } from './shown-as';

/** Growth and its like are rates in percent; output is an amount, stated for the nation in 2015 alone. */
const set = claimSet({
  claims: [{ value: 200, region: 'CN', indicator: 'output', unit: 'tonnes' }],
  indicators: [
    { id: 'output', unit: 'tonnes', measure: 'level' },
    { id: 'output-per-head', unit: 'kg', measure: 'level' },
    { id: 'energy-use', measure: 'change' },
    { id: 'gap', measure: 'difference' },
    { id: 'place', unit: 'rank', measure: 'rank' },
    { id: 'batch', unit: 'ordinal', measure: 'ordinal' },
    { id: 'opened', unit: 'calendar-year', measure: 'date' },
    { id: 'services', measure: 'share' },
  ],
});
const YEARS = { periods: ['2014', '2015'] };
const of = (indicator: string, more: Asked = YEARS): Asked => ({ indicator, ...more });

describe('a way to show figures', () => {
  it.each<[string, ShowAs, Asked, string | null]>([
    ['values of anything', 'value', of('opened'), null],
    ['a difference to nothing', 'difference', {}, 'needs-reference'],
    ['a difference to a figure typed in', 'difference', { reference: '=6' }, null],
    ['an index of growth', 'index', YEARS, 'no-index-of-rates'],
    ['an index of changes', 'index', of('energy-use'), 'no-index-of-rates'],
    ['an index of differences', 'index', of('gap'), 'no-index-of-rates'],
    ['an index of ranks', 'index', of('place'), 'no-index-of-rates'],
    ['an index of one period', 'index', of('output', {}), 'needs-two-periods'],
    ['an index of amounts', 'index', of('output'), null],
    ['an index of shares', 'index', of('services'), null],
    ['a percentage change of growth', 'relative', YEARS, 'no-relative-of-rates'],
    ['a percentage change in one period', 'relative', of('output', {}), 'needs-two-periods'],
    ['a percentage change of amounts', 'relative', of('output'), null],
    ['a change in one period', 'change', {}, 'needs-two-periods'],
    ['a change of growth', 'change', YEARS, null],
    ['a change of dates', 'change', of('opened'), 'not-a-quantity'],
    ['a change of ordinals', 'change', of('batch'), 'not-a-quantity'],
    ['a rank of one region', 'rank', { regions: ['CN-LN'] }, 'needs-two-regions'],
    ['a rank of growth', 'rank', {}, null],
    ['a rank of ranks', 'rank', of('place'), 'not-a-quantity'],
    ['a rank of dates', 'rank', of('opened'), 'not-a-quantity'],
    ['a share of growth', 'share', { reference: 'CN' }, 'not-additive'],
    ['a share of shares', 'share', of('services', { reference: 'CN' }), 'not-additive'],
    ['a share of figures per head', 'share', of('output-per-head', YEARS), 'not-additive'],
    ['a share of no total', 'share', of('output', {}), 'no-total'],
    [
      'a share of a total without a figure',
      'share',
      of('output', { periods: ['2014'], reference: 'CN' }),
      'no-total',
    ],
    ['a share of a stated total', 'share', of('output', { reference: 'CN' }), null],
  ])('%s (%s)', (_, as, asked, reason) => {
    const stated = statedIn(set, asked);
    expect(showRefusal(stated, as, stated.reference)).toBe(reason);
  });

  it('is refused by name and reason, where it is asked for all the same', () => {
    const stated = statedIn(set, YEARS);
    const force = () => showAs(stated, 'index', { set, base: 0, total: null });
    expect(force).toThrow('gdp-growth is not shown as index: no-index-of-rates');
  });
});

describe('what adds up to a total', () => {
  it('are amounts, counts and levels, and none that is per something', () => {
    const additive = [...set.indicators.values()].filter(isAdditive).map(({ id }) => id);
    expect(additive).toEqual(['output']);
  });
});

describe('a percentage change of figures as they are shown', () => {
  it('means something for amounts and shares, not for rates, and not for what is computed', () => {
    const isSo = (indicator: string) => isAbsolute(statedIn(set, { indicator }));
    expect(['output', 'services', 'gdp-growth', 'place'].map(isSo)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const stated = statedIn(set, of('output'));
    const index = showAs(stated, 'index', { set, base: 0, total: null });
    expect(isAbsolute(index)).toBe(false);
  });
});
