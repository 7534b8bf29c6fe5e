import { readFileSync } from 'node:fs';
import { faultOf, readsBroken, readTable } from '../../../testing/table-rows';
import { openSdmxCsv } from './sdmx-csv';

const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/import/ok/${name}.csv`));
const read = (name: string, chunk?: number) => readTable(openSdmxCsv, fixture(name), {}, chunk);
const cells = (rows: readonly object[]) => rows.map((row) => Object.values(row) as unknown[]);

describe('SDMX-CSV', () => {
  it('1.0: every column is a concept, in capitals or not', async () => {
    const { head, rows, numbers } = await read('sdmx-csv-1-labels-id');
    expect(head.columns.map(({ concept }) => concept)).toEqual(
      'DATAFLOW,LAST_UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG'.split(','),
    );
    expect(rows.map((row) => Object.values(row).slice(2))).toEqual([
      ['A', 'EUR_HAB', 'AT11', '2019', 30.5, ''],
      ['A', 'EUR_HAB', 'AT11', '2020', '', ':'],
      ['A', 'EUR_HAB', 'BE10', '2020', -71, 'p'],
    ]);
    expect(numbers).toEqual([2, 3, 4]);
    expect(head.rowNumbers).toEqual([2, 3, 4]);
    expect(head.about).toMatchObject({
      publisher: 'MU',
      title: 'MU:MADE_UP(1.0)',
      published: '2024-02-14',
    });
    expect(head.facts).toEqual([
      ['version', '1.0'],
      ['labels', 'id'],
      ['delimiter', ','],
      ['encoding', 'utf-8'],
    ]);
  });

  it.each([1, 40, 1000])(
    '2.x, labels=both: ids stand in cells, labels beside them (%i bytes at once)',
    async (chunk) => {
      const { head, rows } = await read('sdmx-csv-2-labels-both', chunk);
      expect(head.columns.map(({ concept }) => concept)).toEqual(
        'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,MEASURE,TIME_PERIOD,OBS_VALUE,COMMENT_OBS'.split(
          ',',
        ),
      );
      expect(rows.map((row) => Object.values(row).slice(1))).toEqual([
        ['MU:RENTS(1.0)', 'I', 'CN-LN', 'RENT', '2020', 10.5, 'Note: guessed'],
        ['MU:RENTS(1.0)', 'I', 'CN-BJ', 'RENT', '2020', 'NaN', ''],
        ['MU:RENTS(1.0)', 'D', 'CN-SX', 'RENT', '2020', '', 'nothing'],
      ]);
      expect(head.rows.map((row) => row[6])).toEqual(['10.50', 'NaN', '']);
      expect(head.names[3]).toEqual({ 'CN-LN': 'Liaoning', 'CN-BJ': 'Beijing', 'CN-SX': 'Shanxi' });
      expect(head.names[4]).toEqual({ RENT: 'Rent: cold' });
      expect(head.about.title).toBe('Made-up rents');
    },
  );

  it('2.x, labels=both: labels that come behind the preview are gathered while rows are read', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, at) => `dataflow,A:B(1.0),R${at}: Place ${at},2020,${at}`,
    );
    const text = [
      'STRUCTURE,STRUCTURE_ID,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE: Value',
      ...rows,
    ];
    const table = await readTable(openSdmxCsv, text.join('\n'));
    expect(table.rows[299]).toMatchObject({ 'REF_AREA: Area': 'R299', 'OBS_VALUE: Value': 299 });
    expect(table.head.names[2]!['R299']).toBe('Place 299');
  });

  it('2.x, labels=name: each concept has a column of ids, then one of labels; the sign behind STRUCTURE parts cells', async () => {
    const { head, rows } = await read('sdmx-csv-2-labels-name-semicolons');
    expect(head.columns.map(({ concept }) => concept)).toEqual([
      'STRUCTURE',
      'STRUCTURE_ID',
      'STRUCTURE_NAME',
      'ACTION',
      ...['freq', null, 'geo', null, 'TIME_PERIOD', null, 'OBS_VALUE', null, 'SOURCE', null],
    ]);
    expect(cells(rows)[0]!.slice(4)).toEqual([
      'A',
      'Annual',
      'CN-LN',
      'Liaoning',
      '2021',
      '',
      5,
      '',
      'a|b',
      '',
    ]);
    expect(head.about).toMatchObject({ publisher: 'MU', title: 'Made-up jobs' });
  });

  it('2.x: several structures are one table, told apart by STRUCTURE_ID', async () => {
    const { head, rows } = await read('sdmx-csv-2-several-structures');
    expect(head.tables).toHaveLength(1);
    expect(rows.map((row) => Object.values(row).slice(1))).toEqual([
      ['MU:PRICES(1.0)', 'I', 'CN-LN', 'F', '', '2020', 1],
      ['MU:JOBS(2.0)', 'A', 'CN-LN', '', 'M', '2020', 2],
      ['MU:JOBS_X(1.0)', 'M', 'CN-BJ', '', 'F', '2020', 3],
    ]);
  });

  it('what begins otherwise is refused by name', async () => {
    expect(await faultOf(openSdmxCsv, 'a,b\n1,2\n')).toBe(
      'malformed: SDMX-CSV: the first cell is neither DATAFLOW nor STRUCTURE',
    );
  });

  it('reads broken files to a named end, and gives no figure that is not in them', async () => {
    const files = ['sdmx-csv-1-labels-id', 'sdmx-csv-2-labels-both'].map(fixture);
    await readsBroken(openSdmxCsv, files, 200);
  });
});
