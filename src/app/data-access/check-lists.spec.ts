import type { BrokenCell } from '../../testing/broken-package';
import { faultOf, faultsWith, lineIn } from '../../testing/broken-package';
import { packageFiles } from '../../testing/package-files';
import { checkPackage } from './check-package';
import type { PackageFile } from './read-package';

function holds(file: PackageFile, cases: readonly BrokenCell[]): void {
  it.each(cases)('$code: $field "$bad" in $row', (cell) => {
    expect(faultsWith(file, cell)).toEqual([faultOf(file, cell)]);
  });
}

describe('a region whose codes or names lead astray is named', () => {
  const lineOf = (row: string) => String(lineIn('regions.csv', row));
  const hunan = lineOf('CN-HN');
  holds('regions.csv', [
    {
      row: 'CN-JL-CHANGCHUN',
      field: 'parent',
      bad: 'CN-ZZ',
      code: 'unknown-reference',
      mend: 'regions.csv',
    },
    { row: 'CN-AH', field: 'parent', bad: '', code: 'required' },
    { row: 'CN-HB', field: 'iso_3166_2', bad: 'CN-HE', code: 'duplicate', mend: lineOf('CN-HE') },
    { row: 'CN-AH', field: 'iso_3166_2', bad: 'CN-34', code: 'bad-format', mend: '^CN-[A-Z]{2}$' },
    { row: 'CN-AH', field: 'iso_3166_2', bad: '', code: 'bad-format', mend: 'CN-AH' },
    {
      row: 'CN-NE',
      field: 'iso_3166_2',
      bad: 'CN-NE',
      code: 'must-be-empty',
      mend: 'level = province',
    },
    { row: 'CN-AH', field: 'gb_t_2260', bad: '34', code: 'bad-format', mend: '^[0-9]{6}$' },
    { row: 'CN-AH', field: 'gb_t_2260', bad: '340100', code: 'bad-format', mend: '210000' },
    { row: 'CN-HB', field: 'gb_t_2260', bad: '130000', code: 'duplicate', mend: lineOf('CN-HE') },
    {
      row: 'CN-JL-CHANGCHUN',
      field: 'gb_t_2260',
      bad: '230200',
      code: 'bad-format',
      mend: '220100',
    },
    { row: 'CN-HN', field: 'short_zh', bad: '河南', code: 'duplicate', mend: lineOf('CN-HA') },
    { row: 'CN-AH', field: 'aliases', bad: 'Hunan', code: 'duplicate', mend: hunan },
    {
      row: 'CN-HN',
      field: 'aliases',
      bad: 'Hunan; HUBEI',
      code: 'duplicate',
      shows: 'HUBEI',
      mend: lineOf('CN-HB'),
    },
    {
      row: 'CN-HN',
      field: 'aliases',
      bad: 'Xiang; Xiang',
      code: 'duplicate',
      shows: 'Xiang',
      mend: hunan,
    },
    {
      row: 'CN-HN',
      field: 'note_en',
      bad: 'In the south.',
      code: 'one-language',
      at: 'note_zh',
      shows: '',
    },
  ]);

  it('and so is a province that is missing, with every claim left without it', () => {
    const cell = { row: 'CN-AH', field: 'id', bad: 'CN-AX', code: 'not-listed' } as const;
    expect(faultsWith('regions.csv', cell)).toContainEqual(
      expect.objectContaining({ code: 'not-listed', file: 'regions.csv', line: 1, value: 'CN-AH' }),
    );
  });
});

describe('a row of another list that does not fit is named', () => {
  const groups = 'CN-NE, CN-OIB, CN-OIC, CN-OIC-2011';
  const TOPICS =
    'growth, structure, resources, income, employment, industry, programme, history, trade, investment, finance, population, environment, other';
  holds('region-members.csv', [
    { row: 'CN-NE,CN-LN', field: 'group', bad: 'CN-JL', code: 'not-one-of', mend: groups },
    { row: 'CN-NE,CN-LN', field: 'note_zh', bad: '', code: 'one-language' },
    { row: 'CN-NE,CN-LN', field: 'extent', bad: 'half', code: 'not-one-of', mend: 'whole, part' },
  ]);
  holds('indicators.csv', [
    { row: 'gdp-growth', field: 'decimals', bad: '5', code: 'out-of-range', mend: '≤ 4' },
    { row: 'gdp-growth', field: 'topic', bad: 'money', code: 'not-one-of', mend: TOPICS },
    { row: 'gdp-growth', field: 'name_zh', bad: '', code: 'required' },
    { row: 'gdp-growth', field: 'concept', bad: '', code: 'required' },
    { row: 'gdp-growth', field: 'concept', bad: 'GDP', code: 'bad-format', mend: 'services-share' },
    {
      row: 'industrial-growth',
      field: 'aliases',
      bad: 'industry; Economic growth',
      code: 'duplicate',
      shows: 'Economic growth',
      mend: String(lineIn('indicators.csv', 'gdp-growth')),
    },
    {
      row: 'new-jobs',
      field: 'aliases',
      bad: 'industrial growth',
      code: 'duplicate',
      mend: String(lineIn('indicators.csv', 'industrial-growth')),
    },
    {
      row: 'gdp-growth',
      field: 'measure',
      bad: 'share',
      code: 'required',
      at: 'denominator',
      shows: '',
    },
  ]);
  holds('units.csv', [
    { row: 'tonnes', field: 'quantity', bad: '', code: 'required' },
    { row: 'tonnes', field: 'symbol_zh', bad: '', code: 'one-language' },
  ]);
  holds('sources.csv', [
    { row: 'scmp-2016-11-22', field: 'published', bad: '2016-02-30', code: 'not-a-date' },
    {
      row: 'scmp-2016-11-22',
      field: 'set',
      bad: 'other',
      code: 'not-one-of',
      mend: 'document, companion',
    },
  ]);

  it('but not the rows that refer to it, which are right themselves', () => {
    const cell = { row: 'percent', field: 'name_zh', bad: '', code: 'required' } as const;
    expect(faultsWith('units.csv', cell)).toEqual([faultOf('units.csv', cell)]);
  });

  it('once, where two rows of the members are the same', () => {
    const member = {
      row: 'CN-NE,CN-JL',
      field: 'member',
      bad: 'CN-LN',
      code: 'duplicate',
    } as const;
    const first = String(lineIn('region-members.csv', 'CN-NE,CN-LN'));
    const cell = { ...member, at: 'group', shows: 'CN-NE, CN-LN', mend: first };
    expect(faultsWith('region-members.csv', cell)).toEqual([faultOf('region-members.csv', cell)]);
  });

  it.each([
    ['units.csv', 'hours,hours,小时,h,小时,duration\n'],
    ['sources.csv', 'x-2020,companion,X,X,X,X,2020-01-01,,,,,news,en,X,X,not-held,,\n'],
    [
      'indicators.csv',
      'wages,Wages,工资,Wages,工资,cny,level,more,flow,nominal,,,,0,income,wages,\n',
    ],
  ])('where nothing in the package refers to it (%s)', (file, row) => {
    const files = packageFiles();
    const text = files.get(file) ?? '';
    const [id = ''] = row.split(',');
    const line = text.split('\n').length;
    expect(checkPackage(files.set(file, text + row)).faults).toEqual([
      { code: 'unused', file, line, column: 1, field: 'id', value: id, expected: '' },
    ]);
  });
});
