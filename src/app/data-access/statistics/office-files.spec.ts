import { figuresOf, statusesOf } from '../../../testing/figures-of-file';

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
    [
      'flags and notes behind each year, and a nation with a sum around it',
      'csv-flags-behind-years.csv',
      [
        'China 2014 Wheat · Made-up harvest: 30 tonnes',
        'China 2015 Wheat · Made-up harvest: 32 tonnes',
        'CN 2014 Wheat · Made-up harvest: 25 tonnes',
        'CN 2015 Wheat · Made-up harvest: 26 tonnes',
        'Elsewhere 2014 Wheat · Made-up harvest: 5 tonnes',
        'Elsewhere 2015 Wheat · Made-up harvest: 6 tonnes',
      ],
    ],
    [
      'quarters that are called T, and figures that are called Total',
      'csv-quarters-with-t.csv',
      [
        'Westland 2015-Q3 Hombres: –',
        'Westland 2015-Q4 Hombres: 1222.5',
        'Westland 2015-Q4 Mujeres: 1111.5',
      ],
    ],
  ])('has %s', async (_, file, figures) => {
    expect(await figuresOf(file)).toEqual(figures);
  });

  it.each<[what: string, file: string, statuses: readonly string[]]>([
    [
      'letters of quality, which are no codes of SDMX: E is used with caution, F is not published',
      'csv-letters-of-quality.csv',
      [
        'Westland 2014: 33.5 (A)',
        'Westland 2015: 34 [U]',
        'Westland 2016: – suppressed (F)',
        'Eastland 2014: – not-available',
        'Eastland 2015: – suppressed',
        'Eastland 2016: 12 [P]',
      ],
    ],
    [
      'a year after which its figures are estimates',
      'csv-estimates-after-a-year.csv',
      [
        'China 2014: 1000.5',
        'China 2015: 1010.5',
        'China 2016: 1020.5 [E]',
        'Taiwan 2014: 10.5',
        'Taiwan 2015: 11.5 [E]',
        'Taiwan 2016: – [E] not-available',
      ],
    ],
    [
      'periods that say how sure their figures are',
      'csv-provisional-periods.csv',
      [
        'Westland 2014: 12.5',
        'Westland 2015: 13.5 [P]',
        'Eastland 2014: – suppressed (x)',
        'Eastland 2015: 14.5 [P]',
        'Eastland 2016: 15.5 (*)',
      ],
    ],
    [
      'years above its figures that say so',
      'csv-provisional-years.csv',
      [
        'Jilin 2013: 1',
        'Jilin 2014: 2',
        'Jilin 2015: 3 [P]',
        'Jilin 2016: 4 [E]',
        'Liaoning 2013: 1',
        'Liaoning 2014: 2',
        'Liaoning 2015: 3 [P]',
        'Liaoning 2016: – [E] not-available (..)',
      ],
    ],
  ])('has %s', async (_, file, statuses) => {
    expect(await statusesOf(file)).toEqual(statuses);
  });

  it('has a mark at a period further down than anybody sees at first', async () => {
    const years = Array.from({ length: 400 }, (_, at) => `Jilin,${String(1600 + at)},1`);
    const text = ['region,year,value', ...years, 'Jilin,2000 (P),2'].join('\n');
    expect((await statusesOf('long.csv', new TextEncoder().encode(text))).slice(-2)).toEqual([
      'Jilin 1999: 1',
      'Jilin 2000: 2 [P]',
    ]);
  });
});
