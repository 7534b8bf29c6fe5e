// What holds on every page, in both languages and both themes. Every test of every journey also fails where a page
// writes to the console, throws, or asks another host (support/test.ts).
import type { Page } from '@playwright/test';
import { PAIRS, clickBar, COLORS, open, PAGES, tabTo } from './support/app';
import { expectNoAxeViolations } from './support/axe';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

const LANGUAGES = ['en', 'zh'] as const;
/** Liaoning's colour on each ground. */
const LIAONING = { light: COLORS.Liaoning, dark: '#3cc79a' };

const overflow = (page: Page) =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);

test('nothing is fetched from another host, on any page or in any sheet', async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) hosts.add(new URL(request.url()).host);
  });
  for (const path of Object.values(PAGES)) await open(page, path);
  await open(page, '/');
  await clickBar(page.locator('ri-figure').first(), COLORS.Liaoning);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Save as PNG/ })
    .first()
    .click();
  await expect(page.getByRole('img', { name: 'Preview of the file' })).toBeVisible();
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test('the page’s own policy lets no foreign script run', async ({ page, expectConsole }) => {
  expectConsole(/Content Security Policy/);
  await open(page, '/');
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  const directives = new Map(
    (policy ?? '').split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );
  expect(directives.get('default-src')).toEqual(["'self'"]);
  const scripts = directives.get('script-src') ?? [];
  expect(scripts[0]).toBe("'self'");
  // Hashes of the page's own inline scripts, and nothing else.
  for (const source of scripts.slice(1)) expect(source).toMatch(/^'sha256-[\w+/]+=*'$/);

  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.foreign = true';
    document.head.append(script);
    return 'foreign' in window;
  });
  expect(ran).toBe(false);
});

for (const [language, theme] of PAIRS) {
  test.describe(`${language}, ${theme}`, () => {
    test.use({ reader: { language, theme } });

    test('axe finds nothing on any page', async ({ page }) => {
      test.setTimeout(120_000);
      // A fifth of the claims: the other rows are of the same kind, and axe needs seconds for each hundred.
      const paths = { ...PAGES, claims: '/claims?role=target' };
      for (const path of Object.values(paths)) {
        await open(page, path);
        await expectNoAxeViolations(page);
      }
    });

    test('axe finds nothing in the sheets', async ({ page }) => {
      // Sheets fade in; half-faded text has too little contrast.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, '/');
      await clickBar(page.locator('ri-figure').first(), LIAONING[theme]);
      await expect(page.getByRole('dialog').getByRole('blockquote')).toBeVisible();
      await expectNoAxeViolations(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.getByRole('button', { name: /PNG/ }).first().click();
      await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
      await expectNoAxeViolations(page);
    });
  });
}

for (const language of LANGUAGES) {
  test.describe(`${language}, on a phone`, () => {
    test.use({ reader: { language }, viewport: { width: 390, height: 844 }, hasTouch: true });

    test('no page is wider than the screen', async ({ page }) => {
      for (const path of [
        ...Object.values(PAGES),
        '/compare?periods=2013,2014,2015,2016,2017',
        '/compare?indicator=x',
      ]) {
        await open(page, path);
        expect(await overflow(page), path).toBeLessThanOrEqual(0);
      }
    });

    test('the sheets fit the screen', async ({ page }) => {
      await open(page, '/');
      await clickBar(page.locator('ri-figure').first(), COLORS.Liaoning);
      const sheet = page.getByRole('dialog');
      await expect(sheet.getByRole('blockquote')).toBeVisible();
      expect(await sheet.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(
        true,
      );
      await page.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
      await page.getByRole('button', { name: /PNG/ }).first().click();
      await expect(sheet.getByRole('img')).toBeVisible();
      expect(await sheet.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(
        true,
      );
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('axe finds nothing on the overview, compare and targets', async ({ page }) => {
    for (const path of [PAGES.overview, PAGES.compare, PAGES.targets]) {
      await open(page, path);
      await expectNoAxeViolations(page);
    }
  });
});

test('the keyboard reaches every page, and goes on from the new page’s start', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  for (const [link, heading] of [
    ['Compare', 'Compare regions'],
    ['Targets', 'Targets against baselines and outcomes'],
    ['Claims', 'All claims'],
    ['Overview', 'What the documents say'],
  ] as const) {
    const wanted = page.getByRole('navigation').getByRole('link', { name: link });
    await page.getByRole('switch').focus();
    await tabTo(page, wanted, 10);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(wanted).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main')).toBeFocused();
  }
});

test('the keyboard alone changes a comparison', async ({ page }) => {
  await open(page, '/compare');
  await tabTo(page, page.getByRole('combobox', { name: 'Reference' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'None' })).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ref=none/);
  await expect(page.getByRole('combobox', { name: 'Reference' })).toBeFocused();
});

test('the keyboard alone sorts the claims, opens one and comes back', async ({ page }) => {
  await open(page, '/claims?indicator=gdp-growth');
  await tabTo(page, page.getByRole('columnheader', { name: 'Figure' }).getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=figure\.asc/);
  const first = page.getByRole('cell').getByRole('link').first();
  await expect(first).toHaveText('−2.5 %');
  await tabTo(page, first, 12);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/claims/gdp-growth-2016-liaoning');
  await page.goBack();
  await waitUntilPainted(page);
  await expect(first).toHaveText('−2.5 %');
});

test('the keyboard alone opens a target’s outcome and the words behind it', async ({ page }) => {
  await open(page, '/targets');
  const row = page.getByRole('row').filter({ hasText: 'Liaoning · 2015' });
  await tabTo(page, row.getByRole('button', { name: '3 %', exact: true }), 80);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('blockquote')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row.getByRole('button', { name: '3 %', exact: true })).toBeFocused();
});
