import { propose, table } from '../../../testing/proposed';
import { decimalSignOf } from './decimal-sign';

describe('the decimal sign', () => {
  it.each([
    [['1.5', '2'], ',', '.'],
    [['1,5', '2'], ';', ','],
    [['1.234,5', '2.000'], ';', ','],
    [['1,234.5', '2,000'], ',', '.'],
    [['1,234,567'], ';', '.'],
    [['1.234.567'], ',', ','],
    [['1,234', '2,500'], ';', ','],
    [['1,234', '2,500'], ',', '.'],
    [['10.717', '662'], ';', ','],
    [['10.717', '0.662'], ';', '.'],
    [['1.234', '12345'], ';', '.'],
    [['10.717', '662'], ',', '.'],
    [['0,125'], '\t', ','],
    [['-0,5 p', ':'], '\t', ','],
    [['12', ':', 'n/a', '2015-01'], ',', '.'],
    [[], ';', '.'],
  ])('of %j in a file parted by “%s” is “%s”', (texts, delimiter, sign) => {
    expect(decimalSignOf(texts, delimiter)).toBe(sign);
  });

  it('is looked for among the figures alone', () => {
    expect(
      propose(
        table(['region|year|value|note', 'Jilin|2015|1,5|1.5', 'Hebei|2015|2,25|2.5'], 'text', ';'),
      ).decimal,
    ).toBe(',');
  });
});
