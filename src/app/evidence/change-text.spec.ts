import { en } from '../../i18n/en';
import { enLater } from '../../i18n/en-later';
import { enWork } from '../../i18n/en-work';
import { realSet } from '../../testing/package-files';
import { plain } from '../../testing/roles';
import type { Deed } from '../domain/workspace';
import { NO_CHANGES } from '../domain/workspace';
import { cellText, columnName } from './cell-text';
import { changeText } from './change-text';

const words = { ...en, ...enLater, ...enWork };
const said = (deed: Deed) =>
  plain(
    changeText(
      { ...deed, id: '1', at: '2026-11-24T20:15:00.000Z', by: '' },
      {
        words,
        state: NO_CHANGES,
        isShipped: () => true,
        sets: [realSet()],
      },
    ),
  );

describe('what a change did', () => {
  it('is said with names, and with the id of what no set holds', () => {
    const row = { kind: 'row', cells: {}, reason: '' } as const;
    expect(said({ ...row, table: 'claims.csv', key: 'gdp-growth-2015-liaoning' })).toBe(
      'claim 3 % (GDP growth, Liaoning, 2015) corrected',
    );
    expect(said({ ...row, table: 'regions.csv', key: 'CN-LN' })).toBe('region Liaoning corrected');
    expect(said({ ...row, table: 'units.csv', key: 'acres' })).toBe('unit acres corrected');
    expect(said({ kind: 'review', claim: 'gone', reviewed: true })).toBe(
      'claim gone marked as reviewed',
    );
  });

  it('names a matter by its kind and its first claim, or by its row', () => {
    const settle = { kind: 'settle', how: 'annotate', pick: null, note: '' } as const;
    expect(said({ ...settle, matter: 'revised:gdp-growth-2015-liaoning+other' })).toBe(
      'Revised figures: 3 % (GDP growth, Liaoning, 2015) settled with a note',
    );
    expect(said({ ...settle, matter: 'rejected:claims.csv:some-row' })).toBe(
      'Rows not taken: some-row settled with a note',
    );
  });
});

describe('a cell', () => {
  it('is shown as the forms show it', () => {
    expect([columnName('status', words), cellText('status', 'P', words)]).toEqual([
      'Status',
      'provisional',
    ]);
    expect([columnName('extent', words), cellText('value', '3', words)]).toEqual(['extent', '3']);
  });
});
