import fc from 'fast-check';
import { parsePeriod } from '../period';
import { readPeriodNotation, readTimeList } from './period-notations';

const idOf = (text: string) => readPeriodNotation(text)?.id ?? null;

describe('a period as offices write it', () => {
  it.each([
    [
      '2015',
      [
        '2015',
        '2015.0',
        '2015-A1',
        '2015A',
        'YR2015',
        '2015 [YR2015]',
        'X2015',
        '２０１５',
        ' 2015\u00a0',
      ],
    ],
    [
      '2015',
      [
        '2015年',
        '2015年度',
        '2015 年',
        '二〇一五年',
        '2015-01-01/P1Y',
        '2015/P1Y',
        '2015-01/P12M',
        '2015: 2015',
      ],
    ],
    ['2015', ['2015-01-01T00:00:00/P1Y', '2015-01-01/2015-12-31', '2015-01/2015-12']],
    [
      '2015-Q1',
      [
        '2015-Q1',
        '2015Q1',
        '2015 Q1',
        '2015:Q1',
        'Q1 2015',
        'Q1-2015',
        'Q1/2015',
        '1Q2015',
        '2015q1',
        '2015K1',
      ],
    ],
    [
      '2015-Q1',
      [
        '2015年第一季度',
        '2015年一季度',
        '2015年1季度',
        '2015年第1季度',
        '2015年1-3月',
        '2015-01-01/P3M',
      ],
    ],
    [
      '2015-S1',
      [
        '2015-S1',
        '2015S1',
        '2015H1',
        '2015-B1',
        'H1 2015',
        '2015-H1',
        '2015年上半年',
        '2015年1—6月',
        '2015-01/P6M',
      ],
    ],
    ['2015-S2', ['2015-S2', '2015H2', '2015年下半年', '2015-07-01/P6M']],
    [
      '2015-01',
      [
        '2015-01',
        '2015M01',
        '2015-M01',
        '2015M1',
        '2015/01',
        '201501',
        'Jan 2015',
        'January 2015',
        '2015 Jan',
        'JAN-2015',
      ],
    ],
    [
      '2015-01',
      ['2015年1月', '2015年01月', '2015年一月份', '01/2015', '2015-01-01/P1M', '2015m01'],
    ],
    ['2015-09', ['Sept. 2015', 'Sep 2015', '2015-09', '2015年九月', '2015.09']],
    ['2015-12', ['2015年十二月', 'December 2015', '2015M12']],
    [
      '2015-01/2015-09',
      ['2015年1-9月', '2015年1月至9月', '2015年前三季度', '2015-01/P9M', '2015-01/2015-09'],
    ],
    ['2015-01/2015-09', ['2015-01-01/2015-09-30']],
    ['2015-01/2015-04', ['2015-T1']],
    [
      '2015-W05',
      ['2015-W05', '2015W05', '2015W5', '2015年第5周', '2015-01-26/P7D', '2015-01-26/P1W'],
    ],
    [
      '2015-01-05',
      [
        '2015-01-05',
        '20150105',
        '2015/1/5',
        '2015-01-05T00:00:00',
        '2015-01-05T00:00:00Z',
        '2015-01-05 00:00',
      ],
    ],
    [
      '2015-01-05',
      [
        '5 January 2015',
        'January 5, 2015',
        '5-Jan-2015',
        '05.01.2015',
        '2015年1月5日',
        '2015-01-05/P1D',
        '2015-D005',
      ],
    ],
    ['2015-12-25', ['25/12/2015', '12/25/2015']],
    [
      '2014/15',
      [
        '2014/15',
        '2014-15',
        '2014–15',
        'FY2014/15',
        'FY 2014-15',
        '2014/15年度',
        '2014-2015年度',
        '201415',
      ],
    ],
    ['2014/2015', ['2014-2015', '2014/2015', '2014-2015年']],
    ['2013/2020', ['2013/2020', '2013–2020', '2013-01-01/P8Y']],
    ['../2012', ['../2012']],
  ])('%s is %j', (id, texts) => {
    expect(texts.map(idOf)).toEqual(texts.map(() => id));
  });

  it.each([
    [
      '',
      '15',
      '2015-1',
      '2015.1',
      '2015-13',
      '2015Q5',
      '2015-S3',
      '2015M13',
      '2015-M00',
      '2015-W54',
      '2015-W00',
    ],
    [
      '01/02/2015',
      '1/2015',
      '20151',
      '42005',
      '0999',
      '3000',
      '2015-02-30',
      '2015-01-05T12:30:00',
      'Jan-15',
    ],
    [
      '2015年末',
      '2015年13月',
      '2015年9-1月',
      '2014/17',
      '2015-2014',
      '2015-01-27/P1W',
      '2015-01-05/P2D',
      'FY2015',
    ],
    [
      '2015-01-05/2015-03-31',
      '2015 [YR2016]',
      '2015: 2016',
      '2015-01/P0M',
      'Total',
      '2015②',
      'Januar 2015',
      '2015p',
    ],
  ])('%j and others are none, or could be two', (...texts) => {
    expect(texts.flat().filter((text) => idOf(text) !== null)).toEqual([]);
  });

  it('is found again by its id', () => {
    const year = fc.integer({ min: 1000, max: 2998 });
    const part = fc.constantFrom('', '-Q2', '-S1', '-W07', '-05', '-05-17', '/2999', '/split');
    fc.assert(
      fc.property(year, part, (of, rest) => {
        const next = String((of + 1) % 100).padStart(2, '0');
        const id = `${String(of)}${rest.replace('split', next)}`;
        expect(readPeriodNotation(id)).toEqual(parsePeriod(id));
      }),
    );
  });

  it('is read from any text without a throw, and only with a year from 1000 to 2999 in it', () => {
    const bits =
      '0 1 2 5 9 2015 - / . .. : T Z P1Y Q W M S 年 月 第 季度 至 一 十 [YR ] Jan ５'.split(' ');
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...bits, ' ') })),
        (text) => {
          const period = readPeriodNotation(text);
          if (!period) return;
          expect(parsePeriod(period.id)).toEqual(period);
          expect(Math.floor(period.end / 12)).toBeGreaterThanOrEqual(1000);
          expect(Math.floor(period.end / 12)).toBeLessThan(3000);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a value of PX’s time list', () => {
  it.each([
    ['A1', '2015', '2015'],
    ['H1', '20152', '2015-S2'],
    ['Q1', '20153', '2015-Q3'],
    ['M1', '201511', '2015-11'],
    ['W1', '201505', '2015-W05'],
    ['A1', '20151', undefined],
    ['Q1', '20155', undefined],
    ['X1', '2015', undefined],
  ])('under %s, %s is %s', (scale, value, id) => {
    expect(readTimeList(scale, value)?.id).toBe(id);
  });
});
