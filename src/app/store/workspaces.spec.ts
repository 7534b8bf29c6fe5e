import {
  createEnvironmentInjector,
  EnvironmentInjector,
  runInInjectionContext,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { openDB } from 'idb';
import { emptyDatabase, noDatabase, TestChannel } from '../../testing/browser-database';
import { realSet } from '../../testing/package-files';
import { anyDeed, corrected } from '../../testing/workspace-changes';
import { DATABASE, MIGRATIONS } from '../data-access/workspace-database';
import type { Deed } from '../domain/workspace';
import { WorkspaceLayer } from './workspace-layer';
import { Workspaces } from './workspaces';

const REVIEW: Deed = { kind: 'review', claim: 'gdp-growth-2015-liaoning', reviewed: true };
const growth = realSet().byId.get('gdp-growth-2015-liaoning')!;
const revision = (value: string) => corrected(growth, value);

let tabs: Workspaces[] = [];

/** A tab of its own, on the one browser of the test. */
async function tab(): Promise<Workspaces> {
  const parent = TestBed.inject(EnvironmentInjector);
  const injector = createEnvironmentInjector([WorkspaceLayer, Workspaces], parent);
  const store = runInInjectionContext(injector, () => injector.get(Workspaces));
  await store.ready;
  tabs.push(store);
  return store;
}

/** Waits until all that was begun is done: writing, and what other tabs hear of it. */
async function calm(): Promise<void> {
  for (let quiet = 0; quiet < 12; quiet += 1) {
    await new Promise((done) => setTimeout(done));
    if (tabs.some((store) => store.saving().kind === 'saving')) quiet = 0;
  }
}

beforeEach(() => {
  emptyDatabase();
  localStorage.clear();
  TestChannel.closeAll();
  tabs = [];
  Object.assign(globalThis, { BroadcastChannel: TestChannel });
});

describe('the workspace', () => {
  it('is made by the first change, and is there again after the page is closed', async () => {
    const first = await tab();
    first.signAs(' Li Wei ');
    first.make(revision('4'), REVIEW);
    expect(first.saving().kind).toBe('saving');
    await calm();
    expect(first.saving()).toEqual({ kind: 'saved' });
    const again = await tab();
    expect(again.current()?.changes).toEqual(first.current()?.changes);
    expect(again.current()?.changes).toMatchObject([{ by: 'Li Wei' }, { by: 'Li Wei' }]);
    expect(again.list()).toHaveLength(1);
    expect(again.author()).toBe('Li Wei');
    expect(again.state().reviewed.has(growth.id)).toBe(true);
  });

  it('is as it was at the start once every step is taken back, and as it was at the end once all are made again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyDeed, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
        async (steps) => {
          emptyDatabase();
          localStorage.clear();
          const store = await tab();
          store.create('Start', []);
          const start = store.current()?.changes;
          for (const deeds of steps) store.make(...deeds);
          const [first] = store.current()?.changes ?? [];
          if (first) store.takeBack(first);
          const end = store.current()?.changes;
          while (store.undoable()) store.undo();
          expect(store.current()?.changes).toEqual(start);
          while (store.redoable()) store.redo();
          expect(store.current()?.changes).toEqual(end);
          await calm();
          expect((await tab()).current()?.changes).toEqual(end);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('puts a correction behind what it corrects, though the clock was set back', async () => {
    const store = await tab();
    const late = { ...revision('4'), id: 'a', at: '2150-01-01T00:00:00.000Z', by: '' } as const;
    store.create('Later', [late]);
    store.make(revision('5'));
    expect(store.current()?.changes.map(({ at }) => at)).toEqual([
      '2150-01-01T00:00:00.000Z',
      '2150-01-01T00:00:00.001Z',
    ]);
  });

  it('is one of several by name: opened, renamed, removed and brought back', async () => {
    const store = await tab();
    store.create('Jobs');
    store.make(REVIEW);
    const jobs = store.current()!;
    store.create('Growth');
    expect(store.list().map(({ name }) => name)).toEqual(['Jobs', 'Growth']);
    expect(store.current()?.changes).toEqual([]);
    await calm();
    expect(await store.open(jobs.id)).toBe(true);
    expect(store.current()).toEqual(jobs);
    store.rename(jobs.id, 'Work');
    await store.remove(jobs.id);
    expect(store.current()).toBeNull();
    await calm();
    expect((await tab()).list().map(({ name }) => name)).toEqual(['Growth']);
    store.bringBack();
    await calm();
    expect((await tab()).current()).toEqual({ ...jobs, name: 'Work' });
    store.close();
    expect((await tab()).current()).toBeNull();
  });
});

describe('two tabs', () => {
  it('come to the same, however their changes fall', async () => {
    const act = fc.record({
      who: fc.nat(1),
      what: fc.constantFrom('make', 'make', 'undo', 'redo', 'wait', 'takeBack'),
      deed: anyDeed,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        emptyDatabase();
        localStorage.clear();
        TestChannel.closeAll();
        const one = await tab();
        one.create('Both');
        await calm();
        const both = [one, await tab()] as const;
        for (const { who, what, deed } of acts) {
          const store = both[who === 0 ? 0 : 1];
          const [first] = store.current()?.changes ?? [];
          if (what === 'make') store.make(deed);
          else if (what === 'takeBack' && first) store.takeBack(first);
          else if (what === 'wait') await calm();
          else if (what === 'undo') store.undo();
          else if (what === 'redo') store.redo();
        }
        await calm();
        expect(both[1].current()).toEqual(both[0].current());
        expect((await tab()).current()).toEqual(both[0].current());
      }),
      { numRuns: 25 },
    );
  });

  it('say so where both correct the same row; the later holds, and both stand in the history', async () => {
    const one = await tab();
    one.make(revision('4'));
    await calm();
    const other = await tab();
    expect(other.clashes()).toEqual([]);
    other.make(revision('5'));
    await calm();
    expect(one.clashes()).toEqual([{ table: 'claims.csv', key: growth.id, lost: true }]);
    expect(other.clashes()).toEqual([]);
    const history = one.state().rows.get('claims.csv')?.get(growth.id);
    expect(history?.map(({ cells }) => cells?.['value'])).toEqual(['4', '5']);
  });

  it('show the list alike, and tell of the open one that another tab removed', async () => {
    const one = await tab();
    one.create('Jobs');
    await calm();
    const other = await tab();
    other.rename(one.current()?.id ?? '', 'Work');
    await calm();
    expect(one.current()?.name).toBe('Work');
    await other.remove(one.current()?.id ?? '');
    await calm();
    expect(one.current()).toBeNull();
    expect(one.removedElsewhere()).toBe(true);
    expect(one.list()).toEqual([]);
  });
});

describe('a browser that does not keep the work', () => {
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('is told to be full; nothing on screen is lost, and a second try keeps all of it', async () => {
    const store = await tab();
    store.make(revision('4'));
    await calm();
    expect(leave()).toBe(false);
    const put = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    store.make(REVIEW);
    store.make(revision('5'));
    await calm();
    expect(store.saving()).toEqual({ kind: 'failed', reason: 'full', unsaved: 2 });
    expect(store.current()?.changes).toHaveLength(3);
    expect(leave()).toBe(true);
    expect((await tab()).current()?.changes).toHaveLength(1);
    put.mockRestore();
    await store.retry();
    expect(store.saving()).toEqual({ kind: 'saved' });
    expect(leave()).toBe(false);
    expect((await tab()).current()?.changes).toEqual(store.current()?.changes);
  });

  it('keeps nothing of a step that it breaks off in the middle', async () => {
    const store = await tab();
    store.make(REVIEW);
    await calm();
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is bound where it is called
    const real = IDBObjectStore.prototype.put;
    let count = 0;
    const broken = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...rest: Parameters<IDBObjectStore['put']>
    ) {
      count += 1;
      if (count === 2) throw new DOMException('cut off', 'AbortError');
      return real.apply(this, rest);
    });
    store.make(revision('4'), revision('5'));
    await calm();
    broken.mockRestore();
    expect(store.saving()).toMatchObject({ kind: 'failed', reason: 'broken', unsaved: 1 });
    expect((await tab()).current()?.changes).toHaveLength(1);
    expect(store.current()?.changes).toHaveLength(3);
  });

  it('is told to be a private window only once there is something to keep', async () => {
    noDatabase();
    const store = await tab();
    expect(store.saving()).toEqual({ kind: 'saved' });
    store.make(REVIEW);
    await calm();
    expect(store.saving()).toEqual({ kind: 'failed', reason: 'barred', unsaved: 1 });
    expect(store.state().reviewed.size).toBe(1);
  });

  it('whose workspaces are of a newer version leaves them as they are, and says so', async () => {
    const newer = await openDB(DATABASE, MIGRATIONS.length + 1);
    newer.close();
    localStorage.setItem('ri.workspace', 'w');
    const store = await tab();
    expect(store.saving()).toEqual({ kind: 'failed', reason: 'newer', unsaved: 0 });
    expect(store.current()).toBeNull();
    store.make(REVIEW);
    await calm();
    const after = await openDB(DATABASE);
    expect([after.version, after.objectStoreNames.length]).toEqual([MIGRATIONS.length + 1, 0]);
    after.close();
  });
});
