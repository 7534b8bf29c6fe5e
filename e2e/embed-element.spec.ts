// A figure on another site's page, as an element.
import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './support/axe';
import { BARS, elementOf, expectWhole, GREEN, pixels, test } from './support/host-page';

test.use({ locale: 'en-GB', colorScheme: 'light' });

test.describe('as an element', () => {
  test('the figure is whole, under a policy without inline styles and with trusted types', async ({
    page,
    visit,
  }) => {
    const said = await visit(elementOf(BARS));
    await expectWhole(page);
    await expectNoAxeViolations(page);
    expect(said).toEqual([]);
  });

  test('a bar opens its claim by the keyboard, and the page hears of it', async ({
    page,
    visit,
  }) => {
    await visit(
      elementOf(BARS),
      "addEventListener('ri-open', (event) => { document.title = event.detail.claims.join(); });",
    );
    await expectWhole(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const claims = page.getByRole('region', { name: 'Claims behind it' });
    await expect(claims).toBeFocused();
    await expect(claims).toContainText('Liaoning');
    await expect(claims.getByRole('link', { name: 'Open the claim' })).toHaveAttribute(
      'href',
      /\/claims\/gdp-growth-2015-liaoning$/,
    );
    await expect(page).toHaveTitle('gdp-growth-2015-liaoning');
    await page.keyboard.press('Escape');
    await expect(claims).toBeHidden();
    await expect(page.getByRole('application')).toBeFocused();
  });

  test('it follows the colour scheme of the page, not the system’s, and changes with it', async ({
    page,
    visit,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(elementOf(BARS));
    const canvas = page.locator('canvas');
    // The page has no dark ground, so a dark figure would stand on white.
    await expect.poll(() => pixels(canvas, GREEN.light)).toBeGreaterThan(500);
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'light dark';
    });
    await expect.poll(() => pixels(canvas, GREEN.dark)).toBeGreaterThan(500);
    await page.locator('ri-chart').evaluate((chart) => {
      chart.setAttribute('theme', 'light');
    });
    await expect.poll(() => pixels(canvas, GREEN.light)).toBeGreaterThan(500);
  });

  test('several share one page and one package, and go without a trace', async ({
    page,
    visit,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const said = await visit(elementOf(BARS) + elementOf('/#lines') + elementOf(BARS, 'lang="zh"'));
    await expect(page.locator('canvas')).toHaveCount(3);
    expect(asked.filter((url) => url.endsWith('/claims.csv'))).toHaveLength(1);
    await page.evaluate(() => {
      const last = [...document.querySelectorAll('ri-chart')];
      for (const chart of last) chart.remove();
      // A chart that is gone must not answer for a page that goes on.
      dispatchEvent(new Event('resize'));
      document.documentElement.style.colorScheme = 'dark';
    });
    await expect(page.locator('canvas')).toHaveCount(0);
    expect(said).toEqual([]);
  });
});
