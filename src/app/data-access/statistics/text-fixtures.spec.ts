import { readFileSync } from 'node:fs';
import { ImportError } from '../../domain/statistics/import-fault';
import { AS_RECOGNISED } from '../../domain/statistics/table';
import type { WholeRow } from '../../../testing/read-whole-table';
import { readWholeTable } from '../../../testing/read-whole-table';
import { bytesSource } from './blob-source';
import { openTable } from './open-table';
import type { Want } from './table-reader';

const bytesOf = (path: string) =>
  bytesSource(new Uint8Array(readFileSync(`fixtures/import/${path}`)), path);

const read = async (
  path: string,
  wants: Readonly<Record<number, Want>> = {},
  decimal: '.' | ',' = '.',
) => {
  const reader = await openTable(bytesOf(path), AS_RECOGNISED);
  return { head: reader.head, ...(await readWholeTable(reader, wants, decimal)) };
};

/** Of a file in `ok`: what is recognised, and its figures with the line of each. */
interface Expected {
  readonly facts: readonly string[];
  readonly names: readonly string[];
  readonly wants?: Readonly<Record<number, Want>>;
  readonly decimal?: ',';
  readonly rows: readonly WholeRow[];
}

const OK: Readonly<Record<string, Expected>> = {
  'csv-long.csv': {
    facts: [',', 'utf-8'],
    names: ['region', 'indicator', 'period', 'value', 'unit', 'status', 'source'],
    wants: { 3: 'numbers' },
    rows: [
      [2, 'CN-LN', 'Made-up output', '2014', 101.5, 'billion CNY', 'A', 'made up'],
      [3, 'CN-LN', 'Made-up output', '2015', 98.25, 'billion CNY', 'P', 'made up'],
      [4, 'CN-JL', 'Made-up output', '2014', 55, 'billion CNY', 'A', 'made up'],
      [5, 'CN-JL', 'Made-up output', '2015', ':', 'billion CNY', 'M', 'made up'],
    ],
  },
  'csv-semicolon-decimal-comma.csv': {
    facts: [';', 'utf-8'],
    names: ['Region', 'Jahr', 'Wert'],
    wants: { 2: 'numbers' },
    decimal: ',',
    rows: [
      [2, 'Liaoning', '2014', '1.234,5'],
      [3, 'Liaoning', '2015', -0.75],
      [4, 'Jilin', '2014', 12],
    ],
  },
  'csv-quoted-newlines.csv': {
    facts: [',', 'utf-8'],
    names: ['Region', 'Period', 'Value', 'Note'],
    wants: { 2: 'numbers' },
    rows: [
      [2, 'Liaoning', '2014', 1.5, 'first line\r\nsecond line'],
      [4, 'Jilin', '2014', 2.5, 'says "about", with, commas'],
      [5, 'Heilongjiang', '2014', 3.5, ''],
    ],
  },
  'csv-gb18030.csv': {
    facts: [',', 'gb18030'],
    names: ['地区', '年份', '指标', '数值', '单位'],
    wants: { 3: 'numbers' },
    rows: [
      [2, '辽宁省', '2014', '虚构产值', 101.5, '亿元'],
      [3, '辽宁省', '2015', '虚构产值', 98.25, '亿元'],
      [4, '吉林省', '2014', '虚构产值', 55, '亿元'],
    ],
  },
  'csv-windows-1252.csv': {
    facts: [';', 'windows-1252'],
    names: ['Région', 'Année', 'Valeur'],
    wants: { 2: 'numbers' },
    decimal: ',',
    rows: [
      [2, 'Rhône-Alpes', '2014', 1.5],
      [3, 'Québec', '2014', 2.5],
      [4, 'München', '2014', 3.5],
    ],
  },
  'csv-utf8-mark.csv': {
    facts: [',', 'utf-8'],
    names: ['地区', '年份', '数值'],
    wants: { 2: 'numbers' },
    rows: [
      [2, '辽宁', '2014', 101.5],
      [3, '吉林', '2014', 55],
    ],
  },
  'tsv-utf16le.tsv': {
    facts: ['\t', 'utf-16le'],
    names: ['地区', 'Period', 'Value'],
    wants: { 2: 'numbers' },
    rows: [
      [2, '辽宁', '2014', 101.5],
      [3, '吉林', '2014', 55],
    ],
  },
  'tsv-utf16be-without-mark.tsv': {
    facts: ['\t', 'utf-16be'],
    names: ['Region', 'Period', 'Value'],
    wants: { 2: 'numbers' },
    rows: [
      [2, 'Liaoning', '2014', 101.5],
      [3, 'Jilin', '2014', 55],
    ],
  },
  'csv-pipe.csv': {
    facts: ['|', 'utf-8'],
    names: ['region', 'period', 'value'],
    rows: [
      [2, 'Liaoning', '2014', '1.5'],
      [3, 'Jilin', '2014', '2.5'],
    ],
  },
  'csv-wide-years-descending.csv': {
    facts: [',', 'utf-8'],
    names: ['Region', '2016', '2015', '2014'],
    wants: { 1: 'numbers', 2: 'numbers', 3: 'numbers' },
    rows: [
      [2, 'Liaoning', 3, 2, 1],
      [3, 'Jilin', 6, '..', 4],
    ],
  },
  'csv-world-bank-header-on-line-5.csv': {
    facts: [',', 'utf-8', '5'],
    names: [
      'Country Name',
      'Country Code',
      'Indicator Name',
      'Indicator Code',
      '2013',
      '2014',
      '2015',
      '',
    ],
    wants: { 3: 'nothing', 4: 'numbers', 5: 'numbers', 6: 'numbers' },
    rows: [
      [6, 'China', 'CHN', 'Made-up output (current US$)', '', 9.5, 10.25, 11, ''],
      [7, 'Finland', 'FIN', 'Made-up output (current US$)', '', '', 0.27, 0.23, ''],
      [8, 'World', 'WLD', 'Made-up output (current US$)', '', 77, 79, 75, ''],
    ],
  },
  'csv-trailing-commas.csv': {
    facts: [',', 'utf-8'],
    names: ['region', 'period', 'value', '', ''],
    rows: [
      [2, 'Liaoning', '2014', '1', '', ''],
      [3, 'Jilin', '2014', '2', '', ''],
    ],
  },
  'csv-title-and-note-around.csv': {
    facts: [',', 'utf-8', '3'],
    names: ['region', '2014', '2015'],
    rows: [
      [4, 'Liaoning', '1', '2'],
      [5, 'Jilin', '3', '4'],
      [6, 'Heilongjiang', '5', '6'],
    ],
  },
  'csv-without-header.csv': {
    facts: [',', 'utf-8'],
    names: ['A', 'B', 'C'],
    rows: [
      [1, 'Liaoning', '2014', '1.5'],
      [2, 'Jilin', '2014', '2.5'],
      [3, 'Heilongjiang', '2014', '3.5'],
    ],
  },
  'csv-old-mac-line-ends.csv': {
    facts: [',', 'utf-8'],
    names: ['region', 'period', 'value'],
    rows: [
      [2, 'Liaoning', '2014', '1'],
      [3, 'Jilin', '2014', '2'],
    ],
  },
};

describe('a text that is read', () => {
  it.each(Object.entries(OK))('%s', async (file, { facts, names, wants, decimal, rows }) => {
    const table = await read(`ok/${file}`, wants, decimal);
    expect(table.head.format).toBe('text');
    expect(table.head.facts.map(([, value]) => value)).toEqual(facts);
    expect(table.head.columns.map(({ name }) => name)).toEqual(names);
    expect(table.rows).toEqual(rows);
    expect(table.problems).toEqual([]);
  });
});

describe('a text with faults costs the rows at fault alone', () => {
  it('csv-ragged.csv', async () => {
    const { rows, problems } = await read('not-ok/csv-ragged.csv');
    expect(rows).toEqual([
      [2, 'Liaoning', '2014', '1'],
      [5, 'Hebei', '2014', '5'],
    ]);
    expect(problems).toEqual([
      ['ragged-row', 3, null, 'Jilin,2014'],
      ['ragged-row', 4, null, 'Heilongjiang,2014,3,4'],
    ]);
  });

  it('csv-unclosed-quote.csv', async () => {
    const { rows, problems } = await read('not-ok/csv-unclosed-quote.csv');
    expect(rows.map(([line]) => line)).toEqual([2, 4]);
    expect(problems).toEqual([['unclosed-quote', 3, 0, '"Jilin,2014,2']]);
  });

  it('csv-mixed-encodings.csv', async () => {
    const { rows } = await read('not-ok/csv-mixed-encodings.csv');
    expect(rows.map(([, region]) => String(region).includes('\ufffd'))).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('gzip-cut.csv.gz', async () => {
    const reader = await openTable(bytesOf('not-ok/gzip-cut.csv.gz'), AS_RECOGNISED);
    expect(reader.head.facts).toContainEqual(['compression', 'gzip']);
    expect(reader.head.rows[99]).toEqual(['R99', '2014', '98.1']);
    await expect(readWholeTable(reader)).rejects.toMatchObject({ fault: 'malformed' });
  });
});

describe('a text that is no table is refused by name', () => {
  it.each([
    ['html-error-page.csv', 'unknown-format', 'HTML'],
    ['json-of-something-else.json', 'unknown-format', 'JSON'],
    ['picture.csv', 'unknown-format', 'PNG'],
    ['binary.csv', 'unknown-format', ''],
    ['empty.csv', 'empty', ''],
    ['blanks.csv', 'empty', ''],
    ['one-column.csv', 'no-table', 'region'],
    ['prose.txt', 'no-table', 'This is a letter'],
  ])('%s', async (file, fault, detail) => {
    const error: unknown = await read(`not-ok/${file}`).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ fault });
    expect((error as ImportError).detail).toContain(detail);
  });
});

describe('a text out of all measure', () => {
  const openText = (text: string) =>
    openTable(bytesSource(new TextEncoder().encode(text), 'large.csv'), AS_RECOGNISED);

  it('has 10,000 columns, and each of them is there', async () => {
    const years = Array.from({ length: 10_000 }, (_, at) => `c${at}`);
    const row = years.map((_, at) => at).join();
    const reader = await openText(`region,${years.join()}\nLiaoning,${row}\n`);
    expect(reader.head.columns).toHaveLength(10_001);
    const { rows } = await readWholeTable(reader, { 10_000: 'numbers' });
    expect(rows[0]?.at(-1)).toBe(9999);
  });

  it('has more columns than any table, and is refused by name', async () => {
    const opening = openText(`${'a,'.repeat(20_000)}b\n${'1,'.repeat(20_000)}2\n`);
    await expect(opening).rejects.toMatchObject({ fault: 'too-many-columns', detail: '20001' });
  });

  it('has a line without an end between good ones, which costs that line alone', async () => {
    const long = 'x'.repeat(20 * 1024 ** 2);
    const reader = await openText(`region,2014\nLiaoning,1\nJilin,${long}\nHebei,3\n`);
    const { rows, problems } = await readWholeTable(reader);
    expect(rows).toEqual([
      [2, 'Liaoning', '1'],
      [4, 'Hebei', '3'],
    ]);
    expect(problems.map(([kind, line]) => [kind, line])).toEqual([['too-long-cell', 3]]);
  });
});
