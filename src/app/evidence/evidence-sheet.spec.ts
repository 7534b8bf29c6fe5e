import { TestBed } from '@angular/core/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import type { AppParts, OpenApp } from '../../testing/app-page';
import { openApp } from '../../testing/app-page';
import { allByRole, byRole, shown } from '../../testing/roles';
import type { EvidenceRequest } from './evidence';
import { Evidence } from './evidence';

/** The sheet that a reader gets who asks for these claims. */
async function sheet(
  claims: readonly string[],
  { isGap = false, ...parts }: AppParts & Partial<EvidenceRequest> = {},
): Promise<{ readonly app: OpenApp; readonly dialog: HTMLElement; readonly text: string }> {
  const app = await openApp('/no-such-page', parts);
  await TestBed.inject(Evidence).show({ claims, isGap });
  await app.settle();
  const dialog = document.querySelector<HTMLElement>('ri-evidence-sheet');
  if (!dialog) throw new Error('No sheet is open');
  return { app, dialog, text: shown(dialog) };
}

/** What a sheet says under a term. */
function fact(dialog: HTMLElement, term: string): string {
  const found = [...dialog.querySelectorAll('dt')].find((dt) => shown(dt) === term);
  return shown(found?.nextElementSibling);
}

describe('the sheet of a claim', () => {
  it('shows the figure, the words that state it, and where they stand', async () => {
    const { dialog, text } = await sheet(['gdp-growth-2015-liaoning']);
    expect(text).toContain('3 %');
    expect(text).toContain('GDP growth · Liaoning · 2015');
    expect(shown(dialog.querySelector('blockquote'))).toBe(
      '“The 3 percent growth rate in Liaoning was the lowest”',
    );
    expect(shown(dialog.querySelector('cite')).length).toBeGreaterThan(10);
    expect(fact(dialog, 'Source')).toBe('Xinhua');
    expect(fact(dialog, 'Published')).toBe('3 March 2016');
    expect(fact(dialog, 'Place in the document')).toBe('paragraph 13');
    expect(fact(dialog, 'Stated or derived')).toBe('stated');
    expect(fact(dialog, 'Prices')).toBe('constant prices');
  });

  it('shows formula and inputs of a derived claim, each a link to its own page', async () => {
    const { dialog, text } = await sheet(['share-of-national-industrial-output-difference']);
    expect(text).toContain('−8 percentage points');
    expect(text).toContain('No sentence states this figure; it is derived.');
    expect(text).toContain('Formula: first less second');
    const inputs = byRole(dialog.querySelector('.derivation') ?? dialog, 'list');
    expect(allByRole(inputs, 'link').map(shown)).toEqual([
      expect.stringMatching(/^9 % \(/),
      expect.stringMatching(/^17 % \(/),
    ]);
    expect(allByRole(inputs, 'link')[1]?.getAttribute('href')).toBe(
      '/claims/share-of-national-industrial-output-former',
    );
  });

  it('names what was counted where a figure is a count of names', async () => {
    const { text } = await sheet(['hi-tech-industrial-bases']);
    expect(text).toContain('≥ 5');
    expect(text).toContain('Formula: count of the names listed');
    for (const name of ['Shenyang', 'Changchun', 'Harbin', 'Dalian', 'Tonghua'])
      expect(text).toContain(name);
  });

  it('says that the words of a companion are not held', async () => {
    const { dialog, text } = await sheet(['gdp-growth-2017-liaoning']);
    expect(text).toContain('The words of this article are not in the package; the figure is.');
    expect(dialog.querySelector('blockquote')).toBeNull();
    expect(fact(dialog, 'Published')).toBe('29 January 2018');
    expect(fact(dialog, 'Place in the document')).toBe('');
  });

  it('shows both claims where two vintages exist', async () => {
    const { dialog, text } = await sheet([
      'gdp-growth-2014-china-2016-01-19',
      'gdp-growth-2014-china-2015-01-24',
    ]);
    expect(shown(byRole(dialog, 'heading'))).toBe('2 claims');
    const figures = [...dialog.querySelectorAll('.figure')].map(shown);
    expect(figures).toEqual(['7.3 %', '7.4 %']);
    expect(text).toContain('24 January 2015');
    expect(text).toContain('19 January 2016');
  });

  it('lists many claims as links instead', async () => {
    const ids = ['2013', '2014', '2015', '2016'].map((year) => `gdp-growth-${year}-heilongjiang`);
    const { dialog } = await sheet(ids);
    expect(allByRole(dialog, 'link').map(shown)).toEqual(
      ['8 %', '5.6 %', '5.7 %', '6.1 %'].map((figure) => `${figure} – GDP growth`),
    );
  });

  it('says that there is no figure, and what comes closest', async () => {
    const { text } = await sheet(['gdp-growth-2014-jan-sep-heilongjiang'], { isGap: true });
    expect(text).toContain('There is no figure here. What comes closest:');
    expect(text).toContain('5.2 %');
    expect(text).toContain('January to September 2014');
  });

  it('says that nothing is claimed where nothing is', async () => {
    const { text } = await sheet([], { isGap: true });
    expect(text).toContain('Nothing is claimed here.');
  });

  it('shows a target with its baseline and horizon', async () => {
    const { dialog } = await sheet(['target-energy-per-unit-of-gdp-2017']);
    expect(fact(dialog, 'Role')).toBe('Target');
    expect(fact(dialog, 'Baseline')).toBe('2012 (assumed)');
    expect(fact(dialog, 'Horizon')).toBe('2017');
  });

  it('leads to the claim’s page, and closes then', async () => {
    const { app, dialog } = await sheet(['gdp-growth-2015-liaoning']);
    await app.click(byRole(dialog, 'link', 'Open its page'));
    expect(app.url()).toBe('/claims/gdp-growth-2015-liaoning');
    expect(await app.loader.getAllHarnesses(MatDialogHarness)).toHaveLength(0);
    expect(shown(app.main.querySelector('h1'))).toBe('GDP growth');
  });

  it('closes at Escape', async () => {
    const { app } = await sheet(['gdp-growth-2015-liaoning']);
    await (await app.loader.getHarness(MatDialogHarness)).close();
    expect(await app.loader.getAllHarnesses(MatDialogHarness)).toHaveLength(0);
  });

  it('speaks Chinese, but quotes in the language of the source', async () => {
    const { dialog, text } = await sheet(['gdp-growth-2015-liaoning'], { lang: 'zh' });
    expect(text).toContain('辽宁');
    expect(text).toContain('2016年3月3日');
    const words = dialog.querySelector('blockquote');
    expect(shown(words)).toContain('The 3 percent growth rate in Liaoning');
    expect(words?.lang).toBe('en');
  });
});
