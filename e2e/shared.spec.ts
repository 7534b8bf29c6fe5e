// An analyst saves a chart, and whoever is given the file or the link has the live chart again.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { figure, open } from './support/app';
import { expect, test } from './support/test';

/** Saves the page's first figure of that finding as a PNG. @returns where it was saved */
async function savePng(page: Page, finding: RegExp): Promise<string> {
  await figure(page, finding)
    .getByRole('button', { name: /^Export: / })
    .click();
  const sheet = page.getByRole('dialog', { name: 'Export' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  await page.keyboard.press('Escape');
  return download.path();
}

/** Drops a file onto the page, as a hand does: dragged in, over, and let go. */
async function drop(page: Page, path: string, name: string): Promise<void> {
  const bytes = readFileSync(path).toString('base64');
  await page.evaluate(
    async ([text = '', file = '']) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], file, { type: 'image/png' }));
      const target = document.querySelector('main')!;
      const send = (type: string) =>
        target.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      send('dragenter');
      for (let times = 0; times < 300 && send('dragover'); times += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      send('drop');
    },
    [bytes, name],
  );
}

test('a saved PNG, dropped onto another page, is the live chart again', async ({ page }) => {
  await open(page, '/compare');
  const path = await savePng(page, /^Liaoning grew slowest/);
  await open(page, '/sources');
  await drop(page, path, 'growth.png');
  await expect(page).toHaveURL(/\/compare\?indicator=gdp-growth/);
  await expect(page.getByText(/^Unchanged since it was saved on /)).toBeVisible();
  await expect(figure(page, /^Liaoning grew slowest/).locator('canvas')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/sources/);
});

test('a PNG that was changed is refused with its reason', async ({ page }) => {
  await open(page, '/compare');
  const path = await savePng(page, /^Liaoning grew slowest/);
  const bytes = readFileSync(path);
  const at = bytes.indexOf('regional-indicators/figure') + 200;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
  await open(page, '/shared');
  await page.getByLabel('A saved figure as PNG, SVG or JSON').setInputFiles(path);
  await expect(page.getByRole('alert')).toContainText('Its data is damaged');
  await expect(page).toHaveURL(/\/shared/);
});

test('a link that carries its figure opens in another browser, and its notice is closed by keyboard', async ({
  page,
  browser,
}) => {
  await open(page, '/compare');
  await figure(page, /^Liaoning grew slowest/)
    .getByRole('button', { name: /^Export: / })
    .click();
  const sheet = page.getByRole('dialog', { name: 'Export' });
  await sheet.getByLabel('Format').selectOption('Link that carries the figure');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  const link = readFileSync(await download.path(), 'utf8').trim();
  const other = await browser.newContext({ serviceWorkers: 'block' });
  const fresh = await other.newPage();
  await fresh.goto(link);
  await expect(fresh).toHaveURL(/\/compare\?indicator=gdp-growth/);
  await expect(fresh.getByText(/^Unchanged since it was saved on /)).toBeVisible();
  await fresh.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(fresh.getByText(/^Unchanged since/)).toBeHidden();
  await other.close();
});
