import type { TableHead } from './table';
import { NOTHING_SAID } from './table';
import { readPeriodNotation } from './period-notations';
import { periodsOf } from './period-readings';

/** A table with these headers and rows, and nothing besides. */
function head(...rows: readonly (readonly string[])[]): TableHead {
  const [names = [], ...below] = rows;
  return {
    format: 'text',
    facts: [],
    tables: [''],
    table: 0,
    columns: names.map((name) => ({ name, concept: null })),
    rows: below,
    rowNumbers: below.map((_, at) => at + 2),
    about: NOTHING_SAID,
    names: names.map(() => ({})),
  };
}

const JAPAN = head(['都道府県', '年'], ['青森県', '']);
const CHINA = head(['地区', '年度'], ['辽宁', '']);
const ids = (header: string, of: TableHead, ...texts: readonly string[]) =>
  periodsOf(texts, header, of).map((period) => period?.id ?? null);

describe('Years of Japan', () => {
  it.each([
    ['平成27年', '2015'],
    ['令和元年', '2019'],
    ['昭和６４年', '1989'],
    ['平成27年10月', '2015-10'],
    ['平成27年度', '2015-04/2016-03'],
  ])('%s is %s', (text, id) => {
    expect(readPeriodNotation(text)?.id).toBe(id);
  });

  it.each(['平成32年', '平成0年', '平成27年度末', '承和3年'])('%s is none', (text) => {
    expect(readPeriodNotation(text)).toBeNull();
  });

  it('are of account from April on, where Japan writes 年度; in Chinese that is the calendar year', () => {
    expect(ids('年', JAPAN, '2015年度', '2016年')).toEqual(['2015-04/2016-03', '2016']);
    expect(ids('年度', JAPAN, '2015', 'FY2016')).toEqual(['2015-04/2016-03', '2016-04/2017-03']);
    expect(ids('年度', CHINA, '2015年度', '2016')).toEqual(['2015', '2016']);
  });

  it('have letters for their eras where a whole column of years has', () => {
    expect(ids('年', JAPAN, 'H27', 'R1', 'S64')).toEqual(['2015', '2019', '1989']);
    expect(ids('年度', JAPAN, 'H27')).toEqual(['2015-04/2016-03']);
    expect(ids('年', JAPAN, 'H27', 'X1')).toEqual([null, null]);
    expect(ids('年', CHINA, 'H27', 'R1')).toEqual([null, null]);
  });

  it('are fiscal years of nobody knows whom elsewhere, and so none', () => {
    expect(ids('year', head(['region', 'year'], ['Ohio', '']), 'FY2015')).toEqual([null]);
  });
});
