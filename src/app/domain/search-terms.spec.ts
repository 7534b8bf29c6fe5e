import fc from 'fast-check';
import { askedTerms, indexedTerms, isHan, isPrefix, runsOf } from './search-terms';

describe('the terms of a text', () => {
  it('are words without case and accents, numbers whole, and Chinese by signs and pairs', () => {
    expect(indexedTerms('Liáoning’s GRP, 29,900 yuan (6.5 %)')).toEqual([
      'liaoning',
      's',
      'grp',
      '29900',
      'yuan',
      '6.5',
    ]);
    expect(indexedTerms('辽宁省 2015年')).toEqual(['辽', '宁', '省', '辽宁', '宁省', '2015', '年']);
    expect(indexedTerms('１３００万ＧＤＰ')).toEqual(['1300', '万', 'gdp']);
  });

  it('are all found in the text that holds them, whatever it is', () => {
    const words = fc.array(
      fc.constantFrom('GDP', '增速', '辽宁省', 'ﬁne', '1,234', 'é', '𠀀', '-'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const kept = new Set(indexedTerms(text));
        for (const run of runsOf(text))
          for (const term of askedTerms(run)) expect(kept.has(term)).toBe(true);
      }),
    );
  });

  it('are asked for by their beginnings once they are long enough to tell', () => {
    expect(['l', 'li', '1', '19', '199', '辽'].filter(isPrefix)).toEqual(['li', '199']);
    expect([isHan('辽宁'), isHan('liaoning')]).toEqual([true, false]);
    expect(askedTerms('辽')).toEqual(['辽']);
  });
});
