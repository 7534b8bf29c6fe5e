import { plainText, sentence } from './sentence';

const figure = { text: '3 %', claims: ['claim-1'] };

describe('a sentence', () => {
  it('keeps its figures apart from its words, each with its claims', () => {
    expect(sentence`${'Liaoning'} grew ${figure} in ${2015}`).toEqual([
      { text: 'Liaoning', claims: [] },
      { text: ' grew ', claims: [] },
      figure,
      { text: ' in ', claims: [] },
      { text: '2015', claims: [] },
    ]);
  });

  it('takes a sentence into another one, and nothing where there is nothing', () => {
    const inner = sentence`, ${figure} below`;
    expect(sentence`it is so${inner}${[]}${''}`).toEqual([
      { text: 'it is so', claims: [] },
      ...inner,
    ]);
  });

  it('keeps names in Latin letters apart where Chinese sets them side by side', () => {
    const said = (who: string, name: string) =>
      plainText(sentence`${'2015年'}${who}${name}：${figure}`);
    expect(said('Finland', 'Output (%)')).toBe('2015年Finland Output (%)：3 %');
    expect(said('辽宁', 'Output')).toBe('2015年辽宁Output：3 %');
    expect(said('Finland', '产值')).toBe('2015年Finland产值：3 %');
  });

  it('reads as one text', () => {
    expect(plainText(sentence`of ${3}: ${figure}${sentence`, ${figure}`}.`)).toBe(
      'of 3: 3 %, 3 %.',
    );
    expect(plainText([])).toBe('');
  });
});
