import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync, strToU8 } from 'fflate';
import { ImportError } from '../../domain/statistics/import-fault';
import { AS_RECOGNISED, TABLE_FORMATS } from '../../domain/statistics/table';
import { readWholeTable } from '../../../testing/read-whole-table';
import { xlsxFile, xlsxRows, zipped } from '../../../testing/xlsx-file';
import { bytesSource } from './blob-source';
import { openTable } from './open-table';

const open = (bytes: Uint8Array, options = AS_RECOGNISED) =>
  openTable(bytesSource(bytes, 'file'), options);
const ROWS = [
  ['region', '2014'],
  ['CN-LN', 1.5],
] as const;

describe('every fixture', () => {
  const files = (folder: string) =>
    readdirSync(`fixtures/import/${folder}`).map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(`fixtures/import/${folder}/${name}`)),
    }));

  it.each(files('ok'))(
    'in ok is read, by the format that its name begins with: $name',
    async ({ name, bytes }) => {
      const reader = await open(bytes);
      const format = reader.head.format === 'text' ? name.slice(0, 3) : reader.head.format;
      expect(name.startsWith(format)).toBe(true);
      const { rows } = await readWholeTable(reader);
      expect(rows.length).toBeGreaterThan(0);
      // The preview and the reading are one.
      expect(reader.head.rows.map(([first]) => first)).toEqual(
        rows.slice(0, reader.head.rows.length).map(([, first]) => first),
      );
    },
  );

  it.each(files('ok'))('in ok is read from gzip, too, and said to be: $name', async ({ bytes }) => {
    const [plain, packed] = [await open(bytes), await open(gzipSync(bytes))];
    expect(packed.head.facts).toEqual([['compression', 'gzip'], ...plain.head.facts]);
    expect((await readWholeTable(packed)).rows).toEqual((await readWholeTable(plain)).rows);
  });

  it.each(files('not-ok'))(
    'in not-ok is refused by an ImportError, or read with its faults: $name',
    async ({ bytes }) => {
      const error: unknown = await open(bytes)
        .then((reader) => readWholeTable(reader))
        .then(() => null)
        .catch((thrown: unknown) => thrown);
      if (error !== null) expect(error).toBeInstanceOf(ImportError);
    },
  );
});

describe('a table is opened', () => {
  it('in whatever it is packed', async () => {
    const csv = 'region,2014\nCN-LN,1.5\n';
    const sheet = xlsxFile({ sheets: [{ name: 'a', rows: xlsxRows(ROWS) }] });
    const descriptor = JSON.stringify({ resources: [{ path: 'a.csv' }] });
    for (const [file, format] of [
      [strToU8(csv), 'text'],
      [gzipSync(strToU8(csv)), 'text'],
      [zipped({ 'a.csv': csv }), 'text'],
      [sheet, 'xlsx'],
      [gzipSync(sheet), 'xlsx'],
      [zipped({ 'a.xlsx': sheet }), 'xlsx'],
      [zipped({ 'datapackage.json': descriptor, 'a.csv': csv }), 'data-package'],
    ] as const) {
      const reader = await open(file);
      expect(reader.head).toMatchObject({ format, rows: [['CN-LN', '1.5']], rowNumbers: [2] });
      expect((await readWholeTable(reader, { 1: 'numbers' })).rows).toEqual([[2, 'CN-LN', 1.5]]);
    }
  });

  it('by choice among those of an archive', async () => {
    const archive = zipped({
      'a.csv': 'region,2014\nCN-LN,1\n',
      'b.csv': 'region,2014\nCN-JL,2\nCN-HL,3\n',
    });
    expect((await open(archive)).head).toMatchObject({
      tables: ['b.csv', 'a.csv'],
      table: 0,
      rowNumbers: [2, 3],
    });
    const second = await open(archive, { ...AS_RECOGNISED, table: 1 });
    expect(second.head).toMatchObject({
      tables: ['b.csv', 'a.csv'],
      table: 1,
      rows: [['CN-LN', '1']],
    });
  });

  it('as the first sheet of a spreadsheet that was chosen in an archive', async () => {
    const sheets = ['first', 'second'].map((name) => ({ name, rows: xlsxRows(ROWS) }));
    const archive = zipped({
      'a.csv': `region,2014\n${'CN-LN,1\n'.repeat(2000)}`,
      'b.xlsx': xlsxFile({ sheets }),
    });
    const { head } = await open(archive, { ...AS_RECOGNISED, table: 1 });
    expect(head).toMatchObject({ format: 'xlsx', tables: ['a.csv', 'b.xlsx'], table: 1 });
    expect(head.facts).toContainEqual(['sheet', 'first']);
  });

  it('with progress in bytes of the file itself', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `R${at},${(at * 7919) % 10007}\n`);
    const packed = gzipSync(strToU8(`region,2014\n${rows.join('')}`));
    const reader = await open(packed);
    const seen: number[] = [];
    await reader.read(
      { wants: ['codes', 'numbers'], decimal: '.' },
      {
        take: () => undefined,
        problem: () => undefined,
        pause: (bytes) => Promise.resolve(void seen.push(bytes)),
      },
    );
    expect(seen.at(-1)).toBe(packed.length);
    expect(Math.max(...seen)).toBe(packed.length);
  });

  it('and is no longer read when its watch throws', async () => {
    const reader = await open(xlsxFile({ sheets: [{ name: 'a', rows: xlsxRows(ROWS) }] }));
    const reading = reader.read(
      { wants: ['codes', 'codes'], decimal: '.' },
      {
        take: () => undefined,
        problem: () => undefined,
        pause: () => Promise.reject(new ImportError('cancelled')),
      },
    );
    await expect(reading).rejects.toMatchObject({ fault: 'cancelled' });
  });

  it('as another format than it is with a named fault, never another error', async () => {
    for (const format of TABLE_FORMATS) {
      const error: unknown = await open(strToU8('region,2014\nCN-LN,1.5\n'), {
        ...AS_RECOGNISED,
        format,
      })
        .then(() => null)
        .catch((thrown: unknown) => thrown);
      if (error !== null) expect(error).toBeInstanceOf(ImportError);
    }
  });
});
