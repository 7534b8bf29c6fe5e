import { openCompare } from './compare-page.harness';

const NOTICE = 'The address held something that could not be used:';

describe('an address with nonsense in it', () => {
  it.each([
    ['indicator=happiness', 'no indicator “happiness”'],
    ['regions=CN-LN,CN-XX', 'no region “CN-XX”'],
    ['periods=2015,soon', 'no period “soon”'],
    ['view=pie', 'no view “pie”'],
    ['ref=MARS', 'no reference “MARS”'],
    ['ref=weighted:gdp-growth', 'no reference “weighted:gdp-growth”'],
    ['companions=maybe', 'companions are on or off, not “maybe”'],
    ['as=percentile', 'no “percentile” for “as”; the usual is shown'],
    ['periods=2014,2015&base=2013', 'no “2013” for “base”'],
    ['rule=source:nobody', 'no “source:nobody” for “rule”'],
    ['with=gdp-growth', 'no “gdp-growth” for “with”'],
  ])('is repaired, and the notice names what was in %s', async (query, says) => {
    const page = await openCompare(query);
    const [notice] = page.notices();
    expect(notice).toMatch(new RegExp(`^${NOTICE}`));
    expect(notice).toContain(says);
    expect(page.title()).toMatch(/Liaoning/);
  });

  it.each([
    ['view=lines', 'Lines needs two periods.', 'Bars'],
    ['regions=CN&view=tiles', 'Tile map shows provincial-level regions, and none is', 'Bars'],
    ['regions=CN-LN&periods=2014,2015&view=multiples', 'Small multiples needs two', 'Lines'],
    ['periods=2014,2015&as=change&view=slope', 'Slope needs two periods besides the base.', 'Bars'],
    ['view=scatter', 'Scatter needs a second indicator', 'Bars'],
  ])('shows a way that suits instead, and says why, for %s', async (query, says, instead) => {
    const page = await openCompare(query);
    expect(page.notices()[0]).toContain(says);
    expect(await page.way(instead)).toBe('on');
  });

  it('is mended at once, and the notice stays until it is dismissed', async () => {
    const page = await openCompare('regions=CN-LN,CN-XX&as=percentile');
    expect(page.params()['regions']).toBe('CN-LN');
    expect(page.params()['as']).toBeUndefined();
    expect(page.notices()).toHaveLength(1);
    await page.press('Dismiss');
    expect(page.notices()).toEqual([]);
  });

  it('is no step of the reader’s: there is nothing to undo, and the next choice puts the notice away', async () => {
    const page = await openCompare('regions=CN-LN,CN-XX');
    expect(page.canPress('Undo')).toBe(false);
    await page.addRegion('Jilin');
    expect(page.notices()).toEqual([]);
    expect(page.canPress('Undo')).toBe(true);
  });

  it('shows no notice where nothing is wrong', async () => {
    expect((await openCompare('regions=CN-LN')).notices()).toEqual([]);
  });
});
