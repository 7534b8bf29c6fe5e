import { readdirSync, readFileSync } from 'node:fs';
import { AS_RECOGNISED } from '../../domain/statistics/table';
import { readWholeTable } from '../../../testing/read-whole-table';
import { bytesSource } from './blob-source';
import { openTable } from './open-table';

const open = (name: string) =>
  openTable(
    bytesSource(new Uint8Array(readFileSync(`public/samples/${name}`)), name),
    AS_RECOGNISED,
  );

describe('the sample dataset', () => {
  it('holds 32 regions, 5 indicators and 12 years, and says above all and in each row that it is made up', async () => {
    const reader = await open('sample.csv');
    const { rows, problems } = await readWholeTable(reader);
    expect(reader.head.about.title).toContain('none of them is real');
    expect(problems).toEqual([]);
    for (const [column, count] of [
      [1, 32],
      [3, 5],
      [4, 12],
    ] as const)
      expect(new Set(rows.map((row) => row[column])).size).toBe(count);
    for (const row of rows)
      expect(`${row[3]} ${row[8]} ${row[9]}`).toMatch(/\(made up\).*made up.*made up/);
  });

  it('has gaps, statuses, a conflict and a repetition to look at', async () => {
    const { rows } = await readWholeTable(await open('sample.csv'));
    expect(new Set(rows.map((row) => row[7]))).toEqual(
      new Set(['A', 'B', 'E', 'M', 'O', 'P', 'Q']),
    );
    const keys = rows.map((row) => [row[1], row[3], row[4]].join());
    const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
    expect(twice).toEqual(['CN-LN,Output (made up),2020', 'CN-JL,Output (made up),2020']);
  });
});

describe('a template', () => {
  it.each(readdirSync('public/samples').filter((name) => name.startsWith('template')))(
    '%s is read without a problem, and says that it is made up',
    async (name) => {
      const reader = await open(name);
      const { rows, problems } = await readWholeTable(reader);
      expect(problems).toEqual([]);
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) expect(row.join()).toMatch(/made up|虚构/);
    },
  );
});
