import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { ImportError } from '../../domain/statistics/import-fault';
import type { ImportChoices } from '../../domain/statistics/import-run';
import { NO_CHOICES } from '../../domain/statistics/import-run';
import type { ColumnRole } from '../../domain/statistics/mapping';
import { NOTHING_SAID } from '../../domain/statistics/table';
import { bytesSource } from './blob-source';
import type { TableHooks } from './read-table';
import { StatisticsDatabase } from './statistics-database';
import { StatisticsKeeper } from './statistics-keeper';

const TEXT = 'region,indicator,year,value\nLiaoning,GDP,2015,3\nJilin,GDP,2015,6.5\n';
const ROLES: readonly ColumnRole[] = ['region', 'indicator', 'period', 'value'];
const CHOICES: ImportChoices = {
  ...NO_CHOICES,
  mapping: {
    columns: ROLES.map((role) => ({ role, reason: 'chosen', detail: '', certainty: 'sure' })),
    header: 'nothing',
    decimal: '.',
    fixed: { region: '', indicator: '', period: '', unit: '' },
  },
};
const breathe = () => Promise.resolve();
const HOOKS: TableHooks = { onPreview: () => undefined, onProgress: () => undefined, breathe };

function jobFor(id: string, text = TEXT) {
  const source = bytesSource(new TextEncoder().encode(text), `${id}.csv`);
  const knowledge = { regions: [], remembered: [] };
  return { id, source, choices: CHOICES, knowledge, now: '2026-11-28T10:00:00Z' };
}

const all = { indicator: 0, regions: null, periods: null };

describe('datasets of this browser', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('are asked as soon as they are read, and listed when they are added', async () => {
    const keeper = new StatisticsKeeper();
    const { dataset } = await keeper.import(jobFor('ds-1'), HOOKS);
    expect([...(await keeper.store('ds-1')).slice(all).value]).toEqual([3, 6.5]);
    expect(await keeper.list()).toEqual([]);
    const about = { ...NOTHING_SAID, title: 'Growth' };
    const added = await keeper.add('ds-1', about, false, breathe);
    expect(added).toEqual({
      ...dataset,
      about,
      file: {
        ...dataset.file,
        sha256: '930c217aa448a1b119e6b779939041d1378a17a9cedfb15ff93548489a73b526',
      },
    });
    expect(await keeper.list()).toEqual([added]);
  });

  it('are there in the next visit with all figures, if they are kept', async () => {
    const keeper = new StatisticsKeeper();
    await keeper.import(jobFor('ds-1'), HOOKS);
    await keeper.import(jobFor('ds-2'), HOOKS);
    await keeper.add('ds-1', NOTHING_SAID, true, breathe);
    await keeper.add('ds-2', NOTHING_SAID, false, breathe);
    const next = new StatisticsKeeper();
    expect((await next.list()).map(({ id }) => id)).toEqual(['ds-1']);
    const { value, row } = (await next.store('ds-1')).slice(all);
    expect([[...value], [...row]]).toEqual([
      [3, 6.5],
      [2, 3],
    ]);
  });

  it('are kept no longer when the analyst says so, and again after that', async () => {
    const keeper = new StatisticsKeeper();
    await keeper.import(jobFor('ds-1'), HOOKS);
    await keeper.add('ds-1', NOTHING_SAID, true, breathe);
    await keeper.keep('ds-1', false);
    expect(await new StatisticsKeeper().list()).toEqual([]);
    expect(await keeper.list()).toHaveLength(1);
    await keeper.keep('ds-1', true);
    expect(await new StatisticsKeeper().list()).toHaveLength(1);
  });

  it('are gone when they are removed, kept or not', async () => {
    const keeper = new StatisticsKeeper();
    await keeper.import(jobFor('ds-1'), HOOKS);
    await keeper.add('ds-1', NOTHING_SAID, true, breathe);
    await keeper.remove('ds-1');
    expect(await keeper.list()).toEqual([]);
    await expect(keeper.store('ds-1')).rejects.toMatchObject({ fault: 'storage', detail: 'ds-1' });
  });

  it('stay to be added where the browser has no room for them', async () => {
    const keeper = new StatisticsKeeper();
    await keeper.import(jobFor('ds-1'), HOOKS);
    const full = jest
      .spyOn(StatisticsDatabase.prototype, 'keep')
      .mockRejectedValueOnce(new ImportError('quota'));
    await expect(keeper.add('ds-1', NOTHING_SAID, true, breathe)).rejects.toThrow('quota');
    full.mockRestore();
    expect(await keeper.list()).toEqual([]);
    expect(await keeper.add('ds-1', NOTHING_SAID, false, breathe)).toMatchObject({ kept: false });
  });

  it('leave nothing behind when their reading is cancelled', async () => {
    const keeper = new StatisticsKeeper();
    const cancelled = () => Promise.reject(new ImportError('cancelled'));
    const reading = keeper.import(jobFor('ds-1'), { ...HOOKS, breathe: cancelled });
    await expect(reading).rejects.toMatchObject({ fault: 'cancelled' });
    await expect(keeper.store('ds-1')).rejects.toThrow('ds-1');
    expect(await keeper.list()).toEqual([]);
  });

  it('say that the browser’s storage cannot be read', async () => {
    jest.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('closed to us', 'SecurityError');
    });
    await expect(new StatisticsDatabase().list()).rejects.toMatchObject({
      fault: 'storage',
      detail: 'SecurityError',
    });
    expect(await new StatisticsKeeper().list()).toEqual([]);
  });
});
