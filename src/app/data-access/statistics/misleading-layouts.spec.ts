import { statusesOf } from '../../../testing/figures-of-file';

describe('a layout that is easily misread', () => {
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
