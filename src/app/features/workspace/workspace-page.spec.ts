import { TestBed } from '@angular/core/testing';
import { emptyDatabase } from '../../../testing/browser-database';
import type { OpenApp } from '../../../testing/app-page';
import { openApp } from '../../../testing/app-page';
import { packageFiles, realSet } from '../../../testing/package-files';
import { allByRole, byRole, plain, shown } from '../../../testing/roles';
import { corrected, zipOf } from '../../../testing/workspace-changes';
import type { Deed } from '../../domain/workspace';
import { Workspaces } from '../../store/workspaces';

const growth = realSet().byId.get('gdp-growth-2015-liaoning')!;
const revision = corrected(growth, '4');
const REVIEW: Deed = { kind: 'review', claim: growth.id, reviewed: true };

const section = (app: OpenApp, name: string) => byRole(app.main, 'region', name);
const status = (app: OpenApp) => allByRole(app.main, 'status').map(shown).join(' | ');

/** The field of a label. */
function field(app: OpenApp, label: string): HTMLInputElement {
  const found = [...app.main.querySelectorAll('label')].find((one) => shown(one).startsWith(label));
  return found!.querySelector('input')!;
}

async function fill(app: OpenApp, input: HTMLInputElement, text: string): Promise<void> {
  input.value = text;
  input.dispatchEvent(new Event('change'));
  await app.settle();
}

async function choose(app: OpenApp, bytes: Uint8Array<ArrayBuffer>, name: string): Promise<void> {
  const input = section(app, 'A file of your work').querySelector('input')!;
  const file = new File([bytes], name, { type: 'application/zip' });
  Object.defineProperty(input, 'files', { value: { item: () => file }, configurable: true });
  input.dispatchEvent(new Event('change'));
  for (let round = 0; round < 10; round += 1) await app.settle();
}

function fetchShipped(): void {
  const files = packageFiles();
  const answer = (url: string) => {
    const text = files.get(url.replace('data/', '')) ?? '';
    return Promise.resolve({ ok: true, text: () => Promise.resolve(text) });
  };
  Object.assign(globalThis, { fetch: answer });
}

beforeEach(() => {
  emptyDatabase();
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
});

describe('the page on workspaces', () => {
  it('says that there is none, and makes one by its name', async () => {
    const app = await openApp('/workspace');
    expect(shown(section(app, 'Workspaces in this browser'))).toContain('There is none yet.');
    expect(status(app)).toContain('No changes of your own');
    const name = field(app, 'Name');
    name.value = 'Jobs';
    await app.click(byRole(app.main, 'button', 'New workspace'));
    expect(shown(section(app, 'Workspaces in this browser'))).toContain('Jobs open begun');
    expect(status(app)).toContain('“Jobs” is open.');
    expect(status(app)).toContain('Saved in this browser');
  });

  it('tells what was done, when, by whom and why, the latest first, and takes it back', async () => {
    const app = await openApp('/workspace');
    await fill(app, field(app, 'Your name'), 'Li Wei');
    const store = TestBed.inject(Workspaces);
    store.make(revision);
    store.make(REVIEW);
    await app.settle();
    const items = () =>
      [...section(app, 'History').querySelectorAll('li')].map((item) => plain(item.textContent));
    expect(items()).toHaveLength(2);
    expect(items()[0]).toContain('claim 4 % (GDP growth, Liaoning, 2015) marked as reviewed');
    expect(items()[1]).toContain('claim 4 % (GDP growth, Liaoning, 2015) corrected');
    expect(items()[1]).toMatch(/Reason: misread.*Li Wei/s);
    expect(shown(section(app, 'Differences'))).toMatch(
      /0 added, 1 changed, 0 retired.*gdp-growth-2015-liaoning changed.*Value: 3 → 4/s,
    );
    await app.click(
      byRole(app.main, 'button', 'Take back: claim 4 % (GDP growth, Liaoning, 2015) corrected'),
    );
    expect(items()).toHaveLength(1);
    expect(status(app)).toContain('Taken back');
    await app.click(byRole(app.main, 'button', /^Undo: /));
    expect(items()).toHaveLength(2);
  });

  it('shows what a file would bring before it takes effect, and leaves all as it was when told so', async () => {
    fetchShipped();
    const app = await openApp('/workspace');
    const files = packageFiles();
    const claims = (files.get('claims.csv') ?? '')
      .replace(/^(gdp-growth-2015-liaoning,.*,eq,)3,/m, '$14,')
      .replace(/^(gdp-growth-2015-jilin,.*,eq,)6\.5,/m, '$1six,');
    files.set('claims.csv', claims);
    await choose(app, zipOf(files), 'other.zip');
    const file = section(app, 'A file of your work');
    expect(shown(file)).toContain('What other.zip would bring');
    const [, row] = allByRole(file, 'row').map(shown);
    expect(row).toBe('Claims 0 1 0 1 gdp-growth-2015-liaoning, Value: 3 → 4');
    expect(plain(file.textContent)).toMatch(/1 row refused.*gdp-growth-2015-jilin.*“six”/s);
    await app.click(byRole(file, 'button', 'Leave everything as it is'));
    expect(TestBed.inject(Workspaces).current()).toBeNull();
    await choose(app, zipOf(files), 'other.zip');
    await app.click(byRole(file, 'button', 'Open as a new workspace'));
    expect(TestBed.inject(Workspaces).current()).toMatchObject({
      name: 'other',
      changes: [{ key: growth.id, cells: { value: '4' } }],
    });
    expect(status(app)).toContain('1 change taken.');
  });

  it('says why a file is refused', async () => {
    const app = await openApp('/workspace', { lang: 'zh' });
    const input = byRole(app.main, 'region', '您的工作文件').querySelector('input')!;
    const file = new File(['no zip'], 'x.zip');
    Object.defineProperty(input, 'files', { value: { item: () => file } });
    input.dispatchEvent(new Event('change'));
    for (let round = 0; round < 5; round += 1) await app.settle();
    expect(shown(byRole(app.main, 'alert'))).toBe(
      '这不是zip文件，或文件已损坏。请选择保存工作区所得的zip文件；表格请在“统计数据”中打开。',
    );
  });

  it('asks before it removes one, and brings it back', async () => {
    const app = await openApp('/workspace');
    const store = TestBed.inject(Workspaces);
    store.create('Jobs');
    store.make(REVIEW);
    await app.settle();
    await app.click(byRole(app.main, 'button', 'Remove Jobs'));
    expect(shown(section(app, 'Workspaces in this browser'))).toContain('from this browser?');
    await app.click(byRole(app.main, 'button', 'Remove Jobs'));
    expect(store.current()).toBeNull();
    await app.click(byRole(app.main, 'button', 'Bring it back'));
    expect(store.current()).toMatchObject({ name: 'Jobs', changes: [REVIEW] });
  });
});
