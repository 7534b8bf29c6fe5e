import fc from 'fast-check';
import { comparePeriods, endYear, isAsLong, lastDay, parsePeriod, startYear } from './period';

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
const plain = fc.oneof(
  year,
  fc.tuple(year, fc.constantFrom('S1', 'S2', 'Q1', 'Q4')).map((parts) => parts.join('-')),
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, fc.integer({ min: 1, max: 52 })).map(([y, week]) => `${y}-W${two(week)}`),
  fc
    .tuple(year, month, fc.integer({ min: 1, max: 28 }))
    .map(([y, m, day]) => `${y}-${m}-${two(day)}`),
  year.map((y) => `${y}/${two((Number(y) + 1) % 100)}`),
);
const known = plain.map((text) => parsePeriod(text)!);

describe('a period', () => {
  it.each([
    ['2015', 'year', 2015, 2015],
    ['2014-S1', 'half-year', 2014, 2014],
    ['2014-S2', 'half-year', 2014, 2014],
    ['2016-Q1', 'quarter', 2016, 2016],
    ['2016-05', 'month', 2016, 2016],
    ['2016-01/2016-09', 'nine-months', 2016, 2016],
    ['2016-02/2016-10', 'interval', 2016, 2016],
    ['2013/2020', 'interval', 2013, 2020],
    ['../2012', 'until', null, 2012],
    ['2015-W05', 'week', 2015, 2015],
    ['2015-W01', 'week', 2014, 2015],
    ['2020-W53', 'week', 2020, 2021],
    ['2016-02-29', 'day', 2016, 2016],
    ['2014/15', 'split-year', null, 2015],
    ['1999/00', 'split-year', null, 2000],
  ])('%s is a %s', (text, kind, from, to) => {
    const period = parsePeriod(text)!;
    expect([period.kind, startYear(period), endYear(period)]).toEqual([kind, from, to]);
  });

  it('covers its months: the second half of 2014 is July to December', () => {
    expect(parsePeriod('2014-S2')).toEqual({
      id: '2014-S2',
      kind: 'half-year',
      start: 2014 * 12 + 6,
      end: 2014 * 12 + 11,
    });
  });

  it('of days counts them as a part of their month, so that the month can be told', () => {
    const { start, end } = parsePeriod('2015-W05')!;
    expect([start, end]).toEqual([2015 * 12 + 26 / 32, 2015 * 12 + 1 + 1 / 32]);
    expect(Math.floor(parsePeriod('2015-12-31')!.end)).toBe(2015 * 12 + 11);
  });

  it.each([
    ['2015', '2015-12-31'],
    ['2016-02', '2016-02-29'],
    ['2015-W01', '2015-01-04'],
    ['1969-12-30', '1969-12-30'],
    ['0099', '0099-12-31'],
  ])('%s ends with the day %s', (text, day) => {
    expect(new Date(lastDay(parsePeriod(text)!) * 86_400_000).toISOString().slice(0, 10)).toBe(day);
  });

  it('written as H1 is the same half-year as S1', () => {
    expect(parsePeriod('2014-H1')).toEqual(parsePeriod('2014-S1'));
  });

  it.each([
    ['2015', '2013', true],
    ['2014-S1', '2015-S2', true],
    ['2014-01/2014-09', '2016-01/2016-09', true],
    ['2016-02/2016-10', '2015-03/2015-11', true],
    ['2016-02/2016-10', '2016-01/2016-09', false],
    ['2016-02/2016-10', '2013/2020', false],
    ['2013/2020', '2006/2010', false],
    ['2015', '2015-S1', false],
    ['2015', '../2015', false],
    ['../2012', '../2013', true],
    ['2015-W05', '2015-W06', true],
    ['2015-W05', '2015-W01', true],
    ['2015-01-31', '2015-02-01', true],
    ['2015-W05', '2015-02-01', false],
    ['2014/15', '2015/16', true],
    ['2014/15', '2015', false],
    ['2014/15', '../2015', false],
  ])('%s may share a series with %s: %s', (a, b, may) => {
    expect(isAsLong(parsePeriod(a)!, parsePeriod(b)!)).toBe(may);
    expect(isAsLong(parsePeriod(b)!, parsePeriod(a)!)).toBe(may);
  });

  it('is found again by its own id', () => {
    fc.assert(
      fc.property(known, (period) => {
        expect(parsePeriod(period.id)).toEqual(period);
      }),
    );
  });

  it.each([
    '',
    '15',
    '2015-13',
    '2015-00',
    '2015-S3',
    '2015-Q5',
    '2015-1',
    '20155',
    ' 2015',
    '2015/2014',
    '2015/..',
    '../..',
    '../',
    '2013/2015/2017',
    '2015年',
    'next year',
    '2015-W00',
    '2014-W53',
    '2015-W5',
    '2015W05',
    '2015-02-29',
    '2015-13-01',
    '2015-04-31',
    '2015-01-00',
    '2014/16',
    '2014/14',
    '2014-15',
    '2015-01-05/2015-01-09',
  ])('is not read from “%s”', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('is read from any text without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129-/.SQHW'.split('')) }), (text) => {
        const period = parsePeriod(text);
        if (period?.start != null) expect(period.start).toBeLessThanOrEqual(period.end);
      }),
    );
  });
});

describe('periods in order', () => {
  it('stand by their end, the shorter first', () => {
    const texts = [
      '2016',
      '../2015',
      '2015',
      '2015-Q4',
      '2015-S2',
      '2014-S1',
      '2013/2015',
      '2015-12',
      '2015-12-31',
      '2015-12-01',
      '2015-W52',
      '2014/15',
      '2016-01-01',
    ];
    const sorted = texts.map((text) => parsePeriod(text)!).toSorted(comparePeriods);
    expect(sorted.map(({ id }) => id)).toEqual([
      '2014-S1',
      '2015-12-01',
      '2015-W52',
      '2015-12-31',
      '2015-12',
      '2015-Q4',
      '2015-S2',
      '2015',
      '2013/2015',
      '../2015',
      '2014/15',
      '2016-01-01',
      '2016',
    ]);
  });

  it('stand the same whichever two are compared first', () => {
    fc.assert(
      fc.property(known, known, known, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) {
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
