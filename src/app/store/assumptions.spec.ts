import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import {
  DRAFT,
  named,
  names,
  open,
  startsWithEmptyStorage,
  TARGET,
} from '../../testing/assumption-store';
import { assumption } from '../../testing/assumptions';
import type { Assumption } from '../domain/assumption';
import { writeAssumptionLink, writeAssumptions } from '../domain/assumption-text';
import { KEPT } from './kept-assumptions';

startsWithEmptyStorage();

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
