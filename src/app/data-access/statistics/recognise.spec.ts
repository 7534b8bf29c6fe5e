import * as fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { ImportError } from '../../domain/statistics/import-fault';
import type { TableOptions } from '../../domain/statistics/table';
import { AS_RECOGNISED } from '../../domain/statistics/table';
import { bytesSource } from './blob-source';
import { recognise } from './recognise';

const CSV = 'region,period,value\nCN-LN,2015,3.0\n';
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const ask = (bytes: Uint8Array | string, options: Partial<TableOptions> = {}) =>
  recognise(bytesSource(typeof bytes === 'string' ? strToU8(bytes) : bytes, 'file.csv'), {
    ...AS_RECOGNISED,
    ...options,
  });

async function formatOf(bytes: Uint8Array | string, options?: Partial<TableOptions>) {
  return (await ask(bytes, options)).format;
}

async function faultOf(bytes: Uint8Array | string, options?: Partial<TableOptions>) {
  const error: unknown = await ask(bytes, options).catch((thrown: unknown) => thrown);
  return error instanceof ImportError ? `${error.fault}: ${error.detail}` : 'none';
}

const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [
        name,
        typeof file === 'string' ? strToU8(file) : file,
      ]),
    ),
  );
const XLSX = zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });

describe('a format is recognised from the content', () => {
  it.each([
    ['text', CSV],
    ['text', 'MZ;Wert\n1;2\n'],
    ['text', '[a],b\n1,2\n'],
    ['json-stat', '{"version":"2.0","class":"dataset","id":["geo"],"size":[1],"value":[1]}'],
    ['sdmx-json', '{"meta":{},"data":{"dataSets":[{}],"structure":{"dimensions":{}}}}'],
    ['sdmx-ml', '<?xml version="1.0"?><mes:GenericData xmlns:mes="http://www.sdmx.org/x"/>'],
    ['px', 'CHARSET="ANSI";\nMATRIX="T1";\nSTUB="region";\nDATA=1;'],
    ['sdmx-csv', 'DATAFLOW,FREQ,OBS_VALUE\nA:B(1.0),A,1\n'],
    ['eurostat-tsv', 'unit,geo\\time\t2015 \t2014 \nMIO_EUR,BE\t1 \t2 \n'],
    ['data-package', '{"name":"x","resources":[{"path":"a.csv"}]}'],
    ['parquet', 'PAR1\x15\x04'],
  ])('%s', async (format, text) => {
    expect(await formatOf(text)).toBe(format);
  });

  it('in other encodings, too', async () => {
    expect(await formatOf(utf16('\ufeff' + CSV))).toBe('text');
    expect(await formatOf(utf16('CHARSET="ANSI";\nMATRIX="T1";\nSTUB="a";\nDATA=1;'))).toBe('px');
    expect(await formatOf(latin('R\xe9gion;2015\nQu\xe9bec;1\n'))).toBe('text');
  });

  it('unless the analyst says otherwise', async () => {
    expect(await formatOf('DATAFLOW,FREQ,OBS_VALUE\n', { format: 'text' })).toBe('text');
    expect(await faultOf(CSV, { encoding: 'klingon' })).toBe('unknown-format: klingon');
  });

  it('through gzip, which is said', async () => {
    const packed = await ask(gzipSync(strToU8(CSV)));
    expect(packed).toMatchObject({ format: 'text', facts: [['compression', 'gzip']] });
    expect(new TextDecoder().decode(await packed.source.whole(1000))).toBe(CSV);
    expect(await formatOf(gzipSync(XLSX))).toBe('xlsx');
    expect(await faultOf(gzipSync(gzipSync(strToU8(CSV))))).toBe('nested-archive: file.csv');
  });
});

describe('a zip archive is', () => {
  it('a spreadsheet or a data package by what it holds', async () => {
    expect(await formatOf(XLSX)).toBe('xlsx');
    expect(await formatOf(zip({ mimetype: 'x', 'content.xml': '<x/>' }))).toBe('ods');
    expect(await formatOf(zip({ 'gdp/datapackage.json': '{}', 'gdp/a.csv': CSV }))).toBe(
      'data-package',
    );
  });

  it('the one table in it', async () => {
    const { format, facts, tables, source } = await ask(
      zip({ 'a/gdp.csv': CSV, '__MACOSX/a': 'x' }),
    );
    expect({ format, facts, tables, name: source.name }).toEqual({
      format: 'text',
      facts: [['compression', 'zip']],
      tables: [],
      name: 'a/gdp.csv',
    });
  });

  it('a choice of tables, those about the others last', async () => {
    const archive = zip({
      'Metadata_Country_API.csv': 'Country Code,Region\n'.repeat(99),
      'API_NY.GDP.csv': CSV,
      'notes.txt': 'x',
      'large.csv': CSV + CSV,
    });
    const tables = ['large.csv', 'API_NY.GDP.csv', 'Metadata_Country_API.csv', 'notes.txt'];
    expect(await ask(archive)).toMatchObject({ tables, source: { name: 'large.csv' } });
    const second = await ask(archive, { table: 1 });
    expect(second).toMatchObject({ tables, source: { name: 'API_NY.GDP.csv' } });
  });

  it('a spreadsheet within, but never a further archive', async () => {
    expect(await formatOf(zip({ 'a.xlsx': XLSX }))).toBe('xlsx');
    expect(await faultOf(zip({ 'inner.zip': zip({ 'a.csv': CSV }) }))).toBe(
      'nested-archive: inner.zip',
    );
    expect(await faultOf(zip({ 'a.csv.gz': gzipSync(strToU8(CSV)) }))).toBe(
      'nested-archive: a.csv.gz',
    );
  });

  it('nothing to read where no table is in it', async () => {
    expect(await faultOf(zip({ 'report.pdf': '%PDF' }))).toBe('no-table: file.csv');
    expect(await faultOf(zip({ '[Content_Types].xml': '', 'word/document.xml': '' }))).toBe(
      'unknown-format: Word',
    );
    expect(await faultOf(zip({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }))).toBe(
      'unknown-format: XLSB',
    );
  });
});

describe('what is no table is refused by its name', () => {
  const compound = (name: string) =>
    latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + '\0'.repeat(500) + name.split('').join('\0') + '\0');
  it.each([
    ['empty: ', ''],
    ['unknown-format: PDF', '%PDF-1.7\n'],
    ['unknown-format: PNG', latin('\x89PNG\r\n\x1a\n')],
    ['unknown-format: HTML', '\ufeff\n<!DOCTYPE html><html><title>404</title>'],
    ['unknown-format: HTML', '<table><tr><td>saved as .xls</td></tr></table>'],
    ['unknown-format: XML', '<?xml version="1.0"?><rows/>'],
    ['unknown-format: JSON', '[{"a":1}]'],
    ['unknown-format: GeoJSON', '{"type":"FeatureCollection","features":[]}'],
    ['unknown-format: Arrow', latin('ARROW1\0\0')],
    ['unknown-format: ', latin('\x01\x02\x03\x04abc\x05\x06\x07')],
    ['unknown-format: ', latin('\x01\0\0\0\x02\0\0\0'.repeat(20))],
    ['old-spreadsheet: .xls', compound('Workbook')],
    [
      'old-spreadsheet: XML Spreadsheet 2003',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>',
    ],
    ['encrypted: Excel', compound('EncryptedPackage')],
    ['unknown-format: Word', compound('WordDocument')],
    ['unsupported-compression: RAR', latin('Rar!\x1a\x07')],
    ['unsupported-compression: bzip2', latin('BZh91AY&SY')],
  ])('%s', async (fault, bytes) => {
    expect(await faultOf(bytes)).toBe(fault);
  });
});

describe('any bytes', () => {
  const file = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ maxLength: 200, unit: 'binary' }).map((text) => strToU8(text)),
    fc
      .tuple(fc.constantFrom(XLSX, gzipSync(strToU8(CSV))), fc.nat(), fc.nat(255))
      .map(([bytes, at, byte]) => {
        const copy = bytes.slice();
        copy[at % copy.length] = byte;
        return copy.subarray(0, 1 + ((at * 7) % copy.length));
      }),
  );

  it('are recognised, or refused with an ImportError', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        expect(await faultOf(bytes)).toBeDefined();
        await ask(bytes).catch((error: unknown) => {
          expect(error).toBeInstanceOf(ImportError);
        });
      }),
      { numRuns: 300 },
    );
  });
});
