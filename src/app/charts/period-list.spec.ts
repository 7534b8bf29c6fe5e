import { parsePeriod } from '../domain/period';
import { periodList } from './period-list';

const list = (ids: string, lang: 'en' | 'zh' = 'en', least = 2) =>
  periodList(
    ids.split(' ').flatMap((id) => parsePeriod(id) ?? []),
    lang,
    least,
  );

describe('periods in words', () => {
  it('are a span where they follow each other', () => {
    expect(list('2013 2014 2015')).toBe('2013–2015');
    expect(list('2014-Q3 2014-Q4 2015-Q1')).toBe('quarter 3 of 2014 to quarter 1 of 2015');
    expect(list('2014-11 2014-12 2015-01', 'zh')).toBe('2014年11月至2015年1月');
  });

  it('are named one by one where one is missing between them, or where they are few', () => {
    expect(list('2013 2015')).toBe('2013 and 2015');
    expect(list('2014-Q1 2014-Q2')).toBe('quarter 1 of 2014 and quarter 2 of 2014');
    expect(list('2014-Q1 2014-Q2 2014-Q4')).toMatch(
      /^quarter 1 of 2014, .* and quarter 4 of 2014$/,
    );
    expect(list('2013 2014', 'en', 3)).toBe('2013 and 2014');
  });

  it('of nine months each are no span: it would look like one of them', () => {
    expect(list('2014-01/2014-09 2015-01/2015-09 2016-01/2016-09')).not.toContain(' to January');
  });
});
