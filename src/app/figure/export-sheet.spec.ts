import { MatButtonHarness } from '@angular/material/button/testing';
import { MatButtonToggleHarness } from '@angular/material/button-toggle/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import type { OpenApp } from '../../testing/app-page';
import { openApp } from '../../testing/app-page';
import { byRole, shown } from '../../testing/roles';
import { LIGHT } from '../charts/theme';
import type { ExportRequest } from '../export/export-request';
import { FORMAT_IDS } from './export-formats';

const paint = jest.fn<Promise<Blob>, [ExportRequest]>(() =>
  Promise.resolve(new Blob(['a picture'], { type: 'image/png' })),
);
const saveFile = jest.fn<unknown, [Blob, string]>();

// Painting is Karma's part: here the sheet's words and what it asks for.
jest.mock('../export/carrying', () => ({
  toCarryingPng: (request: ExportRequest) => paint(request),
  toCarryingSvg: (request: ExportRequest) => paint(request),
  toLink: (request: ExportRequest) => paint(request),
}));
jest.mock('../files/save-file', () => ({
  saveFile: (blob: Blob, name: string) => saveFile(blob, name),
}));

const NAME = 'gdp-growth-2015-heilongjiang-jilin-liaoning';
const write = jest.fn(() => Promise.resolve());
const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());

beforeEach(() => {
  jest.clearAllMocks();
  localStorage.clear();
  Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined });
  Object.assign(navigator, { clipboard: undefined });
  Reflect.deleteProperty(navigator, 'clipboard');
});

/** What jsdom lacks: a clipboard. */
function canCopy(): void {
  Object.assign(navigator, { clipboard: { write, writeText } });
  Object.assign(globalThis, { ClipboardItem: jest.fn() });
}

/** The sheet that *Export* of a page's first figure opens. */
async function sheet(url = '/compare', lang: 'en' | 'zh' = 'en', button = /^(Export|导出)/) {
  const app = await openApp(url, { lang });
  await app.click(byRole(app.main, 'button', button));
  await ready(app);
  const dialog = document.querySelector<HTMLElement>('ri-export-sheet');
  if (!dialog) throw new Error('No sheet is open');
  return { app, dialog };
}

/** Until the file is written. */
async function ready(app: OpenApp): Promise<void> {
  for (let round = 0; round < 50; round += 1) {
    await app.settle();
    const file = document.querySelector('ri-export-sheet [aria-busy="false"]');
    if (file?.querySelector('.preview > *, [role=alert]')) return;
  }
  throw new Error('No file was written');
}

async function choose(app: OpenApp, text: string): Promise<void> {
  const ancestor = 'ri-export-sheet';
  const toggle = await app.loader.getHarness(MatButtonToggleHarness.with({ text, ancestor }));
  await toggle.check();
  await ready(app);
}

async function select(app: OpenApp, name: string): Promise<void> {
  const lists = document.querySelectorAll<HTMLSelectElement>('ri-export-sheet select');
  const options = Array.from(lists, (list) => Array.from(list.options)).flat();
  const option = options.find(({ text }) => text === name);
  const select = option?.closest('select');
  if (!select || !option) throw new Error(`There is no choice ${name}`);
  select.value = option.value;
  select.dispatchEvent(new Event('change'));
  await ready(app);
}

async function press({ loader, settle }: OpenApp, text: string): Promise<void> {
  const ancestor = 'ri-export-sheet';
  await (await loader.getHarness(MatButtonHarness.with({ text, ancestor }))).click();
  await settle();
}

const asked = () => paint.mock.lastCall?.[0];

describe('the export sheet', () => {
  it('begins with a slide as PNG at 2×, light, in the page’s language, and shows exactly that', async () => {
    const { dialog } = await sheet();
    expect(shown(dialog)).toContain('1920 × 1080 pixels');
    expect(shown(dialog.querySelector('code'))).toBe(`${NAME}.png`);
    const image = dialog.querySelector('img');
    expect(image?.alt).toBe('Preview of the file');
    expect(image?.getAttribute('src')).toBe('blob:picture');
    expect(asked()).toMatchObject({
      look: { width: 960, height: 540, scale: 2, palette: 'light', letters: 1 },
      view: { path: '/compare', part: 'figure' },
      stamp: expect.stringMatching(/^Regional Indicators, /) as string,
    });
    expect(asked()?.look).toMatchObject({ hasFinding: true, hasNotes: true, logo: null });
  });

  it('offers every format in its group', async () => {
    const { dialog } = await sheet();
    const groups = Array.from(dialog.querySelectorAll('optgroup'), ({ label }) => label);
    expect(groups).toEqual(['Picture', 'Slides', 'Data', 'Text']);
    expect(dialog.querySelectorAll('optgroup option')).toHaveLength(FORMAT_IDS.length);
  });

  it.each([
    ['Column', '1×', '560 × 480 pixels'],
    ['Slide (16:9)', '4×', '3840 × 2160 pixels'],
    ['Square', '300 dpi', '2250 × 2250 pixels'],
  ])('tells the pixels of %s at %s', async (size, scale, pixels) => {
    const { app, dialog } = await sheet();
    await choose(app, size);
    await choose(app, scale);
    expect(shown(dialog)).toContain(pixels);
  });

  it('takes a size of one’s own, and says which sizes there are where it is none', async () => {
    const { app, dialog } = await sheet();
    await choose(app, 'Own size');
    const [width] = dialog.querySelectorAll<HTMLInputElement>('input[type=number]');
    if (!width) throw new Error('There is no field for the width');
    const type = async (text: string) => {
      width.value = text;
      width.dispatchEvent(new Event('change'));
      await ready(app);
    };
    await type('20');
    expect(width.validationMessage).toBe('A whole number of pixels from 320 to 2400');
    expect(asked()?.look.width).toBe(960);
    await type('800');
    expect(width.validationMessage).toBe('');
    expect(asked()?.look).toMatchObject({ width: 800, height: 540 });
  });

  it('saves the very file that it shows, and says its name', async () => {
    const { app, dialog } = await sheet();
    await select(app, 'Greyscale');
    await choose(app, 'Large');
    const notes = await app.loader.getHarness(MatCheckboxHarness.with({ label: 'Notes' }));
    await notes.uncheck();
    await ready(app);
    expect(asked()?.look).toMatchObject({ palette: 'greyscale', letters: 1.2, hasNotes: false });
    const times = paint.mock.calls.length;
    await press(app, 'Save');
    expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), `${NAME}.png`);
    expect(paint).toHaveBeenCalledTimes(times);
    expect(shown(byRole(dialog, 'status'))).toBe(`Saved as ${NAME}.png`);
  });

  it('remembers what was chosen for the next figure, but not that notes were left out', async () => {
    const { app, dialog } = await sheet();
    await select(app, 'Print');
    const notes = await app.loader.getHarness(MatCheckboxHarness.with({ label: 'Notes' }));
    await notes.uncheck();
    await press(app, 'Close');
    await app.click(byRole(app.main, 'button', /^Export/));
    await ready(app);
    expect(dialog.isConnected).toBe(false);
    expect(asked()?.look).toMatchObject({ palette: 'print', hasNotes: true });
  });

  it('fills in a file name of one’s own pattern', async () => {
    const { app, dialog } = await sheet();
    const field = dialog.querySelector<HTMLInputElement>('input[type=text]');
    if (!field) throw new Error('There is no field for the name');
    field.value = 'Fig 1: {lang}/{size} {colours}';
    field.dispatchEvent(new Event('change'));
    await ready(app);
    expect(shown(dialog.querySelector('code'))).toBe('Fig 1- en-slide light.png');
  });

  it('makes the figure in the other language, and in both', async () => {
    const { app } = await sheet();
    await choose(app, '中文');
    const title = () => asked()?.figure(LIGHT).title;
    expect(title()).toMatch(/^2015年辽宁/);
    expect(asked()?.words.lang).toBe('zh');
    await choose(app, 'Both');
    expect(title()).toMatch(/^Liaoning[^\n]*\n2015年辽宁/);
  });

  it('writes data and text for real, and shows their first lines', async () => {
    const { app, dialog } = await sheet();
    await select(app, 'CSV, one row a value');
    expect(dialog.querySelector('pre')?.textContent).toMatch(/CN-LN,.*,3,/);
    expect(shown(dialog.querySelector('code'))).toBe(`${NAME}.csv`);
    await select(app, 'Markdown table');
    expect(dialog.querySelector('pre')?.textContent).toContain('| Liaoning |');
  });

  it('says why a file could not be made, and saves nothing', async () => {
    paint.mockRejectedValueOnce(new Error('no room left'));
    const { app, dialog } = await sheet();
    expect(shown(byRole(dialog, 'alert'))).toBe('The file could not be made: no room left');
    await press(app, 'Save');
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('has no copy where the browser cannot, and says so', async () => {
    const { app, dialog } = await sheet();
    const copy = MatButtonHarness.with({ text: /^\s*Copy$/, ancestor: 'ri-export-sheet' });
    expect(await app.loader.getAllHarnesses(copy)).toEqual([]);
    expect(shown(dialog)).toContain('This browser does not let pages copy pictures.');
  });

  it('copies the picture, its table, or the text, where the browser can', async () => {
    canCopy();
    const { app, dialog } = await sheet();
    await press(app, 'Copy');
    expect(write).toHaveBeenCalledTimes(1);
    expect(shown(byRole(dialog, 'status'))).toBe('Copied to the clipboard');
    await press(app, 'Copy the table');
    expect(write).toHaveBeenCalledTimes(2);
    await select(app, 'Citation');
    await press(app, 'Copy');
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('Regional Indicators'));
  });

  it('is Chinese on a Chinese page', async () => {
    const { dialog } = await sheet('/compare', 'zh');
    expect(shown(byRole(dialog, 'heading'))).toBe('导出');
    expect(asked()?.words.lang).toBe('zh');
  });

  it('knows which figure of a page it exports', async () => {
    await sheet('/targets', 'en', /^Export: Met/);
    expect(asked()?.view).toMatchObject({ path: '/targets', part: 'matrix' });
  });
});
