import { readMultipliers } from './multiplier';

describe('a column of multipliers', () => {
  it.each([
    ['', 0],
    ['6', 6],
    ['-2', -2],
    ['3: Thousands', 3],
    ['6 - Millions', 6],
    ['9 (Billions)', 9],
    ['Units', 0],
    ['Thousands', 3],
    ['in millions', 6],
    ['Millions of euros', 6],
    ['hundred thousands', 5],
    ['10 thousand', 4],
    ['100 millions', 8],
    ['1000', 3],
    ['1,000', 3],
    ['1 000 000', 6],
    ['10^3', 3],
    ['1e6', 6],
    ['千', 3],
    ['万', 4],
    ['百万', 6],
    ['千万', 7],
    ['亿元', 8],
    ['十亿', 9],
    ['万亿', 12],
  ])('reads %s as 10 to the power of %d', (text, power) => {
    expect(readMultipliers([text])).toEqual([power]);
  });

  it('reads nothing out of what is no multiplier', () => {
    const texts = ['x', '30', '7000', '1.000', '2 thousand', 'thousand persons', '6 7'];
    expect(readMultipliers(texts)).toEqual(texts.map(() => null));
  });

  it('takes 1 and 10 for codes, unless factors stand beside them', () => {
    expect(readMultipliers(['1', '10'])).toEqual([1, 10]);
    expect(readMultipliers(['1', '10', '1000', '6'])).toEqual([0, 1, 3, null]);
  });
});
