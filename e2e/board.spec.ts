// An analyst collects figures from several pages, puts them in order, and takes them along as one report.
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { figure, open, PAGES } from './support/app';
import { expectNoAxeViolations } from './support/axe';
import { expect, test } from './support/test';

async function put(page: Page, address: string, finding: RegExp, answer: string): Promise<void> {
  await open(page, address);
  await figure(page, finding)
    .first()
    .getByRole('button', { name: /^(Export|导出)/ })
    .click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: /Put on the board|放上图板/ }).click();
  await expect(sheet).toContainText(answer);
}

async function written(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Write the file|写出文件/ }).click(),
  ]);
  return download;
}

const cards = (page: Page): Locator => page.locator('ri-board-card');

test('figures of two pages are put in order by keys, captioned, written as a page and as files, and are there again after a reload', async ({
  page,
  context,
}) => {
  await put(page, '/compare', /^Liaoning grew slowest/, 'as figure 1.');
  await put(page, PAGES.target, /./, 'as figure 2.');
  await page.getByRole('link', { name: 'Open the board' }).click();
  await expect(cards(page)).toHaveCount(2);
  await expect(page.locator('ri-board-card canvas')).toHaveCount(2);
  await expect(page.getByText('All figures show what they showed')).toBeVisible();

  const second = cards(page).nth(1);
  await second.getByRole('button', { name: 'Move down: figure 2' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('ri-board-page .state').getByRole('status')).toContainText(
    'now figure 1 of 2.',
  );
  await expect(page.getByRole('button', { name: 'Move up: figure 1' })).toBeFocused();
  await page.getByLabel('Caption of figure 2').fill('Three provinces beside the nation');
  await page.getByLabel('Caption of figure 2').blur();

  await page.reload();
  await expect(page.getByLabel('Caption of figure 2')).toHaveValue(
    'Three provinces beside the nation',
  );
  await page.getByLabel('Title of the report').fill('Growth: what I found');
  await page.getByLabel('Title of the report').blur();
  const html = await written(page);
  expect(html.suggestedFilename()).toBe('Growth- what I found.html');
  const path = await html.path();
  // Read where there is no network: what it needs is in it, and its policy takes none of it away.
  const reader = await context.newPage();
  await context.setOffline(true);
  const complaints: string[] = [];
  reader.on('console', (message) => complaints.push(message.text()));
  await reader.setContent(readFileSync(path, 'utf8'));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Growth: what I found');
  await expect(reader.locator('figcaption h2')).toHaveText([
    /^Figure 1: /,
    'Figure 2: Three provinces beside the nation',
  ]);
  await expect(reader.locator('.plot svg:visible')).toHaveCount(2);
  expect(complaints).toEqual([]);
  await reader.close();
  await context.setOffline(false);

  await page.getByRole('combobox', { name: 'File', exact: true }).selectOption('zip');
  const zip = await written(page);
  const files = unzipSync(readFileSync(await zip.path()));
  expect(Object.keys(files)).toEqual([
    'index.html',
    'index.csv',
    expect.stringMatching(/^01-.+\.png$/),
    expect.stringMatching(/^01-.+\.csv$/),
    expect.stringMatching(/^02-.+\.png$/),
    expect.stringMatching(/^02-.+\.csv$/),
  ]);
  expect(strFromU8(files['index.csv'] ?? new Uint8Array())).toContain(
    'Three provinces beside the nation',
  );
});

test('a report is written as PDF and as PowerPoint', async ({ page }) => {
  await put(page, '/compare', /^Liaoning grew slowest/, 'as figure 1.');
  await page.getByRole('link', { name: 'Open the board' }).click();
  for (const [kind, sign] of [
    ['pdf', '%PDF-'],
    ['pptx', 'PK'],
  ] as const) {
    await page.getByRole('combobox', { name: 'File', exact: true }).selectOption(kind);
    const report = await written(page);
    expect(report.suggestedFilename()).toBe(`Figures.${kind}`);
    const bytes = readFileSync(await report.path());
    expect(bytes.subarray(0, sign.length).toString('latin1')).toBe(sign);
    expect(bytes.length).toBeGreaterThan(10_000);
  }
});

test.describe('on a phone, in Chinese and dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', colorScheme: 'dark' });

  test('a figure is put on the board, captioned, removed and brought back', async ({ page }) => {
    await put(page, '/compare', /辽宁/, '为图1');
    await page.getByRole('link', { name: '打开图板' }).click();
    await expect(cards(page)).toHaveCount(1);
    await page.getByLabel('图1的图题').fill('三省增速');
    await page.getByLabel('图1的图题').blur();
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await page.getByRole('button', { name: '移除图1' }).click();
    await expect(page.getByText('图板上还没有图。')).toBeVisible();
    await page.getByRole('button', { name: '撤消' }).click();
    await expect(page.getByLabel('图1的图题')).toHaveValue('三省增速');
  });
});
