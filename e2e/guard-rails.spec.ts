// What holds on every page, in both languages and both themes. Every test of every journey also fails where a page
// writes to the console, throws, or asks another host (support/test.ts).
import type { Page } from '@playwright/test';
import { PAIRS, clickBar, COLORS, open, PAGES, tabTo } from './support/app';
import { expectNoAxeViolations, RULES_OF_LOOKS } from './support/axe';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

/** Liaoning's colour on each ground. */
const LIAONING = { light: COLORS.Liaoning, dark: '#3cc79a' };
const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

/** Leaves the page as wide as a phone. */
async function expectNoOverflow(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  await waitUntilPainted(page);
  const over = () => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth;
  expect(await page.evaluate(over), page.url()).toBeLessThanOrEqual(0);
}

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

/** axe reads the one pair at a desk's width and the other at a phone's: what it finds seldom hangs on more than one of the three. */
const LOOKS = [
  [...PAIRS[0], DESK, undefined],
  [...PAIRS[1], PHONE, RULES_OF_LOOKS],
] as const;

for (const [language, theme, viewport, rules] of LOOKS) {
  test.describe(`${language}, ${theme}, ${String(viewport.width)} px wide`, () => {
    test.use({ reader: { language, theme }, viewport });

    test('axe finds nothing on any page, and none is wider than a phone’s screen', async ({
      page,
    }) => {
      test.setTimeout(150_000);
      // A fifth of the claims: the other rows are of the same kind, and axe needs seconds for each hundred.
      const paths = { ...PAGES, claims: '/claims?role=target' };
      for (const path of Object.values(paths)) {
        await open(page, path);
        await expectNoAxeViolations(page, rules);
        await expectNoOverflow(page);
        await page.setViewportSize(viewport);
      }
      for (const path of [
        '/compare?periods=2012,2013,2014,2015,2016,2017',
        '/compare?indicator=x',
      ]) {
        await open(page, path);
        await expectNoOverflow(page);
      }
    });

    test('axe finds nothing in the sheets, and they fit the screen', async ({ page }) => {
      // Sheets fade in; half-faded text has too little contrast.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, '/');
      const sheet = page.getByRole('dialog');
      const expectToFit = async () => {
        const fits = (element: HTMLElement) => element.scrollWidth <= element.clientWidth;
        expect(await sheet.evaluate(fits)).toBe(true);
      };
      await clickBar(page.locator('ri-figure').first(), LIAONING[theme]);
      await expect(sheet.getByRole('blockquote')).toBeVisible();
      await expectNoAxeViolations(page);
      await expectToFit();
      await page.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
      await page
        .getByRole('button', { name: /^Export|^导出/ })
        .first()
        .click();
      await expect(sheet.getByRole('img')).toBeVisible();
      await expectNoAxeViolations(page);
      await expectToFit();
    });
  });
}

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
    ['Evidence', 'All claims'],
    ['Statistics', 'Statistics'],
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
