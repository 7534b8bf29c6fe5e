import fc from 'fast-check';
import type { ListTexts } from './list-layout';
import { listGrid } from './list-layout';

/** Letters half as wide as high. */
const measure = (text: string, font: string) =>
  (text.length * Number(/([\d.]+)px/.exec(font)?.[1])) / 2;

function texts(heads: readonly string[], ...rows: readonly (readonly string[])[]): ListTexts {
  const cells = rows.map((row) => row.map((text) => ({ text, isGap: false })));
  return { heads, rows: cells, toRight: heads.map(() => false), count: rows.length };
}

const words = (lines: readonly string[] | undefined) =>
  (lines ?? []).flatMap((line) => line.split(/[ \u00a0]/));

describe('the columns of a drawn list', () => {
  it('break no word, however little a column mostly says, while all words find room', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const text = fc.array(word, { maxLength: 9 }).map((list) => list.join(' '));
    const row = fc.tuple(text, text, text);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const given = texts(['a', 'b', 'c'], ...rows);
        const { columns, rows: drawn } = listGrid(given, { width: 400, height: Infinity }, measure);
        expect(drawn).toHaveLength(rows.length);
        drawn.forEach(({ cells }, at) => {
          cells.forEach((lines, column) => {
            // The last of five lines may be cut, and says so.
            const whole = words(lines).filter((one) => !one.endsWith('…'));
            const said = rows[at]?.[column]?.split(' ') ?? [];
            expect(whole.filter((one) => !said.includes(one))).toEqual([]);
          });
        });
        const last = columns.at(-1);
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(400);
      }),
    );
  });

  it('give one of few words room for these, though most of its cells are empty', () => {
    const long = 'the horizon has passed and the outcome says whether it was met '.repeat(2).trim();
    const others = Array.from({ length: 5 }, () => ['two', long, '']);
    const rows = [['one', 'met', 'with six in 2015 met'], ...others];
    const grid = listGrid(
      texts(['Method', 'Verdict', 'Change'], ...rows),
      { width: 600, height: Infinity },
      measure,
    );
    expect(grid.rows[0]?.cells[2]?.length).toBeLessThanOrEqual(2);
  });

  it('keep a short Chinese head in one line', () => {
    const given = texts(
      ['来源', '论断', '有引文'],
      ['一二三四五六七八九十'.repeat(4), '2', '十二'],
    );
    const { head } = listGrid(given, { width: 300, height: Infinity }, (text, font) => {
      return 2 * measure(text, font);
    });
    expect(head.cells).toEqual([['来源'], ['论断'], ['有引文']]);
  });

  it('part a number from its unit sooner than break the unit', () => {
    const given = texts(['a', 'b', 'c'], ['x', '2.9\u00a0percentage points', 'percentages']);
    const { rows } = listGrid(given, { width: 170, height: Infinity }, measure);
    expect(words(rows[0]?.cells[1])).toEqual(['2.9', 'percentage', 'points']);
  });

  it('are cut at their widest where not even words find room', () => {
    const given = texts(['a', 'b'], ['ab', 'incomprehensibilities']);
    const { rows } = listGrid(given, { width: 90, height: Infinity }, measure);
    expect(rows[0]?.cells[0]).toEqual(['ab']);
    expect(rows[0]?.cells[1]?.join('')).toBe('incomprehensibilities');
  });
});
