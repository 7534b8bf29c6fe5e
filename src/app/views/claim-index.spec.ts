import { atOnce } from '../domain/slices';
import { generatedSet } from '../../testing/generated-package';
import { packageTexts, realSet } from '../../testing/package-files';
import { buildIndex, searchClaims } from './claim-index';

const set = realSet();
const index = atOnce(buildIndex(set));

function found(query: string, of = index): readonly string[] {
  const hits = atOnce(searchClaims(of, query));
  return of.set.claims.filter((_, at) => hits?.[at] !== 0).map(({ id }) => id);
}

const LIAONING = 'gdp-growth-2015-liaoning';

describe('a search among the claims', () => {
  it.each([
    ['words of the phrase', 'lowest liaoning'],
    ['the beginning of a word', 'liaon lowes'],
    ['other case, accents and full width', 'ＬＩÁONING Lowest'],
    ['an indicator and a period', 'gdp growth 2015 liaoning'],
    ['another name of the indicator', 'economic growth liaoning 2015'],
    ['Chinese with blanks', '辽宁 增速 2015年'],
    ['Chinese without blanks', '辽宁GDP增速'],
    ['Chinese words that stand in different texts', '辽宁增速'],
    ['both languages at once', '辽宁 lowest'],
    ['the source', 'liaoning xinhua rust belt'],
    ['the figure', '3 % 辽宁 2015'],
    ['its id', LIAONING],
  ])('finds one by %s', (_, query) => {
    expect(found(query)).toContain(LIAONING);
  });

  it('keeps only claims that have all the words', () => {
    expect(found('liaoning zebra')).toEqual([]);
    expect(found('广东大象')).toEqual([]);
    const both = found('growth target');
    expect(both.every((id) => found('growth').includes(id))).toBe(true);
  });

  it('finds notes in either language', () => {
    const noted = set.claims.find(({ note }) => note !== null);
    expect(found(noted?.note?.en ?? '')).toContain(noted?.id);
    expect(found(noted?.note?.zh ?? '')).toContain(noted?.id);
  });

  it('finds a figure by its digits, however they are parted, and no part of a longer number', () => {
    for (const query of ['29,900', '29900', '29900元'])
      expect(found(query)).toContain('target-disposable-income-2017');
    expect(found('13 million')).toEqual(found('1300万'));
    expect(found('5').length).toBeLessThan(found('').length / 4);
  });

  it('finds all where no word is asked for', () => {
    expect(found(' – ')).toHaveLength(set.claims.length);
  });

  it('finds the same in a large package, where texts stand in several parts', () => {
    const large = generatedSet(packageTexts(), { ofEachKind: 2, phrases: true });
    const wide = atOnce(buildIndex(large));
    expect(wide.own.length).toBeGreaterThan(1);
    const expected = large.claims
      .filter(({ region, period }) => region === 'CN-LN' && period?.id === '2015')
      .map(({ id }) => id);
    expect(found('liaoning 2015', wide)).toEqual(expect.arrayContaining(expected));
    expect(found('辽宁 2015', wide)).toEqual(expect.arrayContaining(expected));
    expect(found('rounded yearbook', wide).length).toBeGreaterThan(800);
  });
});
