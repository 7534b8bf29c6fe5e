import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import type { OpenApp } from '../../../testing/app-page';
import { brokenReading, openApp } from '../../../testing/app-page';
import { realReading } from '../../../testing/package-files';
import { allByRole, byRole, shown } from '../../../testing/roles';
import { withoutCompanions } from '../../domain/claim-set';
import { FirstView } from '../../store/first-view';

const titles = ({ main }: OpenApp) =>
  allByRole(main, 'article').map((figure) => shown(byRole(figure, 'heading')));
const card = ({ main }: OpenApp, label: string) => byRole(main, 'region', label);

describe('the Overview', () => {
  it('says five findings, one a card', async () => {
    const app = await openApp('/');
    expect(shown(app.main.querySelector('h1'))).toBe('What the documents say');
    expect(titles(app)).toEqual([
      'Liaoning grew slowest of the three in 2015: 3 %, 3.9 percentage points below the nation',
      expect.stringMatching(/^Northeast China’s share of .* fell from 17 % to 9 %$/),
      'Slowest growth of all: Liaoning in 2016, −2.5 %',
      expect.stringMatching(/^By 2017, from 100 in 2012: .* 68 .* 82$/),
      expect.stringMatching(/^Five documents make \d+ claims; eight companion sources add \d+$/),
    ]);
  });

  it('says them in Chinese', async () => {
    const app = await openApp('/', { lang: 'zh' });
    expect(shown(app.main.querySelector('h1'))).toBe('文件说了什么');
    expect(titles(app)[0]).toContain('辽宁');
    expect(titles(app).join('')).not.toContain('Liaoning');
  });

  it('says that the share’s years are not stated', async () => {
    const share = card(await openApp('/'), 'Share of national industrial output');
    expect(shown(share)).toContain('no year stated');
    expect(shown(share)).toContain('so no pace can be computed');
    expect(shown(share)).toContain('−8 percentage points');
  });

  it('names the gaps of growth over time', async () => {
    const growth = card(await openApp('/'), 'Growth over time');
    const notes = shown(byRole(growth, 'list', 'Notes'));
    expect(notes).toContain('Jilin, 2013: no claim.');
    expect(notes).toContain('Jilin, 2014: stated for another period – first half of 2014, 6.8 %');
  });

  it('lists the targets without a stated baseline, each a link to its claim', async () => {
    const { main } = await openApp('/');
    const heading = byRole(main, 'heading', 'Targets without a stated baseline');
    const list = heading.closest('section') ?? main;
    expect(allByRole(list, 'link').map(shown)).toEqual(['17.8 %', '45 %', '29,900 yuan']);
    expect(allByRole(list, 'link')[0]?.getAttribute('href')).toBe(
      '/claims/target-high-technology-share-2017',
    );
  });

  it('leads on to the same figures on the other pages', async () => {
    const { main, click, url } = await openApp('/');
    const [, more] = allByRole(main, 'link', 'Compare further');
    if (!more) throw new Error('There is no such link');
    await click(more);
    expect(new URLSearchParams(url().split('?')[1]).get('periods')).toBe(
      '2013,2014,2015,2016,2017',
    );
    expect(shown(byRole(byRole(main, 'article'), 'heading'))).toBe(
      'Slowest growth of all: Liaoning in 2016, −2.5 %',
    );
  });

  it('leaves companions out where they are off, and carries that on in its links', async () => {
    const app = await openApp('/?companions=off');
    expect(titles(app)[0]).toBe('Liaoning grew slowest of the three in 2015: 3 %');
    expect(titles(app).at(-1)).toMatch(/^Five documents make \d+ claims$/);
    const links = ['Compare further', 'All targets', 'All claims'].flatMap((name) =>
      allByRole(app.main, 'link', name),
    );
    expect(links).toHaveLength(4);
    for (const link of links) expect(link.getAttribute('href')).toContain('companions=off');
  });

  it('says where a card’s claims are not in the data, and shows the other cards', async () => {
    const reading = realReading();
    const { set } = reading;
    const claims = set.claims.filter(({ indicator }) => !indicator.startsWith('share-of-national'));
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const read = () => of({ ...reading, set: { ...set, claims, byId } });
    const app = await openApp('/', { reader: { read } });
    expect(shown(card(app, 'Share of national industrial output'))).toBe(
      'The claims behind this chart are not in the data. See the list of rows that were not taken.',
    );
    expect(titles(app)).toHaveLength(4);
  });

  it('stands with documents alone in the package', async () => {
    const reading = realReading();
    const read = () => of({ ...reading, set: withoutCompanions(reading.set) });
    expect(titles(await openApp('/', { reader: { read } }))).toHaveLength(5);
  });

  it('shows a province as a gap where its row was broken', async () => {
    const app = await openApp('/', { reader: { read: () => of(brokenReading()) } });
    expect(shown(card(app, 'Growth in 2015'))).toContain('Jilin, 2015: no claim.');
  });

  it('takes the first view away when its own charts stand', async () => {
    const drawn = document.createElement('div');
    drawn.className = 'ri-first-view';
    document.body.append(drawn);
    await openApp('/');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(drawn.isConnected).toBe(false);
    expect(TestBed.inject(FirstView)).toBeTruthy();
  });
});
