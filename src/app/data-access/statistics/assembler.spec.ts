import { assembled, LONG, mappingOf, NOT_FIXED } from '../../../testing/assembled';
import type { ColumnRole } from '../../domain/statistics/mapping';

describe('rows as figures', () => {
  it('keep each value of a long table with its row', async () => {
    const text = 'r,i,t,v\nLiaoning,GDP,2015,3\nJilin,GDP,2015,6.5\nLiaoning,GDP,2014,5.8\n';
    const { dataset, figures } = await assembled(text, mappingOf(LONG));
    expect(figures).toEqual([
      'GDP Liaoning 2014 5.8 4',
      'GDP Liaoning 2015 3 2',
      'GDP Jilin 2015 6.5 3',
    ]);
    expect(dataset).toMatchObject({ rows: 3, figures: 3, problems: [] });
    expect(dataset.indicators[0]).toMatchObject({ decimals: 1, count: 3 });
  });

  it('take a missing value as a reason, never as a number', async () => {
    const { figures } = await assembled(
      'r,i,t,v\nA,x,2015,:\nB,x,2015,\nC,x,2015,0\n',
      mappingOf(LONG),
    );
    expect(figures).toEqual(['x A 2015 not-available 2', 'x B 2015 missing 3', 'x C 2015 0 4']);
  });

  it('read the headers of a wide table as periods; an empty cell says nothing', async () => {
    const wide = mappingOf(['region', 'value', 'value', 'value'], {
      header: 'period',
      fixed: { ...NOT_FIXED, indicator: 'GDP growth' },
    });
    const { dataset, figures } = await assembled('r,2015,2014,2013\nA,3,:,\nB,,2,1\n', wide);
    expect(figures).toEqual([
      'GDP growth A 2014 not-available 2',
      'GDP growth A 2015 3 2',
      'GDP growth B 2013 1 3',
      'GDP growth B 2014 2 3',
    ]);
    expect(dataset.traits.map(({ column }) => column)).toEqual(expect.arrayContaining([1, 2, 3]));
  });

  it('read headers as indicators', async () => {
    const wide = mappingOf(['region', 'period', 'value', 'value'], { header: 'indicator' });
    const { figures } = await assembled('r,t,GDP,People\nA,2015,3,4\n', wide);
    expect(figures).toEqual(['GDP A 2015 3 2', 'People A 2015 4 2']);
  });

  it('name an indicator of several columns by what differs', async () => {
    const roles: readonly ColumnRole[] = ['region', 'indicator', 'indicator', 'period', 'value'];
    const { dataset } = await assembled(
      'r,m,s,t,v\nA,POP,M,2015,1\nA,POP,F,2015,2\n',
      mappingOf(roles),
    );
    expect(dataset.indicators.map(({ name }) => name.en)).toEqual(['M', 'F']);
    expect(dataset.indicators.map(({ parts }) => parts)).toEqual([
      ['POP', 'M'],
      ['POP', 'F'],
    ]);
  });

  it('call codes by the names beside them', async () => {
    const roles: readonly ColumnRole[] = [
      'region',
      'region-name',
      'indicator',
      'indicator-name',
      'period',
      'value',
    ];
    const { dataset } = await assembled(
      'r,rn,i,in,t,v\nFI1,North,POP,People,2015,1\n',
      mappingOf(roles),
    );
    expect(dataset.regions[0]).toMatchObject({ id: 'FI1', name: { en: 'North' } });
    expect(dataset.indicators[0]).toMatchObject({ name: { en: 'People' }, parts: ['POP'] });
  });

  it('part series by unit and multiplier', async () => {
    const roles: readonly ColumnRole[] = [
      'region',
      'indicator',
      'period',
      'value',
      'unit',
      'multiplier',
    ];
    const { dataset } = await assembled(
      'r,i,t,v,u,m\nA,x,2015,1,EUR,6\nA,x,2015,2,CNY,3: Thousands\n',
      mappingOf(roles),
    );
    expect(dataset.indicators.map(({ unit, unitMult }) => [unit, unitMult])).toEqual([
      ['EUR', 6],
      ['CNY', 3],
    ]);
    expect(dataset.problems).toEqual([]);
  });

  it('make another unit of a multiplier that nobody understands', async () => {
    const roles: readonly ColumnRole[] = ['region', 'period', 'value', 'unit', 'multiplier'];
    const text = 'r,t,v,u,m\nA,2015,1,EUR,some\nA,2016,2,EUR,1000\n';
    const { dataset } = await assembled(text, mappingOf(roles));
    expect(dataset.indicators.map(({ unit, unitMult }) => [unit, unitMult])).toEqual([
      ['EUR (some)', 0],
      ['EUR', 3],
    ]);
  });

  it('give each of several figures the unit behind it, and no unit to one without', async () => {
    const roles: readonly ColumnRole[] = [
      'region',
      'period',
      'value',
      'unit',
      'value',
      'unit',
      'value',
    ];
    const text = 'r,t,x,u,y,u,z\nA,2015,1,CNY,2,persons,3\nA,2016,4,CNY,5,tonnes,6\n';
    const { dataset } = await assembled(text, mappingOf(roles, { header: 'indicator' }));
    expect(dataset.indicators.map(({ name, unit }) => `${name.en} ${unit}`)).toEqual([
      'x CNY',
      'y persons',
      'z ',
      'y tonnes',
    ]);
  });

  it('call an indicator as the analyst says that it is the same', async () => {
    const indicators = [['GDP', 'gdp-growth']] as const;
    const { dataset } = await assembled('r,i,t,v\nA,GDP,2015,1\nA,x,2015,2\n', mappingOf(LONG), {
      indicators,
    });
    expect(dataset.indicators.map(({ id }) => id)).toEqual(['gdp-growth', 'ds-test.2']);
  });
});
