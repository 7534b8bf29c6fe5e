import { ImportError } from '../../domain/statistics/import-fault';
import type { TableOptions } from '../../domain/statistics/table';
import { AS_RECOGNISED } from '../../domain/statistics/table';
import { readWholeTable } from '../../../testing/read-whole-table';
import { zipped } from '../../../testing/xlsx-file';
import { bytesSource } from './blob-source';
import { openDataPackage } from './data-package';

const PACKAGE = {
  name: 'gdp',
  title: { en: 'GDP, made up' },
  created: '2026-11-28T10:00:00Z',
  licenses: [{ name: 'CC0-1.0', title: 'CC0' }],
  sources: [{ title: 'Nobody', path: 'https://example.org/' }],
  contributors: [{ title: 'Office of Examples', role: 'publisher' }],
  resources: [
    {
      name: 'figures',
      path: './data/figures.csv',
      encoding: 'windows-1252',
      dialect: { delimiter: ';', header: false },
      schema: {
        fields: [{ name: 'region', title: 'Région' }, { name: 'period' }, { name: 'value' }],
        missingValues: ['', '-9999', 'x'],
      },
    },
    { name: 'more', path: ['data/one.tsv', 'data/two.tsv'] },
    { name: 'absent', path: 'data/absent.csv' },
    { name: 'picture', path: 'picture.png' },
  ],
};
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const FILES = {
  'data/figures.csv': latin('Qu\xe9bec;2015;-9999\nRh\xf4ne;2015;x\nRh\xf4ne;2016;3.5\n'),
  'data/one.tsv': 'region\t2015\nCN-LN\t1\n',
  'data/two.tsv': 'CN-JL\t2\n',
};

const open = (descriptor: unknown, options: Partial<TableOptions> = {}, folder = '') =>
  openDataPackage(
    bytesSource(
      zipped(
        Object.fromEntries(
          Object.entries({ 'datapackage.json': JSON.stringify(descriptor), ...FILES }).map(
            ([name, file]) => [folder + name, file],
          ),
        ),
      ),
      'a.zip',
    ),
    { ...AS_RECOGNISED, ...options },
  );

describe('a Data Package', () => {
  it('gives a table by its description: delimiter, encoding, names of fields, missing values', async () => {
    const reader = await open(PACKAGE);
    expect(reader.head).toMatchObject({
      format: 'data-package',
      tables: ['figures', 'more'],
      columns: [{ name: 'Région' }, { name: 'period' }, { name: 'value' }],
      rows: [
        ['Québec', '2015', ''],
        ['Rhône', '2015', ''],
        ['Rhône', '2016', '3.5'],
      ],
    });
    expect((await readWholeTable(reader, { 2: 'numbers' })).rows).toEqual([
      [1, 'Québec', '2015', ''],
      [2, 'Rhône', '2015', ''],
      [3, 'Rhône', '2016', 3.5],
    ]);
  });

  it('says where it comes from', async () => {
    expect((await open(PACKAGE)).head.about).toEqual({
      publisher: 'Office of Examples',
      title: 'GDP, made up · figures',
      published: '2026-11-28',
      licence: 'CC0',
      address: 'https://example.org/',
    });
  });

  it('may stand in a folder, and a table in several files', async () => {
    const reader = await open(PACKAGE, { table: 1 }, 'gdp/');
    expect(reader.head.columns.map(({ name }) => name)).toEqual(['region', '2015']);
    expect((await readWholeTable(reader)).rows).toEqual([
      [2, 'CN-LN', '1'],
      [3, 'CN-JL', '2'],
    ]);
  });

  it('is refused by name when it is alone, broken, or without its files', async () => {
    const alone = openDataPackage(
      bytesSource(latin(JSON.stringify(PACKAGE)), 'datapackage.json'),
      AS_RECOGNISED,
    );
    await expect(alone).rejects.toMatchObject({
      fault: 'no-table',
      detail: expect.stringContaining('zip it') as string,
    });
    await expect(open({ resources: 7 })).rejects.toMatchObject({ fault: 'no-table' });
    await expect(open({ resources: [{ path: '../../etc/passwd.csv' }] })).rejects.toBeInstanceOf(
      ImportError,
    );
    const broken = openDataPackage(
      bytesSource(zipped({ 'datapackage.json': '{' }), 'a.zip'),
      AS_RECOGNISED,
    );
    await expect(broken).rejects.toMatchObject({ fault: 'malformed' });
  });
});
