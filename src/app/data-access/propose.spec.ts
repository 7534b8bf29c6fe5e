import { realSet } from '../../testing/package-files';
import type { Marked } from './propose';
import { proposeClaim } from './propose';
import { figuresIn } from './propose-figure';
import { periodIn } from './propose-period';

const set = realSet();

function propose(phrase: string, around: Partial<Marked> = {}, at = 0) {
  const marked = { before: '', after: '', source: 'xinhua-2016-03-03', paragraph: 3, ...around };
  return proposeClaim({ phrase, ...marked, source: marked.source }, set, at);
}

describe('what marked words propose', () => {
  it('is the whole claim, where the words say all of it', () => {
    const { cells } = propose('GDP growth of Liaoning was 3.7 percent in 2018');
    expect(cells).toMatchObject({
      id: 'gdp-growth-2018-liaoning',
      role: 'observation',
      indicator: 'gdp-growth',
      region: 'CN-LN',
      period: '2018',
      operator: 'eq',
      value: '3.7',
      unit: 'percent',
      unit_mult: '0',
      as_stated: '3.7 percent',
      paragraph: '3',
    });
  });

  it('takes from the paragraph what the phrase leaves out, the nearest words first', () => {
    const { cells } = propose('GDP growth of 3.7 percent', {
      before: 'In 2017 Jilin was slow. In 2018 Liaoning saw ',
      after: ', the bureau said. Heilongjiang followed in 2019.',
    });
    expect([cells['region'], cells['period']]).toEqual(['CN-LN', '2018']);
  });

  it('sees a target, its horizon and that nobody states where it begins', () => {
    const { cells } = propose('services must be 45 percent of total output by 2017');
    expect(cells).toMatchObject({
      role: 'target',
      indicator: 'services-share-of-total-output',
      horizon: '2017',
      baseline_basis: 'not-stated',
    });
    expect(propose('GDP growth target of 6.5 percent for 2017').cells['baseline_basis']).toBe(
      'not-needed',
    );
  });

  it('turns a reduction round, but not a level that something dropped to', () => {
    expect(propose('water consumption must be cut by 32 percent').cells['value']).toBe('-32');
    expect(propose('dropped to 9 percent from the former 17 percent').cells['value']).toBe('9');
  });

  it('asks which of several figures is meant', () => {
    const phrase = 'posting 5.7, 6.5 and 3 percent, respectively';
    expect(propose(phrase).figures).toEqual(['5.7', '6.5', '3 percent']);
    expect(propose(phrase, {}, 1).cells).toMatchObject({ value: '6.5', as_stated: '6.5' });
  });

  it('leaves out what nothing speaks for', () => {
    const { cells, figures } = propose('as the premier said');
    expect(figures).toEqual([]);
    expect(cells['value']).toBeUndefined();
    expect([cells['region'], cells['indicator'], cells['period']]).toEqual(['', '', '']);
    expect(cells['period_reason']).toBe('not-stated');
  });

  it('reads Chinese', () => {
    const { cells } = propose('2018年辽宁省GDP增速为5.7%');
    expect(cells).toMatchObject({
      indicator: 'gdp-growth',
      region: 'CN-LN',
      period: '2018',
      value: '5.7',
      unit: 'percent',
      as_stated: '5.7%',
    });
  });

  it('gives the figure of nearly every phrase in percent that the package quotes', () => {
    const quoted = set.claims.filter(({ quote, unit }) => quote && unit === 'percent');
    const met = quoted.filter(({ quote, value, paragraph, source }) => {
      const { figures } = propose(quote?.phrase ?? '', { paragraph, source });
      return figures.some(
        (_, at) => propose(quote?.phrase ?? '', { source }, at).cells['value'] === String(value),
      );
    });
    expect(quoted.length).toBeGreaterThan(8);
    expect(met.length / quoted.length).toBeGreaterThan(0.9);
  });
});

describe('the figures of a phrase', () => {
  it.each([
    ['at least 10 percent', '10 percent', 'ge'],
    ['more than 13 million jobs', '13 million', 'gt'],
    ['about a third, or 5 percent', '5 percent', 'eq'],
    ['nearly 5 percent', '5 percent', 'approx'],
    ['增长6.5%左右', '6.5%', 'approx'],
    ['over the past 20 years', '20 years', 'eq'],
    ['between 6 to 6.5 percent', '6 to 6.5 percent', 'range'],
    ['不低于1300万人', '1300万人', 'ge'],
  ])('of “%s” is “%s”, meant as %s', (phrase, text, operator) => {
    expect(figuresIn(phrase)[0]).toMatchObject({ text, operator });
  });

  it('are no years, and no spans of years', () => {
    expect(figuresIn('from 2013 to 2020, as in 2011')).toEqual([]);
  });
});

describe('a period in words', () => {
  it.each([
    ['in 2015', '2015'],
    ['in the first half of 2014', '2014-S1'],
    ['the first nine months of 2016', '2016-01/2016-09'],
    ['2016年前三季度', '2016-01/2016-09'],
    ['2016年一季度', '2016-Q1'],
    ['the fourth quarter of 2016', '2016-Q4'],
    ['20156 projects, 3.2015', null],
  ])('“%s” is %s', (text, period) => {
    expect(periodIn([text])).toBe(period);
  });
});
