import { readFileSync } from 'node:fs';
import { faultOf, readsBroken, readTable } from '../../../testing/table-rows';
import { openJsonStat } from './json-stat';

const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/import/${name}`));
const read = (name: string, table = 0) =>
  readTable(openJsonStat, fixture(`ok/${name}.json`), { table });

type Toolkit = (root: unknown) => { Dataset(at: number): { value: unknown[] } };

describe('JSON-stat', () => {
  it('tells regions, periods and measures by their roles, and gives each figure its unit, status and note', async () => {
    const { head, rows, numbers } = await read('json-stat-2-roles-units-status');
    expect(head.columns.map(({ name, concept }) => [name, concept])).toEqual([
      ['region', 'REF_AREA'],
      ['year', 'TIME_PERIOD'],
      ['measure', 'INDICATOR'],
      ['OBS_VALUE', 'OBS_VALUE'],
      ['OBS_STATUS', 'OBS_STATUS'],
      ['UNIT_MEASURE', 'UNIT_MEASURE'],
      ['UNIT_MULT', 'UNIT_MULT'],
      ['DECIMALS', 'DECIMALS'],
      ['COMMENT_OBS', 'COMMENT_OBS'],
    ]);
    const county = 'Without the made-up county.';
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['CN-LN', '2021', 'out', 10.5, '', 'million yuan', '6', '1', ''],
      ['CN-LN', '2021', 'staff', 20, '', 'persons', '', '0', ''],
      ['CN-LN', '2022', 'out', 11.5, 'p', 'million yuan', '6', '1', ''],
      ['CN-LN', '2022', 'staff', 21, '', 'persons', '', '0', ''],
      ['CN-SX', '2021', 'out', '', ':', 'million yuan', '6', '1', county],
      ['CN-SX', '2021', 'staff', 0, '', 'persons', '', '0', county],
      ['CN-SX', '2022', 'out', -3.25, '', 'million yuan', '6', '1', county],
      ['CN-SX', '2022', 'staff', 23, 'e', 'persons', '', '0', county],
      ['CN-SN', '2021', 'out', 14.5, '', 'million yuan', '6', '1', ''],
      ['CN-SN', '2021', 'staff', '', 'c', 'persons', '', '0', ''],
      ['CN-SN', '2022', 'out', 15.5, '', 'million yuan', '6', '1', ''],
      ['CN-SN', '2022', 'staff', 1000, '', 'persons', '', '0', ''],
    ]);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(head.names[0]).toEqual({ 'CN-LN': 'Liaoning', 'CN-SX': 'Shanxi', 'CN-SN': 'Shaanxi' });
    expect(head.names[4]).toEqual({ p: 'provisional', c: 'confidential' });
    expect(head.facts).toEqual([['version', '2.0']]);
    expect(head.about).toEqual({
      publisher: 'Made-up Office',
      title: 'Made-up: output and staff of made-up laboratories',
      published: '2024-03-05',
      licence: '',
      address: 'https://statistics.example/made-up/rd',
    });
  });

  it('takes the unit that a multiplier multiplies, and numbers that are written as texts', async () => {
    const unit = { label: 'million euros', base: 'euro', multiplier: '6', decimals: '1' };
    const cube = {
      class: 'dataset',
      id: ['year', 'measure'],
      size: [1, 2],
      role: { time: ['year'], metric: ['measure'] },
      value: [1.5, 2],
      dimension: {
        year: { category: { index: ['2020'] } },
        measure: {
          category: {
            index: ['out', 'staff'],
            unit: { out: unit, staff: { label: 'staff', base: 'persons' } },
          },
        },
      },
    };
    const { rows } = await readTable(openJsonStat, JSON.stringify(cube));
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['2020', 'out', 1.5, 'euro', '6', '1'],
      ['2020', 'staff', 2, 'staff', '', ''],
    ]);
  });

  it('shows the first rows before all are read', async () => {
    const { head } = await read('json-stat-2-roles-units-status');
    expect(head.rows[0]).toEqual([
      'CN-LN',
      '2021',
      'out',
      '10.5',
      '',
      'million yuan',
      '6',
      '1',
      '',
    ]);
    expect(head.rows).toHaveLength(12);
    expect(head.rowNumbers.at(-1)).toBe(12);
  });

  it('reads of a sparse cube the cells that it holds, also those with a status alone', async () => {
    const { rows } = await read('json-stat-2-sparse-values');
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['X1', '2019', 1.5, ''],
      ['X2', '2020', 6.25, 'b'],
      ['X3', '2022', 12, ''],
      ['X2', '2022', '', ':'],
    ]);
  });

  it('offers the datasets that a collection holds, not those that it links to', async () => {
    const { head, rows } = await read('json-stat-2-collection-of-datasets', 1);
    expect(head.tables).toEqual(['Made-up: one', 'Made-up: two']);
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['CN-BJ', '2021', 2, 'e'],
      ['CN-BJ', '2022', 3, 'e'],
    ]);
  });

  it('reads a bundle of version 1, in which one label needs no index', async () => {
    const jobs = await read('json-stat-1-bundle');
    expect(jobs.head.tables).toEqual(['Made-up: jobs', 'Made-up: people']);
    expect(jobs.head.about.published).toBe('2012-11');
    expect(jobs.rows.map((row) => Object.values(row))).toEqual([
      ['UNR', 'AU', '2003', 1, 'a', '%', '1'],
      ['UNR', 'AU', '2010', 2, 'a', '%', '1'],
      ['UNR', 'AT', '2003', 3, 'a', '%', '1'],
      ['UNR', 'AT', '2010', 4, 'a', '%', '1'],
    ]);
    const people = await read('json-stat-1-bundle', 1);
    expect(people.rows.map((row) => Object.values(row))).toEqual([['AU', '2010', 7]]);
  });

  it('finds the periods by name or content where no role says which they are', async () => {
    const { head } = await read('json-stat-2-collection-of-datasets');
    expect(head.columns.map(({ concept }) => concept)).toEqual([null, 'TIME_PERIOD', 'OBS_VALUE']);
    const cube = (dimensions: object) =>
      JSON.stringify({
        class: 'dataset',
        id: ['a', 'b'],
        size: [2, 2],
        value: [1, 2, 3, 4],
        dimension: dimensions,
      });
    const index = (...codes: string[]) => ({ category: { index: codes } });
    const conceptsOf = async (dimensions: object) =>
      (await readTable(openJsonStat, cube(dimensions))).head.columns
        .slice(0, 2)
        .map(({ concept }) => concept);
    expect(await conceptsOf({ a: index('1', '2'), b: index('2019', '2020') })).toEqual([
      null,
      'TIME_PERIOD',
    ]);
    // Västerås and Sala are no years.
    const towns = {
      category: { index: ['1980', '1981'], label: { 1980: 'Västerås', 1981: 'Sala' } },
    };
    expect(await conceptsOf({ a: towns, b: index('x', 'y') })).toEqual([null, null]);
  });

  it.each([
    ['json-stat-collection-of-links', 'no-table: JSON-stat: a collection of links, without data'],
    ['json-stat-dimension-alone', 'no-table: JSON-stat: a dimension'],
    ['json-stat-too-few-values', 'malformed: JSON-stat: 3 values, 4 by size'],
    ['json-stat-index-with-a-hole', 'malformed: JSON-stat dimension geo: its index gives no order'],
    ['json-stat-cut-off', expect.stringMatching(/^malformed: JSON: /)],
  ])('%s is refused by name', async (name, fault) => {
    expect(await faultOf(openJsonStat, fixture(`not-ok/${name}.json`))).toEqual(fault);
  });

  it('names a figure that stands outside of the cube, and reads the others', async () => {
    const text = new TextDecoder().decode(fixture('ok/json-stat-2-sparse-values.json'));
    const { rows, problems } = await readTable(openJsonStat, text.replace('"11": 12', '"12": 13'));
    expect(problems).toEqual([['malformed', 3, null, '12: 13']]);
    expect(rows).toHaveLength(3);
  });

  it('reads what jsonstat-toolkit reads', async () => {
    const toolkit = jest.requireActual<Toolkit>('jsonstat-toolkit');
    for (const name of [
      'json-stat-2-roles-units-status',
      'json-stat-2-sparse-values',
      'json-stat-1-bundle',
    ]) {
      const root: unknown = JSON.parse(new TextDecoder().decode(fixture(`ok/${name}.json`)));
      const { value } = toolkit(root).Dataset(0);
      const { rows } = await read(name);
      const figures = rows.map(({ OBS_VALUE }) => OBS_VALUE).filter((figure) => figure !== '');
      expect(figures).toEqual(value.filter((figure) => figure !== null));
    }
  });

  it('reads broken files to a named end, and gives no figure that is not in them', async () => {
    const files = ['roles-units-status', 'sparse-values', 'collection-of-datasets'].map((name) =>
      fixture(`ok/json-stat-2-${name}.json`),
    );
    await readsBroken(openJsonStat, files, 300);
  });
});
