import { openCompare } from './compare-page.harness';

const MIXED = 'indicator=gdp-growth&periods=2015,2016-01/2016-09';
const LEFT_OUT = 'January to September 2016 is not a year; it is left out.';

describe('periods of another length', () => {
  it('are left out with a reason, in a notice and in the notes of the figure', async () => {
    const page = await openCompare(MIXED);
    expect(page.notices()[0]).toContain(LEFT_OUT);
    expect(page.notes()[0]).toBe(LEFT_OUT);
    expect(page.table()[0]).toBe('Region | 2015');
    expect(await page.chosen('Periods')).toBe('2015');
  });

  it('stay in the address, also after another choice', async () => {
    const page = await openCompare(MIXED);
    expect(page.params()['periods']).toBe('2015,2016-01/2016-09');
    await page.removeRegion('Jilin');
    expect(page.params()['periods']).toBe('2015,2016-01/2016-09');
    expect(page.notices()[0]).toContain(LEFT_OUT);
  });

  it('change places with the others on demand', async () => {
    const page = await openCompare(MIXED);
    await page.press('Show January to September 2016 instead');
    expect(page.params()['periods']).toBe('2016-01/2016-09,2015');
    expect(page.table()[0]).toBe('Region | January to September 2016');
    expect(page.notes()[0]).toBe('2015 is not January to September of a year; it is left out.');
    await page.press('Show 2015 instead');
    expect(page.params()['periods']).toBe('2015,2016-01/2016-09');
  });

  it('are each named where there are several, and none is lost by showing one', async () => {
    const page = await openCompare('periods=2015,2016,2016-Q1,2016-S1');
    expect(page.notes().slice(0, 2)).toEqual([
      'Quarter 1 of 2016 is not a year; it is left out.',
      'First half of 2016 is not a year; it is left out.',
    ]);
    await page.press('Show first half of 2016 instead');
    expect(page.params()['periods']?.split(',').toSorted()).toEqual(
      ['2015', '2016', '2016-Q1', '2016-S1'].toSorted(),
    );
  });

  it('are forgotten when asked to be', async () => {
    const page = await openCompare(MIXED);
    await page.press('Leave it out for good');
    expect(page.params()['periods']).toBe('2015');
    expect(page.notices()).toEqual([]);
    expect(page.notes()).not.toContain(LEFT_OUT);
  });
});
