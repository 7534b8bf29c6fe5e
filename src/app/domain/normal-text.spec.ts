import fc from 'fast-check';
import { normalText } from './normal-text';

const same = (...texts: readonly string[]) => {
  const [first, ...others] = texts.map((text) => normalText(text).text);
  expect(others).toEqual(others.map(() => first));
};

describe('a text as it is searched', () => {
  it('has one kind of blank, and one at a time', () => {
    same('the  rate\nin\u00a0Liaoning', ' the rate in\u2003Liaoning ', 'the rate in Liaoning');
  });

  it('has one kind of quotation mark, apostrophe and dash', () => {
    same('the “region’s” plan – 5', 'the "region\'s" plan - 5', 'the «region`s» plan — 5');
    same('2006–2010', '2006-2010', '2006−2010');
    same('goals--such as', 'goals—such as');
  });

  it('does not know full-width forms from half-width ones', () => {
    same('增长３％（上半年）', '增长3%(上半年)');
    same('ＧＤＰ', 'gdp', 'GDP');
  });

  it('forgets blanks beside Chinese signs, where lines may end anywhere', () => {
    same('辽宁经济\n增长 3 个百分点', '辽宁经济增长3个百分点');
  });

  it('joins a word that was broken at the end of a line', () => {
    same('the low-\nest rate', 'the low\u00adest rate', 'the lowest rate', 'the low- est rate');
    same('one-\nthird', 'one-third');
  });

  it('does not see what nobody sees', () => {
    same('grow\u200bth\ufeff in \u202e2015\u202c', 'growth in 2015');
    same('gro\u0000wth', 'growth');
  });

  it('reads composed and decomposed letters alike', () => {
    same('caf\u00e9', 'cafe\u0301', 'CAFE\u0301');
  });

  it.each([
    ['3.0 percent', '30 percent'],
    ['10²', '102'],
    ['1½', '112'],
    ['-3', '3'],
    ['2-3', '23'],
    ['5,7', '57'],
  ])('keeps what makes another figure: %s is not %s', (a, b) => {
    expect(normalText(a).text).not.toBe(normalText(b).text);
  });

  it('leads from each of its characters back to where that stands', () => {
    const units = fc.oneof(
      fc.constantFrom(
        ' ',
        '\n',
        '\u00ad',
        '\u200b',
        '-',
        '—',
        '…',
        '３',
        '％',
        '辽',
        'é',
        'e\u0301',
      ),
      fc.constantFrom('ﬁ', 'İ', '𝟑', '𐕰', '👍🏽', '“', 'a', 'Bc', '5.7'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(units), (parts) => {
        const original = parts.join('');
        const { text, spanOf } = normalText(original);
        let before = { start: 0, end: 0 };
        for (let at = 0; at < text.length; at += 1) {
          const span = spanOf(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(original.length);
          // Forwards, and no two apart but overlapping.
          const isSame = span.start === before.start && span.end === before.end;
          expect(isSame || span.start >= before.end).toBe(true);
          const char = text.charAt(at);
          const there = normalText(original.slice(span.start, span.end)).text;
          if (char !== ' ' && char !== '-') expect(there).toContain(char);
          before = span;
        }
      }),
    );
  });
});
