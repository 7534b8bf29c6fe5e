import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { broken, faultOf, readTable } from '../../../testing/table-rows';
import { ImportError } from '../../domain/statistics/import-fault';
import { proposeMapping } from '../../domain/statistics/propose-mapping';
import { openEurostatTsv } from './eurostat-tsv';

const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/import/ok/${name}.tsv`));
const read = (name: string) => readTable(openEurostatTsv, fixture(name));

describe("Eurostat's TSV", () => {
  it('new: parts the first cell into dimensions, and leaves flags behind figures', async () => {
    const { head, rows, numbers } = await read('eurostat-tsv-new');
    expect(head.columns.map(({ name, concept }) => [name, concept])).toEqual([
      ['freq', 'FREQ'],
      ['na_item', null],
      ['geo', 'REF_AREA'],
      ['2019', null],
      ['2020', null],
      ['2021-Q1', null],
    ]);
    expect(rows).toEqual([
      {
        freq: 'A',
        na_item: 'MU',
        geo: 'AT',
        '2019': ': ',
        '2020': '5400 p',
        '2021-Q1': '-1.50 be',
      },
      { freq: 'A', na_item: 'MU', geo: 'AT11', '2019': '3500.0', '2020': ': c', '2021-Q1': '0 ' },
    ]);
    expect(head.rows[0]).toEqual(['A', 'MU', 'AT', ':', '5400 p', '-1.50 be']);
    expect(numbers).toEqual([2, 3]);
  });

  it('old: periods may descend, and their columns are proposed as values', async () => {
    const { head, rows } = await read('eurostat-tsv-old-descending');
    expect(head.columns.map(({ name }) => name)).toEqual(['unit', 'geo', '2014', '2013']);
    expect(rows).toEqual([
      { unit: 'MADE_UP', geo: 'AT', '2014': '2 ', '2013': '1 b' },
      { unit: 'MADE_UP', geo: 'AT1', '2014': ': z', '2013': ': ' },
    ]);
    const mapping = proposeMapping(head, { regions: [], remembered: [] });
    expect(mapping.header).toBe('period');
    expect(mapping.columns.map(({ role }) => role)).toEqual(['unit', 'region', 'value', 'value']);
  });

  it('rows with too few cells are named, and cost no others', async () => {
    const { rows, problems } = await read('eurostat-tsv-with-ragged-rows');
    expect(rows).toHaveLength(1);
    expect(problems.map(([kind, row]) => [kind, row])).toEqual([
      ['ragged-row', 3],
      ['ragged-row', 4],
    ]);
  });

  it('what begins otherwise is refused by name', async () => {
    expect(await faultOf(openEurostatTsv, 'unit\tgeo\n1\t2\n')).toBe(
      'malformed: Eurostat TSV: the first cell is not like unit,geo\\time',
    );
  });

  it('reads broken files to a named end, cell by cell as they stand there', async () => {
    await fc.assert(
      fc.asyncProperty(broken(fixture('eurostat-tsv-new')), async (file) => {
        try {
          const { head, rows } = await readTable(openEurostatTsv, file);
          const text = new TextDecoder(head.facts[1]![1]).decode(file);
          for (const row of rows)
            for (const cell of Object.values(row)) expect(text).toContain(cell);
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
        }
      }),
      { numRuns: 200 },
    );
  });
});
