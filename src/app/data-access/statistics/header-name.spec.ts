import { headerName } from './header-name';

describe('the name of a column below several rows of headers', () => {
  it.each([
    [['GDP', '2015'], 'GDP · 2015'],
    [['', 'Region'], 'Region'],
    [['Region', 'Region'], 'Region'],
    [['2015', 'Q1'], '2015 Q1'],
    [['Q1', '2015'], '2015 Q1'],
    [['2015年', '一季度'], '2015年一季度'],
    [['2015', 'Jan'], '2015 Jan'],
    [['2015', 'Annual'], '2015'],
    [['GDP', '2015', 'Q1'], 'GDP · 2015 Q1'],
    [['Ano', '2015'], '2015'],
    [['GDP', 'Jahr', '2015'], 'GDP · 2015'],
    [['Year', 'GDP'], 'Year · GDP'],
    [['2015', 'Marriages'], '2015 · Marriages'],
    [['2015', '1'], '2015 · 1'],
    [['GDP', 'Q1'], 'GDP · Q1'],
  ])('of %j is “%s”', (rows, name) => {
    expect(headerName(rows)).toBe(name);
  });
});
