import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import { brokenReading, openApp } from '../../../testing/app-page';
import { allByRole, byRole, shown } from '../../../testing/roles';
import { Workspaces } from '../../store/workspaces';

const CONFLICT = 'GDP growth, Heilongjiang, January to September 2016';

const SERVICES = 'Services as a share of total output, Old industrial cities (plan of 2013), 2017';

async function open(url = '/review', parts: Parameters<typeof openApp>[1] = {}) {
  const app = await openApp(url, parts);
  const { main, settle } = app;
  const card = (title: string) => {
    const found = [...main.querySelectorAll<HTMLElement>('ri-matter-card')].find(
      (one) => shown(one.querySelector('h3')) === title,
    );
    if (!found) throw new Error(`Nothing here is titled “${title}”`);
    return found;
  };
  return {
    ...app,
    card,
    titles: () => [...main.querySelectorAll('h3')].map(shown),
    said: () => shown(main.querySelector('p.said')),
    press: (within: HTMLElement, name: string | RegExp) =>
      app.click(byRole(within, 'button', name)),
    pick: async (within: HTMLElement, at: number) => {
      within.querySelectorAll<HTMLInputElement>('input[type=radio]')[at]?.click();
      await settle();
    },
    sign: async (within: HTMLElement, text: string) => {
      const field = within.querySelector<HTMLInputElement>('input[type=text]');
      if (!field) throw new Error('There is no field for a name');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
    note: async (within: HTMLElement, text: string) => {
      const field = within.querySelector('textarea');
      if (!field) throw new Error('There is no field for a note');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
  };
}

const settled = () => [...TestBed.inject(Workspaces).state().settled.values()];

describe('the Review page', () => {
  it('lists what needs eyes by kind, each with its reason, its claims and a mend', async () => {
    const { main, card } = await open();
    expect(shown(main.querySelector('h1'))).toBe('What needs eyes');
    expect([...main.querySelectorAll('h2')].map(shown)).toEqual([
      'Sources disagree',
      'Figures do not add up',
      'Revised figures',
      'Targets without a stated baseline',
    ]);
    const conflict = shown(card(CONFLICT));
    expect(conflict).toContain('2 sources state different figures for the same thing');
    expect(conflict).toContain('6 % South China Morning Post, 22 November 2016');
    expect(conflict).toContain('6.7 % Asia Times, October 2016');
    expect(conflict).toContain('Pick the figure that is to speak');
    expect(shown(main)).toContain('40 − 6 × 1.5 = 31 million t');
    expect(shown(main)).toContain('7.4 % was first published, then 7.3 %.');
  });

  it('keeps to one kind, and the address with it', async () => {
    const { main, press, url, titles } = await open();
    await press(main, /^Sources disagree/);
    expect(url()).toBe('/review?kind=conflict');
    expect(titles()).toEqual([CONFLICT]);
  });

  it('settles a conflict by a pick, with a note, and can open it again', async () => {
    const { main, card, press, pick, note, sign, said, titles } = await open();
    await press(card(CONFLICT), `Settle: ${CONFLICT}`);
    await pick(card(CONFLICT), 0);
    await note(card(CONFLICT), 'the later article quotes the bureau');
    await sign(card(CONFLICT), 'Li Wei');
    await press(card(CONFLICT), 'Settle it');
    expect(said()).toBe(`Settled: ${CONFLICT}`);
    expect(titles()).not.toContain(CONFLICT);
    expect(settled()).toMatchObject([
      { how: 'pick', pick: 'gdp-growth-2016-jan-sep-heilongjiang-2016-11-22', by: 'Li Wei' },
    ]);
    await press(main, 'Settled');
    expect(shown(card(CONFLICT))).toMatch(
      /Settled by Li Wei on .+: 6 % speaks. the later article quotes/,
    );
    await press(card(CONFLICT), 'Reopen');
    expect(settled()).toEqual([]);
  });

  it('wants a pick or a note', async () => {
    const { card, press, note } = await open('/review?kind=conflict');
    await press(card(CONFLICT), /^Settle/);
    await press(card(CONFLICT), 'Settle it');
    expect(shown(byRole(card(CONFLICT), 'alert'))).toBe(
      'Pick a figure, or write why it stays as it is.',
    );
    expect(settled()).toEqual([]);
    await note(card(CONFLICT), 'both are said to be preliminary');
    await press(card(CONFLICT), 'Settle it');
    expect(settled()).toMatchObject([{ how: 'annotate', pick: null }]);
  });

  it('offers each way to settle: the claims’ forms, the target’s page', async () => {
    const { card } = await open('/review?kind=baseline');
    const links = allByRole(card(SERVICES), 'link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/claims/target-services-share-2017',
      '/targets/target-services-share-2017',
      '/claims/target-services-share-2017/edit',
    ]);
  });

  it('names the row that was not taken, with the mend', async () => {
    const { main } = await open('/review?kind=rejected', {
      reader: { read: () => of(brokenReading()) },
    });
    expect(shown(main)).toContain('gdp-growth-2015-jilin');
    expect(shown(main)).toContain('“six” is not a plain number. Write digits with a point');
  });

  it('says what of the address it does not know', async () => {
    const { main } = await open('/review?kind=x');
    expect(shown(main)).toContain('“x” in the address is not known here and is left out.');
    expect(main.querySelectorAll('ri-matter-card').length).toBeGreaterThan(5);
  });

  it('hears no companions where they are off', async () => {
    const { titles } = await open('/review?companions=off');
    expect(titles()).not.toContain(CONFLICT);
  });

  it('speaks Chinese', async () => {
    const { main, titles } = await open('/review', { lang: 'zh' });
    expect(shown(main.querySelector('h1'))).toBe('需要核查的事项');
    expect(titles()).toContain('GDP增速，黑龙江，2016年1—9月');
  });
});
