// An analyst looks a figure up among all claims, and keeps its address.
import type { Locator, Page } from '@playwright/test';
import { address, open } from './support/app';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('cell') });
const column = (page: Page, name: string): Locator => page.locator(`td.mat-column-${name}`);

async function filterBy(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a search keeps the claims that have its words, and stands in the address', async ({
  page,
}) => {
  await open(page, '/claims');
  const all = await rows(page).count();
  await expect(page.getByRole('status')).toHaveText(`${String(all)} of ${String(all)} claims`);

  await page.getByRole('searchbox', { name: 'Search' }).fill('lowest Liaoning');
  await expect.poll(() => address(page)).toEqual({ q: 'lowest Liaoning' });
  await expect(rows(page).first()).toContainText(
    'The 3 percent growth rate in Liaoning was the lowest',
  );
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^[1-9] of ${String(all)} claims$`));

  await page.getByRole('searchbox').fill('no such words anywhere');
  await expect(page.getByText('No claim fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(rows(page)).toHaveCount(all);
  expect(address(page)).toEqual({});
});

test('filters and an order join the search, and a reload keeps them', async ({ page }) => {
  await open(page, '/claims');
  await filterBy(page, 'Role', 'Target');
  await expect.poll(() => address(page)['role']).toBe('target');
  await filterBy(page, 'Indicator', 'GDP growth');
  await expect.poll(() => address(page)['indicator']).toBe('gdp-growth');
  await page.getByRole('columnheader', { name: 'Figure' }).getByRole('button').click();
  await expect.poll(() => address(page)['sort']).toBe('figure.asc');
  await page.getByRole('columnheader', { name: 'Figure' }).getByRole('button').click();
  await expect.poll(() => address(page)['sort']).toBe('figure.desc');

  const expectOrder = async () => {
    await expect(column(page, 'status')).toHaveText(
      Array(await rows(page).count()).fill(/^\s*Target/),
    );
    const figures = (await column(page, 'figure').allInnerTexts()).map((text) =>
      parseFloat(text.replace(/^\D+/, '')),
    );
    expect(figures.length).toBeGreaterThan(3);
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  };
  await expectOrder();
  await page.reload();
  await waitUntilPainted(page);
  await expectOrder();
  await expect(page.getByRole('columnheader', { name: 'Figure' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.goBack();
  await expect.poll(() => address(page)['sort']).toBe('figure.asc');
});

test('a claim has an address of its own, with its words and their place', async ({ page }) => {
  await open(page, '/claims?q=lowest+Liaoning');
  await page.getByRole('link', { name: /^3 %, GDP growth: open the claim/ }).click();
  await expect(page).toHaveURL('/claims/gdp-growth-2015-liaoning');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('GDP growth');
  await expect(page.getByRole('blockquote')).toHaveText(
    '“The 3 percent growth rate in Liaoning was the lowest”',
  );
  await page.getByRole('link', { name: 'All claims' }).click();
  await expect(page).toHaveURL('/claims');
});

test('a derived figure shows its formula and leads to its inputs', async ({ page }) => {
  await open(page, '/claims/share-of-national-industrial-output-difference');
  const main = page.getByRole('main');
  await expect(main).toContainText('No sentence states this figure; it is derived.');
  await expect(main).toContainText('Formula: first less second');
  const inputs = main.locator('.derivation').getByRole('link');
  await expect(inputs).toHaveText([/^9\s%\s/, /^17\s%\s/]);
  await inputs.last().click();
  await expect(page).toHaveURL('/claims/share-of-national-industrial-output-former');
  await expect(main).toContainText('Figures that rest on it');
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
  await arithmetic.getByRole('link', { name: /^32 million/ }).click();
  await expect(page).toHaveURL('/claims/target-petroleum-output-2020-daqing');

  await page.goto('/claims/gdp-growth-2014-china-2015-01-24');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^7\.3\s%/ })
    .click();
  await expect(page).toHaveURL('/claims/gdp-growth-2014-china-2016-01-19');
  await expect(page.getByRole('main')).toContainText(/Revises 7\.4\s% \(Xinhua, 24 January 2015\)/);
});

test('an address of no claim says so, and names it', async ({ page }) => {
  await open(page, '/claims/growth-of-atlantis');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no claim “growth-of-atlantis”',
  );
  await expect(page.getByRole('link', { name: 'All claims' })).toBeVisible();
});
