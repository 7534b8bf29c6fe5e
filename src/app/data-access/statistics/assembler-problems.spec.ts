import * as fc from 'fast-check';
import { assembled, kinds, LONG, mappingOf } from '../../../testing/assembled';
import type { ColumnRole } from '../../domain/statistics/mapping';
import { Stopped } from './stopping-problems';

describe('rows as figures', () => {
  it('count what cannot be read, by kind and with its place, and take the rest', async () => {
    const text = 'r,i,t,v\nA,x,2015,abc\n,x,2015,1\nA,x,,1\nA,x,someday,1\nA,x,2015,7\nshort\n';
    const { dataset, figures } = await assembled(text, mappingOf(LONG));
    expect(figures).toEqual(['x A 2015 7 6']);
    expect(kinds(dataset).toSorted()).toEqual([
      'no-period 1',
      'no-region 1',
      'not-a-number 1',
      'ragged-row 1',
      'unknown-period 1',
    ]);
    // The short row was read as well, though nothing came of it.
    expect(dataset.rows).toBe(6);
    const [bad] = dataset.problems.filter(({ kind }) => kind === 'not-a-number');
    expect(bad?.examples).toEqual([{ row: 2, column: 3, value: 'abc' }]);
  });

  it('keep both figures of a conflict, and one of two that repeat', async () => {
    const text = 'r,i,t,v\nA,x,2015,6\nA,x,2015,6.7\nA,x,2015,6\n';
    const { dataset, figures } = await assembled(text, mappingOf(LONG));
    expect(figures).toEqual(['x A 2015 6 2', 'x A 2015 6.7 3']);
    expect(kinds(dataset).toSorted()).toEqual(['conflict 1', 'repeated 1']);
  });

  it('call a missing value that stands against a figure by no number', async () => {
    const { dataset } = await assembled('r,i,t,v\nA,x,2015,:\nA,x,2015,6\n', mappingOf(LONG));
    const [conflict] = dataset.problems.filter(({ kind }) => kind === 'conflict');
    expect(conflict?.examples).toEqual([{ row: 3, column: 3, value: '– / 6' }]);
  });

  it('read what the analyst reads instead, in any column', async () => {
    const text = 'r,i,t,v\nA,x,2o15,1\nB,x,2015,n.k.\nC,x,2015,12\n';
    const corrections = [
      { column: 2, text: '2o15', instead: '2015' },
      { column: 3, text: 'n.k.', instead: '' },
      { column: 3, text: '12', instead: '1.2' },
    ];
    const { dataset, figures } = await assembled(text, mappingOf(LONG), { corrections });
    expect(figures).toEqual(['x A 2015 1 2', 'x B 2015 missing 3', 'x C 2015 1.2 4']);
    expect(dataset.problems).toEqual([]);
  });

  it('stop at a problem where the analyst wants that', async () => {
    const text = 'r,i,t,v\nA,x,2015,abc\nA,x,2015,1\n';
    await expect(assembled(text, mappingOf(LONG), { stopAt: ['not-a-number'] })).rejects.toThrow(
      Stopped,
    );
  });

  it('say where bytes of a text are none of its encoding', async () => {
    const { dataset, figures } = await assembled(
      'r,i,t,v\nA,x,2015,1\nB\ufffd,x,2015,2\n',
      mappingOf(LONG),
    );
    expect(figures).toHaveLength(2);
    expect(dataset.problems).toEqual([
      { kind: 'bad-bytes', rows: 1, examples: [{ row: 3, column: 0, value: 'B\ufffd' }] },
    ]);
  });

  it('leave out rows that delete', async () => {
    const roles: readonly ColumnRole[] = ['action', ...LONG];
    const { dataset, figures } = await assembled(
      'a,r,i,t,v\nI,A,x,2015,1\nD,A,x,2014,2\n',
      mappingOf(roles),
    );
    expect(figures).toEqual(['x A 2015 1 2']);
    expect(kinds(dataset)).toEqual(['deleting-row 1']);
  });

  it('account for every row of any table: a figure, or a counted problem', async () => {
    const cell = fc.constantFrom(
      'A',
      'B',
      '',
      '2015',
      '2014',
      '3',
      '4.5',
      ':',
      'abc',
      'Q1 2015',
      '-',
    );
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const text = ['r,i,t,v', ...table.map((row) => row.join(','))].join('\n');
        const { dataset } = await assembled(text, mappingOf(LONG));
        // A line of empty cells has its delimiters, so it is a row; a conflict is a figure and a problem.
        const left = dataset.problems
          .filter(({ kind }) => kind !== 'conflict')
          .reduce((sum, { rows }) => sum + rows, 0);
        expect(dataset.figures + left).toBe(table.length);
      }),
      { numRuns: 60 },
    );
  });
});
