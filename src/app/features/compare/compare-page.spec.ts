import { openCompare } from './compare-page.harness';

const GROWTH = 'indicator=gdp-growth';

describe('the choices of the Compare page', () => {
  it('begin with growth of the three provinces in 2015, beside the nation', async () => {
    const page = await openCompare();
    expect(await page.indicator()).toBe('GDP growth');
    expect(await page.regions()).toEqual(['Heilongjiang', 'Jilin', 'Liaoning']);
    expect(await page.chosen('Periods')).toBe('2015');
    expect(await page.chosen('Reference')).toBe('China');
    expect(await page.chosen('Show as')).toBe('Value');
    expect(await page.way('Bars')).toBe('on');
    expect(page.title()).toMatch(/^Liaoning grew slowest/);
    expect(page.table()).toHaveLength(5);
  });

  it('change the address, which says nothing of what is usual', async () => {
    const page = await openCompare();
    await page.removeRegion('Jilin');
    const asked = { indicator: 'gdp-growth', regions: 'CN-HL,CN-LN', periods: '2015' };
    expect(page.params()).toEqual({ ...asked, ref: 'CN', view: 'bars' });
    expect(page.table().join()).not.toContain('Jilin');
    await page.choose('Reference', 'None');
    expect(page.params()).toEqual({ ...asked, ref: 'none', view: 'bars' });
    expect(page.table().join()).not.toContain('China');
    await page.choose('Order', 'Lowest first');
    await page.choose('Value labels', 'Off');
    expect(page.params()).toEqual({
      ...asked,
      ref: 'none',
      view: 'bars',
      sort: 'ascending',
      labels: 'off',
    });
    await page.choose('Value labels', 'On');
    expect(page.params()['labels']).toBeUndefined();
  });

  it('take regions without a figure too, found in either language, and say so on the chart', async () => {
    const page = await openCompare();
    await page.addRegion('Anhui', '安徽');
    expect(page.params()['regions']).toBe('CN-HL,CN-JL,CN-LN,CN-AH');
    expect(page.table()).toContain('Anhui | no claim');
    expect(page.notes()).toContain('Anhui, 2015: no claim.');
  });

  it('add several regions at once: those with figures, peers, members of a group', async () => {
    const page = await openCompare(`${GROWTH}&regions=CN-JL&periods=2015`);
    await page.press('Add several');
    await page.press('All with figures');
    expect(await page.regions()).toEqual(['Jilin', 'Liaoning', 'Heilongjiang']);
    await page.press('Undo');
    await page.press('Peers of Jilin in value');
    expect(await page.regions()).toEqual(['Jilin', 'Heilongjiang', 'Liaoning']);
  });

  it('turn to lines with a second period, and back to bars without', async () => {
    const page = await openCompare();
    expect(await page.way('Lines')).toBe('refused');
    await page.choose('Periods', '2014');
    expect(page.params()).toMatchObject({ periods: '2014,2015', view: 'lines' });
    expect(await page.way('Lines')).toBe('on');
    await page.choose('Periods', '2015');
    expect(page.params()).toMatchObject({ periods: '2014', view: 'bars' });
  });

  it('start anew with a period of another length', async () => {
    const page = await openCompare('periods=2014,2015');
    expect(page.app.main.textContent).toContain('choosing another kind starts anew');
    await page.choose('Periods', 'first half of 2014');
    expect(page.params()).toMatchObject({ periods: '2014-S1', view: 'bars' });
    expect(await page.chosen('Periods')).toBe('first half of 2014');
  });

  it('never end with no region or no period', async () => {
    const page = await openCompare('regions=CN-LN');
    expect(page.canPress('Remove Liaoning')).toBe(false);
    await page.choose('Periods', '2015');
    expect(page.params()['periods']).toBe('2015');
    expect(page.table()).toContain('Liaoning | 3 %');
  });

  it('bring regions and periods of their own with another indicator, found by its Chinese name', async () => {
    const page = await openCompare('companions=on&periods=2017');
    await page.chooseIndicator('Services as a share of GDP', '服务业');
    expect(page.params()).toMatchObject({ indicator: 'services-share-of-gdp', periods: '2015' });
    expect(await page.regions()).toEqual(['China']);
    expect(page.title()).toContain('50.5 %');
  });

  it('come back from a pasted link, and by going to another one', async () => {
    const page = await openCompare(`${GROWTH}&regions=CN-JL&periods=2016&ref=none&view=bars`);
    expect(await page.regions()).toEqual(['Jilin']);
    expect(await page.chosen('Reference')).toBe('None');
    expect(page.title()).toBe('GDP growth of Jilin in 2016: 6.9 %');
    await page.app.go('/compare?regions=CN-LN&periods=2016');
    expect(await page.regions()).toEqual(['Liaoning']);
  });

  it('come back whole from an address that holds every one of them', async () => {
    const query =
      'indicator=gdp-growth&regions=CN-LN,CN-JL&periods=2014,2015,2016&ref=mean&view=dumbbell&companions=off' +
      '&vintage=first&rule=both&as=difference&sort=name&labels=off&axis=data&ends=change&title=Mine';
    const page = await openCompare(query);
    expect(page.params()).toEqual(Object.fromEntries(new URLSearchParams(query)));
    expect(page.notices()).toEqual(['Companions are off: only the five documents speak.']);
    expect(await page.regions()).toEqual(['Liaoning', 'Jilin']);
    const shown = {
      Reference: 'Simple mean',
      'Show as': 'Difference to the reference',
      Order: 'By name',
      'Value labels': 'Off',
      'Axis starts': 'Near the figures',
      'Labelled with': 'Change',
      'Revised figures': 'First published',
      'Where sources disagree': 'None alone; show both',
    };
    for (const [label, text] of Object.entries(shown)) expect(await page.chosen(label)).toBe(text);
    expect(await page.way('Dumbbell')).toBe('on');
    expect(page.title()).toBe('Mine');
  });
});

describe('the reader’s companions switch', () => {
  it('takes the companions’ figures from the comparison, says so, and keeps all other choices', async () => {
    const page = await openCompare(`${GROWTH}&regions=CN-JL&periods=2015,2016&ref=CN&view=lines`);
    expect(page.table()).toContain('Jilin | 6.5 % | 6.9 %');
    byName(page.app.page).click();
    await page.app.settle();
    expect(page.params()).toMatchObject({ companions: 'off', view: 'lines', regions: 'CN-JL' });
    expect(page.table()).toContain('Jilin | 6.5 % | only companions say so');
    expect(page.notes()).toContain('China, 2015: only companions say so.');
  });
});

function byName(root: HTMLElement): HTMLElement {
  const found = root.querySelector<HTMLElement>('[role=switch]');
  if (!found) throw new Error('There is no switch of companions');
  return found;
}
