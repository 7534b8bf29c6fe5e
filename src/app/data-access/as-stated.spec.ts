import { readStated } from './as-stated';

describe('a figure in the words of a document', () => {
  it.each([
    ['9 percent', 9],
    ['17.8 percent', 17.8],
    ['-2.5', -2.5],
    ['29,900 yuan', 29900],
    ['$4,822', 4822],
    ['13 million', 13e6],
    ['1.5 billion', 1.5e9],
    ['three', 3],
    ['Three', 3],
    ['five years', 5],
    ['two new areas', 2],
    ['twenty', 20],
    ['one-third', 1 / 3],
    ['two-thirds', 2 / 3],
    ['a quarter', 1 / 4],
    ['one-half', 1 / 2],
    ['third', 3],
    ['second', 2],
    ['first', 1],
    ['16th', 16],
    ['22nd', 22],
    ['1949', 1949],
    ['1950s', 1950],
    ['November 2011', 2011],
    ['next decade', 10],
    ['lowest of all the 31', 31],
    ['6.5%', 6.5],
    ['29900元', 29900],
    ['1300万人', 13e6],
    ['1.5万亿元', 1.5e12],
    ['4亿吨', 4e8],
    ['三分之一', 1 / 3],
    ['百分之六', 6],
    ['百分之17.8', 17.8],
    ['highest of 31', 1],
  ])('“%s” is %d', (text, value) => {
    expect(readStated(text)).toEqual({ value, max: null, operator: null });
  });

  it.each([
    ['double-digit', 'ge', 10, null],
    ['trailed behind', 'lt', 0, null],
    ['6 to 6.5 percent', 'range', 6, 6.5],
    ['6–6.5 percent', 'range', 6, 6.5],
    ['6%至6.5%', 'range', 6, 6.5],
    ['6%-6.5%', 'range', 6, 6.5],
  ])('“%s” says how it is meant: %s', (text, operator, value, max) => {
    expect(readStated(text)).toEqual({ value, max, operator });
  });

  it.each([
    'several',
    'growth',
    '',
    'lowest',
    '16th and 17th',
    '5.7, 6.5 and 3 percent',
    'one-something',
    '6 to 7 to 8',
    '6 to some',
    'April 1st',
  ])('“%s” is not one figure', (text) => {
    expect(readStated(text)).toBeNull();
  });
});
