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

  it('reads as one text', () => {
    expect(plainText(sentence`of ${3}: ${figure}${sentence`, ${figure}`}.`)).toBe(
      'of 3: 3 %, 3 %.',
    );
    expect(plainText([])).toBe('');
  });
});
