import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import type { ComparePage } from './compare-page.harness';
import { openCompare } from './compare-page.harness';

const canStep = (page: ComparePage) => ({
  undo: page.canPress('Undo'),
  redo: page.canPress('Redo'),
});

describe('undo and redo', () => {
  it('have nothing to do on a page that was just opened', async () => {
    const page = await openCompare();
    expect(canStep(page)).toEqual({ undo: false, redo: false });
  });

  it('go through the choices that were made here, to the first and to the last', async () => {
    const page = await openCompare();
    await page.removeRegion('Jilin');
    await page.choose('Periods', '2014');
    expect(canStep(page)).toEqual({ undo: true, redo: false });
    await page.press('Undo');
    expect(page.params()).toMatchObject({ regions: 'CN-HL,CN-LN', periods: '2015', view: 'bars' });
    expect(await page.chosen('Periods')).toBe('2015');
    expect(canStep(page)).toEqual({ undo: true, redo: true });
    await page.press('Undo');
    expect(await page.regions()).toEqual(['Heilongjiang', 'Jilin', 'Liaoning']);
    expect(canStep(page)).toEqual({ undo: false, redo: true });
    await page.press('Redo');
    await page.press('Redo');
    expect(page.params()).toMatchObject({ periods: '2014,2015', view: 'lines' });
    expect(canStep(page)).toEqual({ undo: true, redo: false });
  });

  it('are the browser’s back and forward', async () => {
    const page = await openCompare();
    await page.removeRegion('Jilin');
    TestBed.inject(Location).back();
    await page.app.settle();
    expect(canStep(page)).toEqual({ undo: false, redo: true });
    TestBed.inject(Location).forward();
    await page.app.settle();
    expect(await page.regions()).toEqual(['Heilongjiang', 'Liaoning']);
    expect(canStep(page)).toEqual({ undo: true, redo: false });
  });

  it('forget what was undone as soon as another choice is made', async () => {
    const page = await openCompare();
    await page.removeRegion('Jilin');
    await page.press('Undo');
    await page.removeRegion('Liaoning');
    expect(canStep(page)).toEqual({ undo: true, redo: false });
    await page.press('Undo');
    expect(await page.regions()).toEqual(['Heilongjiang', 'Jilin', 'Liaoning']);
  });

  it('take back the companions switch too, which stands outside the page', async () => {
    const page = await openCompare();
    await page.removeRegion('Jilin');
    await page.app.click(page.app.page.querySelector<HTMLElement>('[role=switch]')!);
    expect(page.params()['companions']).toBe('off');
    expect(canStep(page)).toEqual({ undo: true, redo: false });
    await page.press('Undo');
    expect(page.params()['companions']).toBeUndefined();
    expect(await page.regions()).toEqual(['Heilongjiang', 'Liaoning']);
    expect(canStep(page)).toEqual({ undo: true, redo: true });
    await page.press('Redo');
    expect(page.params()['companions']).toBe('off');
  });

  it('end where the page was opened: a link that is whole already is the first step', async () => {
    const whole = 'indicator=gdp-growth&regions=CN-LN&periods=2015&ref=CN&view=bars';
    const page = await openCompare(whole);
    await page.addRegion('Jilin');
    await page.press('Undo');
    expect(canStep(page)).toEqual({ undo: false, redo: true });
    expect(await page.regions()).toEqual(['Liaoning']);
  });
});

describe('the live region', () => {
  it('says nothing while the page opens, and then each change with what is shown', async () => {
    const page = await openCompare('regions=CN-HL,CN-JL,CN-LN,CN-XX');
    expect(page.spoken()).toBe('');
    await page.addRegion('Anhui');
    expect(page.spoken()).toBe('Anhui added; 4 regions; 2015');
    await page.removeRegion('Jilin');
    expect(page.spoken()).toBe('Jilin removed; 3 regions; 2015');
    await page.choose('Periods', '2014');
    expect(page.spoken()).toBe('Lines; 3 regions; 2014 and 2015');
    await page.choose('Show as', 'Rank');
    expect(page.spoken()).toBe('Rank; 3 regions; 2014 and 2015');
    await page.choose('Order', 'By name');
    expect(page.spoken()).toBe('Order: By name; 3 regions; 2014 and 2015');
    await page.press('Undo');
    expect(page.spoken()).toBe('Order: As chosen; 3 regions; 2014 and 2015');
  });

  it('names the one period of a slider', async () => {
    const page = await openCompare('periods=2013,2014,2015&view=bars');
    await page.slideTo(0);
    expect(page.spoken()).toBe('3 regions; 2013');
  });
});

describe('the link to the view', () => {
  const copied: string[] = [];

  afterEach(() => {
    copied.length = 0;
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is copied as the address stands, and the page says so until the next choice', async () => {
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const page = await openCompare();
    await page.press('Copy link');
    expect(copied).toEqual([location.href]);
    expect(page.notices()).toEqual(['The link to this view is copied.']);
    await page.removeRegion('Jilin');
    expect(page.notices()).toEqual([]);
  });

  it('is shown where the browser does not let pages copy', async () => {
    const page = await openCompare();
    await page.press('Copy link');
    expect(page.notices()).toEqual([
      `The browser does not let pages copy. The link is: ${location.href}`,
    ]);
  });
});
