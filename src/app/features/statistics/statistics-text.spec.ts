import { en } from '../../../i18n/en';
import { enStatistics } from '../../../i18n/en-statistics';
import type { ProblemKind } from '../../domain/statistics/problem';
import type { WordsOfStatistics } from '../../store/statistics-words';
import { problemTitle, sizeText } from './statistics-text';

const words = { ...en, ...enStatistics } as unknown as WordsOfStatistics;

describe('a problem of a file', () => {
  const title = (kind: ProblemKind) => problemTitle({ kind, rows: 2, examples: [] }, words);

  it('says whether its rows were left out or taken', () => {
    expect(title('no-period')).toBe('No period: 2 rows, left out');
    expect(title('conflict')).toMatch(/: 2 rows, taken all the same$/);
    expect(title('bad-bytes')).toMatch(/: 2 rows, taken all the same$/);
  });

  it('counts no rows behind the place where the file breaks off', () => {
    expect(title('cut-off')).toBe('The file breaks off, or breaks its rules, at this place');
  });
});

describe('a size', () => {
  it('is told in bytes where it is small: no figure takes 0 kB', () => {
    expect([24, 999, 1000, 28_800, 2e6].map((bytes) => sizeText(bytes, 'en'))).toEqual([
      '24\u00a0B',
      '999\u00a0B',
      '1\u00a0kB',
      '28.8\u00a0kB',
      '2\u00a0MB',
    ]);
  });
});
