import * as fc from 'fast-check';
import type { ProblemKind } from '../../domain/statistics/problem';
import type { Dialect } from './delimited';
import { headRecords } from './delimited';
import { RowCutter } from './row-cutter';
import type { Want } from './table-reader';

const CSV: Dialect = {
  delimiter: ',',
  splitFirst: null,
  firstParts: 1,
  quoted: true,
  firstLine: 1,
};

interface Cut {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly lines: readonly number[];
  readonly problems: readonly (readonly [ProblemKind, number, string])[];
}

/** All rows of a text that comes in pieces of a size. */
function cut(text: string, wants: readonly Want[], size = 1 << 20, dialect = CSV): Cut {
  const rows: (string | number)[][] = [];
  const lines: number[] = [];
  const problems: [ProblemKind, number, string][] = [];
  const watch = {
    take: ({ length, rowNumbers, columns }: Parameters<Watch['take']>[0]) => {
      for (let row = 0; row < length; row += 1) {
        lines.push(rowNumbers[row] ?? 0);
        rows.push(
          columns.map((column) => {
            if (column?.kind === 'codes')
              return column.dictionary.texts[column.codes[row] ?? 0] ?? '?';
            const value = column?.values[row] ?? NaN;
            return Number.isNaN(value) ? (column?.texts.get(row) ?? '') : value;
          }),
        );
      }
    },
    problem: (kind: ProblemKind, row: number, _: number | null, value: string) => {
      problems.push([kind, row, value]);
    },
    pause: () => Promise.resolve(),
  };
  const cutter = new RowCutter(dialect, { wants, decimal: '.' }, watch);
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) cutter.push(bytes.subarray(at, at + size));
  cutter.finish();
  return { rows, lines, problems };
}
type Watch = ConstructorParameters<typeof RowCutter>[2];

const TEXTS: readonly Want[] = ['codes', 'codes', 'codes'];
const LONG: readonly Want[] = ['codes', 'codes', 'numbers'];

describe('rows cut out of bytes', () => {
  it('gives texts and numbers, with the line of each row', () => {
    const { rows, lines } = cut('Liaoning,2015,3\nJilin,2015,6.5\n', LONG);
    expect(rows).toEqual([
      ['Liaoning', '2015', 3],
      ['Jilin', '2015', 6.5],
    ]);
    expect(lines).toEqual([1, 2]);
  });

  it('ends lines with LF, CR LF or CR, and the last one with nothing', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(cut(`a,b,1${end}${end}c,d,2`, LONG)).toMatchObject({
        rows: [
          ['a', 'b', 1],
          ['c', 'd', 2],
        ],
        lines: [1, 3],
      });
  });

  it('reads quoted cells with delimiters, quotes and line feeds, and counts their lines', () => {
    const { rows, lines } = cut('"a,b","say ""no""\nand go",1\nc,d,2\n', LONG);
    expect(rows).toEqual([
      ['a,b', 'say "no"\nand go', 1],
      ['c', 'd', 2],
    ]);
    expect(lines).toEqual([1, 3]);
  });

  it('leaves out a row that is short or long, says which, and takes the others', () => {
    const { rows, problems } = cut('a,b\nc,d,2\ne,f,3,,\ng,h,4,5\n', LONG);
    expect(rows).toEqual([
      ['c', 'd', 2],
      ['e', 'f', 3],
    ]);
    expect(problems).toEqual([
      ['ragged-row', 1, 'a,b'],
      ['ragged-row', 4, 'g,h,4,5'],
    ]);
  });

  it('loses the line of a quote that never closes, and no other', () => {
    const { rows, problems } = cut('a,b,1\n"c,d,2\ne,f,3\n', LONG);
    expect(rows).toEqual([
      ['a', 'b', 1],
      ['e', 'f', 3],
    ]);
    expect(problems).toEqual([['unclosed-quote', 2, '"c,d,2']]);
  });

  it('leaves to others whatever is no plain number', () => {
    const texts = ['1 234', '1e3', ':', '0x10', '--1', '1.', '.5', '1234567890123456', '12 b', ''];
    const { rows } = cut(texts.map((text) => `a,b,${text}\n`).join(''), LONG);
    expect(rows.map((row) => row[2])).toEqual(texts);
  });

  it('passes over a row without an end, and takes what follows', () => {
    const endless = 'x'.repeat(18 * 1024 ** 2);
    const { rows, problems } = cut(`a,b,1\n${endless}\nc,d,2\n`, LONG);
    expect(rows.map(([first]) => first)).toEqual(['a', 'c']);
    expect(problems.map(([kind, row]) => [kind, row])).toEqual([['too-long-cell', 2]]);
  });

  it('parts the first cell as Eurostat does', () => {
    const dialect = { ...CSV, delimiter: '\t', splitFirst: ',', firstParts: 2, quoted: false };
    const { rows } = cut(
      'EUR,AT\t100 \t: \n',
      ['codes', 'codes', 'numbers', 'numbers'],
      3,
      dialect,
    );
    expect(rows).toEqual([['EUR', 'AT', 100, ': ']]);
  });

  it('reads every number as the language itself does', () => {
    const number = fc
      .tuple(
        fc.boolean(),
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 999_999 }),
      )
      .map(([minus, whole, part]) => `${minus ? '-' : ''}${String(whole)}.${String(part)}`);
    fc.assert(
      fc.property(number, (text) => {
        const [row] = cut(`a,b,${text}\n`, LONG).rows;
        expect(row?.[2]).toBe(Number(text) + 0);
      }),
    );
  });

  it('gives every cell back, however the bytes come in pieces', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('辽宁', '"', '""', ',', '\n', '\r\n', ' x', ''),
    );
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    const written = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (rows, size) => {
        const text = rows.map((row) => `${row.map(written).join(',')}\n`).join('');
        expect(cut(text, TEXTS, size)).toMatchObject({ rows, problems: [] });
        expect(headRecords(text, CSV, 99, false).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('cuts any text alike, at once or in pieces, and accounts for every line with letters', () => {
    const text = fc.array(fc.constantFrom('a', '1', ',', '"', '\n', '\r', ' ', '中', '.'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (signs, size) => {
        const whole = cut(signs.join(''), TEXTS);
        expect(cut(signs.join(''), TEXTS, size)).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });
});
