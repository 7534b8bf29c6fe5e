import fc from 'fast-check';
import { readFigure, readYear } from './figure-text';

describe('a figure that somebody types', () => {
  it.each([
    ['39', 39],
    [' 39 % ', 39],
    ['３９％', 39],
    ['39%', 39],
    ['0.39', 0.39],
    ['.5', 0.5],
    ['0,39', 0.39],
    ['5,7', 5.7],
    ['29,900', 29900],
    ['29,900.5', 29900.5],
    ['29 900', 29900],
    ['1,234,567', 1234567],
    ['0,394', 0.394],
    ['−7.42', -7.42],
    ['-3', -3],
    ['+3', 3],
    ['13 million', 13_000_000],
    ['13million', 13_000_000],
    ['4.1 Million', 4_100_000],
    ['1300万', 13_000_000],
    ['1.2 万亿', 1_200_000_000_000],
    ['2亿', 200_000_000],
    ['-0', 0],
  ])('is read from “%s”', (text, value) => {
    expect(readFigure(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'many',
    '3,9,0',
    '12 34',
    '1,23,456',
    '39 apples',
    '39 constructor',
    '1e5',
    '0x10',
    '--3',
    '39-40',
    'million',
    '3.4.5',
    '9'.repeat(400),
  ])('is not guessed from “%s”', (text) => {
    expect(readFigure(text)).toBeNull();
  });

  it('never throws, and is finite or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = readFigure(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('is what it was, however it is grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(readFigure(value.toLocaleString('en-GB'))).toBe(value + 0);
        expect(readFigure(value.toLocaleString('zh-CN'))).toBe(value + 0);
      }),
    );
  });
});

describe('a year that somebody types', () => {
  it.each([
    ['2012', 2012],
    [' 2012年 ', 2012],
    ['２０１２', 2012],
    ['12', null],
    ['20 12', null],
    ['2012.5', null],
    ['', null],
  ])('“%s” is %s', (text, year) => {
    expect(readYear(text)).toBe(year);
  });
});
