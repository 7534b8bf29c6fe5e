import { TestKey } from '@angular/cdk/testing';
import { EVERY, hastily, open } from '../../../testing/region-picker-page';
import { allByRole, byRole, shown } from '../../../testing/roles';

describe('the picker of regions', () => {
  it('offers the others, group by group', async () => {
    const { field, settle, offered } = await open();
    await field.focus();
    await settle();
    const [first, second] = await offered();
    expect(first).toEqual(['With figures', 'Heilongjiang']);
    expect(second?.slice(0, 3)).toEqual(['Without figures', 'Anhui', 'Fujian']);
  });

  it('finds by name in either language and says of each where it belongs', async () => {
    const { type, press, offered } = await open();
    await type('an');
    expect(await offered()).toEqual([
      [
        '8 found',
        'Anhui Without figures',
        'Heilongjiang With figures',
        'Fujian Without figures',
        'Gansu Without figures',
        'Hainan Without figures',
        'Henan Without figures',
        'Hunan Without figures',
        'Shanxi Without figures',
      ],
    ]);
    await press(TestKey.ESCAPE);
    await type('黑龙');
    expect(await offered()).toEqual([['1 found', 'Heilongjiang With figures']]);
  });

  it('says which of those found are chosen, and does not choose them again', async () => {
    const { type, offered, field, press, page } = await open();
    await type('li');
    expect(await offered()).toEqual([
      ['2 found', 'Liaoning chosen already', 'Jilin chosen already'],
    ]);
    const options = await field.getOptions();
    expect(await Promise.all(options.map((option) => option.isDisabled()))).toEqual([true, true]);
    await press(TestKey.ENTER);
    expect(page.taken).toEqual([]);
  });

  it('adds the one that is clicked to the end and empties the field', async () => {
    const { field, type, page, chips, settle } = await open();
    await type('anh');
    await field.selectOption({ text: /Anhui/ });
    expect(await chips()).toEqual(['Liaoning', 'Jilin', 'Anhui']);
    await settle();
    expect(page.taken).toEqual([['liaoning', 'jilin', 'anhui']]);
    expect(await field.getValue()).toBe('');
  });

  it('adds the best one found by Enter, and none without a search', async () => {
    const { type, press, page, field } = await open();
    await press(TestKey.ENTER);
    expect(page.taken).toEqual([]);
    await type('hen');
    await press(TestKey.ENTER);
    expect(page.taken).toEqual([['liaoning', 'jilin', 'henan']]);
    expect(await field.getValue()).toBe('');
  });

  it('adds the first that is free by Enter also where the text leaves all as they are', async () => {
    const { field, type, press, page, settle } = await open(['liaoning', 'jilin', 'heilongjiang']);
    await field.focus();
    await settle();
    await type('中');
    await type('文');
    await press(TestKey.ENTER);
    expect(page.taken.at(-1)?.at(-1)).toBe('anhui');
  });

  it('adds the one that was meant where text and Enter come faster than the list', async () => {
    const { element, field, page, chips, settle } = await open();
    await field.focus();
    await settle();
    const input = element.querySelector('input')!;
    for (const text of ['hen', 'anh']) hastily(input, text);
    await settle();
    expect(page.taken.at(-1)).toEqual(['liaoning', 'jilin', 'henan', 'anhui']);
    expect(await chips()).toEqual(['Liaoning', 'Jilin', 'Henan', 'Anhui']);
    expect(await field.getValue()).toBe('');
  });

  it('goes by the arrow keys where they have moved on from the first that was found', async () => {
    const { type, press, page } = await open();
    await type('he');
    await press(TestKey.DOWN_ARROW);
    await press(TestKey.ENTER);
    expect(page.taken).toHaveLength(1);
    expect(page.taken[0]?.at(-1)).not.toBe('heilongjiang');
  });

  it('says that there is none of that name, and that none is left', async () => {
    const { type, field, page, settle, press } = await open();
    const texts = async () =>
      Promise.all((await field.getOptions()).map((option) => option.getText()));
    await type('atlantis');
    expect(await texts()).toEqual(['No region of that name']);
    await press(TestKey.ESCAPE);
    expect(await field.getValue()).toBe('');
    page.value.set(EVERY);
    await settle();
    await press(TestKey.DOWN_ARROW);
    expect(await texts()).toEqual(['Every region is chosen already']);
  });

  it('adds what a preset holds, after those chosen and none twice', async () => {
    const presets = [{ label: 'Northeast China', ids: ['heilongjiang', 'jilin', 'liaoning'] }];
    const { click, page, element } = await open(['anhui', 'jilin'], presets);
    expect(allByRole(element, 'button', 'Northeast China')).toEqual([]);
    await click('Add several');
    await click('Northeast China');
    expect(page.taken).toEqual([['anhui', 'jilin', 'heilongjiang', 'liaoning']]);
  });

  it('says why a preset cannot be used, and does nothing', async () => {
    const presets = [
      { label: 'Peers', ids: ['anhui'], disabledBecause: 'no figure in 2015' },
      { label: 'Same group', ids: ['jilin'] },
    ];
    const { click, page, element } = await open(undefined, presets);
    await click('Add several');
    const names = allByRole(byRole(element, 'list'), 'button').map((button) => {
      return `${shown(button)}, ${String(button.getAttribute('aria-disabled'))}`;
    });
    expect(names).toEqual(['Peers no figure in 2015, true', 'Same group chosen already, true']);
    await click(/^Peers/);
    await click(/^Same group/);
    expect(page.taken).toEqual([]);
  });

  it('has no button for presets where there are none', async () => {
    const { element } = await open();
    expect(allByRole(element, 'button', 'Add several')).toEqual([]);
  });
});
