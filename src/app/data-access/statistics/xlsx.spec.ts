import * as fc from 'fast-check';
import { ImportError } from '../../domain/statistics/import-fault';
import { AS_RECOGNISED } from '../../domain/statistics/table';
import { readWholeTable } from '../../../testing/read-whole-table';
import type { XlsxParts } from '../../../testing/xlsx-file';
import { xlsxFile, xlsxRows } from '../../../testing/xlsx-file';
import { bytesSource } from './blob-source';
import { lookOf } from './excel-dates';
import { openXlsx } from './xlsx';

const open = (parts: XlsxParts, options = AS_RECOGNISED) =>
  openXlsx(bytesSource(xlsxFile(parts), 'a.xlsx'), options);

const sheet = (rows: string, merged: readonly string[] = []): XlsxParts => ({
  sheets: [{ name: 'Data', rows, merged }],
});

async function faultOf(parts: XlsxParts): Promise<string> {
  const error: unknown = await open(parts)
    .then((reader) => readWholeTable(reader))
    .catch((thrown: unknown) => thrown);
  return error instanceof ImportError ? `${error.fault}: ${error.detail}` : 'none';
}

const GDP = xlsxRows([
  ['Region', 'Year', 'GDP'],
  ['Liaoning', 2015, 28669.02],
  ['Shanxi', 2015, 0.1 + 0.2],
]);

describe('an XLSX sheet', () => {
  it('gives its rows by their numbers, and numbers as numbers', async () => {
    const reader = await open(sheet(GDP));
    expect(reader.head).toMatchObject({
      format: 'xlsx',
      facts: [['sheet', 'Data']],
      tables: ['Data'],
      columns: [{ name: 'Region' }, { name: 'Year' }, { name: 'GDP' }],
      rows: [
        ['Liaoning', '2015', '28669.02'],
        ['Shanxi', '2015', '0.3'],
      ],
      rowNumbers: [2, 3],
    });
    expect((await readWholeTable(reader, { 2: 'numbers' })).rows).toEqual([
      [2, 'Liaoning', '2015', 28669.02],
      [3, 'Shanxi', '2015', 0.3],
    ]);
  });

  it('may have shared strings of several runs, with reading aids, and cells without references', async () => {
    const reader = await open({
      sheets: [
        {
          name: 'Data',
          rows:
            '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>' +
            '<row><c t="s"><v>2</v></c><c><v>1</v></c></row><row r="9"><c t="str"><v>x</v></c><c><v>2e3</v></c></row>',
        },
      ],
      strings: [
        '<t>Region</t>',
        '<r><t>GD</t></r><r><t xml:space="preserve">P </t></r>',
        '<t>山西</t><rPh sb="0" eb="2"><t>shan</t></rPh>',
      ],
    });
    expect(reader.head.columns.map(({ name }) => name)).toEqual(['Region', 'GDP']);
    expect((await readWholeTable(reader)).rows).toEqual([
      [2, '山西', '1'],
      [9, 'x', '2000'],
    ]);
  });

  it('shows dates as long as their format, by both calendars', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>Day</v></c><c r="B1" t="str"><v>Month</v></c><c r="C1" t="str"><v>Year</v></c><c r="D1" t="str"><v>Number</v></c></row>' +
      '<row r="2"><c r="A2" s="1"><v>42094.75</v></c><c r="B2" s="2"><v>42094</v></c><c r="C2" s="3"><v>42094</v></c><c r="D2" s="4"><v>42094</v></c></row>';
    const formats = ['yyyy/mm/dd hh:mm', 'yyyy"年"m"月"', 'yyyy', '#,##0.0 "mm"'];
    const read = async (date1904: boolean) =>
      (await readWholeTable(await open({ sheets: [{ name: 'Data', rows }], formats, date1904 })))
        .rows[0];
    expect(await read(false)).toEqual([2, '2015-03-31', '2015-03', '2015', '42094']);
    expect(await read(true)).toEqual([2, '2019-04-01', '2019-04', '2019', '42094']);
  });

  it('has words for truth values and faults, and the results of formulas', async () => {
    const rows =
      xlsxRows([['Region', 'Value']]) +
      '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
      '<row r="3"><c r="A3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B3"><f>1+1</f><v>2</v></c></row>' +
      '<row r="4"><c r="A4" t="str"><v>c</v></c><c r="B4"><f>B3*2</f></c></row>';
    const { rows: read, problems } = await readWholeTable(await open(sheet(rows)));
    expect(read).toEqual([
      [2, 'TRUE', '#DIV/0!'],
      [3, 'ab', '2'],
      [4, 'c', ''],
    ]);
    expect(problems).toEqual([['no-result', 4, 1, '=B3*2']]);
  });

  it('with cells beyond its columns is ragged there, and nowhere else', async () => {
    const many = Array.from({ length: 300 }, (_, at) => [`R${at}`, at]);
    const rows = xlsxRows([['Region', 'Value'], ...many, ['Last', 1, null, 'stray']]);
    const { rows: read, problems } = await readWholeTable(await open(sheet(rows)));
    expect(read).toHaveLength(300);
    expect(problems).toEqual([['ragged-row', 302, 3, 'stray']]);
  });
});

describe('the header of an XLSX sheet', () => {
  it('is found below titles, which say what the table is', async () => {
    const rows = xlsxRows([
      ['GDP of provinces, made up'],
      [null, null, '单位：亿元'],
      ['Region', '2015', '2016'],
      ['Liaoning', 1, 2],
      ['Jilin', 3, 4],
    ]);
    const { head } = await open(sheet(rows, ['A1:C1']));
    expect(head.columns.map(({ name }) => name)).toEqual(['Region', '2015', '2016']);
    expect(head.facts).toContainEqual(['header-line', '3']);
    expect(head.about.title).toBe('GDP of provinces, made up');
    expect(head.rowNumbers).toEqual([4, 5]);
  });

  it('is where the analyst says', async () => {
    const { head } = await open(sheet(GDP), { ...AS_RECOGNISED, headerLine: 2 });
    expect(head.columns.map(({ name }) => name)).toEqual(['Liaoning', '2015', '28669.02']);
    const without = await open(sheet(GDP), { ...AS_RECOGNISED, headerLine: 0 });
    expect(without.head.columns.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect((await readWholeTable(without)).rows).toHaveLength(3);
  });

  it('of merged groups names each column by its group', async () => {
    const rows = xlsxRows([
      ['Region', 'GDP', null, 'Population', null],
      [null, 2015, 2016, 2015, 2016],
      ['Liaoning', 1, 2, 3, 4],
      ['Jilin', 5, 6, 7, 8],
    ]);
    const reader = await open(sheet(rows, ['A1:A2', 'B1:C1', 'D1:E1']));
    expect(reader.head.columns.map(({ name }) => name)).toEqual([
      'Region',
      'GDP · 2015',
      'GDP · 2016',
      'Population · 2015',
      'Population · 2016',
    ]);
    expect((await readWholeTable(reader)).rows[0]).toEqual([3, 'Liaoning', '1', '2', '3', '4']);
  });

  it('knows that a name merged over rows holds for each of them, but a figure does not', async () => {
    const rows = xlsxRows([
      ['Region', 'Year', 'Value'],
      ['Liaoning', 2015, 1],
      [null, 2016, 2],
      ['Jilin', 2015, 3],
      [null, 2016, null],
    ]);
    const { rows: read } = await readWholeTable(
      await open(sheet(rows, ['A2:A3', 'A4:A5', 'C4:C5'])),
    );
    expect(read).toEqual([
      [2, 'Liaoning', '2015', '1'],
      [3, 'Liaoning', '2016', '2'],
      [4, 'Jilin', '2015', '3'],
      [5, 'Jilin', '2016', ''],
    ]);
  });
});

describe('the sheets of an XLSX file', () => {
  const sheets = [
    { name: 'Cover', rows: xlsxRows([['Hello', 'there']]) },
    { name: 'Secret', rows: GDP + GDP, hidden: true },
    { name: 'Data', rows: GDP },
  ];

  it('can be chosen: the largest is offered first, hidden ones last', async () => {
    const { head } = await open({ sheets });
    expect(head.tables).toEqual(['Data', 'Cover', 'Secret']);
    expect(head.facts).toEqual([['sheet', 'Data']]);
    const secret = await open({ sheets }, { ...AS_RECOGNISED, table: 2 });
    expect(secret.head).toMatchObject({ table: 2, facts: [['sheet', 'Secret']] });
  });

  it('that are empty hold no table', async () => {
    expect(await faultOf(sheet(''))).toBe('no-table: Data');
    expect(await faultOf({ sheets: [] })).toBe('no-table: xl/workbook.xml');
  });
});

describe('an XLSX file that means harm', () => {
  it('is refused for a document type, so that no entity is ever unfolded', async () => {
    const laughs =
      '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(await faultOf({ ...sheet(GDP), files: { 'xl/worksheets/sheet1.xml': laughs } })).toBe(
      'malformed: xl/worksheets/sheet1.xml: DOCTYPE',
    );
  });

  it('is refused for columns that no sheet has, and for strings that are not there', async () => {
    const cell = (reference: string) => `<row r="1"><c r="${reference}"><v>1</v></c></row>`;
    expect(await faultOf(sheet(cell('XFE1')))).toBe('too-many-columns: XFE1');
    expect(await faultOf(sheet('<row r="7"><c t="s"><v>3</v></c></row>'))).toBe(
      'malformed: row 7: shared string 3',
    );
  });

  it('costs no more than is read of it: a text without an end', async () => {
    const endless = `<worksheet><sheetData><row><c t="str"><v>${'x'.repeat(5 * 1024 ** 2)}`;
    expect(await faultOf({ ...sheet(GDP), files: { 'xl/worksheets/sheet1.xml': endless } })).toBe(
      'malformed: xl/worksheets/sheet1.xml: a text without an end',
    );
  });

  it('gives rows or an ImportError, whatever is changed in its XML', async () => {
    const good = `<worksheet><sheetData>${GDP}</sheetData></worksheet>`;
    const edit = fc.tuple(fc.nat(good.length), fc.nat(20), fc.string({ maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(edit, async ([at, drop, put]) => {
        const xml = good.slice(0, at) + put + good.slice(at + drop);
        await open({ ...sheet(''), files: { 'xl/worksheets/sheet1.xml': xml } })
          .then((reader) => readWholeTable(reader))
          .catch((error: unknown) => {
            expect(error).toBeInstanceOf(ImportError);
          });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a format of numbers', () => {
  it.each([
    ['General', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0 "days"', 'number'],
    ['[Red]-0.0', 'number'],
    ['dd/mm/yyyy', 'day'],
    ['[$-409]d\\-mmm\\-yy', 'day'],
    ['yyyy"年"m"月"d"日"', 'day'],
    ['mmm-yy', 'month'],
    ['[$-804]yyyy"年"m"月"', 'month'],
    ['yyyy', 'year'],
    ['yyyy"年"', 'year'],
    ['hh:mm:ss', 'time'],
    ['[h]:mm', 'time'],
    ['mm:ss.0', 'time'],
    ['@', 'number'],
  ])('%s shows a %s', (format, look) => {
    expect(lookOf(format)).toBe(look);
  });
});
