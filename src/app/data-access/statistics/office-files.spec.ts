import { figuresOf } from '../../../testing/figures-of-file';

describe('a file as an office gives it out', () => {
  it.each<[what: string, file: string, figures: readonly string[]]>([
    [
      'codes of lines and a classification beside their names, of which the name alone is one',
      'csv-codes-beside-names.csv',
      [
        'Everywhere 2014 All made-up industries: 100e6 cny',
        'Everywhere 2015 All made-up industries: – cny',
        'Westland 2014 All made-up industries: 50e6 cny',
        'Westland 2015 All made-up industries: 52e6 cny',
        'Everywhere 2014 Made-up private industries: 80e6 cny',
        'Everywhere 2015 Made-up private industries: 82e6 cny',
        'Westland 2014 Made-up private industries: 40e6 cny',
        'Westland 2015 Made-up private industries: 41e6 cny',
        'Everywhere 2014 Made-up farming: 20e6 cny',
        'Everywhere 2015 Made-up farming: – cny',
        'Westland 2014 Made-up farming: – cny',
        'Westland 2015 Made-up farming: 11e6 cny',
      ],
    ],
    [
      'codes of places and times, which are neither figures nor indicators, and the nation of another country',
      'csv-codes-of-places-and-times.csv',
      [
        '全国 2014 人口 · 総数: 127e3 persons',
        '全国 2015 人口 · 総数: 126e3 persons',
        '北海道 2014 人口 · 総数: 5e3 persons',
        '全国 2014 人口 · 男: 61e3 persons',
        '北海道 2015 人口 · 男: 2e3 persons',
      ],
    ],
    [
      'codes that sums of regions lack, whose rows are there all the same',
      'csv-names-without-codes.csv',
      [
        'CN 2014 Made-up output per head: 12.5',
        'CN 2015 Made-up output per head: 13.5',
        'World 2015 Made-up output per head: 15',
        'High-income countries 2015 Made-up output per head: 45',
      ],
    ],
  ])('has %s', async (_, file, figures) => {
    expect(await figuresOf(file)).toEqual(figures);
  });
});
