/** A table in the long shape, as it would stand in a file. Made up. */
export const LONG_EXAMPLE = {
  en: [
    ['region', 'indicator', 'period', 'value', 'unit', 'status', 'note'],
    ['CN-LN', 'GDP growth', '2014', '5.8', '%', '', ''],
    ['CN-LN', 'GDP growth', '2015', '3.0', '%', 'P', 'preliminary'],
    ['CN-JL', 'GDP growth', '2015', ':', '%', '', 'not published'],
  ],
  zh: [
    ['地区', '指标', '时期', '数值', '单位', '状态', '注释'],
    ['辽宁', '地区生产总值增速', '2014年', '5.8', '%', '', ''],
    ['辽宁', '地区生产总值增速', '2015年', '3.0', '%', 'P', '初步数'],
    ['吉林', '地区生产总值增速', '2015年', '：', '%', '', '未公布'],
  ],
} as const;

/** Periods as they are written, each list with what it means. */
export const PERIOD_NOTATIONS = [
  ['2015, 2015年', 'year'],
  ['2014/15, FY2014/15', 'split'],
  ['2015-S1, 2015S1, 2015-H1, 2015年上半年', 'half'],
  ['2015-Q1, 2015Q1, 2015年第一季度', 'quarter'],
  ['2015-01, 2015M01, Jan 2015, 2015年1月', 'month'],
  ['2015-W05', 'week'],
  ['2015-01-31', 'day'],
  ['2015-01/2015-09', 'span'],
] as const;

/** Signs that stand in place of a figure, or behind it. */
export const VALUE_SIGNS = [
  [':  ..  …  -  —  NA  n/a', 'missing'],
  ['x  c', 'suppressed'],
  ['b', 'b'],
  ['e', 'e'],
  ['p', 'p'],
  ['f', 'f'],
  ['u', 'u'],
] as const;
