import { readT, senseOfT } from './thirds-or-quarters';

const ONE_YEAR = ['2014-T1', '2014-T2', '2014-T3'];
const TWO_YEARS = [...ONE_YEAR, '2015-T1', '2015-T2'];

describe('The T of a column of periods', () => {
  it.each([
    ['a fourth', [...ONE_YEAR, '2014-T4'], 'tertial', 'quarters'],
    ['a word for quarters', ONE_YEAR, 'Taux de chômage trimestriel', 'quarters'],
    ['the office that writes so', ['2014-T2', '2014-T3'], 'idbank\nLibellé', 'quarters'],
    ['a language where T is a quarter', ONE_YEAR, 'Période\nValeur', 'quarters'],
    ['a word for thirds', ONE_YEAR, 'Tertial', 'thirds'],
    ['a third that the first of the next year follows', TWO_YEARS, 'period\nvalue', 'thirds'],
    ['an answer of the analyst', ['2014-Q1', '2014-T2'], 'period', 'quarters'],
    ['the other answer', ['2014-01/2014-04', '2014-T2'], 'period', 'thirds'],
  ])('is what %s says', (_, texts, words, sense) => {
    expect(senseOfT(texts, 'text', words)).toBe(sense);
  });

  it('is a third in SDMX', () => {
    expect(senseOfT(ONE_YEAR, 'sdmx-csv', 'trimestre')).toBe('thirds');
  });

  it('stays open where nothing tells, or language and course of the years contradict each other', () => {
    expect(senseOfT(ONE_YEAR, 'text', 'period\nvalue\nHeadquarters')).toBeNull();
    expect(senseOfT(TWO_YEARS, 'text', 'Période')).toBeNull();
    expect(senseOfT(ONE_YEAR, 'text', 'trimestre, tertial')).toBeNull();
  });

  it('makes three months or four, or nothing', () => {
    expect(readT('2014-T3', 'quarters')?.id).toBe('2014-Q3');
    expect(readT('2014-T3', 'thirds')?.id).toBe('2014-09/2014-12');
    expect(readT('2014-T4', 'thirds')).toBeNull();
    expect(readT('2014-T3', null)).toBeNull();
  });
});
