import { readSheet } from './sheet';
import type { FieldSchema, Table, TableSchema } from './table-schema';
import { checkTable } from './table-schema';

function table(csv: string, schema: TableSchema): Table {
  return { sheet: readSheet('t.csv', csv), schema };
}

/** The faults of one column whose cells are given, as `line code expected`. */
function column(field: Omit<FieldSchema, 'name'>, ...cells: readonly string[]): readonly string[] {
  const made = table(['x,y', ...cells.map((cell) => `${cell},`)].join('\n'), {
    fields: [{ name: 'x', ...field }],
  });
  return checkTable(made, new Map()).map(
    ({ line, code, expected }) => `${String(line)} ${code} ${expected}`,
  );
}

describe('a cell against its type', () => {
  it('is a number, or is named', () => {
    expect(column({ type: 'number' }, '1', '-2.5', '1e3', ' 1', '1,')).toEqual([
      '4 not-a-number ',
      '5 not-a-number ',
    ]);
  });

  it('is a whole number, or is named', () => {
    expect(column({ type: 'integer' }, '3', '-3', '3.0', 'x')).toEqual([
      '4 not-whole −∞',
      '5 not-whole −∞',
    ]);
  });

  it('is a day of the calendar, or is named', () => {
    expect(column({ type: 'date' }, '2016-02-29', '2015-02-29', '2016-2-1', 'x')).toEqual([
      '3 not-a-date ',
      '4 not-a-date ',
      '5 not-a-date ',
    ]);
    expect(column({ type: 'yearmonth' }, '2016-10', '2016-13')).toEqual(['3 not-a-date ']);
    expect(column({ type: 'year' }, '2016', '16')).toEqual(['3 not-a-period ']);
  });
});

describe('a cell against its constraints', () => {
  it('may be empty unless it is required', () => {
    expect(column({ type: 'number' }, '')).toEqual([]);
    expect(column({ constraints: { required: true } }, 'a', '')).toEqual(['3 required ']);
  });

  it('is one of those listed', () => {
    expect(column({ constraints: { enum: ['a', 'b'] } }, 'a', 'c', 'A')).toEqual([
      '3 not-one-of a, b',
      '4 not-one-of a, b',
    ]);
  });

  it('fits the pattern as a whole; the example says how, where there is one', () => {
    expect(column({ constraints: { pattern: 'a+' } }, 'aa', 'ab')).toEqual(['3 bad-format a+']);
    expect(column({ example: 'aa', constraints: { pattern: 'a|b' } }, 'b', 'ac')).toEqual([
      '3 bad-format aa',
    ]);
  });

  it('stays within its bounds', () => {
    const bounds = { type: 'number', constraints: { minimum: 0, maximum: 4 } };
    expect(column(bounds, '0', '4', '-1', '4.1')).toEqual([
      '4 out-of-range ≥ 0',
      '5 out-of-range ≤ 4',
    ]);
    expect(column({ constraints: { minLength: 2, maxLength: 3 } }, '中国', '中', 'abcd')).toEqual([
      '3 out-of-range 2+ …',
      '4 out-of-range … 3',
    ]);
  });

  it('stands once where it is to be unique; empty cells do not count', () => {
    expect(column({ constraints: { unique: true } }, 'a', 'b', 'a', '', '')).toEqual([
      '4 duplicate 2',
    ]);
  });
});

describe('a row against its keys', () => {
  const fields = [{ name: 'a' }, { name: 'b' }];

  it('has a primary key of its own, of all its parts', () => {
    const made = table('a,b\n1,2\n1,3\n1,2\n,2', { fields, primaryKey: ['a', 'b'] });
    expect(checkTable(made, new Map())).toEqual([
      { code: 'required', file: 't.csv', line: 5, column: 1, field: 'a', value: '', expected: '' },
      {
        code: 'duplicate',
        file: 't.csv',
        line: 4,
        column: 1,
        field: 'a',
        value: '1, 2',
        expected: '2',
      },
    ]);
  });

  it('refers to a row of the other table, or of its own', () => {
    const other = table('id\nx', { fields: [{ name: 'id' }] });
    const reference = { resource: 'other', fields: 'id' };
    const made = table('a,b\nx,\nz,x\n,y', {
      fields,
      foreignKeys: [
        { fields: 'a', reference },
        { fields: ['b'], reference: { resource: '', fields: ['a'] } },
      ],
    });
    expect(checkTable(made, new Map([['other', other]]))).toMatchObject([
      { code: 'unknown-reference', line: 3, column: 1, value: 'z' },
      { code: 'unknown-reference', line: 4, column: 2, value: 'y', expected: 't.csv' },
    ]);
  });

  it('takes other words for "missing" where the schema names them', () => {
    const schema = { fields: [{ name: 'a', type: 'number' }], missingValues: ['', 'n/a'] };
    expect(checkTable(table('a,b\nn/a,\nnone,', schema), new Map())).toMatchObject([{ line: 3 }]);
  });
});
