import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { assumption } from '../../testing/assumptions';
import type { Assumption, Draft } from '../domain/assumption';
import { draftOf } from '../domain/assumption';
import { writeAssumptionLink, writeAssumptions } from '../domain/assumption-text';
import { Assumptions, KEPT, UNREAD } from './assumptions';

const TARGET = 'target-services-share-2017';
const DRAFT = draftOf(assumption());
const named = (name: string): Draft => ({ ...DRAFT, name });
const names = (store: Assumptions) => store.all().map(({ name }) => name);

/** The page opened anew by the same reader: services begin again, the browser's storage stays. */
async function open(url = '/targets'): Promise<Assumptions> {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', children: [] }])] });
  await TestBed.inject(Router).navigateByUrl(url);
  return TestBed.inject(Assumptions);
}

/** A second tab of the same browser; a change in one is told to the other, as browsers do. */
async function twoTabs(): Promise<readonly [Assumptions, Assumptions]> {
  const first = await open();
  return [first, TestBed.runInInjectionContext(() => new Assumptions())];
}

function tellOthers(key: string | null = KEPT): void {
  window.dispatchEvent(new StorageEvent('storage', { key }));
}

function fillStorage(name = 'QuotaExceededError'): jest.SpyInstance {
  return jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('there is no room', name);
  });
}

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('assumptions', () => {
  it('are none at first', async () => {
    const store = await open();
    expect(store.all()).toEqual([]);
    expect(store.link()).toBe('');
    expect(store.undoable()).toBeNull();
  });

  it('are dated, told apart, on, and still there when the page is opened again', async () => {
    const before = Date.now();
    const store = await open();
    const one = store.add(TARGET, DRAFT);
    const two = store.add(TARGET, DRAFT);
    expect(one.id).not.toBe(two.id);
    expect(one.on).toBe(true);
    expect(Date.parse(one.made)).toBeGreaterThanOrEqual(before);
    const again = await open();
    expect(again.all()).toEqual([one, two]);
    expect(again.of(TARGET)).toEqual([one, two]);
    expect(again.of('another target')).toEqual([]);
  });

  it('speak only while they are on', async () => {
    const store = await open();
    const one = store.add(TARGET, DRAFT);
    store.switch(one.id, false);
    expect(store.active()).toEqual([]);
    expect((await open()).all()).toEqual([{ ...one, on: false }]);
    store.switch(one.id, true);
    expect(store.active()).toEqual([one]);
  });

  it('change in place, and the earlier content can be had back', async () => {
    const store = await open();
    const one = store.add(TARGET, named('first'));
    store.add(TARGET, named('second'));
    store.change(one, named('better'));
    expect(names(store)).toEqual(['better', 'second']);
    store.undo();
    expect(names(store)).toEqual(['first', 'second']);
    expect(store.all()[0]).toEqual(one);
  });

  it('are removed one by one or all at once, and come back exactly as they were, where they were', async () => {
    const store = await open();
    for (const name of ['a', 'b', 'c']) store.add(TARGET, named(name));
    const all = store.all();
    store.remove(all[1]?.id ?? '');
    expect(names(store)).toEqual(['a', 'c']);
    expect(store.undoable()).toEqual({ kind: 'remove', count: 1 });
    store.removeAll();
    expect(store.all()).toEqual([]);
    expect(store.undoable()).toEqual({ kind: 'remove', count: 2 });
    store.undo();
    expect(names(store)).toEqual(['a', 'c']);
    store.undo();
    expect(store.all()).toEqual(all);
    expect((await open()).all()).toEqual(all);
  });

  it('that were made after a removal stay when it is taken back', async () => {
    const store = await open();
    store.add(TARGET, named('a'));
    store.removeAll();
    store.add(TARGET, named('b'));
    store.undo();
    expect(names(store)).toEqual(['a', 'b']);
  });
});

describe('the browser’s storage', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ['SecurityError', 'barred'],
  ])('that answers %s is said to be %s, and nothing on screen is lost', async (name, failure) => {
    const store = await open();
    store.add(TARGET, named('before'));
    const full = fillStorage(name);
    store.add(TARGET, named('after'));
    expect(store.failure()).toBe(failure);
    store.add(TARGET, named('and later'));
    expect(names(store)).toEqual(['before', 'after', 'and later']);
    full.mockRestore();
    store.add(TARGET, named('again'));
    expect(store.failure()).toBeNull();
    expect(names(await open())).toEqual(['before', 'after', 'and later', 'again']);
  });

  it('may be barred from the start', async () => {
    const barred = () => {
      throw new DOMException('barred', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(barred);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(barred);
    const store = await open();
    expect(store.failure()).toBe('barred');
    store.add(TARGET, DRAFT);
    expect(store.all()).toHaveLength(1);
  });

  it('loses no good entry to a bad one, and sets aside what could not be read', async () => {
    const text = writeAssumptions([assumption(), assumption({ id: 'two' })]).replace(
      '39',
      '"many"',
    );
    localStorage.setItem(KEPT, text);
    const store = await open();
    expect(store.all().map(({ id }) => id)).toEqual(['two']);
    expect(store.unread()).toEqual([
      { code: 'no-number', entry: 1, field: 'value', value: 'many' },
    ]);
    store.add(TARGET, DRAFT);
    expect(localStorage.getItem(UNREAD)).toBe(text);
  });

  it('is left alone where a newer version of the product wrote it', async () => {
    const text = writeAssumptions([assumption()]).replace('"version": 1', '"version": 2');
    localStorage.setItem(KEPT, text);
    const store = await open();
    store.add(TARGET, DRAFT);
    expect(store.failure()).toBe('newer');
    expect(store.all()).toHaveLength(1);
    expect(localStorage.getItem(KEPT)).toBe(text);
  });
});

describe('two tabs', () => {
  it('show each other’s changes', async () => {
    const [here, there] = await twoTabs();
    const one = here.add(TARGET, DRAFT);
    tellOthers();
    expect(there.all()).toEqual([one]);
    expect(there.elsewhere()).toBe(1);
    there.removeAll();
    tellOthers();
    expect(here.all()).toEqual([]);
  });

  it('do not overwrite each other, even before they have heard of each other', async () => {
    const [here, there] = await twoTabs();
    here.add(TARGET, named('here'));
    there.add(TARGET, named('there'));
    expect(names(there)).toEqual(['here', 'there']);
    here.add(TARGET, named('here again'));
    expect(names(here)).toEqual(['here', 'there', 'here again']);
    expect(names(await open())).toEqual(['here', 'there', 'here again']);
  });

  it('keep what one changes and the other removes', async () => {
    const [here, there] = await twoTabs();
    const one = here.add(TARGET, named('a'));
    there.removeAll();
    here.change(one, named('b'));
    expect(names(await open())).toEqual(['b']);
  });

  it('keep what only one of them could not write', async () => {
    const [here, there] = await twoTabs();
    const full = fillStorage();
    here.add(TARGET, named('not written'));
    full.mockRestore();
    there.add(TARGET, named('written'));
    tellOthers();
    expect(names(here)).toEqual(['written', 'not written']);
  });

  it('are not disturbed by other settings', async () => {
    const [here] = await twoTabs();
    tellOthers('ri.theme');
    expect(here.elsewhere()).toBe(0);
  });
});

describe('a link', () => {
  const link = (...all: readonly Assumption[]) =>
    `/targets?assume=${writeAssumptionLink(all) ?? ''}`;

  it('carries those that are on; they hold for the visit and are marked', async () => {
    const sender = await open();
    const one = sender.add(TARGET, named('sent'));
    sender.switch(sender.add(TARGET, named('not sent')).id, false);
    const url = `/targets?assume=${sender.link() ?? ''}`;
    localStorage.clear();
    const store = await open(url);
    expect(store.active()).toEqual([{ ...one, id: store.active()[0]?.id }]);
    expect(store.fromLink()).toEqual(store.all());
    expect(store.isFromLink(store.all()[0]?.id ?? '')).toBe(true);
    expect(localStorage.getItem(KEPT)).toBeNull();
    expect((await open()).all()).toEqual([]);
  });

  it('is kept when the analyst says so', async () => {
    const store = await open(link(assumption()));
    store.keepLinked();
    expect(store.fromLink()).toEqual([]);
    expect((await open()).all()).toHaveLength(1);
  });

  it('that nobody keeps is not written with what the analyst makes beside it', async () => {
    const store = await open(link(assumption({ name: 'theirs' })));
    store.add(TARGET, named('mine'));
    store.removeAll();
    store.undo();
    expect([...names(store)].sort()).toEqual(['mine', 'theirs']);
    expect(names(await open())).toEqual(['mine']);
  });

  it('is left with one step, and that can be taken back', async () => {
    const store = await open(link(assumption()));
    store.leaveLinked();
    expect(store.all()).toEqual([]);
    store.undo();
    expect(store.fromLink()).toHaveLength(1);
  });

  it('of the analyst’s own doubles nothing, and switches on what is off when it is kept', async () => {
    const before = await open();
    const one = before.add(TARGET, DRAFT);
    const url = `/targets?assume=${before.link() ?? ''}`;
    expect((await open(url)).all()).toEqual([one]);
    before.switch(one.id, false);
    const store = await open(url);
    expect(store.active()).toHaveLength(1);
    store.keepLinked();
    expect(store.all()).toEqual([one]);
  });

  it('is taken when the address changes, once', async () => {
    const store = await open();
    const router = TestBed.inject(Router);
    await router.navigateByUrl(link(assumption()));
    expect(store.fromLink()).toHaveLength(1);
    store.leaveLinked();
    await router.navigateByUrl('/claims');
    await router.navigateByUrl(link(assumption()));
    expect(store.all()).toEqual([]);
  });

  it('that is broken is said to be, and costs nothing', async () => {
    (await open()).add(TARGET, DRAFT);
    const store = await open('/targets?assume=1.broken');
    expect(store.all()).toHaveLength(1);
    expect(store.linkFaults().map(({ code }) => code)).toEqual(['broken-link']);
  });
});

describe('a file', () => {
  it('is previewed before anything takes effect, then added, and may be taken back', async () => {
    const store = await open();
    const held = store.add(TARGET, DRAFT);
    const bad = { ...assumption({ id: 'bad' }), year: 'soon' as unknown as number };
    const other = assumption({ id: held.id, name: 'theirs' });
    expect(store.preview(store.file())).toEqual({ added: [], already: [held], refused: [] });
    const preview = store.preview(writeAssumptions([other, bad]));
    expect(store.all()).toEqual([held]);
    expect(preview.added.map(({ name }) => name)).toEqual(['theirs']);
    expect(preview.refused.map(({ code }) => code)).toEqual(['no-number']);
    store.take(preview);
    expect(names(store)).toEqual(['', 'theirs']);
    expect(new Set(store.all().map(({ id }) => id)).size).toBe(2);
    store.undo();
    expect(store.all()).toEqual([held]);
  });

  it('holds all of them, and brings them back in another browser', async () => {
    const store = await open();
    store.switch(store.add(TARGET, DRAFT).id, false);
    store.add(TARGET, named('two'));
    const [text, all] = [store.file(), store.all()];
    localStorage.clear();
    const other = await open();
    other.take(other.preview(text));
    expect(other.all()).toEqual(all);
    expect((await open()).all()).toEqual(all);
  });
});
