import { ProblemCount } from './problem';

describe('problems of rows', () => {
  it('count a row once, though its one cell spoils several figures', () => {
    const problems = new ProblemCount();
    for (const row of [3, 3, 3, 5]) problems.add('no-region', row, 0, '');
    expect(problems.list()).toEqual([
      {
        kind: 'no-region',
        rows: 2,
        examples: [
          { row: 3, column: 0, value: '' },
          { row: 5, column: 0, value: '' },
        ],
      },
    ]);
  });

  it('count each cell of a row that is wrong by itself', () => {
    const problems = new ProblemCount();
    for (const column of [1, 2]) problems.add('not-a-number', 3, column, 'six');
    expect(problems.count('not-a-number')).toBe(2);
  });
});
