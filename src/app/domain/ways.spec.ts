import { claimSet, period } from '../../testing/claim-set';
import { statedIn, THREE } from '../../testing/comparing';
import { realSet } from '../../testing/package-files';
import type { CompareState, CompareView } from './compare-state';
import { COMPARE_VIEWS } from './compare-state';
import type { WayRefusal } from './ways';
import { allowsLog, hasFreeAxis, showsOnePeriod, usualWay, wayRefusal } from './ways';

const set = realSet();

interface Asked extends Partial<Pick<CompareState, 'indicator' | 'regions' | 'with' | 'as'>> {
  readonly years?: number;
}

/** What is asked for: three provinces in one year, if nothing is said. */
function state({ years = 1, ...asked }: Asked) {
  const periods = ['2013', '2014', '2015'].slice(0, years).map(period);
  const usual = { indicator: 'petroleum-output', regions: THREE, with: null };
  return { ...usual, as: 'value' as const, periods, ...asked };
}

const refusals = (asked: Asked) =>
  Object.fromEntries(
    COMPARE_VIEWS.map((view) => [view, wayRefusal(set, view, state(asked))] as const),
  );
const offered = (asked: Asked) => COMPARE_VIEWS.filter((view) => refusals(asked)[view] === null);

describe('the ways of seeing that are offered', () => {
  it('for one period are bars and maps', () => {
    expect(offered({})).toEqual(['bars', 'tiles', 'map']);
  });

  it('for two periods are all but the scatter, which needs a second indicator', () => {
    expect(offered({ years: 2 })).toEqual(COMPARE_VIEWS.filter((view) => view !== 'scatter'));
    expect(offered({ years: 2, with: 'gdp-growth-rank' })).toEqual(COMPARE_VIEWS);
  });

  it('for a change need a period besides the base', () => {
    expect(offered({ years: 2, as: 'change' })).toEqual(['bars', 'tiles', 'map']);
    expect(offered({ years: 3, as: 'relative' })).toContain('lines');
  });

  it('for a percentage change of rates are those for values: that is how it is shown', () => {
    const asked = { indicator: 'gdp-growth', years: 2 } as const;
    expect(offered({ ...asked, as: 'relative' })).toEqual(offered(asked));
    expect(offered({ ...asked, as: 'change' })).not.toContain('lines');
  });

  it('for one region are none that set regions against each other', () => {
    const one = { regions: ['CN-LN'], years: 2, with: 'gdp-growth-rank' };
    expect(COMPARE_VIEWS.filter((view) => !offered(one).includes(view))).toEqual([
      'multiples',
      'scatter',
    ]);
  });

  it('for the nation alone are no maps of provinces', () => {
    expect(offered({ regions: ['CN'] })).toEqual(['bars']);
    expect(offered({ regions: ['CN', 'CN-LN'] })).toContain('tiles');
  });
});

describe('a way of seeing that is refused', () => {
  it.each<[CompareView, Asked, WayRefusal]>([
    ['lines', {}, 'two-periods'],
    ['columns', {}, 'two-periods'],
    ['dumbbell', { as: 'change' }, 'two-periods'],
    ['slope', { as: 'change', years: 2 }, 'periods-after-base'],
    ['heat', { as: 'relative', years: 2 }, 'periods-after-base'],
    ['multiples', {}, 'two-periods'],
    ['multiples', { regions: ['CN-LN'], years: 2 }, 'two-regions'],
    ['tiles', { regions: ['CN'] }, 'a-province'],
    ['map', { regions: ['CN-NE', 'CN-ZZ'] }, 'a-province'],
    ['scatter', {}, 'second-indicator'],
    ['scatter', { regions: ['CN-LN'], with: 'gdp-growth-rank' }, 'two-regions'],
  ])('%s of %j says why: %s', (view, asked, reason) => {
    expect(wayRefusal(set, view, state(asked))).toBe(reason);
  });
});

describe('the way that is shown if nobody says which', () => {
  it('is lines for several periods, else bars', () => {
    expect(usualWay(set, state({}))).toBe('bars');
    expect(usualWay(set, state({ years: 2 }))).toBe('lines');
    expect(usualWay(set, state({ years: 2, as: 'change' }))).toBe('bars');
  });
});

describe('an axis', () => {
  const growth = (value: number, reference = 'none') =>
    statedIn(claimSet({ claims: [{ value }, { value: -1, region: 'CN' }] }), { reference });

  it('is logarithmic only where every figure is above zero, that of the reference too', () => {
    expect(allowsLog(growth(3))).toBe(true);
    expect(allowsLog(growth(0))).toBe(false);
    expect(allowsLog(growth(3, 'CN'))).toBe(false);
    expect(allowsLog(statedIn(claimSet({ claims: [] })))).toBe(false);
  });

  it('is logarithmic only where no figure in dispute is below zero either', () => {
    const claims = [{ value: 3 }, { value: -3, source: 'early' }];
    const disputed = statedIn(claimSet({ claims }), { rule: 'both' });
    expect(allowsLog(disputed)).toBe(false);
    expect(allowsLog(statedIn(claimSet({ claims })))).toBe(false);
  });

  it('of bars and columns always starts at zero, and no way of one period shows several', () => {
    expect(COMPARE_VIEWS.filter(hasFreeAxis)).toEqual([
      'lines',
      'dumbbell',
      'slope',
      'multiples',
      'scatter',
    ]);
    expect(COMPARE_VIEWS.filter(showsOnePeriod)).toEqual(['bars', 'tiles', 'map', 'scatter']);
  });
});
