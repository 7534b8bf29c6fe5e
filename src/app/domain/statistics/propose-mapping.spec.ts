import fc from 'fast-check';
import { propose, REGIONS, roles, table } from '../../../testing/proposed';
import { ownersOf } from './beside-values';
import { missingRoles } from './mapping';
import { proposeMapping, shapeOf } from './propose-mapping';
import type { TableFormat, TableHead } from './table';

describe('a long table', () => {
  it('is told by its headers, in either language', () => {
    const english = table([
      'Region|Indicator|Year|Value|Unit|Flag|Notes|Source',
      'Liaoning|GDP|2015|1.5|%|p||NBS',
      'Jilin|GDP|2016|2|%||x|NBS',
    ]);
    const chinese = table([
      '地区|指标|年份|数值|单位|状态|备注|数据来源',
      '辽宁|地区生产总值|2015|28669.0|亿元|||统计局',
      '吉林|财政收入|2015|1229.3|亿元||初步|统计局',
    ]);
    const all = ['region', 'indicator', 'period', 'value', 'unit', 'status', 'note', 'source'];
    expect(roles(english)).toEqual(all);
    expect(roles(chinese)).toEqual(all);
    expect(propose(chinese).columns[0]).toEqual({
      role: 'region',
      reason: 'by-name',
      detail: '地区',
      certainty: 'sure',
    });
    expect(propose(chinese).header).toBe('nothing');
  });

  it('takes no year, and no code, for a figure', () => {
    const ons = table([
      'v4_0|calendar-years|Time|admin-geography|Geography|aggregate|Aggregate',
      '101.2|2014|2014|K02000001|United Kingdom|cpih1dim1A0|Overall index',
      '102|2015|2015|K02000001|United Kingdom|cpih1dim1A0|Overall index',
      '98.1|2014|2014|W92000004|Wales|cpih1dim1A0|Overall index',
    ]);
    expect(roles(ons).slice(0, 3)).toEqual(['value', 'ignored', 'period']);
    expect(propose(ons).columns[1]).toMatchObject({ reason: 'repeats', detail: 'Time' });
    const flat = table([
      'Statistik_Code|Land|Jahr|Einwohner',
      '12411|Liaoning|2014|4391',
      '12411|Jilin|2014|2752',
    ]);
    expect(roles(flat)).toEqual(['ignored', 'region', 'period', 'value']);
  });

  it('is told by its contents where headers say nothing', () => {
    const head = table(['A|B|C|D', '辽宁|2015|3.0|%', '吉林|2015|6.5|%', '黑龙江|2016|6.1|%']);
    expect(roles(head)).toEqual(['region', 'period', 'value', 'unit']);
    expect(propose(head).columns[0]).toMatchObject({ reason: 'by-content', detail: '3/3' });
  });

  it('of one indicator has its name from the header, and its unit from the brackets', () => {
    const mapping = propose(table(['省份|年份|GDP增速（%）', '辽宁|2015|3.0', '吉林|2015|6.5']));
    expect(mapping).toMatchObject({ header: 'indicator', fixed: { unit: '%' } });
    expect(
      propose(table(['region|year|value', 'Jilin|2015|3 %', 'Hebei|2015|..'])).fixed.unit,
    ).toBe('%');
  });

  it('with codes and names tells them apart, in whichever order', () => {
    expect(
      roles(table(['Province|Code|Year|Value', 'Liaoning|CN-LN|2015|1', 'Jilin|CN-JL|2015|2'])),
    ).toEqual(['region-name', 'region', 'period', 'value']);
    expect(
      roles(table(['Country|ISO3|Year|Value', 'China|CHN|2015|1', 'Japan|JPN|2015|2'])),
    ).toEqual(['region-name', 'region', 'period', 'value']);
    expect(
      roles(table(['Country|Province|Year|Value', 'China|Liaoning|2015|1', 'China|Jilin|2015|2'])),
    ).toEqual(['ignored', 'region', 'period', 'value']);
  });

  it('makes the indicator of every column that says which figure it is', () => {
    const rows = [
      'Jilin|f|Y15|2015|1',
      'Jilin|m|Y15|2015|2',
      'Jilin|f|Y65|2015|3',
      'Hebei|m|Y65|2016|4',
    ];
    expect(roles(table(['region|sex|cohort|year|value', ...rows]))).toEqual([
      'region',
      'indicator',
      'indicator',
      'period',
      'value',
    ]);
  });

  it('makes no indicator of amounts: limits beside a figure, or a change behind each year', () => {
    const limits = ['region|year|value|from|to', 'Jilin|2015|2.5|2.1|2.9', 'Hebei|2015|3|2.8|3.3'];
    expect(roles(table(limits)).slice(2)).toEqual(['value', 'ignored', 'ignored']);
    const changes = [
      'region|2014|% change|2015|% change',
      'Jilin|13803|6|14274|6',
      'Hebei|7|5|8|5',
    ];
    const among = ['region', 'value', 'ignored', 'value', 'ignored'];
    expect(roles(table(changes))).toEqual(among);
    const codes = ['region|kind|2014|2015', 'Jilin|1|2|3', 'Jilin|2|4|5', 'Hebei|1|2|5'];
    expect(roles(table(codes))).toEqual(['region', 'indicator', 'value', 'value']);
  });

  it('takes a column for periods by its name, though none of them is understood', () => {
    for (const dates of ['date|3/4/2014|5/4/2015', 'fiscal year|FY2014|FY2014']) {
      const [name = '', first = '', second = ''] = dates.split('|');
      const head = table([`region|${name}|value`, `Jilin|${first}|1`, `Hebei|${second}|2`]);
      expect(propose(head).columns[1]).toMatchObject({ role: 'period', certainty: 'guess' });
    }
  });

  it('broken down by sex or product has its name and unit from the header of the figures', () => {
    const broken = table(['region|sex|year|Jobs (persons)', 'Jilin|f|2015|1', 'Jilin|m|2015|2']);
    expect(propose(broken)).toMatchObject({ header: 'indicator', fixed: { unit: 'persons' } });
    const named = table([
      'region|item|year|tonnes made',
      'Jilin|Rice|2015|1',
      'Jilin|Wheat|2015|2',
    ]);
    expect(propose(named).header).toBe('nothing');
  });

  it('has its figures where a header says so, though hardly one of them is a number', () => {
    const head = table(['region|year|value', 'Jilin|2015|about ten', 'Hebei|2015|2']);
    expect(roles(head)).toEqual(['region', 'period', 'value']);
    const words = table(['region|year|value', 'Jilin|2015|high', 'Hebei|2015|low']);
    expect(roles(words)).not.toContain('value');
  });

  it('leaves out row numbers, columns that are empty, and those that say the same in every row of the whole file', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `${String(at)}|Jilin|${String(2001 + at)}|${String(at * 3)}|x||`,
    );
    const { columns } = propose(table(['|region|year|value|kind||', ...rows]));
    expect(columns.map(({ role, reason }) => `${role} ${reason}`)).toEqual([
      'ignored by-elimination',
      'region by-name',
      'period by-name',
      'value by-name',
      'ignored constant',
      'ignored empty',
      'ignored empty',
    ]);
    const long = Array.from(
      { length: 200 },
      (_, at) => `Jilin|${String(1800 + at)}|${String(at * 3)}|x`,
    );
    expect(roles(table(['region|year|value|kind', ...long]))[3]).toBe('indicator');
  });

  it('has figures under the name of such, though many of its cells are none', () => {
    const head = table([
      'region|year|value',
      ...['辽宁|2015|1', '辽宁|2016|2', '吉林|2015|soon', '吉林|2016|3'],
    ]);
    expect(roles(head)).toEqual(['region', 'period', 'value']);
  });

  it('keeps what differs with the year in a few rows: that may be chance', () => {
    const rows = [
      'Jilin|current|2014|5',
      'Hebei|current|2014|6',
      'Jilin|constant|2015|7',
      'Hebei|constant|2015|8',
    ];
    expect(roles(table(['region|prices|year|value', ...rows]))).toEqual([
      'region',
      'indicator',
      'period',
      'value',
    ]);
  });

  it('of one indicator is named by what all rows say, not by its file; codes name nothing', () => {
    const head = table([
      'year|region|prices|estimates|kind code|value',
      '2014|Jilin|constant prices|Made-up output|made|5',
      '2015|Jilin|constant prices|Made-up output|made|6',
    ]);
    expect(propose(head).fixed.indicator).toBe('constant prices · Made-up output');
    const titled = { ...head, about: { ...head.about, title: 'A title' } };
    expect(propose(titled).fixed.indicator).toBe('');
  });

  it('is not led by a header that its column does not bear out', () => {
    expect(
      roles(table(['region|value|year|count', 'Jilin|high|2015|12', 'Hebei|low|2016|13'])),
    ).toEqual(['region', 'indicator', 'period', 'value']);
  });
});

describe('a file of a shape that is known', () => {
  const first = table(['region|2014|2015|note', 'Jilin|1|2|a']);
  const chosen = propose(first);
  const again = (head: TableHead) =>
    proposeMapping(head, {
      regions: REGIONS,
      remembered: [
        [
          shapeOf(first),
          {
            ...chosen,
            columns: chosen.columns.map((use, at) => (at === 3 ? { ...use, role: 'source' } : use)),
          },
        ],
      ],
    });

  it('is mapped as the analyst has mapped it, with further years too', () => {
    const later = table(['region|2013|2014|2015|2016|note', 'Hebei|1|2|3|4|b']);
    expect(shapeOf(later)).toBe(shapeOf(first));
    expect(again(first).columns.map(({ role, reason }) => `${role} ${reason}`)).toEqual([
      'region remembered',
      'value remembered',
      'value remembered',
      'source remembered',
    ]);
    expect(again(later).columns.map(({ role }) => role)).toEqual([
      'region',
      'value',
      'value',
      'value',
      'value',
      'source',
    ]);
    expect(again(table(['region|2016|note', 'Hebei|4|b'])).columns.map(({ role }) => role)).toEqual(
      ['region', 'value', 'source'],
    );
  });

  it('does not have what was said of the whole of the former table: it may be of another year and region', () => {
    const months = table(['indicator|Jan|Feb', 'Output|1|2']);
    const fixed = { region: 'Jilin', indicator: '', period: '2014', unit: '%' };
    const remembered = [[shapeOf(months), { ...propose(months), fixed }]] as const;
    const next = proposeMapping(months, { regions: REGIONS, remembered });
    expect(next.fixed).toEqual({ region: '', indicator: '', period: '', unit: '' });
    expect(missingRoles(next)).toEqual(['period', 'region']);
  });

  it('still says that it has a second table beside the first one', () => {
    const two = table(['region|2014|region|2014', 'Jilin|1|Hebei|2']);
    const remembered = [[shapeOf(two), propose(two)]] as const;
    const { columns } = proposeMapping(two, { regions: REGIONS, remembered });
    expect(columns.map(({ reason }) => reason).slice(2)).toEqual(['second-table', 'second-table']);
  });

  it('names its indicator after what all of its own rows say', () => {
    const of = (what: string) =>
      table(['region|year|what|value', `Jilin|2014|${what}|1`, `Hebei|2014|${what}|2`]);
    const first = propose(of('Employed'));
    const remembered = [[shapeOf(of('Employed')), first]] as const;
    const next = proposeMapping(of('Unemployed'), { regions: REGIONS, remembered });
    expect([first.fixed.indicator, next.fixed.indicator]).toEqual(['Employed', 'Unemployed']);
  });

  it('differs by names, order and format', () => {
    for (const other of [
      table(['area|2014|note', 'Jilin|1|a']),
      table(['note|region|2014', 'a|Jilin|1']),
      table(['region|2014|note', 'Jilin|1|a'], 'xlsx'),
    ])
      expect(shapeOf(other)).not.toBe(shapeOf(first));
  });
});

describe('several columns of units', () => {
  it('stay where each follows a column of values', () => {
    const paired = table(['region|year|gdp|unit|jobs|unit', 'Jilin|2015|2.5|%|13|million']);
    expect(roles(paired)).toEqual(['region', 'period', 'value', 'unit', 'value', 'unit']);
  });

  it('are one where the figures before the other turn out to be no values', () => {
    const one = table(['region|year|size|unit|OBS_VALUE|unit', 'Jilin|2015|7|ha|2.5|%']);
    expect(roles(one)).toEqual(['region', 'period', 'ignored', 'ignored', 'value', 'unit']);
  });
});

describe('any table', () => {
  const header = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'region',
      '年份',
      'value',
      'GEO',
      'Country Name',
      'Country Code',
      '2015',
      '2016',
      'unit',
      'REF_AREA@REF_AREA',
      'OBS_VALUE@OBS_VALUE',
      'Liaoning',
      'STRUCTURE_ID@STRUCTURE_ID',
    ),
  );
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('', '1', '2,5', '2015', 'Jilin', 'CN-LN', ':', '%'),
  );
  const format = fc.constantFrom<TableFormat>('text', 'sdmx-csv', 'json-stat', 'xlsx');
  const any = fc
    .integer({ min: 0, max: 8 })
    .chain((width) =>
      fc.tuple(
        format,
        fc.array(header, { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { maxLength: width + 1 }), { maxLength: 6 }),
      ),
    )
    .map(([of, names, rows]) => ({ ...table([names.join('|')], of), rows }));

  it('gets a mapping that can be carried out, without a throw', () => {
    fc.assert(
      fc.property(any, (head) => {
        const mapping = propose(head);
        expect(mapping.columns).toHaveLength(head.columns.length);
        const count = (role: string) => mapping.columns.filter((use) => use.role === role).length;
        for (const role of ['region', 'region-name', 'period', 'multiplier', 'action'])
          expect(count(role)).toBeLessThanOrEqual(1);
        // One for all figures, or one behind each of several columns of figures.
        const owners = [...ownersOf(mapping, 'unit').values()];
        if (count('unit') > 1) expect(new Set(owners).size).toBe(count('unit'));
        if (mapping.header === 'nothing') expect(count('value')).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
