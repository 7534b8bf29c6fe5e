import type { ClaimParts } from '../../testing/claim-set';
import { claimSet } from '../../testing/claim-set';
import type { Asked } from '../../testing/comparing';
import { statedIn } from '../../testing/comparing';
import { realSet } from '../../testing/package-files';
import type { Cell } from './cell';
import type { ClaimSet } from './claim-set';
import { differenceOf, explainGaps, unsettledGroups } from './guard';
import { GAP_REASONS } from './gap';
import type { Indicator } from './indicator';

/** The one cell of a region, explained. */
function cellIn(set: ClaimSet, region: string, asked: Asked): Cell {
  return explainGaps(statedIn(set, { regions: [region], ...asked }), set).rows[0]!.cells[0]!;
}

const gap = (reason: string, ...claims: string[]) => ({ kind: 'gap', gap: { reason, claims } });

describe('a gap in the data', () => {
  const cell = (indicator: string, region: string, when: string, companions = true) =>
    cellIn(realSet(), region, { indicator, periods: [when], companions });

  it('of energy in the old industrial cities in 2017 says that only a target is stated', () => {
    expect(cell('energy-per-unit-of-gdp', 'CN-OIC', '2017')).toEqual(
      gap('target-only', 'target-energy-per-unit-of-gdp-2017'),
    );
    expect(cell('disposable-income-per-person', 'CN-OIC', '2017')).toEqual(
      gap('target-only', 'target-disposable-income-2017'),
    );
  });

  it('of services as a share of GDP there says that the share is of something else', () => {
    expect(cell('services-share-of-gdp', 'CN-OIC', '2017')).toEqual(
      gap('denominator-differs', 'target-services-share-2017'),
    );
  });

  it('of the cities of the earlier blueprint says that the figure is for other cities', () => {
    expect(cell('energy-per-unit-of-gdp', 'CN-OIC-2011', '2017')).toEqual(
      gap('population-differs', 'target-energy-per-unit-of-gdp-2017'),
    );
  });

  it('of the nation is not explained by a group, though its code begins with the nation’s', () => {
    expect(cell('energy-per-unit-of-gdp', 'CN', '2017')).toEqual(gap('no-claim'));
  });

  it('of a region that nobody speaks of stays one that nobody speaks of', () => {
    expect(cell('gdp-growth', 'CN-AH', '2015')).toEqual(gap('no-claim'));
    expect(cell('energy-per-unit-of-gdp', 'CN-LN', '2017')).toEqual(gap('no-claim'));
  });

  it('says nothing of what only companions state, where they are off', () => {
    expect(cell('petroleum-output', 'CN-HL-DAQING', '2020')).toMatchObject(
      gap('target-only', 'target-petroleum-output-2020-daqing'),
    );
    expect(cell('petroleum-output', 'CN-HL-DAQING', '2020', false)).toEqual(gap('no-claim'));
  });
});

describe('a cell', () => {
  const income: ClaimParts = { value: 4822, indicator: 'income-usd', unit: 'usd' };
  const set = (...claims: ClaimParts[]) =>
    claimSet({
      claims,
      indicators: [
        { id: 'income', unit: 'cny', concept: 'income' },
        { id: 'income-usd', unit: 'usd', concept: 'income' },
      ],
    });
  const cell = (made: ClaimSet, asked: Asked = {}) =>
    cellIn(made, 'CN-LN', { indicator: 'income', ...asked });

  it('of income in yuan says where it is stated in dollars, for that region and year alone', () => {
    expect(cell(set(income))).toEqual(gap('unit-differs', 'claim-1'));
    expect(cell(set({ ...income, period: '2014' }))).toEqual(gap('no-claim'));
    expect(cell(set({ ...income, region: 'CN-JL' }))).toEqual(gap('no-claim'));
    expect(cell(set({ ...income, indicator: 'gdp-growth' }))).toEqual(gap('no-claim'));
  });

  it('with a target of its own names that first', () => {
    const target = { value: 29900, indicator: 'income', unit: 'cny', target: {} };
    expect(cell(set(income, target))).toEqual(gap('target-only', 'claim-2'));
  });

  it('keeps its figure, and the reason that it has already', () => {
    const own: ClaimParts = { value: 29900, indicator: 'income', unit: 'cny' };
    expect(cell(set(income, own))).toMatchObject({ value: 29900 });
    expect(cell(set(income, { ...own, operator: 'ge' }))).toEqual(gap('not-exact', 'claim-2'));
    const late = { ...own, source: 'late' };
    expect(cell(set(income, late), { companions: false })).toEqual(
      gap('companions-off', 'claim-2'),
    );
  });

  it('of a group is explained by a later edition of it as well as by an earlier one', () => {
    const regions = [{ id: 'G-CITIES' }, { id: 'G-CITIES-2011' }, { id: 'G-CITIES2' }];
    const made = claimSet({ claims: [{ value: 3, region: 'G-CITIES-2011' }], regions });
    expect(cellIn(made, 'G-CITIES', {})).toEqual(gap('population-differs', 'claim-1'));
    expect(cellIn(made, 'G-CITIES2', {})).toEqual(gap('no-claim'));
  });

  it('of the reference is explained too', () => {
    const made = set(income);
    const asked = { indicator: 'income', regions: ['CN-JL'], reference: 'CN-LN' };
    const { reference } = explainGaps(statedIn(made, asked), made);
    expect(reference?.cells).toEqual([gap('unit-differs', 'claim-1')]);
  });
});

describe('two indicators of one concept', () => {
  const one = claimSet({ claims: [] }).indicators.get('gdp-growth')!;
  const denominator = { id: 'gdp', name: { en: 'GDP', zh: 'GDP' } };

  it.each<[string, Partial<Indicator>]>([
    ['unit-differs', { unit: 'index', priceBasis: 'nominal' }],
    ['prices-differ', { priceBasis: 'nominal', denominator }],
    ['denominator-differs', { denominator, temporal: 'stock' }],
    ['stock-or-flow-differs', { temporal: 'stock' }],
    ['definition-differs', {}],
  ])('are kept apart by the first that differs: %s', (reason, other) => {
    expect(differenceOf(one, { ...one, id: 'other', ...other }, claimSet({ claims: [] }))).toBe(
      reason,
    );
    expect(GAP_REASONS).toContain(reason);
  });
});

describe('a group whose members sources do not agree on', () => {
  it('is named, as a reference too: Northeast China, but not the nation', () => {
    const unsettled = (asked: Asked) => unsettledGroups(statedIn(realSet(), asked), realSet());
    expect(unsettled({ regions: ['CN', 'CN-NE', 'CN-LN'] })).toEqual(['CN-NE']);
    expect(unsettled({ regions: ['CN-LN'], reference: 'CN-NE' })).toEqual(['CN-NE']);
    expect(unsettled({ regions: ['CN-OIC'], reference: 'CN' })).toEqual([]);
    const members = { 'CN-NE': ['CN-LN', 'CN-JL'] };
    const settled = claimSet({ claims: [], regions: [{ id: 'CN-NE' }], members });
    expect(unsettledGroups(statedIn(settled, { regions: ['CN-NE'] }), settled)).toEqual([]);
  });
});
