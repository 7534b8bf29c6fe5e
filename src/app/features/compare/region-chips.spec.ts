import { TestKey } from '@angular/cdk/testing';
import { TestBed } from '@angular/core/testing';
import { EVERY, open, rowsIn } from '../../../testing/region-picker-page';
import { allByRole, byRole } from '../../../testing/roles';

describe('the chips in the picker of regions', () => {
  it('shows those chosen as chips, in their order, with their colours', async () => {
    const { chips, element } = await open(['jilin', 'liaoning']);
    expect(await chips()).toEqual(['Jilin', 'Liaoning']);
    const swatches = rowsIn(element).map(
      (row) => row.querySelector<HTMLElement>('.swatch')?.style.background,
    );
    expect(swatches).toEqual([undefined, 'rgb(0, 100, 200)']);
  });

  it('removes a chip by its button, which names the region', async () => {
    const { click, page, chips } = await open();
    await click('Remove Liaoning');
    expect(page.taken).toEqual([['jilin']]);
    expect(await chips()).toEqual(['Jilin']);
  });

  it('removes a chip by Delete', async () => {
    const { focusChip, pressOnChip, page } = await open(['liaoning', 'jilin', 'anhui']);
    await focusChip('Jilin');
    await pressOnChip('Delete');
    expect(page.taken).toEqual([['liaoning', 'anhui']]);
  });

  it('keeps the last region and says why', async () => {
    const { element, hint, focusChip, pressOnChip, click, page, settle } = await open(['jilin']);
    expect(await hint()).toEqual([
      'A comparison needs a region: add another before removing this one.',
    ]);
    expect(byRole(element, 'button', 'Remove Jilin').getAttribute('aria-disabled')).toBe('true');
    await click('Remove Jilin');
    await focusChip('Jilin');
    await pressOnChip('Delete');
    expect(page.taken).toEqual([]);
    page.value.set(['jilin', 'anhui']);
    await settle();
    expect(await hint()).toEqual([]);
    await click('Remove Jilin');
    expect(page.taken).toEqual([['anhui']]);
  });

  it('moves a chip by Alt with an arrow key, and focus goes along', async () => {
    const { focusChip, pressOnChip, page, chips, focused, element } = await open([
      'liaoning',
      'jilin',
      'anhui',
    ]);
    await focusChip('Liaoning');
    expect(document.activeElement?.getAttribute('aria-description')).toContain('Alt + arrow key');
    await pressOnChip('ArrowRight', true);
    expect(await chips()).toEqual(['Jilin', 'Liaoning', 'Anhui']);
    expect(focused()).toBe('Liaoning');
    await pressOnChip('ArrowRight', true);
    await pressOnChip('ArrowLeft', true);
    expect(page.taken).toEqual([
      ['jilin', 'liaoning', 'anhui'],
      ['jilin', 'anhui', 'liaoning'],
      ['jilin', 'liaoning', 'anhui'],
    ]);
    expect(focused()).toBe('Liaoning');
    expect(element.contains(document.activeElement)).toBe(true);
  });

  it('moves nothing beyond the ends, and does not leave the page for the one before', async () => {
    const { focusChip, pressOnChip, page } = await open();
    await focusChip('Liaoning');
    expect((await pressOnChip('ArrowLeft', true)).defaultPrevented).toBe(true);
    await focusChip('Jilin');
    expect((await pressOnChip('ArrowRight', true)).defaultPrevented).toBe(true);
    expect(page.taken).toEqual([]);
  });

  it('shows eight of many, and the others on demand', async () => {
    const { chips, click } = await open(EVERY);
    expect(await chips()).toHaveLength(8);
    await click('+3 more');
    expect(await chips()).toHaveLength(11);
    await click('Show fewer');
    expect(await chips()).toHaveLength(8);
  });

  it('shows eight without further ado', async () => {
    const { chips, element } = await open(EVERY.slice(0, 8));
    expect(await chips()).toHaveLength(8);
    expect(allByRole(element, 'button', /more|fewer/)).toEqual([]);
  });

  it('shows all when a chip is moved among those that were not shown', async () => {
    const { focusChip, pressOnChip, chips, focused } = await open(EVERY);
    const eighth = (await chips())[7] ?? '';
    await focusChip(eighth);
    await pressOnChip('ArrowRight', true);
    expect((await chips())[8]).toBe(eighth);
    expect(focused()).toBe(eighth);
  });

  it('goes from the empty field to the last chip by Backspace, also where that was not shown', async () => {
    const few = await open();
    await few.field.focus();
    await few.press(TestKey.BACKSPACE);
    expect(few.focused()).toBe('Jilin');
    TestBed.resetTestingModule();
    const many = await open(EVERY);
    await many.field.focus();
    await many.press(TestKey.BACKSPACE);
    expect(many.focused()).toBe('Shanxi');
    expect(many.page.taken).toEqual([]);
  });
});
