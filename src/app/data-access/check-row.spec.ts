import fc from 'fast-check';
import { faultsWith } from '../../testing/broken-package';
import { realRows, realSchemas, realSet } from '../../testing/package-files';
import type { ClaimSet } from '../domain/claim-set';
import type { RevisedTable, RowCells } from '../domain/workspace';
import { REVISED_TABLES } from '../domain/workspace';
import { claimCells } from '../domain/write-rows';
import { checkRow as check } from './check-row';
import { COLUMNS } from './read-package';

const set = realSet();
const checkRow = (table: RevisedTable, cells: RowCells, key: string | null, among: ClaimSet) =>
  check(table, cells, key, among, realSchemas().get(table) ?? null);
const ROWS = realRows();

describe('a row that an analyst writes', () => {
  it.each(REVISED_TABLES)('is right if it is one of the package: %s', (table) => {
    const faults = ROWS[table].flatMap((cells) => checkRow(table, cells, cells['id'] ?? '', set));
    expect(faults).toEqual([]);
  });

  it('is wrong where its id is taken, or where it changes its id', () => {
    const [cells = {}] = ROWS['claims.csv'];
    expect(checkRow('claims.csv', cells, null, set)).toMatchObject([
      { code: 'duplicate', field: 'id' },
    ]);
    expect(checkRow('claims.csv', { ...cells, id: 'other' }, cells['id'] ?? '', set)).toMatchObject(
      [{ code: 'not-one-of', field: 'id' }],
    );
  });

  it('is wrong where its words, its figure and its inputs do not agree', () => {
    const cells = claimCells(set.byId.get('gdp-growth-2015-liaoning')!);
    const codes = (changed: RowCells) =>
      checkRow('claims.csv', { ...cells, ...changed }, cells['id'] ?? '', set).map(
        ({ code, field }) => `${field} ${code}`,
      );
    expect(codes({ value: '4' })).toEqual(['as_stated figure-differs']);
    expect(codes({ phrase: 'The growth rate in Liaoning was the lowest' })).toEqual([
      'phrase phrase-lacks-figure',
    ]);
    expect(codes({ revises: 'gdp-of-atlantis' })).toEqual(['revises unknown-reference']);
    expect(codes({ basis: 'derived', formula: 'sum', inputs: 'a; b' })).toEqual([
      'inputs unknown-reference',
      'inputs unknown-reference',
    ]);
  });

  it('is found wrong where check:data would find it so, and right where it would not', () => {
    const claims = ROWS['claims.csv'].filter(({ phrase = '' }) => phrase !== '');
    const junk = fc.constantFrom(
      '',
      '0',
      '13',
      '2016-05',
      '-3',
      '2.5',
      'x',
      '2015',
      'eq',
      'percent',
      'CN-LN',
      'A',
    );
    const fields = COLUMNS['claims.csv']
      .split(' ')
      .filter((field) => field !== 'id' && !field.startsWith('note'));
    fc.assert(
      fc.property(
        fc.constantFrom(...claims),
        fc.constantFrom(...fields),
        junk,
        (cells, field, bad) => {
          const id = cells['id'] ?? '';
          if ((cells[field] ?? '') === bad) return;
          const here = checkRow('claims.csv', { ...cells, [field]: bad }, id, set);
          const there = faultsWith('claims.csv', { row: id, field, bad, code: 'required' });
          // Other rows may rest on the changed one: their faults are not this row's.
          const own = there.filter(({ line }) => line === lineOf(id));
          const isIdle = ({ code }: { readonly code: string }) => code === 'unused';
          expect(here.length > 0).toBe(own.filter((fault) => !isIdle(fault)).length > 0);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** The line of a claim in its file, whose head is line 1. */
function lineOf(id: string): number {
  return set.claims.findIndex((claim) => claim.id === id) + 2;
}
