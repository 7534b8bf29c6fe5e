import { allByRole, plain } from '../../../testing/roles';
import type { ComparePage } from './compare-page.harness';
import { openCompare } from './compare-page.harness';

const FIELD = 'Finding, in your words';
const COMPOSED =
  'Liaoning grew slowest of the three in 2015: 3 %, 3.9 percentage points below the nation';
const NOTE = `The title was edited by the analyst. Composed from the figures: “${COMPOSED}”.`;

async function write(page: ComparePage, text: string): Promise<void> {
  await page.press('Edit the finding');
  await page.write(FIELD, text);
  await page.press('Use it');
}

const offersToRestore = ({ app }: ComparePage) =>
  allByRole(app.main, 'button', 'Back to the composed finding').length > 0;
const saysEdited = ({ app }: ComparePage) =>
  app.main.querySelector('ri-finding-editor .edited') !== null;

describe('a finding in the analyst’s own words', () => {
  it('stands as the title and in the address; the composed one goes into the notes', async () => {
    const page = await openCompare();
    expect(saysEdited(page)).toBe(false);
    await write(page, '  Liaoning fell behind  ');
    expect(page.title()).toBe('Liaoning fell behind');
    expect(page.params()['title']).toBe('Liaoning fell behind');
    expect(page.notes()[0]).toBe(NOTE);
    expect(saysEdited(page)).toBe(true);
  });

  it('starts from the composed one', async () => {
    const page = await openCompare();
    await page.press('Edit the finding');
    const field = page.app.main.querySelector<HTMLInputElement>('ri-finding-editor input');
    expect(plain(field?.value ?? '')).toBe(COMPOSED);
    await page.press('Use it');
    expect(page.params()['title']).toBeUndefined();
    expect(saysEdited(page)).toBe(false);
  });

  it('comes with a link, and is said to be edited there too', async () => {
    const page = await openCompare('title=Mine');
    expect(page.title()).toBe('Mine');
    expect(page.notes()[0]).toBe(NOTE);
    expect(saysEdited(page)).toBe(true);
    expect(offersToRestore(page)).toBe(true);
  });

  it('gives way to the composed one on demand, or where it is left empty', async () => {
    const page = await openCompare('title=Mine');
    await page.press('Back to the composed finding');
    expect(page.title()).toBe(COMPOSED);
    expect(page.params()['title']).toBeUndefined();
    expect(page.notes()).toEqual([]);
    expect(offersToRestore(page)).toBe(false);
    await write(page, 'Mine again');
    await write(page, ' ');
    expect(page.title()).toBe(COMPOSED);
    expect(page.params()['title']).toBeUndefined();
  });

  it('is about one figure: another choice brings the composed one back', async () => {
    const page = await openCompare('title=Mine');
    await page.removeRegion('Jilin');
    expect(page.title()).toMatch(/^Liaoning grew slowest of the two in 2015/);
    expect(page.params()['title']).toBeUndefined();
    await page.press('Undo');
    expect(page.title()).toBe('Mine');
  });

  it('changes nothing where the composed one is emptied: there is no step to undo or redo', async () => {
    const page = await openCompare();
    await write(page, '');
    expect(page.title()).toBe(COMPOSED);
    expect(page.canPress('Undo')).toBe(false);
    expect(page.canPress('Redo')).toBe(false);
  });

  it('is read by a screen reader before the figures', async () => {
    const page = await openCompare('title=Mine');
    const chart = page.app.main.querySelector('ri-figure [role=application]');
    expect(chart?.getAttribute('aria-label')).toMatch(/^Mine\. Liaoning grew slowest/);
  });
});
