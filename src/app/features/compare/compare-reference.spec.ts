import { openCompare } from './compare-page.harness';

const MEAN =
  'The simple mean counts every region alike: the mean of growth rates or shares is not that of the group.';

describe('the reference of a comparison', () => {
  it('is the nation, none, a region with figures, a mean or a figure typed in', async () => {
    const page = await openCompare();
    expect(await page.chosen('Reference')).toBe('China');
    expect(await page.offered('Reference')).toEqual([
      'None',
      'China',
      'Liaoning',
      'Jilin',
      'Heilongjiang',
      'Simple mean',
      '[Weighted mean: no amounts to weigh by are stated]',
      'A figure typed in',
    ]);
  });

  it('is another region, which the finding then names', async () => {
    const page = await openCompare('regions=CN-HL,CN-LN');
    await page.choose('Reference', 'Jilin');
    expect(page.params()['ref']).toBe('CN-JL');
    expect(page.title()).toBe(
      'Liaoning grew slowest of the two in 2015: 3 %, 3.5 percentage points below Jilin',
    );
    expect(page.table().at(-1)).toBe('Jilin | 6.5 %');
  });

  it('is a simple mean, with the caution that it is not the group’s growth', async () => {
    const page = await openCompare();
    await page.choose('Reference', 'Simple mean');
    expect(page.params()['ref']).toBe('mean');
    // (5.7 + 6.5 + 3) ÷ 3, one digit more than the figures have.
    expect(page.table().at(-1)).toBe('Simple mean | 5.07 %');
    expect(page.notes()).toEqual([MEAN]);
  });

  it('says of how many regions a mean is where some have no figure', async () => {
    const page = await openCompare('ref=mean&periods=2014,2015');
    expect(page.table().at(-1)).toBe('Simple mean | 5.7 % | 5.07 %');
    expect(page.notes().slice(0, 2)).toEqual([
      MEAN,
      '2014: the mean is of 2 of 3 regions, those with a figure.',
    ]);
  });

  it('is no mean where only one region has a figure', async () => {
    const page = await openCompare('ref=mean&periods=2013,2015');
    expect(page.table().at(-1)).toBe('Simple mean | the reference has no figure | 5.07 %');
  });

  it('leaves a whole out of the mean of its parts, and says so', async () => {
    const page = await openCompare('ref=mean&regions=CN,CN-JL,CN-LN');
    expect(page.table().at(-1)).toBe('Simple mean | 4.75 %');
    expect(page.notes()).toContain(
      'China holds other regions shown here and is not ranked or averaged with them.',
    );
  });
});

describe('a reference that is typed in', () => {
  it('is asked for in the indicator’s unit, and said to be the analyst’s own', async () => {
    const page = await openCompare();
    await page.choose('Reference', 'A figure typed in');
    expect(page.params()['ref']).toBe('CN');
    await page.write('Figure (percent)', '6.5');
    expect(page.params()['ref']).toBe('=6.5');
    expect(page.table().at(-1)).toBe('Figure typed in | 6.5 %');
    expect(page.title()).toContain('3.5 percentage points below the figure typed in');
    expect(page.notes()).toEqual([
      'The reference 6.5 % was typed in by the analyst; no source states it.',
    ]);
  });

  it.each([
    ['6,5', '=6.5'],
    ['−2', '=-2'],
    [' 7 ', '=7'],
  ])('may be written as “%s”', async (text, ref) => {
    const page = await openCompare('ref==1');
    await page.write('Figure (percent)', text);
    expect(page.params()['ref']).toBe(ref);
  });

  it.each(['six', '6.5 %', '1e999'])(
    'is refused in words where it is “%s”, and the last one stays',
    async (text) => {
      const page = await openCompare('ref==1');
      await page.write('Figure (percent)', text);
      const alert = page.app.main.querySelector('ri-reference-picker [role=alert]');
      expect(alert?.textContent).toBe(`“${text}” is no number. Write it like 6.5.`);
      expect(page.params()['ref']).toBe('=1');
      await page.write('Figure (percent)', '2');
      expect(page.app.main.querySelector('ri-reference-picker [role=alert]')).toBeNull();
      expect(page.params()['ref']).toBe('=2');
    },
  );

  it('gives way to another reference, and its field goes', async () => {
    const page = await openCompare('ref==1');
    await page.choose('Reference', 'China');
    expect(page.params()['ref']).toBe('CN');
    expect(await page.lists()).not.toContain('Figure (percent)');
  });

  it('is no step to undo where the same figure is typed again', async () => {
    const page = await openCompare('ref==6.5');
    await page.write('Figure (percent)', '6,50');
    expect(page.canPress('Undo')).toBe(false);
    expect(page.canPress('Redo')).toBe(false);
  });
});
