import { roles, table } from '../../../testing/proposed';
import { PREVIEW_ROWS } from './table';

describe('codes beside names', () => {
  it('are the indicator, and the words its name, whichever of the two stands first', () => {
    const lines = ['A1|Made-up farming|1', 'B2|Made-up trade|2', 'C3|Made-up mining|3'];
    expect(
      roles(table(['region|line code|line|2014|2015', ...lines.map((row) => `Jilin|${row}|4`)])),
    ).toEqual(['region', 'indicator', 'indicator-name', 'value', 'value']);
    expect(
      roles(
        table([
          'region|line|line code|2014|2015',
          'Jilin|Made-up farming|1|5|6',
          'Jilin|Made-up trade|2|5|6',
        ]),
      ),
    ).toEqual(['region', 'indicator-name', 'indicator', 'value', 'value']);
  });

  it('are no figures, though they are numbers', () => {
    const rows = ['2014|Jilin|22|7', '2015|Hebei|13|8', '2015|Jilin|22|9', '2014|Hebei|13|9'];
    for (const header of [
      'place ID',
      'Place_Code',
      '地域 コード',
      '场所代码',
      'Código',
      'Code of place',
    ])
      expect(roles(table([`year|region|${header}|made-up output`, ...rows]))).toEqual([
        'period',
        'region',
        'ignored',
        'value',
      ]);
  });

  it('and words that do not go together one by one are two parts of an indicator', () => {
    const rows = ['Jilin|1|men|2014|5', 'Jilin|1|women|2014|6', 'Jilin|2|men|2014|7'];
    expect(roles(table(['region|line code|sex|year|value', ...rows]))).toEqual([
      'region',
      'indicator',
      'indicator',
      'period',
      'value',
    ]);
  });

  it('give no name to what further rows may part, though the first rows have one text of it', () => {
    const rows = Array.from(
      { length: PREVIEW_ROWS },
      (_, at) => `${String(2000 + (at % 20))}|Jilin|2016A22|constant prices|${String(at)}`,
    );
    expect(roles(table(['REF_DATE|GEO|DGUID|Prices|VALUE', ...rows]))).toEqual([
      'period',
      'region',
      'ignored',
      'indicator',
      'value',
    ]);
  });
});
