import fc from 'fast-check';
import { csvText } from '../domain/csv-text';
import { readCsv } from './csv';

/** A writer as small as the format: what it writes is what the reader must give back. */
function writeCsv(rows: readonly (readonly string[])[], end = '\n'): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(',') + end).join('');
}

const fieldsOf = (text: string) => readCsv(text).map(({ fields }) => fields);
const anyCell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '中', "'", '=', '-', '1') }),
);
/** As a writer that shields nothing may write it. */
const cell = anyCell.filter((text) => !/^'+[=+\-@\t\r]/.test(text));
const rows = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
  );
/** Text without anything that CSV gives a meaning. */
const plain = fc.stringMatching(/^[a-z0-9 ]{1,8}$/);

describe('CSV', () => {
  it('written and read back is the same, whatever stands in the cells', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), fc.boolean(), (table, end, mark) => {
        expect(fieldsOf((mark ? '\ufeff' : '') + writeCsv(table, end))).toEqual(table);
      }),
    );
  });

  it('that the app itself writes, formulas shielded, is the same when it is read', () => {
    const table = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (cells) => {
        expect(fieldsOf(csvText(cells))).toEqual(cells);
      }),
    );
    expect(fieldsOf("a,'=1+1\n'-8,'s\n")).toEqual([
      ['a', '=1+1'],
      ['-8', "'s"],
    ]);
  });

  it('never makes the reader throw, and no garbage costs a good line before it', () => {
    const good = fc.array(fc.tuple(plain, plain), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(good, fc.string({ unit: 'binary' }), (lines, garbage) => {
        expect(fieldsOf(writeCsv(lines) + garbage).slice(0, lines.length)).toEqual(lines);
      }),
    );
  });

  it('tells on which line each row begins, though cells before it hold line breaks', () => {
    fc.assert(
      fc.property(rows, (table) => {
        let line = 1;
        const expected = table.map((row) => {
          const begins = line;
          line += writeCsv([row]).split(/\r\n|\n|\r/).length - 1;
          return begins;
        });
        expect(readCsv(writeCsv(table)).map((record) => record.line)).toEqual(expected);
      }),
    );
  });

  it('counts blank lines and skips them', () => {
    expect(readCsv('a,b\n\n\r\n1,2\n')).toEqual([
      { line: 1, fields: ['a', 'b'], unclosed: false },
      { line: 4, fields: ['1', '2'], unclosed: false },
    ]);
  });

  it('keeps a last row without a line end, and a last cell that is empty', () => {
    expect(fieldsOf('a,b\n1,')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });

  it('gives up only the line whose quote is never closed', () => {
    expect(readCsv('a,b\n1,"2\n3,4\n')).toEqual([
      { line: 1, fields: ['a', 'b'], unclosed: false },
      { line: 2, fields: ['1,"2'], unclosed: true },
      { line: 3, fields: ['3', '4'], unclosed: false },
    ]);
  });

  it('gives up only the line with letters behind a closing quote', () => {
    expect(readCsv('1,"2"x\n3,4')).toEqual([
      { line: 1, fields: ['1,"2"x'], unclosed: true },
      { line: 2, fields: ['3', '4'], unclosed: false },
    ]);
  });

  it('is nothing where there is no text', () => {
    expect(readCsv('')).toEqual([]);
    expect(readCsv('\ufeff')).toEqual([]);
  });
});
