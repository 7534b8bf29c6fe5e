import { propose, roles, table } from '../../../testing/proposed';
import { openFields, withFixed } from './change-mapping';
import { missingRoles } from './mapping';

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

  it('may have months above its figures without a year, and then asks for that', () => {
    for (const months of ['Jan|Feb', '1-3月|1-9月', '一季度|上半年']) {
      const mapping = propose(table([`地区|${months}`, '辽宁|1|2', '吉林|3|4']));
      expect(mapping.header).toBe('period');
      expect(missingRoles(mapping)).toEqual(['period']);
      expect(openFields(mapping)).toContain('period');
      expect(missingRoles(withFixed(mapping, 'period', '2015'))).toEqual([]);
    }
    expect(propose(table(['地区|1|2', '辽宁|1|2', '吉林|3|4'])).header).toBe('indicator');
  });

  it('may have marks of notes at its years, and numbers of its rows', () => {
    const marked = table(['#|region|2013|2014¹|2015 (p)', '1|Jilin|1|2|3', '2|Hebei|4|5|6']);
    expect(roles(marked)).toEqual(['ignored', 'region', 'value', 'value', 'value']);
    expect(propose(marked).header).toBe('period');
    expect(propose(marked).columns[3]).toMatchObject({ reason: 'is-period', detail: '2014¹' });
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

describe('regions above years', () => {
  it('are the regions, and the rows say what is measured, whatever the corner says', () => {
    for (const corner of ['', '地区', 'year', 'Indicator']) {
      const mapping = propose(
        table([
          `${corner}|Jilin · 2014|Jilin · 2015|Hebei · 2014|Hebei · 2015`,
          'a|1|2|3|4',
          'b|5|6|7|8',
        ]),
      );
      expect(mapping.header).toBe('region-and-period');
      expect(mapping.columns[0]?.role).toBe('indicator');
      expect(missingRoles(mapping)).toEqual([]);
    }
  });

  it('are none where one of the groups is no region', () => {
    const mapping = propose(table(['region|Jilin · 2014|GDP · 2014', 'a|1|2', 'b|5|6']));
    expect(mapping.header).toBe('indicator-and-period');
  });
});
