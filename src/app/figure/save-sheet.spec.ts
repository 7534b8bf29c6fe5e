import { MatButtonHarness } from '@angular/material/button/testing';
import { MatButtonToggleHarness } from '@angular/material/button-toggle/testing';
import type { OpenApp } from '../../testing/app-page';
import { openApp } from '../../testing/app-page';
import { byRole, shown } from '../../testing/roles';

const toPng = jest.fn<Promise<Blob>, unknown[]>(() => Promise.resolve(new Blob(['a picture'])));
const saveFile = jest.fn<unknown, unknown[]>();
const copyPng = jest.fn<Promise<void>, unknown[]>(() => Promise.resolve());
let canCopy = false;

// Painting is Karma's part: here the sheet's words and what it asks for.
jest.mock('../export/png', () => ({
  ...jest.requireActual<object>('../export/png'),
  toPng: (...asked: unknown[]) => toPng(...asked),
  copyPng: (...asked: unknown[]) => copyPng(...asked),
  canCopyPng: () => canCopy,
}));

jest.mock('../files/save-file', () => ({
  saveFile: (...asked: unknown[]) => saveFile(...asked),
}));

beforeEach(() => {
  jest.clearAllMocks();
  canCopy = false;
  Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined });
});

/** The sheet that *Save as PNG* of the Compare page opens. */
async function sheet(): Promise<{ readonly app: OpenApp; readonly dialog: HTMLElement }> {
  const app = await openApp('/compare');
  await app.click(byRole(app.main, 'button', /^Save as PNG/));
  const dialog = document.querySelector<HTMLElement>('ri-save-sheet');
  if (!dialog) throw new Error('No sheet is open');
  return { app, dialog };
}

async function choose({ loader, settle }: OpenApp, text: string): Promise<void> {
  await (
    await loader.getHarness(MatButtonToggleHarness.with({ text, ancestor: 'ri-save-sheet' }))
  ).check();
  await settle();
}

async function press({ loader, settle }: OpenApp, text: string): Promise<void> {
  await (
    await loader.getHarness(MatButtonHarness.with({ text, ancestor: 'ri-save-sheet' }))
  ).click();
  await settle();
}

describe('the sheet that saves a PNG', () => {
  it('begins with a slide at 2×, light, and previews exactly that', async () => {
    const { dialog } = await sheet();
    expect(shown(dialog)).toContain('1920 × 1080 pixels');
    expect(dialog.querySelector('img')?.alt).toBe('Preview of the file');
    expect(dialog.querySelector('img')?.getAttribute('src')).toBe('blob:picture');
    expect(toPng).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ size: 'slide', scale: 2, theme: 'light' }),
    );
  });

  it('names the file after the figure', async () => {
    const { dialog } = await sheet();
    expect(shown(dialog.querySelector('code'))).toBe(
      'gdp-growth-2015-heilongjiang-jilin-liaoning.png',
    );
  });

  it.each([
    ['Slide (16:9)', '1×', '960 × 540 pixels'],
    ['Slide (16:9)', '3×', '2880 × 1620 pixels'],
    ['Column', '2×', '1120 × 960 pixels'],
    ['Square', '3×', '2160 × 2160 pixels'],
  ])('tells the pixels of %s at %s', async (size, scale, pixels) => {
    const { app, dialog } = await sheet();
    await choose(app, size);
    await choose(app, scale);
    expect(shown(dialog)).toContain(pixels);
  });

  it('saves what was chosen, stamped with the date, and says the file’s name', async () => {
    const { app, dialog } = await sheet();
    await choose(app, 'Square');
    await choose(app, 'Dark');
    await press(app, 'Save');
    const year = String(new Date().getUTCFullYear());
    expect(toPng).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({
        size: 'square',
        theme: 'dark',
        stamp: expect.stringMatching(`^Regional Indicators, .* ${year}$`) as string,
      }),
    );
    const file = 'gdp-growth-2015-heilongjiang-jilin-liaoning.png';
    expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), file);
    expect(shown(byRole(dialog, 'status'))).toBe(`Saved as ${file}`);
  });

  it('has no copy where the browser cannot, and says so', async () => {
    const { app, dialog } = await sheet();
    const copy = MatButtonHarness.with({ text: /Copy/, ancestor: 'ri-save-sheet' });
    expect(await app.loader.getAllHarnesses(copy)).toEqual([]);
    expect(shown(dialog)).toContain('This browser does not let pages copy pictures.');
  });

  it('copies where the browser can', async () => {
    canCopy = true;
    const { app, dialog } = await sheet();
    expect(shown(dialog)).not.toContain('does not let pages copy');
    await press(app, 'Copy');
    expect(copyPng).toHaveBeenCalledTimes(1);
    expect(shown(byRole(dialog, 'status'))).toBe('Copied to the clipboard');
  });

  it('says why a picture could not be made', async () => {
    const { app, dialog } = await sheet();
    toPng.mockRejectedValueOnce(new Error('no room left'));
    await press(app, 'Save');
    expect(shown(byRole(dialog, 'status'))).toBe('The picture could not be made: no room left');
    expect(saveFile).not.toHaveBeenCalled();
  });
});
