import { figuresOf } from '../../../testing/figures-of-file';
import { realReading } from '../../../testing/package-files';
import { withFixed } from '../../domain/statistics/change-mapping';
import { NO_CHOICES } from '../../domain/statistics/import-run';
import { proposeMapping } from '../../domain/statistics/propose-mapping';
import { AS_RECOGNISED } from '../../domain/statistics/table';
import { bytesSource } from './blob-source';
import { openTable } from './open-table';
import { readTable } from './read-table';

const { set } = realReading();

describe('a layout that offices use', () => {
  it.each<[what: string, file: string, figures: readonly string[]]>([
    [
      'split years that could all be months',
      'csv-split-years-by-sense-alone.csv',
      [
        'Punjab 2009/10 Made-up share (%): 76.7 percent',
        'Punjab 2010/11 Made-up share (%): 77.1 percent',
        'Kerala 2009/10 Made-up share (%): 93.9 percent',
      ],
    ],
    [
      'split years above the figures',
      'csv-split-years-as-headers.csv',
      [
        'Punjab 2009/10 csv-split-years-as-headers.csv: 197',
        'Punjab 2010/11 csv-split-years-as-headers.csv: 226',
        'Punjab 2011/12 csv-split-years-as-headers.csv: 256',
        'Kerala 2009/10 csv-split-years-as-headers.csv: 232',
        'Kerala 2010/11 csv-split-years-as-headers.csv: 263',
        'Kerala 2011/12 csv-split-years-as-headers.csv: 307',
      ],
    ],
    [
      'one split year in a column of years',
      'csv-one-split-year-below-year.csv',
      [
        'Punjab 2010/11 csv-one-split-year-below-year.csv: 76.7',
        'Kerala 2010/11 csv-one-split-year-below-year.csv: 93.9',
      ],
    ],
    [
      'year and month in two columns',
      'csv-year-and-month-columns.csv',
      [
        'CN-LN 2014-01 csv-year-and-month-columns.csv: 1.1',
        'CN-LN 2014-12 csv-year-and-month-columns.csv: 1.2',
        'CN-JL 2014-01 csv-year-and-month-columns.csv: 1.3',
      ],
    ],
    [
      'year and quarter in two columns',
      'csv-year-and-quarter-columns.csv',
      [
        'CN-LN 2014-Q1 csv-year-and-quarter-columns.csv: 1.5',
        'CN-LN 2014-Q4 csv-year-and-quarter-columns.csv: 2.5',
        'CN-JL 2015-Q1 csv-year-and-quarter-columns.csv: 3.5',
      ],
    ],
    [
      'the months of a year side by side, and the year itself',
      'csv-year-and-months-as-headers.csv',
      [
        'CN-LN 2014-01 csv-year-and-months-as-headers.csv: 1.1',
        'CN-LN 2014-02 csv-year-and-months-as-headers.csv: 1.2',
        'CN-LN 2014 csv-year-and-months-as-headers.csv: 1.15',
        'CN-LN 2015-01 csv-year-and-months-as-headers.csv: 2.1',
        'CN-LN 2015-02 csv-year-and-months-as-headers.csv: –',
        'CN-LN 2015 csv-year-and-months-as-headers.csv: 2.1',
      ],
    ],
    [
      'thousands with dots where the comma is the decimal sign',
      'csv-semicolon-groups-of-dots.csv',
      [
        'Bayern 2014 Einwohner: 12691',
        'Bremen 2014 Einwohner: 662',
        'Saarland 2014 Einwohner: 1012',
      ],
    ],
    [
      'more notes than rows, with the unit of all in one of them',
      'csv-small-table-with-many-notes.csv',
      [
        'Uusimaa 2013 Table 1. Made-up output by region: 75000 table:million euro',
        'Uusimaa 2014 Table 1. Made-up output by region: 76000 table:million euro',
        'Kainuu 2013 Table 1. Made-up output by region: 2000 table:million euro',
        'Kainuu 2014 Table 1. Made-up output by region: 2010 table:million euro',
      ],
    ],
    [
      'a yearbook’s two rows of headers',
      'csv-two-header-rows-and-unit-above.csv',
      [
        'CN-LN 2014 生产总值: 28626.6e8 cny',
        'CN-LN 2015 生产总值: 28743.4e8 cny',
        'CN-JL 2014 生产总值: 13803.1e8 cny',
        'CN-JL 2015 生产总值: 14274.1e8 cny',
        'CN-LN 2014 第一产业: 2285.8e8 cny',
        'CN-LN 2015 第一产业: 2384e8 cny',
        'CN-JL 2014 第一产业: 1524e8 cny',
        'CN-JL 2015 第一产业: – cny',
      ],
    ],
    [
      'units in a row of their own',
      'csv-units-below-names.csv',
      [
        'CN-LN 2014 Output (billion yuan): 100e9 cny',
        'CN-JL 2014 Output (billion yuan): 50e9 cny',
        'CN-LN 2014 People (million persons): 43.9e6 persons',
        'CN-JL 2014 People (million persons): 27.5e6 persons',
      ],
    ],
    [
      'units below groups and years',
      'csv-units-below-groups-and-years.csv',
      [
        'CN-LN 2014 GDP (billion yuan): 2862.7e9 cny',
        'CN-LN 2015 GDP (billion yuan): 2874.3e9 cny',
        'CN-JL 2014 GDP (billion yuan): 1380.3e9 cny',
        'CN-JL 2015 GDP (billion yuan): 1427.4e9 cny',
        'CN-LN 2014 People (million persons): 43.9e6 persons',
        'CN-LN 2015 People (million persons): 43.8e6 persons',
        'CN-JL 2014 People (million persons): 27.5e6 persons',
        'CN-JL 2015 People (million persons): 27.5e6 persons',
      ],
    ],
    [
      'one unit below each year',
      'csv-units-below-years.csv',
      [
        'CN-LN 2014 csv-units-below-years.csv: 5.8 percent',
        'CN-LN 2015 csv-units-below-years.csv: 3 percent',
        'CN-JL 2014 csv-units-below-years.csv: 6.5 percent',
        'CN-JL 2015 csv-units-below-years.csv: 6.3 percent',
      ],
    ],
    [
      'its unit in brackets below the title',
      'csv-unit-in-brackets-below-title.csv',
      [
        'CN-LN 2014 Made-up output by province: 28626.6e8 cny',
        'CN-LN 2015 Made-up output by province: 28743.4e8 cny',
      ],
    ],
    [
      'sexes in a column, and what is measured in the header of the figures',
      'csv-sexes-below-one-measure.csv',
      [
        'CN-LN 2014 Men · Employed (thousand persons): 900e3 persons',
        'CN-JL 2014 Men · Employed (thousand persons): 450e3 persons',
        'CN-LN 2014 Women · Employed (thousand persons): 790e3 persons',
        'CN-JL 2014 Women · Employed (thousand persons): 395e3 persons',
      ],
    ],
    [
      'the indicators of one province, each with its unit',
      'csv-region-and-units-in-brackets.csv',
      [
        'CN-LN 2014 生产总值(亿元): 20025.7e8 cny',
        'CN-LN 2015 生产总值(亿元): 20210.3e8 cny',
        'CN-LN 2014 生产总值指数(上年=100): 105.8',
        'CN-LN 2015 生产总值指数(上年=100): 103',
        'CN-LN 2014 年末人口(万人): 4391e4 persons',
        'CN-LN 2015 年末人口(万人): 4382e4 persons',
      ],
    ],
    [
      'one indicator, named above the provinces',
      'csv-indicator-above.csv',
      [
        'CN-LN 2014 生产总值(亿元): 20025.7e8 cny',
        'CN-LN 2015 生产总值(亿元): 20210.3e8 cny',
        'CN-JL 2014 生产总值(亿元): 9966.5e8 cny',
        'CN-JL 2015 生产总值(亿元): 10018e8 cny',
      ],
    ],
    [
      'what and when in one header',
      'csv-indicator-and-year-in-headers.csv',
      [
        'CN-LN 2014 People: 4849377',
        'CN-LN 2015 People: 4858979',
        'CN-JL 2014 People: 736732',
        'CN-JL 2015 People: 738432',
      ],
    ],
    [
      'flags that are described beside',
      'csv-flags-with-their-descriptions.csv',
      ['CN 2014 Wheat: 126 tonnes', 'CN 2015 Wheat: 130 tonnes', 'CN 2015 Rice: 208 tonnes'],
    ],
    [
      'codes behind the names of indicators',
      'csv-codes-behind-names.csv',
      [
        'CN 2014 GDP growth (annual %) [NY.GDP.MKTP.KD.ZG]: 7.4 percent',
        'CN 2015 GDP growth (annual %) [NY.GDP.MKTP.KD.ZG]: – percent',
        'CN 2014 Population, total [SP.POP.TOTL]: 1371860000',
        'CN 2015 Population, total [SP.POP.TOTL]: 1379860000',
      ],
    ],
    [
      'ids in small letters, each with its label behind it',
      'sdmx-csv-2-labels-name-small-ids.csv',
      [
        'Burgenland 2014 Made-up output: 7.5 percent',
        'Niederösterreich 2015 Made-up output: 8 percent',
      ],
    ],
    [
      'flags that touch the figure, of which one could be a billion',
      'eurostat-tsv-flags-without-blanks.tsv',
      [
        'DE 2015-02 eurostat-tsv-flags-without-blanks: 0.4 percent',
        'DE 2015-03 eurostat-tsv-flags-without-blanks: 0.3 percent',
        'FR 2015-02 eurostat-tsv-flags-without-blanks: – percent',
      ],
    ],
  ])('has %s', async (_, file, figures) => {
    expect(await figuresOf(file)).toEqual(figures);
  });

  it('has months without a year, which are of the year that the analyst says', async () => {
    const bytes = new TextEncoder().encode('地区,1-3月,1-9月,1-12月\n辽宁,1.9,2.7,3.0\n');
    const head = (await openTable(bytesSource(bytes, 'a.csv'), AS_RECOGNISED)).head;
    const knowledge = { regions: [...set.regions.values()], remembered: [] };
    const mapping = withFixed(proposeMapping(head, knowledge), 'period', '2015');
    const { dataset } = await readTable(
      {
        id: 'ds-test0001',
        source: bytesSource(bytes, 'a.csv'),
        choices: { ...NO_CHOICES, mapping },
        knowledge,
        now: '2026-11-28T10:00:00Z',
      },
      {
        onPreview: () => undefined,
        onProgress: () => undefined,
        breathe: () => Promise.resolve(),
      },
    );
    expect(dataset.periods.map(({ id }) => id)).toEqual(['2015-Q1', '2015-01/2015-09', '2015']);
    expect(dataset).toMatchObject({ figures: 3, problems: [] });
    expect(dataset.indicators).toHaveLength(1);
  });

  it('has marks of notes at its years, which are years all the same', async () => {
    expect(await figuresOf('csv-marks-at-years.csv')).toEqual([
      'CN-LN 2013 csv-marks-at-years.csv: 8.7 percent',
      'CN-LN 2014 csv-marks-at-years.csv: 5.8 percent',
      'CN-LN 2015 csv-marks-at-years.csv: 3 percent',
    ]);
  });

  it('has quarters below their years, and none of them is a figure of the year', async () => {
    const figures = await figuresOf('csv-quarters-below-years.csv');
    expect(figures).toHaveLength(12);
    expect(figures).toContain('CN-LN 2014-Q1 csv-quarters-below-years.csv: 5.9');
    expect(figures).toContain('CN-JL 2015-Q2 csv-quarters-below-years.csv: 6.1');
  });

  it('has many years below each group, and none is in the wrong one', async () => {
    const figures = await figuresOf('csv-groups-of-many-years.csv');
    expect(figures).toHaveLength(20);
    expect(figures).toContain('CN-LN 2015 Output (%): 5 percent');
    expect(figures).toContain('CN-JL 2011 People (million persons): 16e6 persons');
  });
});
