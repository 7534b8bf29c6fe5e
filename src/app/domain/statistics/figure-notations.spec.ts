import fc from 'fast-check';
import type { Figure } from './figure-notations';
import { readFigure } from './figure-notations';

const number = (value: number, decimals = 0, note = '', status: string | null = null) => ({
  kind: 'number',
  value,
  decimals,
  status,
  note,
});
const bad = (problem = 'not-a-number') => ({ kind: 'bad', problem });

describe('a figure with a decimal point', () => {
  it.each<[string, object]>([
    ['12.3', number(12.3, 1)],
    [' 12.30 ', number(12.3, 2)],
    ['-7.4', number(-7.4, 1)],
    ['−7.4', number(-7.4, 1)],
    ['– 7.4', number(-7.4, 1)],
    ['+7', number(7)],
    ['.5', number(0.5, 1)],
    ['5.', number(5)],
    ['1,234', number(1234)],
    ['1,234,567.8', number(1234567.8, 1)],
    ['1 234 567', number(1234567)],
    ['1\u00a0234', number(1234)],
    ['1\u202f234.5', number(1234.5, 1)],
    ["1'234", number(1234)],
    ['1’234’567', number(1234567)],
    ['(1,234.5)', number(-1234.5, 1)],
    ['１２．３', number(12.3, 1)],
    ['1.5E+03', number(1500)],
    ['1.25e-2', number(0.0125, 4)],
    ['5 %', number(5, 0, '%')],
    ['(5%)', number(-5, 0, '%')],
    ['0.0', number(0, 1)],
    ['-0.0', number(0, 1)],
  ])('“%s” is a number', (text, figure) => {
    const read = readFigure(text, '.');
    expect(read).toEqual(figure);
    expect(Object.is(read.kind === 'number' ? read.value : 1, -0)).toBe(false);
  });

  it.each<[string, object]>([
    ['12.3 b', number(12.3, 1, 'b', 'B')],
    ['12 bep', number(12, 0, 'bep', 'B')],
    ['12.3 p', number(12.3, 1, 'p', 'P')],
    ['12.3e', number(12.3, 1, 'e', 'E')],
    ['3500.0 ', number(3500, 1)],
    ['5400 p', number(5400, 0, 'p', 'P')],
    ['12 r', number(12, 0, 'r', 'A')],
    ['12 c', number(12, 0, 'c', 'A')],
    ['12 (p)', number(12, 0, '(p)', 'P')],
    ['12 [e]', number(12, 0, '[e]', 'E')],
    ['12.3 b*', number(12.3, 1, 'b *', 'B')],
    ['12.3*', number(12.3, 1, '*')],
    ['12.3 1)', number(12.3, 1, '1)')],
    ['12.3 [1]', number(12.3, 1, '[1]')],
    ['12.3¹', number(12.3, 1, '¹')],
    ['12.3 (1) *', number(12.3, 1, '(1) *')],
    ['5%†', number(5, 0, '% †')],
  ])('“%s” has a status or a mark', (text, figure) => {
    expect(readFigure(text, '.')).toEqual(figure);
  });

  it.each([
    ['1,23', 'ambiguous-number'],
    ['1.234,5', 'ambiguous-number'],
    ['1.234.567', 'ambiguous-number'],
    ['0,123', 'ambiguous-number'],
    ['12b', 'ambiguous-number'],
    ...[
      [
        '1 23',
        '12,34,567',
        '1,234 567',
        '1 2345',
        '1e400',
        '1e-400',
        '0x1F',
        'Infinity',
        '-Infinity',
        '--5',
        '1.2.3',
      ],
      [
        '€12',
        '12 €',
        '$5',
        '12元',
        '12万',
        '12 M',
        '12B',
        '12 billion',
        '<5',
        '5-',
        '1/2',
        '2015-01-05',
        '12:30',
      ],
      [
        '#DIV/0!',
        '#VALUE!',
        '#REF!',
        '#NAME?',
        '=A1+1',
        '(5',
        '5)',
        '-(5)',
        '٣',
        '①',
        'abc',
        '12.31)',
        ',',
        '%',
        'e5',
      ],
      ['9'.repeat(130), '12.3 xyz', '12 ee'],
    ]
      .flat()
      .map((text) => [text, 'not-a-number']),
  ])('“%s” is none: %s', (text, problem) => {
    expect(readFigure(text, '.')).toEqual(bad(problem));
  });
});

describe('a figure with a decimal comma', () => {
  it.each<[string, object]>([
    ['12,3', number(12.3, 1)],
    ['1.234', number(1234)],
    ['1.234.567,89', number(1234567.89, 2)],
    ['1 234,5 p', number(1234.5, 1, 'p', 'P')],
    ['1,5e3', number(1500)],
    ['12.3', bad('ambiguous-number')],
    ['1,234.5', bad('ambiguous-number')],
  ])('“%s” is read so', (text, figure) => {
    expect(readFigure(text, ',')).toEqual(figure);
  });
});

describe('a missing figure', () => {
  it.each([
    ['missing', ['', ' ', '-', '–', '—', '.', 'NaN', 'null', '缺', 'missing']],
    [
      'not-available',
      [':', '..', '...', '…', 'n/a', 'NA', 'N.A.', '#N/A', '无数据', '不详', ':u', ': b', '[x]'],
    ],
    ['not-applicable', ['z', ': z', 'not applicable', '不适用', '[z]']],
    ['suppressed', ['c', 'x', 'X', '*', ': c', ':c', '(D)', '[c]', 'Confidential', '保密']],
    ['not-yet', ['暂无', '尚未公布', 'not yet available']],
  ])('is %s for %j', (absence, texts) => {
    for (const text of texts)
      expect(readFigure(text, '.')).toMatchObject({ kind: 'absent', absence });
  });

  it('keeps a sign that offices do not agree on, and what flags add, in the note', () => {
    const notes = ['...', '-', 'x', ':', ': c', ':u', '.. bp'].map((text) => {
      const figure = readFigure(text, '.');
      return figure.kind === 'absent' ? figure.note : null;
    });
    expect(notes).toEqual(['...', '-', 'x', '', '', 'u', 'bp']);
  });
});

describe('any cell', () => {
  const bits = '0 1 23 456 . , - − ( ) % e E b p u : * [1] 1) \u00a0 x ５ ① ٣ € n/a'.split(' ');
  const any = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...bits, ' ') }));

  it('is a finite number with a digit in its text, or none', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('.' as const, ',' as const), (text, decimal) => {
        const figure: Figure = readFigure(text, decimal);
        if (figure.kind !== 'number') return;
        expect(text).toMatch(/[\d０-９]/);
        expect(Number.isFinite(figure.value)).toBe(true);
        expect(Object.is(figure.value, -0)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('with a number as people write it gives that number back', () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 4 }), (whole, places) => {
        const value = Number((whole / 10 ** places).toFixed(places));
        const format = (locale: string) =>
          new Intl.NumberFormat(locale, { minimumFractionDigits: places }).format(value);
        for (const [locale, decimal] of [
          ['en-GB', '.'],
          ['de-DE', ','],
          ['fr-FR', ','],
          ['de-CH', '.'],
        ] as const)
          expect(readFigure(format(locale), decimal)).toEqual(number(value + 0, places));
      }),
    );
  });
});
