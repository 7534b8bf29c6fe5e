import { TestBed } from '@angular/core/testing';
import type { Deed } from '../../domain/workspace';
import { NO_CHOICES } from '../../domain/statistics/import-run';
import { NOTHING_SAID } from '../../domain/statistics/table';
import { Datasets } from '../../store/statistics';
import { Workspaces } from '../../store/workspaces';
import { openApp } from '../../../testing/app-page';
import { allByRole, byRole, shown } from '../../../testing/roles';
import { DeskHere, readsTablesHere } from '../../../testing/statistics';

async function open(id: string, query = '') {
  const app = await openApp(`/claims/${id}${query}`);
  const { main, settle } = app;
  return {
    ...app,
    title: () => shown(main.querySelector('h1')),
    /** The entries of a list below a heading. */
    under: (heading: string) => {
      const section = byRole(main, 'heading', heading).parentElement;
      return [...(section?.querySelectorAll('li') ?? [])].map(shown);
    },
    link: (name: string | RegExp) => byRole(main, 'link', name).getAttribute('href'),
    make: async (...deeds: readonly Deed[]) => {
      TestBed.inject(Workspaces).make(...deeds);
      await settle();
    },
  };
}

describe('the page of one claim', () => {
  it('is found under the claim’s address, with its words and place', async () => {
    const { main, title, link } = await open('gdp-growth-2015-jilin');
    expect(title()).toBe('GDP growth');
    expect(shown(main)).toContain('6.5 %');
    expect(shown(main)).toContain('posting 5.7, 6.5 and 3 percent, respectively');
    expect(shown(main)).toContain('paragraph 13');
    expect(link('All claims')).toBe('/claims');
    expect(link('Verify against the document')).toBe(
      '/sources/xinhua-2016-03-03?claim=gdp-growth-2015-jilin',
    );
  });

  it('says that there is no such claim', async () => {
    const { main, title } = await open('gdp-of-atlantis');
    expect(title()).toBe('There is no claim “gdp-of-atlantis”');
    expect(allByRole(main, 'heading')).toHaveLength(1);
  });

  it('leads from a figure of an own table to its dataset, and does not call it shipped', async () => {
    const desk = new DeskHere();
    TestBed.configureTestingModule({ providers: [readsTablesHere(desk)] });
    const { main, go, settle, link } = await open('gdp-growth-2015-jilin');
    const knowledge = { regions: [], remembered: [] };
    const { dataset } = await desk.import(new Blob(['a']), 'people.csv', NO_CHOICES, knowledge);
    await TestBed.inject(Datasets).add(dataset.id, { ...NOTHING_SAID, title: 'People' }, false);
    await go(`/claims/${dataset.id}:3:4`);
    await settle();
    expect(shown(main)).toContain('row 3, column “value”');
    expect(link('Open its dataset')).toBe(`/statistics/${dataset.id}`);
    expect(shown(main)).not.toContain('As shipped');
  });

  it('says who else states the figure, and whether they agree', async () => {
    const { under } = await open('gdp-growth-2014-china-2015-01-24');
    expect(under('Who else states it')).toEqual([
      expect.stringMatching(/^7\.3 % \(National Bureau .*19 January 2016\) another vintage$/),
    ]);
  });

  it('shows a derived figure as a tree down to what is stated, each step with its formula', async () => {
    const { main, link } = await open('implied-exchange-rate-2013-04-02');
    const tree = main.querySelector('.tree');
    expect(shown(tree)).toContain('= first divided by second');
    expect(shown(tree)).toContain('= the same figure in another unit');
    expect(tree?.querySelectorAll('ul')).toHaveLength(2);
    expect(link('4,822 US dollars')).toBe('/claims/target-disposable-income-usd-2017');
  });

  it('names all figures and targets that rest on it, however many steps lie between', async () => {
    const { under, main } = await open('target-disposable-income-2017');
    const resting = under('What rests on it');
    expect(resting[0]).toMatch(/^29,900 yuan .* target that it states$/);
    expect(resting.some((text) => text.endsWith('derived from it'))).toBe(true);
    const targets = allByRole(main, 'link', /^29,900 yuan \(/).map((one) =>
      one.getAttribute('href'),
    );
    expect(targets).toContain('/targets/target-disposable-income-2017');
  });

  it('leads to comparisons that have its figure, and says why a target has none', async () => {
    const { main, click, url } = await open('gdp-growth-2015-liaoning');
    await click(byRole(main, 'link', 'GDP growth, Liaoning, 2015'));
    expect(url()).toBe('/compare?indicator=gdp-growth&regions=CN-LN&periods=2015&ref=CN&view=bars');
    TestBed.resetTestingModule();
    const target = await open('target-gdp-growth-2015-china');
    expect(target.under('Charts that show it')).toEqual([
      'No comparison shows it: it is a target, a bound, or has no period.',
    ]);
  });

  it('is reviewed with a tick, by name and time, and unreviewed with another', async () => {
    const { main, click, settle } = await open('gdp-growth-2015-liaoning');
    const box = main.querySelector<HTMLInputElement>('ri-claim-check input');
    if (!box) throw new Error('There is nothing to tick');
    expect(box.checked).toBe(false);
    await click(box);
    await settle();
    const state = () => TestBed.inject(Workspaces).state();
    expect(state().reviewed.has('gdp-growth-2015-liaoning')).toBe(true);
    expect(shown(main.querySelector('ri-claim-check'))).toMatch(/Reviewed by .*20\d\d/);
    await click(box);
    expect(state().reviewed.size).toBe(0);
  });

  it('says where the phrase was found in the document that was read', async () => {
    const { main, make } = await open('gdp-growth-2015-jilin');
    expect(shown(main)).toContain('Not verified against a document yet.');
    await make({
      kind: 'verify',
      source: 'xinhua-2016-03-03',
      document: { name: 'belt.txt', format: 'text', size: 10, hash: '00' },
      findings: [
        {
          claim: 'gdp-growth-2015-jilin',
          state: 'moved',
          quote: { exact: 'posting', prefix: '', suffix: '' },
          position: { start: 0, end: 7 },
          paragraph: 15,
        },
      ],
    });
    expect(shown(main)).toContain('The phrase stands elsewhere in the document, in paragraph 15.');
    expect(shown(main)).toContain('Read from “belt.txt”');
  });

  it('keeps the history of its row: what differs, why, and when it was retired', async () => {
    const { main, make, title, under, link } = await open('gdp-growth-2015-jilin');
    expect(under('History')).toEqual(['As shipped; nobody has revised it in this workspace.']);
    const cells = {
      ...CELLS,
      value: '6.6',
      as_stated: '6.6',
      phrase: 'posting 5.7, 6.6 and 3 percent, respectively',
    };
    const row = { kind: 'row', table: 'claims.csv', key: 'gdp-growth-2015-jilin' } as const;
    await make({ ...row, cells, reason: 'misread' });
    expect(shown(main)).toContain('6.6 %');
    expect(under('History')[0]).toMatch(/^Revised : .*Reason: misread Value 6\.5 → 6\.6/);
    await make({ ...row, cells: null, reason: 'twice' });
    expect(title()).toBe('The claim “gdp-growth-2015-jilin” was retired');
    expect(link('Bring it back from the history of the workspace')).toBe('/workspace#history');
    expect(under('History').map((text) => text.split(' ')[0])).toEqual(['Retired', 'Revised']);
  });

  it('cites its source in the style that is chosen', async () => {
    const { main, click } = await open('northeast-provinces-2003-12-06');
    const text = () => main.querySelector('pre')?.textContent ?? '';
    expect(text()).toBe(
      '[Seminar on revitalizing Northeast China]. China Daily, 6 December 2003, paragraph 5.',
    );
    const radios = [...main.querySelectorAll<HTMLInputElement>('ri-claim-citation input')];
    if (radios[1]) await click(radios[1]);
    expect(text()).toContain('@article{chinadaily-2003-12-06,');
    if (radios[2]) await click(radios[2]);
    expect(JSON.parse(text())).toMatchObject([{ issued: { 'date-parts': [[2003, 12, 6]] } }]);
  });
});

/** Jilin's growth of 2015, as it is shipped. */
const CELLS = {
  id: 'gdp-growth-2015-jilin',
  role: 'observation',
  indicator: 'gdp-growth',
  region: 'CN-JL',
  period: '2015',
  operator: 'eq',
  value: '6.5',
  unit: 'percent',
  unit_mult: '0',
  as_stated: '6.5',
  phrase: 'posting 5.7, 6.5 and 3 percent, respectively',
  source: 'xinhua-2016-03-03',
  paragraph: '13',
  basis: 'stated',
  status: 'A',
};
