import { realReading } from '../../testing/package-files';
import type { Change, RevisedTable, RowCells } from '../domain/workspace';
import { stateOf } from '../domain/workspace';
import { readLayer } from './read-layer';
import { claimCells, indicatorCells, regionCells, sourceCells } from '../domain/write-rows';

const base = realReading();
const { set } = base;
const LIAONING = 'gdp-growth-2015-liaoning';
const growth = set.byId.get(LIAONING)!;

let made = 0;
function row(table: RevisedTable, key: string, cells: RowCells | null): Change {
  made += 1;
  const id = String(made).padStart(4, '0');
  return {
    kind: 'row',
    table,
    key,
    cells,
    reason: '',
    id,
    at: `2026-01-01T00:00:00.${id}Z`,
    by: '',
  };
}
const over = (...changes: readonly Change[]) => readLayer(base, stateOf(changes));
const reasons = (...changes: readonly Change[]) =>
  over(...changes).rejected.map(({ label, faults }) => {
    const [fault] = faults;
    return `${label}: ${fault?.field ?? ''} ${fault?.code ?? ''}`;
  });
const cells = (change: RowCells) => ({ ...claimCells(growth), ...change });

describe('a workspace over the package', () => {
  it('is the package itself, to the last object, where nothing is changed', () => {
    expect(over()).toBe(base);
    expect(over({ kind: 'review', claim: LIAONING, reviewed: true, id: 'a', at: '', by: '' })).toBe(
      base,
    );
  });

  it('puts a revised claim in the place of the one it revises, and a new one after all', () => {
    const reading = over(
      row('claims.csv', LIAONING, cells({ value: '4', as_stated: '4 percent' })),
      row('claims.csv', 'my-claim', cells({ id: 'my-claim', value: '5' })),
    );
    const ids = (claims: typeof set.claims) => claims.map(({ id }) => id);
    expect(ids(reading.set.claims)).toEqual([...ids(set.claims), 'my-claim']);
    expect(reading.set.byId.get(LIAONING)?.value).toBe(4);
    expect(reading.set.claims.find(({ id }) => id === LIAONING)?.value).toBe(4);
    expect(reading.rejected).toEqual([]);
    expect(set.byId.get(LIAONING)?.value).toBe(3);
  });

  it('takes the last of several revisions of a row', () => {
    const [first, second] = ['4', '5'].map((value) =>
      row('claims.csv', LIAONING, cells({ value })),
    );
    expect(over(first!, second!).set.byId.get(LIAONING)?.value).toBe(5);
  });

  it('leaves the package’s row where its own is at fault, and says why', () => {
    const reading = over(row('claims.csv', LIAONING, cells({ value: 'four' })));
    expect(reading.set.byId.get(LIAONING)).toBe(growth);
    expect(reading.rejected).toMatchObject([
      {
        file: 'claims.csv',
        line: base.claimLines.get(LIAONING),
        label: LIAONING,
        faults: [{ code: 'not-a-number', field: 'value', value: 'four' }],
      },
    ]);
  });

  it('lets nothing stand on what is retired: each such row is named with its reason', () => {
    const derived = set.claims.find(({ derivation }) => derivation?.formula === 'difference')!;
    const [input = ''] = derived.derivation?.inputs ?? [];
    expect(reasons(row('claims.csv', input, null))).toContain(
      `${derived.id}: inputs unknown-reference`,
    );
    const lost = set.claims.filter(({ region }) => region === 'CN-LN').map(({ id }) => id);
    const reading = over(row('regions.csv', 'CN-LN', null));
    expect(reading.set.claims.some(({ id }) => lost.includes(id))).toBe(false);
    expect(reading.set.memberships.some(({ member }) => member === 'CN-LN')).toBe(false);
    expect(reading.rejected.map(({ label }) => label)).toEqual(expect.arrayContaining(lost));
  });

  it('asks claims again whether they fit an indicator that is revised', () => {
    const indicator = indicatorCells(set.indicators.get(growth.indicator)!);
    const change = row('indicators.csv', growth.indicator, { ...indicator, unit: 'persons' });
    expect(reasons(change)).toContain(`${LIAONING}: unit unit-differs`);
    const renamed = row('indicators.csv', growth.indicator, { ...indicator, name_en: 'Growth' });
    expect(reasons(renamed)).toEqual([]);
  });

  it('takes a claim with a source, a region and an indicator that are new in the workspace', () => {
    const source = { ...sourceCells(set.sources.get(growth.source)!), id: 'my-source' };
    const region = { ...regionCells(set.regions.get('CN-LN')!), id: 'CN-LN-X', level: 'area' };
    const indicator = { ...indicatorCells(set.indicators.get(growth.indicator)!), id: 'my-growth' };
    const own = { source: 'my-source', region: 'CN-LN-X', indicator: 'my-growth' };
    const reading = over(
      row('claims.csv', 'my-claim', cells(own)),
      row('indicators.csv', 'my-growth', indicator),
      row('regions.csv', 'CN-LN-X', region),
      row('sources.csv', 'my-source', source),
    );
    expect(reading.rejected).toEqual([]);
    expect(reading.set.byId.get('my-claim')).toMatchObject(own);
  });

  it('mends a row of the package that was not taken', () => {
    const faulty = { file: 'claims.csv', line: 7, label: LIAONING, faults: [] };
    const byId = new Map(set.byId);
    byId.delete(LIAONING);
    const broken = {
      ...base,
      set: { ...set, byId, claims: [...byId.values()] },
      rejected: [faulty],
    };
    const reading = readLayer(broken, stateOf([row('claims.csv', LIAONING, cells({}))]));
    expect(reading.rejected).toEqual([]);
    expect(reading.set.byId.get(LIAONING)).toEqual(growth);
  });
});
