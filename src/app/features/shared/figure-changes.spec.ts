/** @jest-environment node */
import { LIGHT } from '../../charts/theme';
import { en } from '../../../i18n/en';
import { FIGURES } from '../../../testing/figures';
import { realSet } from '../../../testing/package-files';
import type { RowDiff } from '../../domain/package-diff';
import type { ComparedSpec } from './figure-changes';
import { figureChanges } from './figure-changes';

const spec: ComparedSpec = FIGURES.bars(en, LIGHT);

/** The figure with another text in the cells of a row. */
function withRow(head: string, text: string): ComparedSpec {
  const rows = spec.table.rows.map((row) =>
    row.head === head ? { ...row, cells: row.cells.map((cell) => ({ ...cell, text })) } : row,
  );
  return { ...spec, table: { ...spec.table, rows } };
}

const changes = (now: ComparedSpec | null, rows: readonly RowDiff[] = []) =>
  figureChanges(spec, now, rows, realSet(), 'en');

const diff = (parts: Partial<RowDiff>): RowDiff => ({
  table: 'claims.csv',
  key: 'gdp-growth-2015-liaoning',
  kind: 'changed',
  before: {},
  after: {},
  cells: [],
  ...parts,
});

describe('what a saved figure says otherwise than today’s claims', () => {
  it('is nothing where both say the same', () => {
    expect(changes(spec)).toEqual([]);
  });

  it('is each figure that differs, as it was and as it is now', () => {
    expect(changes(withRow('Liaoning', '9 %'))).toEqual([
      { place: 'Liaoning · 2015', was: '3\u00a0%', now: '9 %' },
    ]);
  });

  it('is a row that was not there, and one that is there no more', () => {
    const [first, ...others] = spec.table.rows;
    const fewer = { ...spec, table: { ...spec.table, rows: others } };
    const place = `${first?.head ?? ''} · 2015`;
    const text = first?.cells[0]?.text ?? '';
    expect(changes(fewer)).toEqual([{ place, was: text, now: null }]);
    expect(figureChanges(fewer, spec, [], realSet(), 'en')).toEqual([
      { place, was: null, now: text },
    ]);
  });

  it('is every figure where today’s claims give no such figure', () => {
    expect(changes(null).map(({ now }) => now)).toEqual(spec.table.rows.map(() => null));
  });

  it('is another claim behind a figure, though it reads alike', () => {
    const rows = spec.table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, claims: [...cell.claims, 'x'] })),
    }));
    expect(changes({ ...spec, table: { ...spec.table, rows } })).toHaveLength(rows.length);
  });

  it('is what changed behind a figure, unless the figure tells already', () => {
    const phrase = diff({ cells: [{ field: 'phrase', before: 'old', after: 'new' }] });
    expect(changes(spec, [phrase])).toEqual([
      { place: 'GDP growth · Liaoning · 2015 · phrase', was: 'old', now: 'new' },
    ]);
    expect(changes(withRow('Liaoning', '9 %'), [phrase])).toHaveLength(1);
    const gone = diff({
      table: 'sources.csv',
      key: 'x',
      kind: 'retired',
      before: { publisher_en: 'Xinhua' },
    });
    expect(changes(spec, [gone])).toEqual([{ place: 'Xinhua', was: 'x', now: null }]);
    const titled = { ...gone, before: { publisher_en: 'Xinhua', title: 'Rust belt' } };
    expect(changes(spec, [titled])).toEqual([{ place: 'Xinhua', was: 'Rust belt', now: null }]);
  });

  it('is another finding where nothing else tells', () => {
    expect(changes({ ...spec, title: 'Up' })).toEqual([
      { place: spec.subtitle, was: spec.title, now: 'Up' },
    ]);
  });
});
