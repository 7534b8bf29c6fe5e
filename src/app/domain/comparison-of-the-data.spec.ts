import { period } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import type { Cell } from './cell';
import { cellValue } from './cell';
import { compare } from './comparison';

function growth(region: string, when: string, companions = true): Cell | undefined {
  const query = {
    indicator: 'gdp-growth',
    regions: [region],
    periods: [period(when)],
    reference: null,
    companions,
  };
  return compare(realSet(), query).rows[0]?.cells[0];
}

describe('what the documents and their companions say', () => {
  it('is 5.7, 6.5 and 3 % for the three provinces in 2015, from the document alone', () => {
    const values = ['CN-HL', 'CN-JL', 'CN-LN'].map((region) =>
      cellValue(growth(region, '2015', false)),
    );
    expect(values).toEqual([5.7, 6.5, 3]);
  });

  it('is 7.3 % for China in 2014, with the 7.4 % that it revised beside it', () => {
    expect(growth('CN', '2014')).toMatchObject({
      kind: 'value',
      value: 7.3,
      claim: 'gdp-growth-2014-china-2016-01-19',
      others: ['gdp-growth-2014-china-2015-01-24'],
    });
  });

  it('is two figures for Heilongjiang in January to September 2016; the later one speaks', () => {
    expect(growth('CN-HL', '2016-01/2016-09')).toMatchObject({
      kind: 'value',
      value: 6,
      claim: 'gdp-growth-2016-jan-sep-heilongjiang-2016-11-22',
      others: ['gdp-growth-2016-jan-sep-heilongjiang-2016-10'],
    });
  });

  it('is nothing for China in the whole of 2016: only nine months are stated', () => {
    const gap = { reason: 'period-differs', claims: ['gdp-growth-2016-jan-sep-china'] };
    expect(growth('CN', '2016')).toEqual({ kind: 'gap', gap });
  });

  it('is nothing for China in 2015 without the companions: the document does not give the national average', () => {
    const gap = { reason: 'companions-off', claims: ['gdp-growth-2015-china'] };
    expect(growth('CN', '2015', false)).toEqual({ kind: 'gap', gap });
  });

  it('is nothing for Anhui, in any year', () => {
    expect(growth('CN-AH', '2015')).toEqual({
      kind: 'gap',
      gap: { reason: 'no-claim', claims: [] },
    });
  });

  it('is “not exact” for Northeast China until 2012: at least 10 is no figure', () => {
    const gap = { reason: 'not-exact', claims: ['gdp-growth-until-2012-northeast'] };
    expect(growth('CN-NE', '../2012')).toEqual({ kind: 'gap', gap });
  });
});
