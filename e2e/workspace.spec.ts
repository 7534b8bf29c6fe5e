// An analyst's work: kept in the browser, shown by two tabs alike, carried by a file, safe when the disk is full.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { open } from './support/app';
import { expectNoAxeViolations } from './support/axe';
import { expect, test } from './support/test';

const GROWTH = 'gdp-growth-2015-liaoning';
const FORMER = 'gdp-growth-2014-liaoning';

/** The shipped package as another analyst has it: one claim corrected, one retired, one of a row that cannot be read. */
function otherPackage(): Buffer {
  const names = 'claims sources indicators regions units region-members'.split(' ');
  const files = [...names.map((name) => `${name}.csv`), 'datapackage.json'].map((name) => {
    const text = readFileSync(`data/${name}`, 'utf8');
    const mine = text
      .replace(new RegExp(`^(${GROWTH},.*,eq,)3,`, 'm'), '$13.1,')
      .replace(new RegExp(`^${FORMER},.*\n`, 'm'), '')
      .replace(/^(gdp-growth-2015-jilin,.*,eq,)6\.5,/m, '$1six,');
    return [name, strToU8(name === 'claims.csv' ? mine : text)] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

const fileSection = (page: Page) => page.getByRole('region', { name: 'A file of your work' });
const history = (page: Page) => page.getByRole('region', { name: 'History' }).getByRole('listitem');
const bar = (page: Page) => page.getByRole('region', { name: 'Workspace and its saving' });

async function choose(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: 'theirs.zip', mimeType: 'application/zip', buffer };
  await fileSection(page).locator('input[type=file]').setInputFiles(file);
}

async function openAsNew(page: Page): Promise<void> {
  await choose(page, otherPackage());
  const preview = fileSection(page);
  await expect(preview.getByRole('row', { name: /^Claims 0 1 1 1 / })).toBeVisible();
  await expect(preview).toContainText('“six” is not a plain number');
  await preview.getByRole('button', { name: 'Open as a new workspace' }).click();
}

test('work is there again on another day, in a second tab, and in another browser by its file', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await page.goto('/workspace');
  await page.getByLabel('Your name').fill('Li Wei');
  await page.getByLabel('Your name').press('Enter');
  await openAsNew(page);
  await expect(history(page)).toHaveCount(2);
  await expect(bar(page)).toContainText('Saved in this browser');
  await expectNoAxeViolations(page);
  await page.close();

  const next = await context.newPage();
  await open(next, '/');
  await expect(next.locator('.ri-first-view')).toHaveCount(0);
  await expect(next.getByRole('heading', { name: /^Liaoning grew.*3\.1\s%/ })).toBeVisible();
  await next.goto('/workspace');
  await expect(history(next)).toHaveCount(2);
  await expect(history(next).last()).toContainText('Li Wei');

  const tab = await context.newPage();
  await tab.goto('/workspace');
  await expect(history(tab)).toHaveCount(2);
  await next
    .getByRole('button', { name: /^Take back 2 made together/ })
    .first()
    .click();
  await expect(history(tab)).toHaveCount(0);
  await next.getByRole('button', { name: /^Undo: / }).click();
  await expect(history(tab)).toHaveCount(2);

  const [download] = await Promise.all([
    next.waitForEvent('download'),
    next.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('theirs.zip');
  const saved = readFileSync(await download.path());
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
  const fresh = await elsewhere.newPage();
  await fresh.goto('/workspace');
  await choose(fresh, saved);
  await expect(fileSection(fresh)).toContainText('It holds the workspace “theirs”.');
  await fresh.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expect(history(fresh)).toHaveCount(0);
  await choose(fresh, saved);
  await fresh.getByRole('button', { name: 'Open as a new workspace' }).click();
  await expect(history(fresh)).toHaveText(await history(next).allTextContents());
  await elsewhere.close();
});

test('a full disk is said, loses nothing on screen, and is tried again', async ({ page }) => {
  await page.addInitScript(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is bound where it is called
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...rest) {
      if (Reflect.get(window, 'roomAgain')) return put.apply(this, rest);
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.goto('/workspace');
  await openAsNew(page);
  const alert = page.getByRole('alert').filter({ hasText: 'no room left' });
  await expect(alert).toBeVisible();
  await expect(bar(page)).toContainText('Not saved: 1 step');
  await expect(history(page)).toHaveCount(2);
  await page.evaluate(() => Reflect.set(window, 'roomAgain', true));
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(bar(page)).toContainText('Saved in this browser');
  await page.reload();
  await expect(history(page)).toHaveCount(2);
});
