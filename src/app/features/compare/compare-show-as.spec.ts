import { openCompare } from './compare-page.harness';

const YEARS = 'periods=2014,2015&regions=CN-HL,CN-LN';

describe('how figures are shown', () => {
  it('is refused where it makes no sense, with the reason beside the name', async () => {
    const page = await openCompare();
    expect(await page.offered('Show as')).toEqual([
      'Value',
      'Difference to the reference',
      '[Index – an index of rates, changes or ranks means nothing]',
      '[Change since the base period – it needs two periods]',
      '[Percentage change since the base period – a percentage of a rate, change or rank would mislead; points do not]',
      'Rank',
      '[Share of the total – rates, shares and figures per head do not add up to a total]',
    ]);
    expect(await page.offered('Order')).toContain('[By change – it needs two periods]');
  });

  it('is a difference in percentage points, says so in the subtitle, and gives its formula', async () => {
    const page = await openCompare();
    await page.choose('Show as', 'Difference to the reference');
    expect(page.params()['as']).toBe('difference');
    expect(page.subtitle()).toBe('GDP growth, difference to the nation · percentage points · 2015');
    expect(page.table()).toContain('Liaoning | −3.9 percentage points');
    expect(page.title()).toContain('Liaoning was lowest of the three in 2015: −3.9');
    expect(page.notes()[0]).toBe('Formula: figure less that of China in the same period.');
  });

  it('is a change since a base period of choice, which loses its column', async () => {
    const page = await openCompare(`${YEARS.replace('2014', '2014,2013')}&view=lines&ref=none`);
    await page.choose('Show as', 'Change since the base period');
    expect(page.table()).toEqual([
      'Region | 2014 | 2015',
      'Heilongjiang | −2.4 percentage points | −2.3 percentage points',
      'Liaoning | no figure for the base period | no figure for the base period',
    ]);
    expect(page.notes()[0]).toBe('Formula: figure less that of 2013, for each region.');
    await page.choose('Base period', '2014');
    expect(page.params()).toMatchObject({ as: 'change', base: '2014' });
    expect(page.table()).toContain('Liaoning | no claim | −2.8 percentage points');
    expect(page.notes()[0]).toBe('Formula: figure less that of 2014, for each region.');
  });

  it('is a rank with its formula; the reference is not ranked', async () => {
    const page = await openCompare(YEARS);
    await page.choose('Show as', 'Rank');
    expect(page.table()).toHaveLength(3);
    expect(page.table().join()).not.toContain('China');
    expect(page.notes()[0]).toMatch(/^Ranked by figure, 1 for the highest/);
    expect(page.subtitle()).toBe('Rank by GDP growth · rank · 2014–2015');
  });

  it('is an index or a percentage change of shares, whose formula says percent and not points', async () => {
    const page = await openCompare('indicator=services-share-of-gdp&periods=2014,2015&ref=none');
    await page.choose('Show as', 'Index');
    expect(page.table()).toEqual(['Region | 2014 | 2015', 'China | 100 | 105']);
    expect(page.subtitle()).toMatch(/^Services as a share of GDP, 2014 = 100 · index/);
    await page.choose('Show as', 'Percentage change since the base period');
    expect(page.table()).toContain('China | +5 %');
    expect(page.notes()[0]).toContain('Percent, not points.');
  });

  it('is the value where an address asks for what makes no sense, and a notice and the notes say why', async () => {
    const page = await openCompare(`${YEARS}&as=index`);
    const why =
      'Shown as values, not as “Index”: an index of rates, changes or ranks means nothing.';
    expect(page.notices()).toEqual([why]);
    expect(page.notes()[0]).toBe(why);
    expect(page.table()).toContain('Liaoning | 5.8 % | 3 %');
    expect(page.params()['as']).toBe('index');
    await page.choose('Show as', 'Value');
    expect(page.notices()).toEqual([]);
    expect(page.params()['as']).toBeUndefined();
  });

  it('turns back to values with a reason when the reference that it needs is taken away', async () => {
    const page = await openCompare('as=difference');
    await page.choose('Reference', 'None');
    expect(page.notices()).toEqual([
      'Shown as values, not as “Difference to the reference”: a difference needs a reference.',
    ]);
    expect(page.subtitle()).toBe('GDP growth · percent · 2015');
  });

  it('orders the rows by figure, change or name; those without a figure stand last', async () => {
    const page = await openCompare('regions=CN-LN,CN-JL,CN-AH,CN-HL&periods=2014,2015&ref=none');
    const order = () => page.table().map((row) => row.split(' | ')[0]);
    expect(order()).toEqual(['Region', 'Liaoning', 'Jilin', 'Anhui', 'Heilongjiang']);
    await page.choose('Order', 'Highest first');
    expect(order()).toEqual(['Region', 'Jilin', 'Heilongjiang', 'Liaoning', 'Anhui']);
    await page.choose('Order', 'By change');
    expect(order()).toEqual(['Region', 'Heilongjiang', 'Liaoning', 'Jilin', 'Anhui']);
    await page.choose('Order', 'By name');
    expect(order()).toEqual(['Region', 'Anhui', 'Heilongjiang', 'Jilin', 'Liaoning']);
    expect(page.params()['sort']).toBe('name');
  });
});
