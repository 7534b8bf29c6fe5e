// An analyst's own table: dropped, looked at, mended, added, drawn, kept, removed and brought back; all in the browser.
import type { Page } from '@playwright/test';
import { exportedCsv, open, tabTo } from './support/app';
import { expectNoAxeViolations } from './support/axe';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

/** Three provinces, a place that no list has, a footnote column, a figure in words, and one that is stated twice. */
const TABLE = [
  'area,origin,indicator,unit,year,value',
  ...['Liaoning', 'Jilin', 'Heilongjiang', 'Xanadu'].flatMap((area, at) =>
    [2012, 2013, 2014, 2015].flatMap((year, step) => [
      `${area},made up,Gross product,billion yuan,${year},${(4 - at) * 100 + step * 10}`,
      `${area},made up,Growth,%,${year},${area === 'Jilin' && year === 2013 ? ':' : 7 - at - step / 10}`,
    ]),
  ),
  'Jilin,made up,Growth,%,2016,six',
  'Liaoning,made up,Growth,%,2015,99',
].join('\r\n');

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function choose(page: Page, text = TABLE, name = 'accounts.csv'): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** As from a folder beside the browser. */
async function drop(page: Page, text: string, name: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([content, called]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], called ?? '', { type: 'text/csv' }));
      return data;
    },
    [text, name],
  );
  await page.locator('ri-file-place .drop').dispatchEvent('drop', { dataTransfer: transfer });
}

async function add(page: Page, publisher = 'Office of Figures'): Promise<void> {
  await page.getByLabel('Publisher', { exact: true }).fill(publisher);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page).toHaveURL(/\/statistics\/ds-/);
}

test('a table is dropped, mended, added and drawn; it is there after a reload, and after it was removed', async ({
  page,
}) => {
  await page.goto('/statistics');
  await drop(page, TABLE, 'accounts.csv');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading accounts.csv');
  const head = part(page, 'First rows of the file');
  await expect(head.getByRole('row').nth(1)).toContainText('Liaoning');
  await expect(page.getByText('Read: 33 figures from 34 rows.')).toBeVisible();
  await waitUntilPainted(page);
  await expectNoAxeViolations(page);

  await head.getByLabel('Role of the column origin').selectOption('Source');
  await expect(page.getByText('origin: Source.')).toBeVisible();
  await expect(part(page, 'Indicators').getByRole('row')).toHaveCount(3);

  const regions = part(page, 'Regions');
  await regions.getByRole('button', { name: 'Match Xanadu by hand' }).click();
  await regions.getByRole('combobox').fill('inner mong');
  await regions.getByRole('combobox').press('Enter');
  await expect(regions.getByRole('button', { name: 'Matched (4)' })).toBeVisible();

  const problems = part(page, 'Problems');
  await expect(problems).toContainText('Another figure for the same place: 1 row, taken');
  await problems.getByLabel('Read instead of six').fill('6');
  await problems.getByLabel('Read instead of six').press('Enter');
  await expect(page.getByText('Read: 34 figures from 34 rows.')).toBeVisible();
  await expect(problems).not.toContainText('Neither a number');

  const indicators = part(page, 'Indicators');
  await indicators.getByRole('button', { name: 'Choose what Growth is the same as' }).click();
  await indicators.getByRole('combobox').fill('GDP growth');
  await indicators.getByRole('combobox').press('Enter');
  await expect(indicators.getByRole('row', { name: /^Growth/ })).toContainText('GDP growth');
  await add(page);

  await expect(page.getByText('accounts was added.')).toBeVisible();
  const bars = page.locator('ri-figure').nth(1);
  await expect(bars.getByRole('heading')).toContainText('430');
  await page.getByLabel('Indicator', { exact: true }).selectOption({ index: 1 });
  await expect(page.locator('ri-figure').first()).toContainText('· percent ·');

  await page.reload();
  await expect(part(page, 'Source')).toContainText('Office of Figures');
  await expect(part(page, 'Source')).toContainText('Kept in this browser');
  await expect(page.locator('ri-figure')).toHaveCount(2);
  await waitUntilPainted(page);
  await expectNoAxeViolations(page);
  await part(page, 'Source').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('accounts was removed.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('row', { name: /^accounts/ })).toContainText('Kept in this browser');
  await page.reload();
  await expect(page.getByRole('row', { name: /^accounts/ })).toContainText('34 figures');
});

test('a figure leads to its row and column in the file, and is saved with them', async ({
  page,
}) => {
  await page.goto('/statistics');
  await choose(page);
  const lines = page.locator('ri-figure').first();
  await lines.getByText('Show the figures as a table').click();
  await lines
    .getByRole('row', { name: /^Jilin/ })
    .getByRole('button')
    .last()
    .click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('330');
  await expect(sheet).toContainText('accounts.csv');
  await expect(sheet).toContainText(/Row\s*16/);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await add(page);
  const download = await exportedCsv(page, 'Export: Figures as a table');
  expect(download.suggestedFilename()).toMatch(/^ds-\w{8}-1\.csv$/);
});

test('a reading that is cancelled leaves nothing behind', async ({ page }) => {
  await page.goto('/statistics');
  await expect(page.getByText('Drop files here')).toBeVisible();
  // Made in the page: to send so much there would take longer than to read it.
  await page.evaluate(() => {
    const row = (at: number) => `R${at % 1000},Some indicator,${1990 + (at % 30)},${at}.5\n`;
    const rows = Array.from({ length: 30_000 }, (_, at) => row(at)).join('');
    const data = new DataTransfer();
    const head = 'area,indicator,year,value\n';
    data.items.add(new File([head, ...Array.from({ length: 150 }, () => rows)], 'long.csv'));
    const place = document.querySelector('ri-file-place .drop');
    place?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
  });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('The reading was cancelled.');
  await page.getByRole('button', { name: 'Leave this file out' }).first().click();
  await expect(page.getByText('There are no datasets yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('There are no datasets yet.')).toBeVisible();
});

test('what is for this visit only is gone after a reload', async ({ page }) => {
  await page.goto('/statistics');
  await choose(page);
  await page.getByLabel('Keep it in this browser').uncheck();
  await add(page);
  await expect(part(page, 'Source')).toContainText('For this visit');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('There is no dataset');
});

test('several files come one after the other, and one that is no table says why', async ({
  page,
}) => {
  await page.goto('/statistics');
  await page.locator('input[type=file]').setInputFiles([
    {
      name: 'picture.png',
      mimeType: 'image/png',
      buffer: Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
    },
    { name: 'accounts.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) },
  ]);
  await expect(page.getByRole('alert')).toContainText('This is nothing that is read here');
  await expect(page.getByRole('list', { name: 'Files of this import' })).toContainText(
    'accounts.csv: waiting',
  );
  await page.getByRole('button', { name: 'Leave this file out' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading accounts.csv');
  await expect(page.getByText('picture.png was left out.')).toBeVisible();
  await add(page);
});

test('the keyboard alone brings a table in', async ({ page }) => {
  await page.goto('/statistics');
  await tabTo(page, page.getByText('Paste a table, or read one from an address'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Table as text'));
  await page.keyboard.insertText(TABLE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Read: 33 figures')).toBeVisible();
  await tabTo(page, page.getByLabel('Role of the column origin'));
  await page.keyboard.type('Sou');
  await expect(page.getByText('origin: Source.')).toBeVisible();
  await tabTo(page, page.getByLabel('Indicator', { exact: true }));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('ri-figure').first()).toContainText('· percent ·');
  await tabTo(page, page.getByLabel('Publisher', { exact: true }), 80);
  await page.keyboard.insertText('Office of Figures');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/statistics\/ds-/);
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('on a phone, in Chinese and in the dark', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    reader: { language: 'zh', theme: 'dark' },
  });

  test('an import fits the width, and its tables move within it', async ({ page }) => {
    await page.goto('/statistics');
    await choose(page, TABLE.replace('area,', '地区,').replace('Liaoning', '辽宁'));
    await expect(page.getByText('读取完毕：34行中有33个数值。')).toBeVisible();
    await expect(page.getByRole('button', { name: '添加', exact: true })).toBeVisible();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(390);
    await waitUntilPainted(page);
    await expectNoAxeViolations(page);
    await page.getByLabel('发布机构', { exact: true }).fill('统计局');
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await expect(page.getByText('已添加accounts。')).toBeVisible();
    expect(await width()).toBe(390);
    await waitUntilPainted(page);
    await expectNoAxeViolations(page);
    await page.goto('/statistics');
    await choose(page, TABLE.replace('area,', 'x,').replace(/Liaoning|Jilin|Heilongjiang/g, 'a'));
    await expect(page.getByRole('alert')).toContainText('请指明地区');
    expect(await width()).toBe(390);
    for (const address of ['/statistics', '/statistics/formats']) {
      await open(page, address);
      expect(await width()).toBe(390);
      await waitUntilPainted(page);
      await expectNoAxeViolations(page);
    }
  });
});
