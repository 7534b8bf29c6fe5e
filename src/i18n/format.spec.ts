import fc from 'fast-check';
import type { ClaimParts } from '../testing/claim-set';
import { claimSet, period } from '../testing/claim-set';
import { realSet } from '../testing/package-files';
import { entry } from '../app/domain/claim-set';
import type { Lang } from '../app/domain/localized';
import {
  formatClaim,
  formatDate,
  formatList,
  formatNumber,
  formatPeriod,
  formatPeriodShort,
  formatQuantity,
} from './format';

const set = realSet();
/** Text with spaces that do not break shown as plain ones. */
const shown = (text: string) => text.replaceAll('\u00a0', ' ');

function claimed(id: string, lang: Lang): string {
  const claim = entry(set.byId, id);
  const indicator = entry(set.indicators, claim.indicator);
  return shown(formatClaim(claim, indicator, entry(set.units, claim.unit), lang));
}

describe('a number', () => {
  it.each([
    [5.7, 1, '5.7', '5.7'],
    [8, 1, '8', '8'],
    [29900, 0, '29,900', '29,900'],
    [-2.5, 1, '−2.5', '−2.5'],
    [6.2007, 2, '6.2', '6.2'],
    [-0.001, 1, '0', '0'],
    [13e6, 0, '13 million', '1300万'],
    [-1.5e6, 1, '−1.5 million', '−150万'],
    [5e5, 1, '500,000', '50万'],
    [125_000, 0, '125,000', '12.5万'],
    [125_001, 0, '125,001', '125,001'],
    [1_234_500, 0, '1,234,500', '123.45万'],
    [1_371_220_000, 0, '1.37122 billion', '13.7122亿'],
    [123_456_700, 0, '123,456,700', '123,456,700'],
  ])('%d with %d decimals is %s', (value, decimals, en, zh) => {
    expect(formatNumber(value, 'en', decimals)).toBe(en);
    expect(formatNumber(value, 'zh', decimals)).toBe(zh);
  });

  it('bears its sign where it is a difference, and none where it is 0', () => {
    const signs = [0.4, -2.9, 0].map((value) => formatNumber(value, 'en', 1, true));
    expect(signs).toEqual(['+0.4', '−2.9', '0']);
  });

  it('never has a hyphen for a minus', () => {
    const lang = fc.constantFrom<Lang>('en', 'zh');
    fc.assert(
      fc.property(fc.integer(), lang, fc.boolean(), (value, of, signed) => {
        expect(formatNumber(value, of, 2, signed)).not.toContain('-');
      }),
    );
  });
});

describe('a quantity', () => {
  it.each([
    [5.7, 'percent', '5.7 %', '5.7%'],
    [29900, 'cny', '29,900 yuan', '29,900元'],
    [2013, 'calendar-year', '2013', '2013'],
    [31, 'rank', '31', '31'],
    [-8, 'percentage-points', '−8 percentage points', '−8个百分点'],
  ])('%d in %s is %s', (value, unit, en, zh) => {
    expect(shown(formatQuantity(value, entry(set.units, unit), 'en'))).toBe(en);
    expect(shown(formatQuantity(value, entry(set.units, unit), 'zh'))).toBe(zh);
  });

  it('does not break between figure and unit', () => {
    expect(formatQuantity(5.7, entry(set.units, 'percent'), 'en')).toBe('5.7\u00a0%');
  });
});

describe('a claim', () => {
  it.each([
    ['gdp-growth-2015-liaoning', '3 %', '3%'],
    ['target-gdp-growth-2015-liaoning', '≥ 6 %', '≥ 6%'],
    ['target-gdp-growth-2015-china', '≈ 7 %', '≈ 7%'],
    ['target-gdp-growth-2017-heilongjiang', '6–6.5 %', '6–6.5%'],
    ['target-new-jobs-2017', '13 million persons', '1300万人'],
    ['target-water-per-unit-of-industrial-output-2017', '−32 %', '−32%'],
    [
      'gdp-growth-difference-to-previous-year-2016-heilongjiang',
      '+0.4 percentage points',
      '+0.4个百分点',
    ],
    ['gdp-growth-difference-to-nation-2015-liaoning', '< 0 percentage points', '< 0个百分点'],
    ['share-of-state-key-projects-northeast', '1/3', '1/3'],
    ['enterprises-founded-northeast', '1950s', '1950年代'],
    ['founding-of-new-china', '1949', '1949'],
    ['implied-exchange-rate-2013-04-02', '6.2007 yuan per US dollar', '6.2007元/美元'],
    ['petroleum-output-2014-daqing', '40 million t', '4000万吨'],
  ])('%s is %s', (id, en, zh) => {
    expect([claimed(id, 'en'), claimed(id, 'zh')]).toEqual([en, zh]);
  });

  it('of a fraction without a small denominator keeps its decimals', () => {
    const parts: ClaimParts = { value: 0.123, unit: 'fraction' };
    const made = claimSet({ claims: [parts], measure: 'share' });
    const indicator = { ...entry(made.indicators, 'gdp-growth'), decimals: 4 };
    expect(formatClaim(made.claims[0]!, indicator, entry(set.units, 'fraction'), 'en')).toBe(
      '0.123',
    );
  });
});

describe('a claim with more digits than its indicator usually has', () => {
  const text = (parts: ClaimParts) => {
    const made = claimSet({ claims: [parts] });
    const indicator = { ...entry(made.indicators, 'gdp-growth'), decimals: 0 };
    return shown(formatClaim(made.claims[0]!, indicator, entry(set.units, 'percent'), 'en'));
  };

  it('is written as it is stated, and not rounded', () => {
    expect(text({ value: 43.7 })).toBe('43.7 %');
    expect(text({ value: 6, valueMax: 6.25, operator: 'range' })).toBe('6–6.25 %');
    expect(text({ value: 1.005, unitMult: 3 })).toBe('1,005 %');
  });

  it('is rounded where it is derived: a division has no end of its own', () => {
    expect(text({ value: 47.0588, basis: 'derived' })).toBe('47 %');
  });
});

describe('a period', () => {
  it.each([
    ['2015', '2015', '2015年', '2015', '2015'],
    ['2014-S1', 'first half of 2014', '2014年上半年', '2014 H1', '2014年上半年'],
    ['2014-S2', 'second half of 2014', '2014年下半年', '2014 H2', '2014年下半年'],
    ['2016-Q1', 'quarter 1 of 2016', '2016年第1季度', '2016 Q1', '2016年第1季度'],
    ['2016-05', 'May 2016', '2016年5月', 'May 2016', '2016年5月'],
    ['2016-01/2016-09', 'January to September 2016', '2016年1—9月', '2016 Jan–Sep', '2016年1—9月'],
    [
      '2016-02/2016-10',
      'February to October 2016',
      '2016年2月至2016年10月',
      'February to October 2016',
      '2016年2月至2016年10月',
    ],
    ['2013/2020', '2013–2020', '2013—2020年', '2013–2020', '2013—2020年'],
    ['../2012', 'until 2012', '截至2012年', 'until 2012', '截至2012年'],
    ['2015-W05', 'week 5 of 2015', '2015年第5周', '2015 W05', '2015年第5周'],
    ['2020-W53', 'week 53 of 2020', '2020年第53周', '2020 W53', '2020年第53周'],
    ['2015-01-05', '5 January 2015', '2015年1月5日', '5 January 2015', '2015年1月5日'],
    ['2014/15', '2014/15', '2014/15年度', '2014/15', '2014/15年度'],
  ])('%s is %s', (id, en, zh, shortEn, shortZh) => {
    const one = period(id);
    expect([formatPeriod(one, 'en'), formatPeriod(one, 'zh')]).toEqual([en, zh]);
    expect([formatPeriodShort(one, 'en'), formatPeriodShort(one, 'zh')]).toEqual([
      shortEn,
      shortZh,
    ]);
  });

  it('of months in two years names both years', () => {
    expect(formatPeriod(period('2015-11/2016-02'), 'en')).toBe('November 2015 to February 2016');
  });
});

describe('a date and a list', () => {
  it('say no more of a date than is stated', () => {
    expect([formatDate('2016', 'en'), formatDate('2016', 'zh')]).toEqual(['2016', '2016年']);
    expect([formatDate('', 'en'), formatDate('', 'zh')]).toEqual(['undated', '日期不详']);
  });

  it('are written as the reader writes them; a month without its day stays one', () => {
    expect([formatDate('2016-03-03', 'en'), formatDate('2016-03-03', 'zh')]).toEqual([
      '3 March 2016',
      '2016年3月3日',
    ]);
    expect([formatDate('2016-10', 'en'), formatDate('2016-10', 'zh')]).toEqual([
      'October 2016',
      '2016年10月',
    ]);
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(formatList(['甲', '乙', '丙'], 'zh')).toBe('甲、乙和丙');
  });
});
