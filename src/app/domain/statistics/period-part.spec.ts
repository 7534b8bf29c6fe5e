import { readPeriodNotation } from './period-notations';
import { isPeriodPart, withPeriodPart } from './period-part';

describe('a part of a year beside its year', () => {
  it.each([
    ['2015', '1', 'Month', '2015-01'],
    ['2015', 'M12', 'period', '2015-12'],
    ['2015', 'Sept', 'Month', '2015-09'],
    ['2015年', '3月', '月份', '2015-03'],
    ['2015', '十二月', '月份', '2015-12'],
    ['2015', '2', 'Quarter', '2015-Q2'],
    ['2015', 'Q4', '', '2015-Q4'],
    ['2015', '第一季度', '季度', '2015-Q1'],
    ['2015', '上半年', '', '2015-S1'],
    ['2015', '1-9月', '', '2015-01/2015-09'],
    ['2015年', '1—3月', '', '2015-Q1'],
    ['2015', 'Annual', '', '2015'],
    ['2015', 'M13', 'period', undefined],
  ])('%s and %s under “%s”', (year, part, header, id) => {
    expect(isPeriodPart(part)).toBe(true);
    expect(readPeriodNotation(withPeriodPart(year, part, header))?.id).toBe(id);
  });

  it.each(['Total', 'Male', '2015', '15', 'x', ''])('“%s” is none', (text) => {
    expect(isPeriodPart(text)).toBe(false);
  });
});
