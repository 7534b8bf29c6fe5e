import { propose, table } from '../../../testing/proposed';
import { openFields, withRole } from './change-mapping';
import { fromFirstDays, spacingOf } from './first-days';
import { missingRoles } from './mapping';
import { readPeriodNotation } from './period-notations';

const days = (...texts: readonly string[]) => texts.map((text) => readPeriodNotation(text));
const QUARTERS = ['2015-01-01', '2015-04-01', '2015-07-01', '2015-10-01'];

describe('First days', () => {
  it('stand for months, quarters or years, as they are apart', () => {
    expect(spacingOf(days(...QUARTERS))).toBe('quarter');
    expect(spacingOf(days('2015-03-01', '2015-02-01', '2015-01-01'))).toBe('month');
    expect(spacingOf(days('2013-01-01', '2014-01-01', '2015-01-01'))).toBe('year');
  });

  it.each([
    ['two are too few', '2015-01-01', '2015-04-01'],
    ['another day stands among them', ...QUARTERS, '2016-01-02'],
    ['they are not evenly apart', '2015-01-01', '2015-02-01', '2015-05-01', '2015-09-01'],
    ['quarters begin in January', '2015-02-01', '2015-05-01', '2015-08-01'],
    ['a year of account begins elsewhere', '2013-07-01', '2014-07-01', '2015-07-01'],
  ])('stand for nothing but themselves where %s', (_, ...texts) => {
    expect(spacingOf(days(...texts))).toBeNull();
  });

  it('become what they stand for, or nothing; other periods stay', () => {
    const ids = (...texts: readonly string[]) =>
      fromFirstDays(days(...texts)).map((period) => period?.id ?? null);
    expect(ids(...QUARTERS, '2016')).toEqual(['2015-Q1', '2015-Q2', '2015-Q3', '2015-Q4', '2016']);
    expect(ids('2015-01-01', '2015-01-02')).toEqual([null, null]);
  });
});

describe('A column of days of one series', () => {
  const proposed = (header: string, ...values: readonly string[]) =>
    propose(table([header, ...QUARTERS.map((day, at) => `${day}|${values[at] ?? '5'}`)]));

  it('is that of what they stand for, with the reason, until the analyst says that they are days', () => {
    const mapping = proposed('DATE|GDP');
    expect(mapping.columns[0]).toEqual({
      role: 'period-start',
      reason: 'first-days',
      detail: 'quarter',
      certainty: 'likely',
    });
    expect(missingRoles(mapping)).toEqual(['region']);
    expect(openFields(mapping)).not.toContain('period');
    expect(withRole(mapping, 0, 'period').columns[0]?.role).toBe('period');
    expect(withRole(mapping, 1, 'period').columns[0]?.role).toBe('ignored');
  });

  it('is of days where those count, or one of the series has other dates', () => {
    expect(proposed('Stichtag|People').columns[0]?.role).toBe('period');
    expect(proposed('DATE|GDP|Rate', '1|1', '1|', '1|1', '1|').columns[0]?.role).toBe('period');
  });
});
