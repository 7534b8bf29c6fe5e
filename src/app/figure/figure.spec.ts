import { TestBed } from '@angular/core/testing';
import type { OpenApp } from '../../testing/app-page';
import { openApp } from '../../testing/app-page';
import { allByRole, byRole, rowsOf, shown } from '../../testing/roles';
import { Evidence } from '../evidence/evidence';
import { SavePng } from './save-png';

const figureOf = ({ main }: OpenApp) => byRole(main, 'article');
const claimsAsked = () => jest.spyOn(TestBed.inject(Evidence), 'show').mockResolvedValue();
const notesOf = (app: OpenApp) => [...byRole(figureOf(app), 'list', 'Notes').children].map(shown);

describe('the card of a figure', () => {
  it('says the finding, the indicator with unit and period, and the sources', async () => {
    const figure = figureOf(await openApp('/compare'));
    expect(shown(byRole(figure, 'heading'))).toBe(
      'Liaoning grew slowest of the three in 2015: 3 %, 3.9 percentage points below the nation',
    );
    expect(shown(figure.querySelector('.subtitle'))).toBe('GDP growth · percent · 2015');
    expect(shown(figure.querySelector('.source'))).toMatch(
      /^Sources: National Bureau of Statistics of China.*19 January 2016; Xinhua, 3 March 2016$/,
    );
  });

  it('tells the chart’s figures to those who do not see it', async () => {
    const app = await openApp('/compare');
    const chart = figureOf(app).querySelector('[role=application]');
    const words = shown(figureOf(app).querySelector('h2'));
    expect(chart?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
      `${words}. GDP growth, 2015. Heilongjiang: 5.7 %; Jilin: 6.5 %; Liaoning: 3 %; China: 6.9 %.`,
    );
    expect(chart?.getAttribute('aria-description')).toContain('Arrow keys');
  });

  it('names each gap, and what comes closest, in its notes', async () => {
    const app = await openApp('/compare?periods=2013');
    expect(notesOf(app)).toEqual([
      'Jilin, 2013: no claim.',
      'Liaoning, 2013: no claim.',
      'China, 2013: no claim.',
    ]);
    const off = await openAgain('/compare?companions=off&periods=2014');
    // Who is switched off is not quoted.
    expect(notesOf(off)).toContain('Heilongjiang, 2014: only companions say so.');
  });

  it('says that two sources differ, and which one speaks', async () => {
    const app = await openApp('/compare?periods=2014');
    expect(notesOf(app).join(' ')).toMatch(
      /China, 2014: .*7\.3 % .*published last.*; also stated: 7\.4 % /,
    );
  });

  it('opens its table, with the chart’s figures and reasons', async () => {
    const app = await openApp('/');
    const card = byRole(app.main, 'region', 'Growth in 2015');
    expect(allByRole(card, 'table')).toEqual([]);
    await app.click(summaryOf(card));
    expect(rowsOf(byRole(card, 'table'))).toEqual([
      'Region | 2015',
      'Heilongjiang | 5.7 %',
      'Jilin | 6.5 %',
      'Liaoning | 3 %',
      'China | 6.9 %',
    ]);
  });

  it('opens the claims behind a cell, a disputed one with both', async () => {
    const app = await openApp('/compare?periods=2014');
    const show = claimsAsked();
    await app.click(byRole(byRole(figureOf(app), 'table'), 'button', '7.3 %'));
    expect(show).toHaveBeenCalledWith({
      claims: ['gdp-growth-2014-china-2016-01-19', 'gdp-growth-2014-china-2015-01-24'],
      isGap: false,
    });
  });

  it('opens what comes closest to a gap, and has no button where nothing does', async () => {
    const app = await openApp('/compare?companions=off&periods=2014&regions=CN-HL,CN-AH');
    const show = claimsAsked();
    const table = byRole(figureOf(app), 'table');
    const row = byRole(table, 'row', /^Heilongjiang/);
    await app.click(byRole(row, 'button', 'only companions say so'));
    expect(show).toHaveBeenCalledWith({ claims: ['gdp-growth-2014-heilongjiang'], isGap: true });
    expect(rowsOf(table)).toContain('Anhui | no claim');
    expect(allByRole(table, 'button', 'no claim')).toEqual([]);
  });

  it('opens the claim that the keyboard is at, a gap’s too', async () => {
    const app = await openApp('/compare?periods=2013');
    const show = claimsAsked();
    const chart = figureOf(app).querySelector<HTMLElement>('[role=application]');
    for (const key of ['ArrowDown', 'Enter', 'End', 'Enter'])
      chart?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await app.settle();
    expect(shown(figureOf(app).querySelector('[aria-live]'))).toBe('Liaoning, 2013: no claim');
    expect(show.mock.calls.map(([asked]) => asked)).toEqual([
      { claims: ['gdp-growth-2013-heilongjiang'], isGap: false },
      { claims: [], isGap: true },
    ]);
  });

  it('names the regions of columns in a legend', async () => {
    const app = await openApp('/compare?periods=2014,2015&view=bars');
    const legend = figureOf(app).querySelectorAll('.legend li');
    expect([...legend].map(shown)).toEqual(['Heilongjiang', 'Jilin', 'Liaoning', 'China']);
  });

  it('is saved by a button that names the figure', async () => {
    const app = await openApp('/compare');
    const open = jest.spyOn(TestBed.inject(SavePng), 'open').mockResolvedValue();
    await app.click(byRole(figureOf(app), 'button', /^Save as PNG: Liaoning grew slowest/));
    expect(open).toHaveBeenCalledTimes(1);
  });
});

function summaryOf(card: HTMLElement): HTMLElement {
  const summary = card.querySelector('summary');
  if (shown(summary) !== 'Show the figures as a table' || !summary) throw new Error('No table');
  return summary;
}

async function openAgain(url: string): Promise<OpenApp> {
  TestBed.resetTestingModule();
  return openApp(url);
}
