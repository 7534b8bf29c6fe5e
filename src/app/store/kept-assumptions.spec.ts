import {
  DRAFT,
  fillStorage,
  named,
  names,
  open,
  startsWithEmptyStorage,
  TARGET,
  tellOthers,
  twoTabs,
} from '../../testing/assumption-store';
import { assumption } from '../../testing/assumptions';
import { writeAssumptions } from '../domain/assumption-text';
import { KEPT, UNREAD } from './kept-assumptions';

startsWithEmptyStorage();

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
