import { splitHeader } from './split-header';

describe('a header that names indicator and period', () => {
  it.each([
    ['Population, 2014', 'Population', '2014'],
    ['GDP · 2015', 'GDP', '2015'],
    ['GDP (2015)', 'GDP', '2015'],
    ['GDP_2015-Q1', 'GDP', '2015-Q1'],
    ['GDP · 2015p', 'GDP', '2015'],
    ['GDP 2015 (billion yuan)', 'GDP (billion yuan)', '2015'],
    ['Growth, 2015-Q1 (%)', 'Growth (%)', '2015-Q1'],
    ['GDP · 2015（亿元）', 'GDP （亿元）', '2015'],
    ['GDP in prices of 2015 (billion yuan)', null, null],
    ['2015 GDP', 'GDP', '2015'],
    ['2015年生产总值', '生产总值', '2015年'],
    ['2015年不变价生产总值', null, null],
    ['GDP in prices of 2015', null, null],
    ['GDP (constant 2010 US$)', null, null],
    ['Index, 2015=100', null, null],
    ['Population', null, null],
    ['2015', null, null],
  ])('“%s”', (name, indicator, period) => {
    expect(splitHeader(name)).toEqual(indicator === null ? null : { indicator, period });
  });
});
