// An analyst saves a chart as a PNG that can go into a report.
import type { Locator, Page } from '@playwright/test';
import { COLORS, figure, open } from './support/app';
import { type Png, savedPng } from './support/png';
import { expect, test } from './support/test';

const NAME = 'gdp-growth-2015-heilongjiang-jilin-liaoning.png';

/** Opens *Export* of a page's first figure of that finding. */
async function openSheet(page: Page, finding: RegExp): Promise<Locator> {
  await figure(page, finding)
    .getByRole('button', { name: /^Export: / })
    .click();
  const sheet = page.getByRole('dialog', { name: 'Export' });
  await expect(sheet.getByRole('img', { name: 'Preview of the file' })).toBeVisible();
  return sheet;
}

async function save(page: Page, sheet: Locator): Promise<Png> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  return savedPng(download);
}

/** Width and height of the preview's own picture, pixels. */
function previewSize(sheet: Locator): Promise<readonly number[]> {
  return sheet
    .getByRole('img')
    .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
}

test('the growth of 2015 is saved from the overview as a slide, named after what it shows', async ({
  page,
}) => {
  await open(page, '/');
  const sheet = await openSheet(page, /^Liaoning grew slowest/);
  await expect(sheet).toContainText(NAME);
  await expect(sheet).toContainText('1920 × 1080 pixels');
  await expect.poll(() => previewSize(sheet)).toEqual([1920, 1080]);

  const png = await save(page, sheet);
  expect(png).toMatchObject({ name: NAME, isPng: true, width: 1920, height: 1080, isOpaque: true });
  const [heilongjiang = 0, jilin = 0, liaoning = 0] = Object.values(COLORS).map(png.count);
  expect(liaoning).toBeGreaterThan(10_000);
  expect(liaoning / jilin).toBeCloseTo(3 / 6.5, 1);
  expect(heilongjiang / jilin).toBeCloseTo(5.7 / 6.5, 1);
  await expect(sheet.getByRole('status')).toHaveText(`Saved as ${NAME}`);
});

test('a comparison is saved as a column and as a square, in the scale that was chosen', async ({
  page,
}) => {
  await open(page, '/compare');
  const sheet = await openSheet(page, /^Liaoning grew slowest/);
  await sheet.getByRole('radio', { name: 'Column' }).click();
  await expect.poll(() => previewSize(sheet)).toEqual([1120, 960]);
  expect(await save(page, sheet)).toMatchObject({
    name: NAME,
    width: 1120,
    height: 960,
    isOpaque: true,
  });

  await sheet.getByRole('radio', { name: 'Square' }).click();
  await sheet.getByRole('radio', { name: '3×' }).click();
  await expect.poll(() => previewSize(sheet)).toEqual([2160, 2160]);
  expect(await save(page, sheet)).toMatchObject({
    name: NAME,
    width: 2160,
    height: 2160,
    isOpaque: true,
  });
});

test.describe('in a dark app', () => {
  test.use({ reader: { theme: 'dark' } });

  test('the file is light for print, and dark when asked for', async ({ page }) => {
    await open(page, '/compare');
    const sheet = await openSheet(page, /^Liaoning grew slowest/);
    await sheet.getByRole('radio', { name: '1×' }).click();
    const light = await save(page, sheet);
    expect(light.count('#ffffff')).toBeGreaterThan(light.count('#14161a'));
    await sheet.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    const dark = await save(page, sheet);
    expect(dark.count('#14161a')).toBeGreaterThan(dark.count('#ffffff'));
    expect(dark).toMatchObject({ width: 960, height: 540, isOpaque: true });
  });
});

test('the picture is copied to the clipboard where the browser lets it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');
  const sheet = await openSheet(page, /^Liaoning grew slowest/);
  await sheet.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(sheet.getByRole('status')).toHaveText('Copied to the clipboard');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap(await item!.getType('image/png'));
    return [picture.width, picture.height];
  });
  expect(copied).toEqual([1920, 1080]);
});

test('the keyboard goes back to the button when the sheet closes', async ({ page }) => {
  await open(page, '/');
  const button = page.getByRole('button', { name: /^Export: Liaoning/ });
  await button.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Export' });
  await expect(sheet.getByRole('button', { name: 'Save', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(button).toBeFocused();
});
