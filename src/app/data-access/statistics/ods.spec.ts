import * as fc from 'fast-check';
import { ImportError } from '../../domain/statistics/import-fault';
import type { TableOptions } from '../../domain/statistics/table';
import { AS_RECOGNISED } from '../../domain/statistics/table';
import { readWholeTable } from '../../../testing/read-whole-table';
import { zipped } from '../../../testing/xlsx-file';
import { bytesSource } from './blob-source';
import { openOds } from './ods';

const NAMESPACES = ['office', 'table', 'text', 'style', 'calcext', 'dc']
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(' ');
const STYLES =
  '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>' +
  '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';

const table = (name: string, rows: string, style = 'ta1') =>
  `<table:table table:name="${name}" table:style-name="${style}"><table:table-column/>${rows}</table:table>`;
const text = (words: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
const number = (value: number) =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${Math.round(value)}</text:p></table:table-cell>`;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const GDP = row(text('Region'), text('2015')) + row(text('Liaoning'), number(28669.02));

const contentOf = (...tables: readonly string[]) =>
  `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
const odsFile = (content: string, files: Readonly<Record<string, string>> = {}) =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
    ...files,
  });

const open = (content: string, options: Partial<TableOptions> = {}) =>
  openOds(bytesSource(odsFile(content), 'a.ods'), { ...AS_RECOGNISED, ...options });
const read = async (...rows: readonly string[]) =>
  readWholeTable(
    await open(contentOf(table('Data', row(text('Region'), text('Value')) + rows.join('')))),
  );

async function faultOf(...rows: readonly string[]): Promise<string> {
  const error: unknown = await read(...rows).catch((thrown: unknown) => thrown);
  return error instanceof ImportError ? `${error.fault}: ${error.detail}` : 'none';
}

describe('an ODS sheet', () => {
  it('gives its rows by their numbers, and values rather than what is shown of them', async () => {
    const reader = await open(contentOf(table('Data', GDP)));
    expect(reader.head).toMatchObject({
      format: 'ods',
      facts: [['sheet', 'Data']],
      columns: [{ name: 'Region' }, { name: '2015' }],
      rows: [['Liaoning', '28669.02']],
      rowNumbers: [2],
    });
    expect((await readWholeTable(reader, { 1: 'numbers' })).rows).toEqual([
      [2, 'Liaoning', 28669.02],
    ]);
  });

  it('repeats cells and rows that hold something, and passes over a million that hold nothing', async () => {
    const { rows } = await read(
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      `<table:table-row table:number-rows-repeated="2">${text('x', ' table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16382"/></table:table-row>`,
      row(text('last'), number(1)),
    );
    expect(rows).toEqual([
      [1000002, 'x', 'x'],
      [1000003, 'x', 'x'],
      [1000004, 'last', '1'],
    ]);
  });

  it('has dates as they are shown, truth values, faults, comments and blanks in words', async () => {
    const date = (shown: string) =>
      `<table:table-cell office:value-type="date" office:date-value="2015-03-31T00:00:00"><text:p>${shown}</text:p></table:table-cell>`;
    const { rows } = await read(
      row(date('31.03.2015'), date('2015')),
      row(date('2015年3月'), date('Mar 15')),
      row(
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>',
        '<table:table-cell office:value-type="float" office:value="0" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      ),
      row(
        '<table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>North<text:s text:c="2"/>&amp; <text:span>South</text:span></text:p><text:p>East</text:p></table:table-cell>',
        number(1),
      ),
    );
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      ['2015-03-31', '2015'],
      ['2015-03', '2015-03-31'],
      ['TRUE', '#DIV/0!'],
      ['North  & South\nEast', '1'],
    ]);
  });

  it('tells formulas without a result', async () => {
    const { problems } = await read(
      row(text('x'), '<table:table-cell table:formula="of:=[.A1]"/>'),
    );
    expect(problems).toEqual([['no-result', 2, 1, 'of:=[.A1]']]);
  });

  it('writes a name that stands for several rows into each of them', async () => {
    const { rows } = await read(
      row(text('Liaoning', ' table:number-rows-spanned="2"'), number(1)),
      row('<table:covered-table-cell/>', number(2)),
    );
    expect(rows.map(([, region]) => region)).toEqual(['Liaoning', 'Liaoning']);
  });

  it('can be chosen: the largest is offered first, hidden ones last', async () => {
    const content = contentOf(
      table('Cover', row(text('Hello'), text('there'))),
      table('Secret', GDP + GDP + GDP, 'ta2'),
      table('Data &amp; more', GDP),
    );
    const { head } = await open(content);
    expect(head).toMatchObject({ tables: ['Data & more', 'Cover', 'Secret'], rowNumbers: [2] });
    expect((await open(content, { table: 2 })).head.rowNumbers).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('an ODS file that means harm', () => {
  it('is refused when its repetitions would fill the memory', async () => {
    const wide = text('x', ' table:number-columns-repeated="10000"');
    expect(await faultOf(row(text('x', ' table:number-columns-repeated="99999"')))).toBe(
      'too-many-columns: 99999',
    );
    expect(
      await faultOf(
        `<table:table-row table:number-rows-repeated="900000">${wide}</table:table-row>`,
      ),
    ).toBe('unpacks-too-large: 20000000');
    expect(
      await faultOf(
        `<table:table-row table:number-rows-repeated="99999999">${text('x')}</table:table-row>`,
      ),
    ).toBe('too-large: 16777216');
  });

  it('is refused for a document type, for a password, and for nothing in it', async () => {
    const fault = (bytes: Uint8Array) => openOds(bytesSource(bytes, 'a.ods'), AS_RECOGNISED);
    await expect(
      fault(odsFile(contentOf(table('a', GDP)).replace('?>', '?><!DOCTYPE x [<!ENTITY a "ha">]>'))),
    ).rejects.toMatchObject({ fault: 'malformed', detail: 'content.xml: DOCTYPE' });
    await expect(
      fault(odsFile('?', { 'META-INF/manifest.xml': '<manifest><encryption-data/></manifest>' })),
    ).rejects.toMatchObject({ fault: 'encrypted' });
    await expect(fault(odsFile(contentOf()))).rejects.toMatchObject({ fault: 'no-table' });
  });

  it('gives rows or an ImportError, whatever is changed in its XML', async () => {
    const good = contentOf(table('Data', GDP));
    const edit = fc.tuple(fc.nat(good.length), fc.nat(20), fc.string({ maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(edit, async ([at, drop, put]) => {
        await open(good.slice(0, at) + put + good.slice(at + drop))
          .then((reader) => readWholeTable(reader))
          .catch((error: unknown) => {
            expect(error).toBeInstanceOf(ImportError);
          });
      }),
      { numRuns: 80 },
    );
  });
});
