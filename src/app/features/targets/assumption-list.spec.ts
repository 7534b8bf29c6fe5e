import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { assumption } from '../../../testing/assumptions';
import { realSet } from '../../../testing/package-files';
import { allByRole, byRole, shown } from '../../../testing/roles';
import type { Assumption } from '../../domain/assumption';
import { draftOf } from '../../domain/assumption';
import { writeAssumptionLink, writeAssumptions } from '../../domain/assumption-text';
import type { Lang } from '../../domain/localized';
import { Assumptions } from '../../store/assumptions';
import { KEPT } from '../../store/kept-assumptions';
import { Language } from '../../store/language';
import { AssumptionList } from './assumption-list';

const saveFile = jest.fn<unknown, [Blob, string]>();
jest.mock('../../files/save-file', () => ({
  saveFile: (blob: Blob, name: string) => saveFile(blob, name),
}));

const BASELINE = 'Baseline 39 % in 2012 assumed by the analyst';
const OUTCOME = assumption({
  id: 'two',
  what: 'outcome',
  value: 44,
  year: 2017,
  source: 'Yearbook 2018',
  name: 'low',
});

@Component({
  imports: [AssumptionList],
  template: `<ri-assumption-list [set]="set" />`,
})
class Page {
  readonly set = realSet();
  readonly store = inject(Assumptions);
}

interface Visit {
  readonly url?: string;
  readonly lang?: Lang;
}

async function open(
  kept: readonly Assumption[] = [],
  { url = '/targets', lang = 'en' }: Visit = {},
) {
  if (kept.length) localStorage.setItem(KEPT, writeAssumptions(kept));
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', children: [] }])] });
  await TestBed.inject(Language).use(lang);
  await TestBed.inject(Router).navigateByUrl(url);
  const fixture = TestBed.createComponent(Page);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const settle = async () => {
    for (let round = 0; round < 3; round += 1) {
      await fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  await settle();
  const click = async (target: HTMLElement) => {
    target.focus();
    target.click();
    await settle();
  };
  return {
    element,
    settle,
    click,
    store: fixture.componentInstance.store,
    items: () => [...element.querySelectorAll('ri-assumption-items li')].map(shown),
    press: (name: string | RegExp) => click(byRole(element, 'button', name)),
    buttons: () => allByRole(element, 'button').map(shown),
    status: () => shown(byRole(element, 'status')),
    drop: async (text: string, name = 'theirs.json') => {
      const files = { item: () => new File([text], name) };
      const place = element.querySelector('.drop');
      place?.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer: { files } }));
      await settle();
    },
    preview: () => shown(element.querySelector('.preview')),
  };
}

beforeEach(() => {
  localStorage.clear();
  saveFile.mockClear();
});

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('the list of assumptions', () => {
  it('says where they are made while there are none', async () => {
    const app = await open();
    expect(shown(app.element)).toContain('Nothing is assumed. On a target’s page, “What if” takes');
    expect(app.buttons()).toEqual(['Open a file']);
  });

  it('tells of each what it is, for which target, on what it rests, its name and its date', async () => {
    const app = await open([assumption(), OUTCOME]);
    const services =
      'Services as a share of total output, Old industrial cities (plan of 2013), 2017';
    expect(app.items()).toEqual([
      `${BASELINE} ${services} of 24 November 2026 Remove`,
      'Outcome 44 % in 2017 according to Yearbook 2018, supplied by the analyst ' +
        `${services} low of 24 November 2026 Remove`,
    ]);
    expect(shown(app.element)).toContain('2 assumptions, 2 in use');
  });

  it('leads to the target', async () => {
    const app = await open([assumption()]);
    const link = byRole(app.element, 'link').getAttribute('href');
    expect(link).toBe('/targets/target-services-share-2017');
  });

  it('keeps one whose target the data no longer hold, and says so', async () => {
    const app = await open([assumption({ target: 'target-of-old' })]);
    expect(app.items()[0]).toContain('a target that is not in the data: target-of-old');
  });

  it('switches one off and on', async () => {
    const app = await open([assumption()]);
    await app.click(byRole(app.element, 'switch'));
    expect(app.items()[0]).toContain('off');
    expect(app.store.active()).toEqual([]);
    expect(shown(app.element)).toContain('1 assumption, 0 in use');
    await app.click(byRole(app.element, 'switch'));
    expect(app.store.active()).toHaveLength(1);
  });

  it('removes one, or all, and brings back exactly what was there', async () => {
    const app = await open([assumption(), OUTCOME]);
    await app.press(`Remove: ${BASELINE}`);
    expect(app.items()).toHaveLength(1);
    // The button that had focus is gone.
    expect(shown(document.activeElement)).toBe('What you assume');
    expect(app.status()).toBe('1 removed');
    await app.press('Remove all');
    expect(app.items()).toEqual([]);
    await app.press('Bring back what was removed');
    await app.press('Bring back what was removed');
    expect(app.status()).toBe('As it was before');
    expect(app.store.all()).toEqual([assumption(), OUTCOME]);
    expect(app.buttons()).not.toContain('Bring back what was removed');
  });

  it('saves them as a file', async () => {
    const app = await open([assumption()]);
    await app.press('Save as file');
    const [blob, name] = saveFile.mock.calls[0] ?? [];
    expect(name).toBe('assumptions.json');
    expect(await blob?.text()).toBe(writeAssumptions([assumption()]));
    expect(app.status()).toBe('Saved as assumptions.json');
  });

  it('shows what another tab has done', async () => {
    const app = await open([assumption()]);
    localStorage.setItem(KEPT, writeAssumptions([assumption(), OUTCOME]));
    window.dispatchEvent(new StorageEvent('storage', { key: KEPT }));
    await app.settle();
    expect(app.items()).toHaveLength(2);
    expect(app.status()).toBe('Another tab changed the list; this is how it stands now.');
  });

  it('says when the browser keeps nothing, and shows what is held all the same', async () => {
    const app = await open([assumption()]);
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    app.store.add('target-services-share-2017', draftOf(OUTCOME));
    await app.settle();
    full.mockRestore();
    expect(app.items()).toHaveLength(2);
    expect(shown(byRole(app.element, 'alert'))).toContain('The browser has no room left.');
  });

  it('names what of the browser’s own could not be read', async () => {
    localStorage.setItem(KEPT, writeAssumptions([assumption(), OUTCOME]).replace('39', '"many"'));
    const app = await open();
    expect(app.items()).toHaveLength(1);
    expect(shown(byRole(app.element, 'alert'))).toContain('Entry 1, “value”: “many” is no number.');
  });

  it('speaks Chinese', async () => {
    const app = await open([assumption()], { lang: 'zh' });
    expect(app.items()[0]).toContain('2012年基期值39%，由分析人员假定');
    expect(shown(app.element)).toContain('共1项假定，采用1项');
    await app.press('全部删除');
    await app.press('恢复删除的1项');
    expect(app.items()).toHaveLength(1);
  });
});

describe('a link to the list', () => {
  const link = `/targets?assume=${writeAssumptionLink([assumption()]) ?? ''}`;

  it('carries what is on, with the rest of the address', async () => {
    const copied: string[] = [];
    const writeText = (text: string) => Promise.resolve(copied.push(text));
    Object.assign(navigator, { clipboard: { writeText } });
    const app = await open([assumption(), { ...OUTCOME, on: false }], {
      url: '/targets?group=kind',
    });
    await app.press('Copy link');
    expect(app.status()).toBe('Link copied. It carries what is on.');
    const url = new URL(copied[0] ?? '');
    expect(url.pathname).toBe('/targets');
    expect(url.searchParams.get('group')).toBe('kind');
    expect(url.searchParams.get('assume')).toBe(app.store.link());
  });

  it('is shown where the browser lets no page copy it', async () => {
    const app = await open([assumption()]);
    await app.press('Copy link');
    expect(app.status()).toBe('Copy this link');
    expect(app.element.querySelector<HTMLInputElement>('.address')?.value).toContain('assume=1.');
  });

  it('brings assumptions that are marked, and kept only when the analyst says so', async () => {
    const app = await open([], { url: link });
    expect(app.items()[0]).toContain('from the link');
    expect(shown(app.element)).toContain('1 comes from the link and holds for this visit.');
    expect(localStorage.getItem(KEPT)).toBeNull();
    await app.press('Keep in this browser');
    expect(app.items()[0]).not.toContain('from the link');
    expect(app.status()).toBe('Kept in this browser');
    expect(localStorage.getItem(KEPT)).toContain('39');
  });

  it('can be done without', async () => {
    const app = await open([], { url: link });
    await app.press('Do without');
    expect(app.items()).toEqual([]);
  });

  it('that is broken is said to be', async () => {
    const app = await open([], { url: '/targets?assume=1.xyz' });
    expect(shown(byRole(app.element, 'alert'))).toBe(
      'What the link carries could not all be read: It is cut or changed. Ask for the link anew, or for a file.',
    );
  });
});

describe('a file that is opened', () => {
  it('shows what it would bring before anything takes effect', async () => {
    const app = await open([assumption()]);
    const bad = { ...OUTCOME, id: 'bad', year: 20.5 };
    await app.drop(writeAssumptions([assumption(), OUTCOME, bad]));
    expect(app.preview()).toBe(
      'In “theirs.json” 1 new; 1 there already; 1 not taken ' +
        'Entry 3, “year”: “20.5” is no year of four digits. Add 1 Leave them',
    );
    expect(document.activeElement?.textContent).toBe('In “theirs.json”');
    expect(app.items()).toHaveLength(1);
    await app.press('Add 1');
    expect(app.items()).toHaveLength(2);
    expect(app.preview()).toBe('');
    await app.press('Take out the 1 from the file');
    expect(app.store.all()).toEqual([assumption()]);
  });

  it('may be left', async () => {
    const app = await open();
    await app.drop(writeAssumptions([OUTCOME]));
    await app.press('Leave them');
    expect(app.items()).toEqual([]);
    expect(app.preview()).toBe('');
  });

  it.each([
    ['a picture', 'It is no JSON file. Open one that was saved here.'],
    ['{"format":"other"}', 'It is another kind of file (“other”). Open one that was saved here.'],
    [
      writeAssumptions([]).replace('"version": 1', '"version": 9'),
      'It was written by a newer version of this product (format 9). Reload the page and try again.',
    ],
  ])('is refused with the reason: %j', async (text, reason) => {
    const app = await open();
    await app.drop(text);
    expect(app.preview()).toBe(`In “theirs.json” ${reason} Close`);
  });

  it('may be chosen, too', async () => {
    const app = await open();
    const field = app.element.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('There is no field for a file');
    const files = { item: () => new File([writeAssumptions([OUTCOME])], 'chosen.json') };
    Object.defineProperty(field, 'files', { value: files });
    field.dispatchEvent(new Event('change'));
    await app.settle();
    expect(app.preview()).toContain('In “chosen.json” 1 new');
  });
});
