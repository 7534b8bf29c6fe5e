import fc from 'fast-check';
import type { AnchorFinding } from './anchor';
import type { Stated } from './anchoring';
import { anchorClaims, countStates, quoteAt } from './anchoring';
import { findPhrase, paragraphAt, searchableText } from './find-phrase';

const BODY = [
  'Headline of the day',
  '(Agency, 3 March 2016)',
  'A city cluster was approved on Thursday.',
  'Growth was 5.7, 6.5 and 3 percent, respectively.',
  'The 3 percent growth rate in Liaoning was the lowest.',
];
const CLAIMS: readonly Stated[] = [
  { claim: 'cluster', phrase: 'A city cluster was approved', paragraph: 1 },
  { claim: 'three', phrase: 'Growth was 5.7, 6.5 and 3 percent', paragraph: 2 },
  { claim: 'lowest', phrase: 'The 3 percent growth rate', paragraph: 3 },
];

function anchor(paragraphs: readonly string[], claims = CLAIMS, former?: readonly AnchorFinding[]) {
  const text = searchableText(paragraphs);
  const { findings, offset } = anchorClaims(text, claims, former);
  const byId = new Map(findings.map((finding) => [finding.claim, finding]));
  return { text, offset, findings, of: (claim: string) => byId.get(claim)! };
}

const hits = (text: string, phrase: string) =>
  findPhrase(searchableText(text.split('\n')), phrase).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('a phrase in a document', () => {
  it('is found in the words that the document has, whatever their signs', () => {
    expect(hits('He said: “the region’s\u00a0GDP—up 3 %”', "the region's GDP")).toEqual([
      'the region’s\u00a0GDP',
    ]);
    expect(hits('经济总量增长３％，低于全国', '增长3%,低于')).toEqual(['增长３％，低于']);
  });

  it.each([
    ['growth of 13 percent', '3 percent'],
    ['growth of 0.3 percent', '3 percent'],
    ['growth of 1,300 yuan', '300 yuan'],
    ['growth of 2–3 percent', '3 percent'],
    ['growth of −3 percent', '3 percent'],
    ['growth of 3.5 times', 'growth of 3'],
    ['growth of 30 times', 'growth of 3'],
    ['the corporate rate', 'the corporate ra'],
    ['outgrowth', 'growth'],
  ])('is not found inside a longer figure or word: %s', (text, phrase) => {
    expect(hits(text, phrase)).toEqual([]);
  });

  it('is found at the edges of quotation marks, brackets and hyphens', () => {
    expect(hits('the low-growth rate', 'growth rate')).toEqual(['growth rate']);
    expect(hits('(3 percent)', '3 percent')).toEqual(['3 percent']);
    expect(hits('rose—3 percent.', '3 percent')).toEqual(['3 percent']);
  });

  it('is found across a break that the file made in the middle of it', () => {
    expect(hits('The 3 percent\ngrowth rate', '3 percent growth rate')).toEqual([
      '3 percent\ngrowth rate',
    ]);
  });

  it('is nowhere where it has no words', () => {
    expect(hits('some words', ' \u200b ')).toEqual([]);
  });
});

describe('the claims of a source in a document', () => {
  it('are anchored where they say, headings not counted', () => {
    const { offset, findings, of } = anchor(BODY);
    expect(offset).toBe(2);
    expect(countStates(findings)).toEqual({ anchored: 3, moved: 0, 'not-found': 0 });
    expect(of('lowest')).toEqual({
      claim: 'lowest',
      state: 'anchored',
      paragraph: 5,
      position: { start: 133, end: 158 },
      quote: {
        exact: 'The 3 percent growth rate',
        prefix: '6.5 and 3 percent, respectively.\n'.slice(-32),
        suffix: ' in Liaoning was the lowest.',
      },
    });
  });

  it('are moved where the words stand in another paragraph', () => {
    const { of } = anchor(BODY, [...CLAIMS, { claim: 'x', phrase: 'in Liaoning', paragraph: 1 }]);
    expect(of('x')).toMatchObject({ state: 'moved', paragraph: 5 });
    expect(of('three').state).toBe('anchored');
  });

  it('are only found, not moved, where the file parts paragraphs in another way', () => {
    const { offset, findings } = anchor(BODY.flatMap((line) => line.split(' ')));
    expect(offset).toBeNull();
    expect(findings.map(({ state }) => state)).toEqual(['anchored', 'anchored', 'anchored']);
  });

  it('are not found where one digit differs', () => {
    const { of } = anchor(BODY.map((line) => line.replace('The 3', 'The 8')));
    expect(of('lowest')).toEqual({
      claim: 'lowest',
      state: 'not-found',
      quote: null,
      position: null,
      paragraph: null,
    });
  });

  it('stand, of several places, in the paragraph that they name', () => {
    const paragraphs = ['3 percent in all.', ...BODY.slice(2), '3 percent in all.'];
    const { of } = anchor(paragraphs, [
      ...CLAIMS,
      { claim: 'x', phrase: '3 percent in all', paragraph: 4 },
    ]);
    expect(of('x')).toMatchObject({ state: 'anchored', paragraph: 5 });
  });

  it('stand, of several places, where the words around are as they were', () => {
    const claims = [{ claim: 'x', phrase: '3 percent', paragraph: null }];
    const before = anchor(
      ['Jilin grew 3 percent in May.', 'Liaoning grew 3 percent in June.'],
      claims,
    );
    const quote = quoteAt(before.text, { start: 43, end: 52 });
    expect(quote.exact).toBe('3 percent');
    const former = [{ ...before.of('x'), quote }];
    const now = ['New.', 'Harbin grew 3 percent in May.', 'Liaoning grew 3 percent in June.'];
    expect(anchor(now, claims, former).of('x').paragraph).toBe(3);
    expect(anchor(now, claims).of('x').paragraph).toBe(2);
  });
});

describe('a document that is changed around a phrase', () => {
  const PHRASE = 'about 4.1 million people—one-third of “all”';
  const filler = fc
    .array(
      fc.constantFrom('growth', '13', '4.1', 'million', 'people', 'one', 'Liaoning,', '辽宁'),
      {
        maxLength: 12,
      },
    )
    .map((words) => words.join(' '));
  const around = fc.record({
    above: fc.array(filler, { maxLength: 6 }),
    before: filler,
    behind: filler,
    below: fc.array(filler, { maxLength: 6 }),
  });
  const claims = [{ claim: 'x', phrase: PHRASE, paragraph: null }];

  it('has it where it stands, whatever is inserted and deleted around', () => {
    fc.assert(
      fc.property(around, ({ above, before, behind, below }) => {
        const { text, of } = anchor([...above, `${before} ${PHRASE} ${behind}`, ...below], claims);
        const { position, quote, paragraph } = of('x');
        expect(paragraph).toBe(above.length + 1);
        expect(quote?.exact).toBe(PHRASE);
        expect(text.joined.slice(position?.start, position?.end)).toBe(PHRASE);
        expect(paragraphAt(text, position!.start)).toBe(paragraph);
      }),
    );
  });

  it('has it still where lines are broken anew, and signs are of another kind', () => {
    const noise = fc.array(fc.constantFrom(' ', '\n', '  ', '\u00a0', ' \u200b'), {
      minLength: 6,
      maxLength: 6,
    });
    const signs = fc.constantFrom(
      ['—', '“', '”'],
      ['-', '"', '"'],
      ['--', '«', '»'],
      ['– ', '„', '"'],
    );
    fc.assert(
      fc.property(
        around,
        noise,
        signs,
        ({ before, behind }, blanks, [dash = '', open = '', close = '']) => {
          let n = 0;
          const reset = PHRASE.replace(/ /g, () => blanks[n++] ?? ' ')
            .replace('—', dash)
            .replace('“', open)
            .replace('”', close)
            .replace('one-third', 'one-\nth\u00adird');
          const { of, text } = anchor([`${before} ${reset} ${behind}`], claims);
          const { position } = of('x');
          expect(text.joined.slice(position?.start, position?.end)).toBe(reset);
        },
      ),
    );
  });

  it('has it no longer where one of its digits or letters is another', () => {
    const signs = Array.from(PHRASE.matchAll(/[\p{L}\p{N}]/gu), ({ index }) => index);
    fc.assert(
      fc.property(around, fc.constantFrom(...signs), ({ above, before, behind }, at) => {
        const other = /\d/.test(PHRASE.charAt(at)) ? String(9 - Number(PHRASE.charAt(at))) : 'ж';
        const altered = PHRASE.slice(0, at) + other + PHRASE.slice(at + 1);
        const { of } = anchor([...above, `${before} ${altered} ${behind}`], claims);
        expect(of('x').state).toBe('not-found');
      }),
    );
  });
});
