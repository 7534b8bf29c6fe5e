import { openDB } from 'idb';
import { emptyDatabase, noDatabase } from '../../testing/browser-database';
import type { Change } from '../domain/workspace';
import { DATABASE, failureOf, MIGRATIONS, WorkspaceDatabase } from './workspace-database';

const HEAD = { id: 'w', name: 'Jobs', made: '2026-01-01T00:00:00.000Z' };
const review = (id: string, at = '2026-01-02T00:00:00.000Z'): Change => {
  return { kind: 'review', claim: 'gdp', reviewed: true, id, at, by: 'Li' };
};
const open = () => WorkspaceDatabase.open(() => undefined);

async function why(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'kept',
    (error: unknown) => failureOf(error),
  );
}

beforeEach(emptyDatabase);

describe('the workspaces that a browser keeps', () => {
  it('are there again, each change once and in its order', async () => {
    const first = await open();
    const [late, early] = [review('a', '2026-03-01T00:00:00.000Z'), review('b')];
    await first.write({ head: HEAD, put: [late] });
    await first.write({ head: HEAD, put: [early, late] });
    first.close();
    const again = await open();
    expect(await again.heads()).toEqual([HEAD]);
    expect(await again.load('w')).toEqual({ ...HEAD, changes: [early, late] });
    expect(await again.load('other')).toBeNull();
  });

  it('are kept apart, though both hold the same change', async () => {
    const db = await open();
    await db.write({ head: HEAD, put: [review('a')] });
    await db.write({ head: { ...HEAD, id: 'v' }, put: [review('a'), review('b')] });
    await db.write({ head: HEAD, drop: ['a'] });
    expect((await db.load('w'))?.changes).toEqual([]);
    expect((await db.load('v'))?.changes).toEqual([review('a'), review('b')]);
  });

  it('lose one with all its changes where it is removed, and keep a new name', async () => {
    const db = await open();
    await db.write({ head: HEAD, put: [review('a')] });
    await db.write({ head: { ...HEAD, name: 'Work' }, renames: true });
    await db.write({ head: HEAD, put: [review('b')] });
    expect((await db.load('w'))?.name).toBe('Work');
    await db.write({ head: HEAD, removes: true });
    await db.write({ head: HEAD });
    expect((await db.load('w'))?.changes).toEqual([]);
  });

  it('keep nothing of what fails in the middle', async () => {
    const db = await open();
    await db.write({ head: HEAD, put: [review('a')] });
    // A record without an id cannot be kept: it fails after the first one went in.
    const bad = { ...review('c'), id: undefined } as unknown as Change;
    expect(await why(db.write({ head: HEAD, put: [review('b'), bad], drop: ['a'] }))).not.toBe(
      'kept',
    );
    expect((await db.load('w'))?.changes).toEqual([review('a')]);
  });
});

describe('a database of another version of the app', () => {
  it.each(MIGRATIONS.map((_, version) => version).filter((version) => version > 0))(
    'is brought up to date from version %i, with all that is in it',
    async (version) => {
      const older = await openDB(DATABASE, version, {
        upgrade: (db, before, _, transaction) => {
          for (const migrate of MIGRATIONS.slice(before, version))
            migrate(
              db as unknown as Parameters<typeof migrate>[0],
              transaction as unknown as Parameters<typeof migrate>[1],
            );
        },
      });
      await older.put('workspaces', HEAD);
      await older.put('changes', { workspace: 'w', id: 'a', change: review('a') });
      older.close();
      expect(await (await open()).load('w')).toEqual({ ...HEAD, changes: [review('a')] });
    },
  );

  it('is refused where it is newer, and stays as it is', async () => {
    const newer = await openDB(DATABASE, MIGRATIONS.length + 1, {
      upgrade: (db) => {
        void db.createObjectStore('workspaces', { keyPath: 'id' }).put({ ...HEAD, colour: 'red' });
      },
    });
    newer.close();
    expect(await why(open())).toBe('newer');
    const after = await openDB(DATABASE);
    expect(after.version).toBe(MIGRATIONS.length + 1);
    expect(await after.getAll('workspaces')).toEqual([{ ...HEAD, colour: 'red' }]);
    after.close();
  });

  it('makes room for a newer one that another tab wants, and says so', async () => {
    const closed = jest.fn();
    await WorkspaceDatabase.open(closed);
    (await openDB(DATABASE, MIGRATIONS.length + 1)).close();
    expect(closed).toHaveBeenCalledTimes(1);
  });
});

describe('why a browser keeps nothing', () => {
  it('is told: no database, no room, none of its own to be opened', async () => {
    noDatabase();
    expect(await why(open())).toBe('barred');
    expect(failureOf(new DOMException('full', 'QuotaExceededError'))).toBe('full');
    expect(failureOf(new DOMException('private window', 'SecurityError'))).toBe('barred');
    expect(failureOf(new DOMException('cut off', 'AbortError'))).toBe('broken');
  });
});
