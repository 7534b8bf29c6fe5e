import { readFileSync } from 'node:fs';
import { figuresOf, statusesOf } from '../../../testing/figures-of-file';
import type { Correction } from '../../domain/statistics/mapping';
import { NO_CHOICES } from '../../domain/statistics/import-run';
import { bytesSource } from './blob-source';
import { readTable } from './read-table';

/** What a file that is at fault comes to, with these corrections. */
async function outcome(file: string, corrections: readonly Correction[] = []) {
  const bytes = new Uint8Array(readFileSync(`fixtures/import/not-ok/${file}`));
  const { dataset } = await readTable(
    {
      id: 'ds-test0001',
      source: bytesSource(bytes, file),
      choices: { ...NO_CHOICES, corrections },
      knowledge: { regions: [], remembered: [] },
      now: '2026-11-30T10:00:00Z',
    },
    {
      onPreview: () => undefined,
      onProgress: () => undefined,
      breathe: () => Promise.resolve(),
    },
  );
  const problems = dataset.problems.flatMap(({ kind, examples }) =>
    examples.map(({ row, column, value }) => [kind, row, column, value]),
  );
  return { figures: dataset.figures, periods: dataset.periods.map(({ id }) => id), problems };
}

describe('a layout that is easily misread', () => {
  it.each<[what: string, file: string, figures: readonly string[]]>([
    [
      'quarters of France, of which no fourth is there to prove them',
      'csv-t-of-france-without-a-fourth.csv',
      [
        'Westland 2014-Q1 csv-t-of-france-without-a-fourth.csv: 10.5',
        'Westland 2014-Q2 csv-t-of-france-without-a-fourth.csv: 11.5',
        'Westland 2014-Q3 csv-t-of-france-without-a-fourth.csv: 12.5',
      ],
    ],
    [
      'thirds of years, of which the last year has two yet',
      'csv-thirds-of-years.csv',
      [
        'Westland 2014-01/2014-04 csv-thirds-of-years.csv: 10',
        'Westland 2014-05/2014-08 csv-thirds-of-years.csv: 11',
        'Westland 2014-09/2014-12 csv-thirds-of-years.csv: 12',
        'Westland 2015-01/2015-04 csv-thirds-of-years.csv: 13',
        'Westland 2015-05/2015-08 csv-thirds-of-years.csv: 14',
      ],
    ],
    [
      'fiscal years of Japan, by era and by number, which are no calendar years',
      'csv-fiscal-years-of-japan.csv',
      [
        '青森県 2015-04/2016-03 就業者数(人): 1 persons',
        '青森県 2016-04/2017-03 就業者数(人): 2 persons',
        '岩手県 2015-04/2016-03 就業者数(人): 3 persons',
      ],
    ],
    [
      'years of Japanese eras',
      'csv-years-of-japanese-eras.csv',
      [
        '青森県 2018',
        '青森県 2019',
        '青森県 2020',
        '岩手県 2018',
        '岩手県 2019',
        '岩手県 2020',
      ].map((key, at) => `${key} csv-years-of-japanese-eras.csv: ${String(at + 1)}`),
    ],
    [
      'a scale in its title, which counts for units that have none of their own',
      'csv-scale-in-title-beside-units.csv',
      [
        'CN-LN 2014 Employed: 10e3 persons',
        'CN-LN 2014 Share of employed: 45 percent',
        'CN-LN 2014 Income: 2e6 cny',
      ],
    ],
    [
      'a unit above, beside a column that says it without its scale',
      'csv-unit-above-beside-units.csv',
      [
        'CN-LN 2014 生产总值: 10e8 cny',
        'CN-LN 2015 生产总值: 11e8 cny',
        'CN-LN 2014 年末人口: 5e4 persons',
        'CN-LN 2015 年末人口: 6e4 persons',
      ],
    ],
    [
      'parts indented below regions, of which each is its own region’s',
      'csv-parts-indented-below-regions.csv',
      [
        'CN-LN 2014 csv-parts-indented-below-regions.csv: 15',
        'CN-LN 2015 csv-parts-indented-below-regions.csv: 17',
        'Urban (Liaoning) 2014 csv-parts-indented-below-regions.csv: 10',
        'Urban (Liaoning) 2015 csv-parts-indented-below-regions.csv: 11',
        'Rural (Liaoning) 2014 csv-parts-indented-below-regions.csv: 5',
        'Rural (Liaoning) 2015 csv-parts-indented-below-regions.csv: 6',
        'CN-JL 2014 csv-parts-indented-below-regions.csv: 12',
        'CN-JL 2015 csv-parts-indented-below-regions.csv: 13',
        'Urban (Jilin) 2014 csv-parts-indented-below-regions.csv: 7',
        'Urban (Jilin) 2015 csv-parts-indented-below-regions.csv: 8',
      ],
    ],
    [
      'indicators indented below their sums, in the unit of those unless they are rates',
      'csv-indicators-indented-below-their-sums.csv',
      [
        'CN-LN 2014 生产总值(亿元): 15e8 cny',
        'CN-LN 2015 生产总值(亿元): 17e8 cny',
        'CN-LN 2014 生产总值(亿元) · 第一产业: 10e8 cny',
        'CN-LN 2015 生产总值(亿元) · 第一产业: 11e8 cny',
        'CN-LN 2014 生产总值(亿元) · 第二产业: 5e8 cny',
        'CN-LN 2015 生产总值(亿元) · 第二产业: 6e8 cny',
        'CN-LN 2014 生产总值(亿元) · 第二产业 · 工业: 4e8 cny',
        'CN-LN 2015 生产总值(亿元) · 第二产业 · 工业: 5e8 cny',
        'CN-LN 2014 生产总值 · 增长率: 2',
        'CN-LN 2015 生产总值 · 增长率: 3',
        'CN-LN 2014 年末人口(万人): 10e4 persons',
        'CN-LN 2015 年末人口(万人): 12e4 persons',
        'CN-LN 2014 年末人口(万人) · 城镇: 7e4 persons',
        'CN-LN 2015 年末人口(万人) · 城镇: 8e4 persons',
        'CN-LN 2014 年末人口 · 性别构成(女=100): 103',
        'CN-LN 2015 年末人口 · 性别构成(女=100): 104',
      ],
    ],
    [
      'first days in place of the quarters that begin with them',
      'csv-first-days-of-quarters.csv',
      [
        'CN-LN 2015-Q1 csv-first-days-of-quarters.csv: 5.5',
        'CN-LN 2015-Q2 csv-first-days-of-quarters.csv: 5.6',
        'CN-LN 2015-Q3 csv-first-days-of-quarters.csv: –',
        'CN-LN 2015-Q4 csv-first-days-of-quarters.csv: 5.8',
        'CN-JL 2015-Q1 csv-first-days-of-quarters.csv: 1',
        'CN-JL 2015-Q2 csv-first-days-of-quarters.csv: 2',
        'CN-JL 2015-Q3 csv-first-days-of-quarters.csv: 3',
        'CN-JL 2015-Q4 csv-first-days-of-quarters.csv: 4',
      ],
    ],
    [
      'regions below a blank corner, known by their words alone',
      'csv-regions-below-a-blank-corner.csv',
      [
        'Центральный федеральный округ 2014 Made-up output (million roubles): 100 table:million roubles',
        'Центральный федеральный округ 2015 Made-up output (million roubles): 101 table:million roubles',
        'Белгородская область 2014 Made-up output (million roubles): 1 table:million roubles',
        'Белгородская область 2015 Made-up output (million roubles): 2 table:million roubles',
        'г. Москва 2014 Made-up output (million roubles): 3 table:million roubles',
        'г. Москва 2015 Made-up output (million roubles): 4 table:million roubles',
      ],
    ],
    [
      'two regions above the same years, and indicators below',
      'csv-two-regions-above-the-same-years.csv',
      [
        'CN-LN 2014 Output: 1',
        'CN-LN 2015 Output: 2',
        'CN-JL 2014 Output: 3',
        'CN-JL 2015 Output: 4',
        'CN-LN 2014 People: 5',
        'CN-LN 2015 People: 6',
        'CN-JL 2014 People: 7',
        'CN-JL 2015 People: 8',
      ],
    ],
    [
      'two indicators above the same years, and a word for those in the corner',
      'csv-word-for-years-beside-repeated-years.csv',
      [
        'CN-LN 2014 Output: 1',
        'CN-LN 2015 Output: 2',
        'CN-JL 2014 Output: 5',
        'CN-JL 2015 Output: 6',
        'CN-LN 2014 People: 3',
        'CN-LN 2015 People: 4',
        'CN-JL 2014 People: 7',
        'CN-JL 2015 People: 8',
      ],
    ],
  ])('has %s', async (_, file, figures) => {
    expect(await figuresOf(file)).toEqual(figures);
  });

  it('has a T above its figures that nothing explains, and one answer settles all', async () => {
    const file = 'csv-t-of-unsaid-length.csv';
    expect(await outcome(file)).toEqual({
      figures: 0,
      periods: [],
      problems: [
        ['unknown-period', 2, 1, '2014-T1'],
        ['unknown-period', 2, 2, '2014-T2'],
        ['unknown-period', 3, 1, '2014-T1'],
        ['unknown-period', 3, 2, '2014-T2'],
      ],
    });
    const answer = { column: 1, text: '2014-T1', instead: '2014-Q1' };
    expect(await outcome(file, [answer])).toEqual({
      figures: 4,
      periods: ['2014-Q1', '2014-Q2'],
      problems: [],
    });
  });

  it('has fiscal years of which nobody says the months, and they are no calendar years', async () => {
    expect(await outcome('csv-fiscal-years-of-unsaid-months.csv')).toEqual({
      figures: 0,
      periods: [],
      problems: [
        ['unknown-period', 2, 1, 'FY2015'],
        ['unknown-period', 3, 1, 'FY2015'],
      ],
    });
  });

  it('has a second table beside the first, and none of its figures is in the place of another', async () => {
    expect(await outcome('csv-two-tables-side-by-side.csv')).toEqual({
      figures: 4,
      periods: ['2014', '2015'],
      problems: [['second-table', 2, 3, '地区']],
    });
    expect(await outcome('csv-two-tables-with-years-of-their-own.csv')).toMatchObject({
      problems: [['second-table', 2, 2, 'year']],
    });
  });

  it.each<[what: string, file: string, statuses: readonly string[]]>([
    [
      'breaks in years that are forecasts, and they stay forecasts',
      'csv-breaks-in-forecast-years.csv',
      [
        'Jilin 2014: 1',
        'Jilin 2015: 2 [F] (F;B)',
        'Jilin 2016: 3 [F]',
        'Liaoning 2014: 1 [B]',
        'Liaoning 2015: 2 [F]',
        'Liaoning 2016: 3 [F]',
      ],
    ],
    [
      'a flag for a break beside a period that is a forecast',
      'csv-breaks-in-forecast-periods.csv',
      ['Jilin 2015: 2 [B]', 'Jilin 2016: 3 [F] (F;B)', 'Liaoning 2016: 4 [F]'],
    ],
  ])('has %s', async (_, file, statuses) => {
    expect(await statusesOf(file)).toEqual(statuses);
  });
});
