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
    [
      'its magnitude in the title, its unit once below the years, and lines about region and table above',
      'csv-scale-in-title-and-one-unit-below.csv',
      [
        'CN-LN 2014 Made-up consumption: 526127 table:million dollars',
        'CN-LN 2015 Made-up consumption: 533486 table:million dollars',
        'CN-LN 2014 Made-up investment: 9127 table:million dollars',
        'CN-LN 2015 Made-up investment: – table:million dollars',
      ],
    ],
    [
      'a word for years above the years, which is no indicator, and the indicator with its unit above',
      'csv-word-for-years-above-years.csv',
      [
        'Westland 2014 Made-up output (Mil Reais): 31121413 table:mil reais',
        'Westland 2015 Made-up output (Mil Reais): 34030980 table:mil reais',
        'Eastland 2014 Made-up output (Mil Reais): 11473930 table:mil reais',
        'Eastland 2015 Made-up output (Mil Reais): – table:mil reais',
      ],
    ],
    [
      'units at the ends of names: before a note’s number, behind a comma, in other brackets, a scale alone',
      'csv-units-at-ends-of-names.csv',
      [
        'Westland 2014 Made-up output (millions of dollars) 1/: 12 table:millions of dollars',
        'Westland 2015 Made-up output (millions of dollars) 1/: 13 table:millions of dollars',
        'Westland 2014 Made-up output, mnkr: 22 table:mnkr',
        'Westland 2015 Made-up output, mnkr: 23 table:mnkr',
        'Westland 2014 Made-up people (x 1 000): 32 table:x 1 000',
        'Westland 2015 Made-up people (x 1 000): 33 table:x 1 000',
        'Eastland 2014 Made-up output【百万円】: 42 table:百万円',
        'Eastland 2015 Made-up output【百万円】: 43 table:百万円',
        'Eastland 2014 Made-up people, persons: 52 persons',
        'Eastland 2015 Made-up people, persons: 53 persons',
      ],
    ],
    [
      'the unit of all at the end of its title',
      'csv-title-with-unit-at-its-end.csv',
      [
        'Westland 2014 Table 7: Made-up output by region, 2014 to 2015, million yuan: 31e6 cny',
        'Westland 2015 Table 7: Made-up output by region, 2014 to 2015, million yuan: 34e6 cny',
        'CN-LN 2014 Table 7: Made-up output by region, 2014 to 2015, million yuan: 11e6 cny',
        'CN-LN 2015 Table 7: Made-up output by region, 2014 to 2015, million yuan: 12e6 cny',
      ],
    ],
    [
      'keys of its series, which say the region once more and make no indicator of each',
      'csv-series-keys-and-latest-year.csv',
      [
        'CN 2014 Made-up output: 10.5e9 usd',
        'CN 2015 Made-up output: 11.5e9 usd',
        'CN-TW 2014 Made-up output: 0.5e9 usd',
        'CN 2014 Made-up people: 1.5e6 persons',
        'CN 2015 Made-up people: 1.6e6 persons',
      ],
    ],
    [
      'codes of continents before those of its regions, and names before codes',
      'csv-parents-and-names-before-codes.csv',
      [
        'CN 2014 Made-up years of life (years) · Both sexes: 76.2 years',
        'CN 2015 Made-up years of life (years) · Male: 74.2 years',
        'Niger 2015 Made-up years of life (years) · Male: 59.2 years',
      ],
    ],
    [
      'a column that says what the codes behind it are, and units at the ends of the headers',
      'csv-attribute-says-regions.csv',
      [
        'Westland 2014 BIP004__Made_up_output__Mio._EUR: 438.5 table:mio. eur',
        'Westland 2015 BIP004__Made_up_output__Mio._EUR: 461.5 table:mio. eur',
        'Eastland 2014 BIP004__Made_up_output__Mio._EUR: 521.5 table:mio. eur',
        'Westland 2014 BIP005__Made_up_people__Anzahl: 41 table:anzahl',
        'Westland 2015 BIP005__Made_up_people__Anzahl: 42 table:anzahl',
        'Eastland 2014 BIP005__Made_up_people__Anzahl: – table:anzahl',
      ],
    ],
    [
      'labels in place of codes, and its magnitude in one part of a name',
      'csv-labels-alone.csv',
      [
        'CN 2014 Made-up employment (thousands) · Sex: Total: 77.5 table:thousands',
        'CN 2014 Made-up employment (thousands) · Sex: Male: 42.5 table:thousands',
        'Niger 2015 Made-up employment (thousands) · Sex: Male: 5.5 table:thousands',
      ],
    ],
    [
      'spans of months above measures, and a North East that is not China’s',
      'csv-spans-above-measures.csv',
      [
        'North East 2014 number: 1200',
        'North East 2015 number: 1210',
        'North West 2014 number: 3200',
        'North West 2015 number: 3210',
        'North East 2014 %: 68.1 percent',
        'North East 2015 %: 69.2 percent',
        'North West 2014 %: 69.1 percent',
        'North West 2015 %: 70.2 percent',
      ],
    ],
    [
      'two units below each group, none of which is lost',
      'csv-two-units-below-each-group.csv',
      [
        'CN-LN 2014 生产总值 (亿元): 28626e8 cny',
        'CN-JL 2014 生产总值 (亿元): 13803e8 cny',
        'CN-LN 2014 生产总值 (%): 5.8 percent',
        'CN-JL 2014 生产总值 (%): 6.5 percent',
        'CN-LN 2014 年末人口 (万人): 4391e4 persons',
        'CN-JL 2014 年末人口 (万人): 2752e4 persons',
        'CN-LN 2014 年末人口 (%): 0.1 percent',
        'CN-JL 2014 年末人口 (%): 0.2 percent',
      ],
    ],
    [
      'figures that are counted since January, beside those of the quarter alone',
      'csv-counted-since-january.csv',
      [
        'CN-LN 2015-01/2015-09 地区生产总值_累计值(亿元): 20404.6e8 cny',
        'CN-LN 2015 地区生产总值_累计值(亿元): 28743.4e8 cny',
        'CN-LN 2015-Q3 地区生产总值_当季值(亿元): 7267.6e8 cny',
        'CN-LN 2015-Q4 地区生产总值_当季值(亿元): 8338.8e8 cny',
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

  it.each([
    ['Output, Accumulated (100 million yuan)', '2015-05', '2015-01/2015-05'],
    ['Output, year-to-date', '2015 Q2', '2015-S1'],
    ['产量_累计增长(%)', '2015年2月', '2015-01/2015-02'],
    ['产量_累计值', '2015年1月', '2015-01'],
    ['Accumulated capital', '2015-05', '2015-05'],
    ['累计病例', '2015-05', '2015-05'],
  ])('counts “%s” of %s for %s', async (indicator, period, span) => {
    const text = `region,indicator,period,value\nJilin,"${indicator}",${period},5\n`;
    const said = await figuresOf('since.csv', new TextEncoder().encode(text));
    expect(said[0]).toContain(`CN-JL ${span} ${indicator}: 5`);
  });
});
