import { openCompare } from './compare-page.harness';

const YEARS = 'indicator=gdp-growth&periods=2013,2014,2015,2016,2017';

describe('the ways of seeing', () => {
  it('that suit a single period are offered; a line says what the others need', async () => {
    const page = await openCompare();
    for (const way of ['Tile map', 'Boundary map']) expect(await page.way(way)).toBe('off');
    for (const way of ['Columns', 'Lines', 'Dumbbell', 'Slope', 'Small multiples', 'Heat table'])
      expect(await page.way(way)).toBe('refused');
    expect(page.whyNot()).toMatch(
      /^Columns, Lines, Dumbbell, Slope, Small multiples and Heat table need two periods\./,
    );
  });

  it('name each reason once, with all ways that it stands against', async () => {
    const page = await openCompare('regions=CN&periods=2014&ref=none');
    expect(page.whyNot()).toBe(
      'Columns, Lines, Dumbbell, Slope, Small multiples and Heat table need two periods. ' +
        'Tile map and Boundary map show provincial-level regions, and none is chosen. ' +
        'Scatter needs two regions.',
    );
  });

  it('are all offered for several regions and periods, and nothing is said against any', async () => {
    const page = await openCompare(YEARS);
    expect(page.whyNot()).toBe('');
    for (const way of ['Bars', 'Columns', 'Dumbbell', 'Slope', 'Small multiples', 'Scatter'])
      expect(await page.way(way)).toBe('off');
    expect(await page.way('Lines')).toBe('on');
  });

  it('need one more period where figures are shown as changes: the base has none', async () => {
    const page = await openCompare('periods=2014,2015&as=change');
    expect(page.whyNot()).toMatch(/^Columns, .* need two periods besides the base\.$/);
    expect(await page.way('Bars')).toBe('on');
    expect(page.table()[0]).toBe('Region | 2015');
  });

  it('stand in the address, with the choices that only they have', async () => {
    const page = await openCompare(YEARS);
    await page.seeAs('Dumbbell');
    expect(page.params()['view']).toBe('dumbbell');
    await page.choose('Labelled with', 'Change');
    await page.choose('Axis starts', 'Near the figures');
    expect(page.params()).toMatchObject({ ends: 'change', axis: 'data' });
    expect(page.notes()).toContain('The axis does not start at zero.');
    await page.seeAs('Small multiples');
    await page.choose('Panels', 'An axis each');
    expect(page.notes()).toContain(
      'Each panel has an axis of its own: heights do not compare between panels.',
    );
    await page.seeAs('Bars');
    expect(await page.lists()).not.toContain('Axis starts');
    expect(page.notes()).not.toContain('The axis does not start at zero.');
  });

  it('that join two periods show the first and the last', async () => {
    const page = await openCompare(`${YEARS}&view=slope&regions=CN-HL,CN-LN&ref=none`);
    expect(page.table()).toEqual([
      'Region | 2013 | 2017',
      'Heilongjiang | 8 % | 6.4 %',
      'Liaoning | no claim | 4.2 %',
    ]);
  });

  it('begin a scatter with the indicator that has most figures in common, which can be changed', async () => {
    const page = await openCompare('indicator=gdp-growth&periods=2014,2015&regions=CN-HL,CN');
    await page.seeAs('Scatter');
    expect(page.params()).toMatchObject({ view: 'scatter', with: 'industrial-growth' });
    expect(page.title()).toContain('no region has both figures');
    await page.choose('Periods', '2015');
    expect(page.title()).toBe(
      'GDP growth against industrial growth in 2014: 2 of 2 regions have both figures',
    );
    await page.choose('Vertical axis', 'Services as a share of GDP');
    expect(page.params()['with']).toBe('services-share-of-gdp');
    expect(page.table()[0]).toBe('Region | GDP growth | Services as a share of GDP');
  });

  it('take a logarithm only where every figure is above zero, and say so otherwise', async () => {
    const page = await openCompare(YEARS);
    expect(await page.offered('Scale')).toEqual([
      'Linear',
      '[Logarithmic – A logarithmic axis needs figures that are all above zero.]',
    ]);
    await page.app.go(`/compare?${YEARS}&regions=CN-HL&view=lines`);
    await page.choose('Scale', 'Logarithmic');
    expect(page.params()['scale']).toBe('log');
    expect(page.notes()).toContain('Logarithmic axis.');
  });

  it('that are fetched when first asked for keep nobody waiting for a second time', async () => {
    const page = await openCompare(YEARS);
    await page.seeAs('Heat table');
    expect(page.params()['view']).toBe('heat');
    expect(page.table()[0]).toBe('Region | 2013 | 2014 | 2015 | 2016 | 2017');
    await page.seeAs('Tile map');
    expect(page.table()[0]).toBe('Region | 2017');
    await page.seeAs('Heat table');
    expect(page.table()[0]).toBe('Region | 2013 | 2014 | 2015 | 2016 | 2017');
  });
});

describe('the slider of periods', () => {
  it('appears for ways of one period where there are three or more, at the last', async () => {
    const page = await openCompare(`${YEARS}&view=bars`);
    const thumb = await (await page.slider())?.getEndThumb();
    expect(await thumb?.getDisplayValue()).toBe('2017');
    expect(page.table()[0]).toBe('Region | 2017');
    expect(page.params()['at']).toBeUndefined();
  });

  it('writes its period into the address, and another figure is shown', async () => {
    const page = await openCompare(`${YEARS}&view=bars`);
    await page.slideTo(1);
    expect(page.params()['at']).toBe('2014');
    expect(page.table()).toContain('Jilin | stated for another period');
    await page.press('Next period');
    expect(page.params()['at']).toBe('2015');
    expect(page.title()).toMatch(/^Liaoning grew slowest of the three in 2015/);
    await page.seeAs('Tile map');
    expect(page.params()['at']).toBe('2015');
  });

  it('is not there for ways that show all periods, nor for two', async () => {
    const page = await openCompare(YEARS);
    expect(await page.slider()).toBeNull();
    await page.app.go('/compare?periods=2014,2015&view=bars');
    expect(await page.slider()).toBeNull();
  });

  it('goes back to the last where its period is no longer among those chosen', async () => {
    const page = await openCompare(`${YEARS}&view=bars&at=2014`);
    await page.choose('Periods', '2014');
    expect(page.params()['at']).toBeUndefined();
    expect(page.table()[0]).toBe('Region | 2017');
  });
});
