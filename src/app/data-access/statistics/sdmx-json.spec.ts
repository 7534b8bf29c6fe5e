import { readFileSync } from 'node:fs';
import { faultOf, readsBroken, readTable } from '../../../testing/table-rows';
import { openSdmxJson } from './sdmx-json';

const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/import/${name}.json`));
const text = (name: string) => new TextDecoder().decode(fixture(name));
const read = (name: string, table = 0) => readTable(openSdmxJson, fixture(`ok/${name}`), { table });

describe('SDMX-JSON', () => {
  it('1.0: gives each figure of a series its dimensions, attributes, defaults and annotations', async () => {
    const { head, rows, problems } = await read('sdmx-json-1-series');
    expect(head.columns.map(({ name }) => name)).toEqual(
      'FREQ,GEO,ITEM,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,TITLE,COLLECTION,OBS_STATUS,OBS_CONF,ANNOTATIONS'.split(
        ',',
      ),
    );
    expect(head.columns[1]!.concept).toBe('REF_AREA');
    const series = 'made-up note on a series';
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['Q', 'CN-LN', 'F', '2020-Q1', 101.5, 'IX', 'Aliments', 'E', 'A', '', series],
      [
        'Q',
        'CN-LN',
        'F',
        '2020-Q2',
        102.25,
        'IX',
        'Aliments',
        'E',
        'P',
        'F',
        `${series}; made-up note on a figure`,
      ],
      ['Q', 'CN-LN', 'F', '2020-Q3', '', 'IX', 'Aliments', 'E', '', '', series],
      ['Q', 'CN-BJ', '_T', '2020-Q1', 99.9, 'IX', 'Tout', 'A', 'A', '', ''],
      ['Q', 'CN-BJ', '_T', '2020-Q3', -0.5, 'IX', 'Tout', 'A', 'A', 'F', ''],
    ]);
    expect(problems).toEqual([]);
    expect(head.names[1]).toEqual({ 'CN-LN': 'Liaoning (fr)', 'CN-BJ': 'Pékin' });
    expect(head.facts).toEqual([['version', '1.0']]);
    expect(head.about).toEqual({
      publisher: 'Made-up Office',
      title: 'Prix inventés',
      published: '2021',
      licence: '',
      address: 'https://statistics.example/data/MU,PRICES',
    });
    expect(head.rows[3]).toEqual([
      'Q',
      'CN-BJ',
      '_T',
      '2020-Q1',
      '99.90',
      'IX',
      'Tout',
      'A',
      'A',
      '',
      '',
    ]);
  });

  it('1.0 at the top level: reads series along regions, and says which rows delete', async () => {
    const { head, rows } = await read('sdmx-json-1-along-regions-with-delete');
    expect(head.tables).toEqual(['MU:JOBS(1.0)']);
    expect(head.columns.map(({ concept }) => concept)).toEqual([
      'TIME_PERIOD',
      'REF_AREA',
      'OBS_VALUE',
      'OBS_STATUS',
      'ACTION',
    ]);
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['2011', 'CN-SX', 11, 'A', 'R'],
      ['2011', 'CN-SN', 12, 'A', 'R'],
      ['2012', 'CN-SN', 14, '', 'R'],
      ['2012', 'CN-SX', '', '', 'D'],
    ]);
  });

  it('2.x: reads flat observations with several measures, group attributes and free texts', async () => {
    const { head, rows } = await read('sdmx-json-2-flat-two-datasets');
    expect(head.tables).toEqual(['Made-up jobs', 'Made-up flats']);
    expect(head.facts).toEqual([['version', '2.0.0']]);
    expect(head.columns.map(({ name, concept }) => `${name}:${concept ?? ''}`)).toEqual([
      'FREQ:FREQ',
      'REF_AREA:REF_AREA',
      'TIME_PERIOD:TIME_PERIOD',
      'JOBS:OBS_VALUE',
      'WAGE:OBS_VALUE',
      'DESCRIPTION:DESCRIPTION',
      'OBS_STATUS:OBS_STATUS',
      'COMMENT:COMMENT',
      'UNIT_MULT:UNIT_MULT',
      'SOURCE:SOURCE',
    ]);
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['A', 'CN-LN', '2020', 10, 1000.5, 'one; two', 'A', '', '3', ''],
      ['A', 'CN-BJ', '2020', 20, '', 'one; two', 'E', 'estimated by nobody', '0', ''],
      ['A', 'CN-LN', '2021', 30, 3000, 'one; two', '', '', '3', 'a made-up survey'],
      ['A', 'CN-BJ', '2021', 40, 4000, 'one; two', '', 'nothing', '0', 'a made-up survey'],
    ]);
    const second = await read('sdmx-json-2-flat-two-datasets', 1);
    expect(second.rows.map((row) => Object.values(row))).toEqual([['CN-LN', '2020-01', 7]]);
  });

  it.each([
    ['sdmx-json-structure-only', 'structure-only'],
    ['sdmx-json-an-error-instead-of-data', 'no-table: SDMX-JSON: No results found'],
    ['sdmx-json-without-its-structure', 'malformed: SDMX-JSON data set 1: there is no structure 1'],
  ])('%s is refused by name', async (name, fault) => {
    expect(await faultOf(openSdmxJson, fixture(`not-ok/${name}`))).toBe(fault);
  });

  it.each([
    ['"1": [102.25, 2, 0, 1]', '"3": [102.25, 2, 0, 1]', [3], '3: TIME_PERIOD has no value 3'],
    ['"1": [102.25, 2, 0, 1]', '"1": [102.25, 3, 0, 1]', [2], '1: OBS_STATUS has no value 3'],
    ['"1:1": {', '"1": {', [1, 2], '0: series 1: 1 indices for 2 dimensions'],
    ['"1:1": {', '"1:": {', [4, 5], '0: series 1:: ITEM has no value '],
  ])(
    'an index that leads nowhere costs its own figures (%s as %s)',
    async (good, bad, lost, value) => {
      const { rows, problems } = await readTable(
        openSdmxJson,
        text('ok/sdmx-json-1-series').replace(good, bad),
      );
      expect(problems[0]).toEqual(['malformed', lost[0], null, value]);
      expect(problems.map(([, row]) => row)).toEqual(lost);
      expect(rows).toHaveLength(5 - lost.length);
    },
  );

  it('reads broken files to a named end, and gives no figure that is not in them', async () => {
    const files = ['1-series', '1-along-regions-with-delete', '2-flat-two-datasets'].map((name) =>
      fixture(`ok/sdmx-json-${name}`),
    );
    await readsBroken(openSdmxJson, files, 300);
  });
});
