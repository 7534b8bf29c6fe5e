import { TestBed } from '@angular/core/testing';
import { openApp } from '../../../testing/app-page';
import { byRole, shown } from '../../../testing/roles';
import type { RevisedTable } from '../../domain/workspace';
import { ClaimsStore } from '../../store/claims-store';
import { Workspaces } from '../../store/workspaces';

const PHRASE = 'services must be 45 percent of total output';

async function open(url: string, lang: 'en' | 'zh' = 'en') {
  sessionStorage.clear();
  const app = await openApp(url, { lang });
  return { ...app, ...hands(app) };
}

function hands({ main, settle, click }: Awaited<ReturnType<typeof openApp>>) {
  const control = (label: string) => {
    const found = [...main.querySelectorAll('label')].find((one) => shown(one) === label);
    const field = main.querySelector<HTMLInputElement>(`#${found?.htmlFor ?? 'none'}`);
    if (!field) throw new Error(`There is no field “${label}”`);
    return field;
  };
  const write = async (label: string, value: string) => {
    const field = control(label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new Event('blur', { bubbles: true }));
    await settle();
  };
  return {
    control,
    write,
    errors: () => [...main.querySelectorAll('.error')].map(shown),
    press: (name: string) => click(byRole(main, 'button', name)),
  };
}

const workspaces = () => TestBed.inject(Workspaces);
const set = () => TestBed.inject(ClaimsStore).set();
const history = (table: RevisedTable, key: string) =>
  workspaces().state().rows.get(table)?.get(key) ?? [];

describe('the form for a new claim', () => {
  const MARKED = `/claims/new?source=metalsnews-2013-04-02&paragraph=6&phrase=${encodeURIComponent(PHRASE)}`;

  it('proposes value, unit, indicator and words from what was marked', async () => {
    const { control, main } = await open(MARKED);
    expect(shown(main.querySelector('h1'))).toBe('New claim');
    expect(control('Value').value).toBe('45');
    expect(control('Unit').value).toBe('percent');
    expect(control('Role').value).toBe('target');
    expect(control('Indicator').value).toBe('services-share-of-total-output');
    expect(control('Figure as written').value).toBe('45 percent');
    expect(control('Phrase').value).toBe(PHRASE);
    expect(control('Paragraph').value).toBe('6');
  });

  it('says beside each field what is wanting, and keeps nothing until it is mended', async () => {
    const { press, errors, write } = await open(MARKED);
    await press('Keep');
    expect(errors()).toContain('“Region” is empty. Fill it in.');
    expect(errors()).toContain('“Horizon” is empty. Fill it in.');
    expect(workspaces().current()).toBeNull();
    await write('Region', 'CN-OIC');
    expect(errors()).not.toContain('“Region” is empty. Fill it in.');
  });

  it('keeps a claim that is right, and shows it on its page', async () => {
    const { press, write, url } = await open(MARKED);
    await write('Region', 'CN-OIC');
    await write('Period', '2018');
    await write('Horizon', '2018');
    await press('Keep');
    const [change] = history(
      'claims.csv',
      'target-services-share-of-total-output-2018-old-industrial-cities-plan-of-2013',
    );
    expect(url()).toBe(`/claims/${change?.key ?? ''}`);
    expect(set()?.byId.get(change?.key ?? '')).toMatchObject({ value: 45, unit: 'percent' });
  });

  it('checks the figure against its words, as the package is checked', async () => {
    const { write, errors } = await open(MARKED);
    await write('Region', 'CN-OIC');
    await write('Period', '2018');
    await write('Horizon', '2018');
    await write('Value', '54');
    await write('Figure as written', '45 percent');
    expect(errors()).toContain('The words “45 percent” say 45. Correct the value or the words.');
  });

  it('asks which figure is meant where the phrase holds several', async () => {
    const { main, control, click } = await open(
      '/claims/new?source=xinhua-2016-03-03&phrase=posting%205.7,%206.5%20and%203%20percent,%20respectively',
    );
    expect(control('Value').value).toBe('5.7');
    const second = main.querySelectorAll<HTMLElement>('input[type=radio]')[1];
    if (second) await click(second);
    expect(control('Value').value).toBe('6.5');
    expect(control('Figure as written').value).toBe('6.5');
  });

  it('takes unit and denominator from the indicator', async () => {
    const { write, control } = await open('/claims/new');
    await write('Indicator', 'services-share-of-gdp');
    expect(control('Unit').value).toBe('percent');
    expect(control('Share of').value).toBe('gdp');
  });

  it('is as it was left, after a look at another page', async () => {
    const app = await open('/claims/new');
    await app.write('Value', '7.5');
    await app.go('/review');
    await app.go('/claims/new');
    expect(app.control('Value').value).toBe('7.5');
    expect(shown(app.main)).toContain('What you had typed here is here again.');
    await app.press('Start afresh');
    expect(app.control('Value').value).toBe('');
  });

  it('speaks Chinese', async () => {
    const { main, press, errors } = await open('/claims/new', 'zh');
    expect(shown(main.querySelector('h1'))).toBe('新增论断');
    await press('保存');
    expect(errors().some((text) => text.includes('“指标”'))).toBe(true);
  });
});

describe('the form for a correction', () => {
  const EDIT = '/claims/gdp-growth-2015-liaoning/edit';

  it('shows the row as it is, and wants a reason', async () => {
    const { control, write, press, errors } = await open(EDIT);
    expect(control('Value').value).toBe('3');
    await write('Status', 'P');
    await press('Keep the correction');
    expect(errors()).toEqual(['Write why: a correction keeps what was there, with its reason.']);
    expect(history('claims.csv', 'gdp-growth-2015-liaoning')).toEqual([]);
  });

  it('keeps a revision beside what was there, and undo takes it back', async () => {
    const { write, press } = await open(EDIT);
    await write('Status', 'P');
    await write('Reason', 'the bureau calls it provisional');
    await press('Keep the correction');
    expect(set()?.byId.get('gdp-growth-2015-liaoning')?.status).toBe('P');
    expect(history('claims.csv', 'gdp-growth-2015-liaoning')[0]?.reason).toBe(
      'the bureau calls it provisional',
    );
    workspaces().undo();
    expect(set()?.byId.get('gdp-growth-2015-liaoning')?.status).toBe('A');
  });

  it('retires a claim, with its reason', async () => {
    const { write, press } = await open(EDIT);
    await press('Retire it');
    expect(set()?.byId.has('gdp-growth-2015-liaoning')).toBe(true);
    await write('Reason', 'counted twice');
    await press('Retire it');
    expect(set()?.byId.has('gdp-growth-2015-liaoning')).toBe(false);
  });

  it('says that there is no such row', async () => {
    const { main } = await open('/claims/gdp-of-atlantis/edit');
    expect(shown(main.querySelector('h1'))).toBe('There is no claim “gdp-of-atlantis”');
  });
});

describe('the form for what claims refer to', () => {
  it('adds a source, an indicator, a region and a unit', async () => {
    const app = await open('/units/new');
    await app.write('Name, English', 'hectares');
    await app.write('Name, Chinese', '公顷');
    await app.write('Quantity', 'area');
    await app.press('Keep');
    expect(set()?.units.get('hectares')?.quantity).toBe('area');

    await app.go('/regions/new');
    for (const [label, value] of [
      ['Name, English', 'Dalian'],
      ['Name, Chinese', '大连市'],
      ['Short name, Chinese', '大连'],
      ['Identifier', 'CN-LN-DL'],
      ['Level', 'city'],
      ['Lies in', 'CN-LN'],
    ] as const)
      await app.write(label, value);
    await app.press('Keep');
    expect(set()?.regions.get('CN-LN-DL')?.parent).toBe('CN-LN');
  });
});
