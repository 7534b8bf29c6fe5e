// Files that are missing, broken or slow never blank the app: it says what failed, and shows what it has.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { figure, open } from './support/app';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

const CLAIMS = '**/data/claims.csv';

/** The claims of the package with one row written anew, and the line on which it stands. */
function withRow(id: string, change: (row: string) => string) {
  const lines = readFileSync('data/claims.csv', 'utf8').split(/\r?\n/);
  const at = lines.findIndex((line) => line.startsWith(`${id},`));
  return { line: at + 1, body: lines.with(at, change(lines[at] ?? '')).join('\n') };
}

async function retryWorks(page: Page): Promise<void> {
  await page.unroute(CLAIMS);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(figure(page, /^Liaoning grew slowest of the three in 2015/)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
}

for (const [what, status, says] of [
  ['is missing', 404, 'claims.csv was answered with status 404.'],
  ['breaks the server', 500, 'claims.csv was answered with status 500.'],
  ['cannot be reached', 0, 'claims.csv could not be fetched.'],
] as const) {
  test(`where claims.csv ${what}, the page says so, and trying again works`, async ({
    page,
    expectConsole,
  }) => {
    expectConsole(status ? new RegExp(`status of ${String(status)}`) : /ERR_FAILED/);
    await page.route(CLAIMS, (route) => (status ? route.fulfill({ status }) : route.abort()));
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('The claims could not be loaded');
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.locator('.ri-first-view')).toHaveCount(0);
    await retryWorks(page);
  });
}

test('a server that answers with a page instead of sources.csv is found out', async ({ page }) => {
  await page.route('**/data/sources.csv', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
  );
  await page.goto('/compare');
  await expect(page.getByRole('alert')).toContainText('sources.csv');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare regions');
});

test('one broken row costs no other: it is listed with its line and its mend', async ({ page }) => {
  const { line, body } = withRow('gdp-growth-2015-liaoning', (row) =>
    row.replace(',eq,3,,percent,', ',eq,three,,percent,'),
  );
  await page.route(CLAIMS, (route) => route.fulfill({ contentType: 'text/csv', body }));
  await open(page, '/');
  await expect(
    figure(page, /^Heilongjiang grew slowest of the two with a figure in 2015/),
  ).toBeVisible();
  await expect(page.getByText(/^Liaoning, 2015: /).first()).toBeVisible();

  const report = page.getByRole('status').filter({ hasText: 'could not be taken' });
  await expect(report).toContainText('1 row of the data could not be taken; all others are shown.');
  await report.getByText('Show why').click();
  await expect(report.getByRole('listitem')).toContainText('gdp-growth-2015-liaoning');
  await expect(report.getByRole('listitem')).toContainText(
    `claims.csv, line ${String(line)}, column 8: “three” is not a plain number. Write digits with a point`,
  );
});

test('a figure whose claims are gone says so in its place', async ({ page }) => {
  const { body } = withRow('share-of-national-industrial-output-former', () => '');
  await page.route(CLAIMS, (route) => route.fulfill({ contentType: 'text/csv', body }));
  await open(page, '/');
  await expect(
    page.getByRole('region', { name: 'Share of national industrial output' }),
  ).toContainText('The claims behind this chart are not in the data.');
  await expect(page.locator('ri-figure')).toHaveCount(4);
});

test('an address of no page says so, and leads back', async ({ page }) => {
  await open(page, '/nowhere/at-all');
  await expect(page).toHaveTitle('Page not found – Regional Indicators');
  await expect(page.getByRole('main')).toContainText('Nothing is at “/nowhere/at-all”.');
  await page.getByRole('main').getByRole('link', { name: 'Overview' }).click();
  await waitUntilPainted(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the documents say');
});

interface Manifest {
  readonly assetGroups: readonly {
    readonly installMode: string;
    readonly urls: readonly string[];
  }[];
  readonly hashTable: Readonly<Record<string, string>>;
}

test.describe('with its service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the app works offline after the first visit, and keeps every file as it was built', async ({
    page,
    context,
  }) => {
    await open(page, '/');
    // Controlling the page is not enough: wait until every prefetched file is in a cache.
    const missing = () =>
      page.evaluate(async () => {
        if (!navigator.serviceWorker.controller) return ['a worker that controls the page'];
        const manifest = (await (await fetch('ngsw.json')).json()) as Manifest;
        const urls = manifest.assetGroups
          .filter(({ installMode }) => installMode === 'prefetch')
          .flatMap((group) => group.urls);
        const hits = await Promise.all(urls.map((url) => caches.match(url)));
        return urls.filter((_url, at) => !hits[at]);
      });
    await expect.poll(missing, { timeout: 30_000 }).toEqual([]);

    // tools/finish-build.ts changes index.html after Angular has written the hashes down.
    const index = await page.evaluate(async () => {
      const manifest = (await (await fetch('ngsw.json')).json()) as Manifest;
      const kept = await (await caches.match('/index.html'))?.arrayBuffer();
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', kept ?? new ArrayBuffer()));
      return {
        kept: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
        built: manifest.hashTable['/index.html'],
      };
    });
    expect(index.kept).toBe(index.built);
    expect(await page.evaluate(async () => (await fetch('ngsw/state')).text())).toContain(
      'Driver state: NORMAL',
    );

    await context.setOffline(true);
    const response = await page.reload();
    expect(response?.fromServiceWorker()).toBe(true);
    await waitUntilPainted(page);
    await expect(figure(page, /^Liaoning grew slowest of the three in 2015/)).toBeVisible();
    for (const [link, heading] of [
      ['Compare', 'Compare regions'],
      ['Targets', 'Targets against baselines and outcomes'],
      ['Evidence', 'All claims'],
    ] as const) {
      await page.getByRole('navigation').getByRole('link', { name: link }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    }
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('全部论断');
  });
});

test('a page whose scripts are lost says so, and can be asked for again', async ({
  page,
  expectConsole,
}) => {
  expectConsole(/Failed to fetch dynamically imported module|Failed to load resource/);
  await page.goto('/claims');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.route('**/*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Targets' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await page.unroute('**/*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /claims|Targets/ })).toBeVisible();
});
