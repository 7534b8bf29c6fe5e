import fc from 'fast-check';
import { realSet } from '../../../testing/package-files';
import { decimalSignOf } from './decimal-sign';
import { proposeMapping, shapeOf } from './propose-mapping';
import type { TableFormat, TableHead } from './table';
import { NOTHING_SAID } from './table';

const regions = [...realSet().regions.values()];

/** A table from lines of cells parted by `|`, the header first; a header `X@Y` has the concept Y. */
function table(lines: readonly string[], format: TableFormat = 'text', delimiter = ','): TableHead {
  const [header = [], ...rows] = lines.map((line) => line.split('|'));
  return {
    format,
    facts: [['delimiter', delimiter]],
    tables: ['t'],
    table: 0,
    columns: header.map((text) => {
      const [name = '', concept = null] = text.split('@');
      return { name, concept };
    }),
    rows,
    rowNumbers: rows.map((_, at) => at + 2),
    about: NOTHING_SAID,
    names: header.map(() => ({})),
  };
}

const propose = (head: TableHead) => proposeMapping(head, { regions, remembered: [] });
const roles = (head: TableHead) => propose(head).columns.map(({ role }) => role);

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

  it('is not led by a header that its column does not bear out', () => {
    expect(
      roles(table(['region|value|year|count', 'Jilin|high|2015|12', 'Hebei|low|2016|13'])),
    ).toEqual(['region', 'indicator', 'period', 'value']);
  });
});

describe('a wide table', () => {
  it('of the World Bank: codes, names, years, and a last column that is none', () => {
    const head = table([
      'Country Name|Country Code|Indicator Name|Indicator Code|1960|1961|',
      'Aruba|ABW|GDP (current US$)|NY.GDP||1.5|',
      'China|CHN|GDP (current US$)|NY.GDP|2|3|',
    ]);
    expect(roles(head)).toEqual([
      'region-name',
      'region',
      'indicator-name',
      'indicator',
      'value',
      'value',
      'ignored',
    ]);
    expect(propose(head).header).toBe('period');
    expect(propose(head).columns[6]?.reason).toBe('empty');
  });

  it('with periods in any notation, and signs for missing figures', () => {
    const chinese = propose(table(['地区|2014年|2015年', '辽宁|5.8|3.0', '吉林|…|6.5']));
    expect([chinese.header, ...chinese.columns.map(({ role }) => role)]).toEqual([
      'period',
      'region',
      'value',
      'value',
    ]);
    const months = propose(
      table(['unit|geo|2015M02|2015M01', 'EUR|AT11|: |1.2 p', 'EUR|AT12|: c|3']),
    );
    expect([months.header, ...months.columns.map(({ role }) => role)]).toEqual([
      'period',
      'unit',
      'region',
      'value',
      'value',
    ]);
  });

  it('may have flags behind each year, with a header or without', () => {
    const flagged = table([
      'geo|2019|2019 flag|2020|',
      '辽宁|1|e|2|p',
      '吉林|3||4|bd',
      '黑龙江|5|u|6|',
    ]);
    expect(roles(flagged)).toEqual(['region', 'value', 'status', 'value', 'status']);
  });

  it('may have status and unit behind each figure', () => {
    const named = table([
      'region|year|gdp|gdp status|pop|pop status',
      '辽宁|2019|1.5|e|20|',
      '吉林|2019|2.5||30|p',
    ]);
    expect(roles(named)).toEqual(['region', 'period', 'value', 'status', 'value', 'status']);
    const units = table([
      'region|year|gdp|unit|pop|unit',
      '辽宁|2019|1.5|CNY|20|persons',
      '吉林|2019|2.5|CNY|30|persons',
    ]);
    expect(roles(units)).toEqual(['region', 'period', 'value', 'unit', 'value', 'unit']);
    const one = table(['region|year|gdp|unit|unit code', '辽宁|2019|1.5|yuan|CNY']);
    expect(roles(one)).toEqual(['region', 'period', 'value', 'unit', 'ignored']);
  });

  it('with indicators as headers, or regions', () => {
    const indicators = propose(
      table(['地区|年份|GDP|人口', '辽宁|2015|28669|4382', '吉林|2015|14063|2753']),
    );
    expect([indicators.header, ...indicators.columns.map(({ role }) => role)]).toEqual([
      'indicator',
      'region',
      'period',
      'value',
      'value',
    ]);
    const places = propose(
      table(['Year|China|Liaoning|吉林', '2014|7.3|5.8|6.5', '2015|6.9|3.0|6.5']),
    );
    expect([places.header, ...places.columns.map(({ role }) => role)]).toEqual([
      'region',
      'period',
      'value',
      'value',
      'value',
    ]);
  });
});

describe('a table whose format explains it', () => {
  it('is taken at its word: dimensions make the indicator, attributes are not read', () => {
    const head = table(
      [
        'DATAFLOW@DATAFLOW|FREQ@FREQ|CURR@CURR|REP_CTY@REP_CTY|TIME_PERIOD@TIME_PERIOD|COLL@COLL|OBS_STATUS@OBS_STATUS|OBS_VALUE@OBS_VALUE|UNIT_MULT@UNIT_MULT',
        'X|A|USD|5J|2015|S|A|1|6',
      ],
      'sdmx-csv',
    );
    expect(roles(head)).toEqual([
      'ignored',
      'ignored',
      'indicator',
      'region',
      'period',
      'ignored',
      'status',
      'value',
      'multiplier',
    ]);
    expect(propose(head).columns[4]).toEqual({
      role: 'period',
      reason: 'by-format',
      detail: 'TIME_PERIOD',
      certainty: 'sure',
    });
  });

  it('has labels beside its codes, and the unit in words', () => {
    const head = table(
      [
        'REF_AREA@REF_AREA|Reference area|MEASURE@MEASURE|Measure|UNIT_MEASURE@UNIT_MEASURE|Unit of measure|TIME_PERIOD@TIME_PERIOD|Time period|OBS_VALUE@OBS_VALUE|Observation value|COUNTRY@COUNTRY|Country|OBS_STATUS@OBS_STATUS|Observation status',
        'UKG13|Warwickshire|POP|Population|PS|Persons|2020||17300||GBR|United Kingdom|A|Normal value',
      ],
      'sdmx-csv',
    );
    expect(roles(head)).toEqual([
      'region',
      'region-name',
      'indicator',
      'indicator-name',
      'ignored',
      'unit',
      'period',
      'ignored',
      'value',
      'ignored',
      'ignored',
      'ignored',
      'status',
      'ignored',
    ]);
  });

  it('may have its regions in a dimension that it does not call so', () => {
    const rows = ['2015|TOT|CN-LN|1', '2015|TOT|CN-JL|2'];
    expect(roles(table(['tid@TIME_PERIOD|kind|place|OBS_VALUE@OBS_VALUE', ...rows], 'px'))).toEqual(
      ['period', 'indicator', 'region', 'value'],
    );
  });

  it('with several structures keeps them apart', () => {
    const rows = ['A:X(1.0)|Jilin|2015|1', 'A:Y(1.0)|Jilin|2015|2'];
    expect(
      roles(
        table(
          [
            'STRUCTURE_ID@STRUCTURE_ID|REF_AREA@REF_AREA|TIME_PERIOD@TIME_PERIOD|OBS_VALUE@OBS_VALUE',
            ...rows,
          ],
          'sdmx-csv',
        ),
      )[0],
    ).toBe('indicator');
  });
});

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

describe('a file of a shape that is known', () => {
  const first = table(['region|2014|2015|note', 'Jilin|1|2|a']);
  const chosen = propose(first);
  const again = (head: TableHead) =>
    proposeMapping(head, {
      regions,
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

  it('differs by names, order and format', () => {
    for (const other of [
      table(['area|2014|note', 'Jilin|1|a']),
      table(['note|region|2014', 'a|Jilin|1']),
      table(['region|2014|note', 'Jilin|1|a'], 'xlsx'),
    ])
      expect(shapeOf(other)).not.toBe(shapeOf(first));
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
        for (const role of ['region', 'region-name', 'period', 'unit', 'multiplier', 'action'])
          expect(count(role)).toBeLessThanOrEqual(1);
        if (mapping.header === 'nothing') expect(count('value')).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
