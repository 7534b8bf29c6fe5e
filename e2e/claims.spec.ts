// An analyst looks a figure up among all claims, opens it, and sees what it is made of.
import type { Locator, Page } from '@playwright/test';
import { address, open, tabTo } from './support/app';
import { expectNoAxeViolations } from './support/axe';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('cell') });
const cells = (page: Page, name: string): Locator => page.locator(`[role=cell].${name}`);
const counted = (page: Page) => page.getByRole('status').filter({ hasText: / of \d+ claims/ });
const option = (page: Page, facet: string, value: RegExp) =>
  page.getByRole('list', { name: facet, exact: true }).getByRole('checkbox', { name: value });

test('a search and facets join, stand in the address, and are there again after a claim and a reload', async ({
  page,
}) => {
  await open(page, '/claims');
  await expect(counted(page)).toHaveText(/^(\d+) of \1 claims$/);
  const target = option(page, 'Role', /^Target/);
  await target.check();
  await expect.poll(() => address(page)).toEqual({ role: 'target' });
  // The count beside a value is what choosing it gives.
  const growth = option(page, 'Indicator', /^GDP growth \d/);
  const label = await growth.locator('..').innerText();
  const count = /\d+$/.exec(label.trim())?.[0] ?? '';
  await growth.check();
  await expect(counted(page)).toHaveText(new RegExp(`^${count} of `));
  await page.getByRole('columnheader', { name: 'Figure' }).getByRole('button').click();
  await page.getByRole('columnheader', { name: 'Figure' }).getByRole('button').click();
  await expect.poll(() => address(page)['sort']).toBe('figure.desc');

  const expectOrder = async () => {
    await expect(cells(page, 'status').first()).toHaveText(/^\s*Target/);
    const figures = (await cells(page, 'figure').allInnerTexts()).map((text) =>
      parseFloat(text.replace(/^\D+/, '')),
    );
    expect(figures.length).toBeGreaterThan(3);
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));
    await expect(page.getByRole('columnheader', { name: 'Figure' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  };
  await expectOrder();
  await page.getByRole('searchbox', { name: 'Search' }).fill('吉林');
  await expect(rows(page)).toHaveCount(1);
  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('GDP growth');
  await page.getByRole('link', { name: 'All claims' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect.poll(() => address(page)).toEqual({ sort: 'figure.desc' });
  await page.goBack();
  await page.reload();
  await waitUntilPainted(page);
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toContainText('Role: Target');
  await page.getByRole('button', { name: 'Indicator: GDP growth, remove' }).click();
  await expect
    .poll(() => address(page))
    .toEqual({
      q: '吉林',
      role: 'target',
      sort: 'figure.desc',
    });
});

test('what an address asks for in vain is named, and a search for nothing widens', async ({
  page,
}) => {
  await open(page, '/claims?region=CN-LN,CN-ZZ&q=zebra');
  await expect(page.getByRole('status').filter({ hasText: 'left out' })).toContainText('CN-ZZ');
  await expect(page.getByText('No claim fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(counted(page)).toHaveText(/^(\d+) of \1 claims$/);
});

test('the keyboard alone walks the rows to the last one, opens it, and follows its figures', async ({
  page,
}) => {
  await open(page, '/claims');
  await rows(page).first().waitFor();
  await tabTo(page, rows(page).first().getByRole('link'), 80);
  await page.keyboard.press('End');
  const total = await page.getByRole('table').getAttribute('aria-rowcount');
  const focused = page.locator('[role=row]:has(a:focus)');
  await expect(focused).toHaveAttribute('aria-rowindex', total ?? '');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('aria-rowindex', '2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/claims\/northeast-provinces-2003-12-06$/);
});

test('a derived figure is a tree down to what is stated, and each input leads on', async ({
  page,
}) => {
  await open(page, '/claims/implied-exchange-rate-2013-04-02');
  const main = page.getByRole('main');
  await expect(main).toContainText('No sentence states this figure; it is derived.');
  const tree = page.getByRole('list', { name: /its inputs, down to what is stated/ });
  await expect(tree).toContainText('= first divided by second');
  await tree.getByRole('link', { name: '4,822 US dollars' }).click();
  await expect(page).toHaveURL('/claims/target-disposable-income-usd-2017');
  await expect(main).toContainText('derived from it');
  await main.getByRole('checkbox', { name: 'Reviewed' }).check();
  await expect(main).toContainText(/Reviewed by .* 20\d\d/);

  await page.goto('/claims/gdp-growth-2014-china-2015-01-24');
  await expect(main).toContainText('another vintage');
  await main.getByRole('link', { name: 'GDP growth, China, 2014', exact: true }).click();
  await expect(page).toHaveURL(/\/compare\?indicator=gdp-growth&regions=CN&periods=2014/);
});

test('a sentence that does not add up says so, at its figure and at all that went in', async ({
  page,
}) => {
  await open(page, '/claims/target-petroleum-output-2020-daqing');
  const arithmetic = page.getByRole('group', { name: 'Arithmetic' });
  await expect(arithmetic).toContainText('Disagrees');
  await expect(arithmetic).toContainText(
    /The sentence implies 40 − 6 × 1\.5 = 31 million\st; it states 32 million\st: they disagree by 1 million\st\./,
  );
  await arithmetic.getByRole('link', { name: /^−1\.5 million/ }).click();
  await expect(page).toHaveURL('/claims/target-petroleum-output-change-per-year-2020-daqing');
  await expect(arithmetic).toContainText(/31 million\st, but 32 million\st is stated\./);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('rows are cards, facets open at a button, and axe finds nothing on either page', async ({
    page,
  }) => {
    await open(page, '/claims?conflict=disagree,revised');
    const tooWide = () =>
      page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
    expect(await tooWide()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Filters (2)' }).click();
    await option(page, 'Conflict', /^sources disagree/).uncheck();
    await expect.poll(() => address(page)).toEqual({ conflict: 'revised' });
    await expectNoAxeViolations(page);
    // The whole card is one target.
    await rows(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('GDP growth');
    await open(page, page.url());
    expect(await tooWide()).toBeLessThanOrEqual(0);
    await expectNoAxeViolations(page);
  });
});

test('an address of no claim says so, and names it', async ({ page }) => {
  await open(page, '/claims/growth-of-atlantis');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no claim “growth-of-atlantis”',
  );
  await expect(page.getByRole('link', { name: 'All claims' })).toBeVisible();
});
