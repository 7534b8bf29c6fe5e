import { readPeriodNotations, unprovenSplitYear } from './period-columns';

describe('the periods of a column', () => {
  const ids = (...texts: string[]) =>
    readPeriodNotations(texts).map((period) => period?.id ?? null);

  it('that could be months or split years are what the others prove', () => {
    expect(ids('2010-11', '2011-12', '2012-13')).toEqual(['2010/11', '2011/12', '2012/13']);
    expect(ids('2011-11', '2011-12', '2012-01')).toEqual(['2011-11', '2011-12', '2012-01']);
    expect(ids('2011/11', '2011/12')).toEqual(['2011-11', '2011-12']);
    expect(ids('201011', '201112', '201213')).toEqual(['2010/11', '2011/12', '2012/13']);
  });

  it('are split years where each of several names a year and the next', () => {
    expect(ids('2010-11', '2011-12')).toEqual(['2010/11', '2011/12']);
    expect(ids('2004–05', '2009–10', '2011–12')).toEqual(['2004/05', '2009/10', '2011/12']);
    expect(ids('2010/11', '2011/12')).toEqual(['2010/11', '2011/12']);
  });

  it('are quarters where a fourth T proves that T is no third of a year', () => {
    expect(ids('2014-T1', '2014-T4', '2015-T2')).toEqual(['2014-Q1', '2014-Q4', '2015-Q2']);
    expect(ids('2014-T1', '2014-T3')).toEqual(['2014-01/2014-04', '2014-09/2014-12']);
  });

  it('are periods with a mark, too', () => {
    expect(ids('2014', '2015(P)', '2016*')).toEqual(['2014', '2015', '2016']);
  });

  it('are not guessed where the column proves both', () => {
    expect(ids('2011-12', '2012-13', '2012-01')).toEqual([null, '2012/13', '2012-01']);
  });

  it('are a month where one stands alone, unless the header speaks of years', () => {
    expect(ids('2011-12', '2015')).toEqual(['2011-12', '2015']);
    expect(ids('2011-12', '2011–12')).toEqual(['2011-12', '2011-12']);
    expect(readPeriodNotations(['2011-12'], true)[0]?.id).toBe('2011/12');
    expect(readPeriodNotations(['2011-12', '2011-01'], true)[0]?.id).toBe('2011-12');
  });

  it('are months of short years, as Excel writes them, where one year has several', () => {
    expect(ids('Dec-13', 'Jan-14', 'Feb-14')).toEqual(['2013-12', '2014-01', '2014-02']);
    expect(ids('Nov-99', 'Dec-99', 'Jan-00')).toEqual(['1999-11', '1999-12', '2000-01']);
    // Those are days of a year that nobody names.
    expect(ids('Jan-14', 'Jan-15', 'Jan-16')).toEqual([null, null, null]);
    expect(ids('Jan-14')).toEqual([null]);
  });

  it('say where nothing but the sense proves a split year', () => {
    expect(unprovenSplitYear(['2015', '2010-11', '2011-12'])).toBe('2010-11');
    expect(unprovenSplitYear(['2010-11', '2012-13'])).toBeNull();
    expect(unprovenSplitYear(['2010/11', '2011/12'])).toBeNull();
    expect(unprovenSplitYear(['2010-11'])).toBeNull();
  });
});
