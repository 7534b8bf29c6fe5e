// An analyst compares regions; the address holds the whole question, so that it can be kept and sent.
import type { Page } from '@playwright/test';
import { address, clickBar, COLORS, figure, open } from './support/app';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

const YEARS = '/compare?indicator=gdp-growth&periods=2013,2014,2015,2016,2017';

/** Opens a field's list and clicks options; a second click takes one of several back. */
async function choose(page: Page, field: string, ...options: string[]): Promise<void> {
  const combobox = page.getByRole('combobox', { name: field });
  await combobox.click();
  for (const name of options) await page.getByRole('option', { name, exact: true }).click();
  if ((await combobox.getAttribute('aria-expanded')) === 'true')
    await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

test('indicator, regions, periods, reference and kind of chart are chosen, and stand in the address', async ({
  page,
}) => {
  await open(page, '/compare');
  await expect(figure(page, /^Liaoning grew slowest of the three in 2015/)).toBeVisible();

  await choose(page, 'Regions', 'Heilongjiang');
  await expect.poll(() => address(page)['regions']).toBe('CN-JL,CN-LN');
  await expect(figure(page, /^Liaoning grew slowest of the two in 2015/)).toBeVisible();

  await choose(page, 'Reference', 'None');
  await expect.poll(() => address(page)['ref']).toBe('none');
  await expect(figure(page, /^Liaoning grew slowest of the two in 2015: 3 %$/)).toBeVisible();

  await choose(page, 'Periods', '2016', '2017');
  await expect.poll(() => address(page)['periods']).toBe('2015,2016,2017');
  await expect(page.getByRole('radio', { name: 'Lines' })).toBeChecked();
  await expect(page.getByRole('row')).toHaveText([
    /Region\s*2015\s*2016\s*2017/,
    /Jilin\s*6\.5\s%\s*6\.9\s%\s*5\.3\s%/,
    /Liaoning\s*3\s%\s*−2\.5\s%\s*4\.2\s%/,
  ]);

  await page.getByRole('radio', { name: 'Bars' }).click();
  await expect.poll(() => address(page)['view']).toBe('bars');

  await choose(page, 'Indicator', 'Services as a share of GDP');
  await expect.poll(() => address(page)['indicator']).toBe('services-share-of-gdp');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    /^Services as a share of GDP of China/,
  );
});

test('back, forward, reload and a pasted link show the same comparison again', async ({
  page,
  context,
}) => {
  const one = figure(page, /^Liaoning grew slowest of the three in 2015/);
  const two = figure(page, /^Liaoning grew slowest of the two in 2015/);
  await open(page, '/compare');
  await choose(page, 'Regions', 'Heilongjiang');
  await expect(two).toBeVisible();
  await page.goBack();
  await expect(one).toBeVisible();
  await page.goForward();
  await expect(two).toBeVisible();
  await page.reload();
  await waitUntilPainted(page);
  await expect(two).toBeVisible();

  const other = await context.newPage();
  await open(other, page.url());
  await expect(figure(other, /^Liaoning grew slowest of the two in 2015/)).toBeVisible();
  await expect(other.getByRole('combobox', { name: 'Regions' })).toHaveText('Jilin, Liaoning');
});

test('what makes no sense in an address is left out, and named', async ({ page }) => {
  await open(
    page,
    '/compare?indicator=happiness&regions=CN-LN,CN-XX&periods=2015,soon,2016-Q1&ref=Mars&view=pie&companions=maybe',
  );
  const notice = page.getByRole('status').filter({ hasText: 'could not be used' });
  await expect(notice.getByRole('listitem')).toHaveText([
    /“happiness”/,
    /“maybe”/,
    /“CN-XX”/,
    /“soon”/,
    /“2016-Q1”/,
    /“Mars”/,
    /“pie”/,
  ]);
  await expect(figure(page, /^GDP growth of Liaoning in 2015: 3 %/)).toBeVisible();

  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await expect
    .poll(() => address(page))
    .toEqual({
      indicator: 'gdp-growth',
      regions: 'CN-LN',
      periods: '2015',
      ref: 'CN',
      view: 'bars',
    });
});

test('lines need two periods, and the page says so', async ({ page }) => {
  await open(page, '/compare?indicator=gdp-growth&periods=2015&view=lines');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'lines need two periods' }),
  ).toBeVisible();
  await expect(page.getByText('Lines need two periods.', { exact: true })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Lines' })).toBeDisabled();
  await expect(page.getByRole('radio', { name: 'Bars' })).toBeChecked();
});

test('gaps say why, and a figure that was revised names both', async ({ page }) => {
  await open(page, YEARS);
  const notes = page.getByRole('list', { name: 'Notes' }).getByRole('listitem');
  await expect(notes.filter({ hasText: /^Jilin, 2013: no claim\.$/ })).toHaveCount(1);
  await expect(notes.filter({ hasText: /^Jilin, 2014: stated for another period/ })).toContainText(
    'first half of 2014, 6.8 % (China Daily, 1 August 2014)',
  );
  const revision = notes.filter({ hasText: /^China, 2014:/ });
  await expect(revision).toContainText('7.3 %');
  await expect(revision).toContainText('19 January 2016');
  await expect(revision).toContainText('also stated: 7.4 % (Xinhua, 24 January 2015)');

  await page
    .getByRole('row', { name: /^China/ })
    .getByRole('button', { name: '7.3 %' })
    .click();
  const sheet = page.getByRole('dialog', { name: '2 claims' });
  await expect(sheet.locator('.figure')).toHaveText(['7.3 %', '7.4 %']);
});

test('a gap leads to what comes closest to a figure', async ({ page }) => {
  await open(page, YEARS);
  await page.getByRole('button', { name: 'stated for another period' }).first().click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('There is no figure here. What comes closest:');
  await expect(sheet).toContainText('first half of 2014');
});

test('a bar of a comparison leads to its claim', async ({ page }) => {
  await open(page, '/compare?indicator=gdp-growth&regions=CN-JL,CN-HL&periods=2015');
  await clickBar(page.locator('ri-figure'), COLORS.Jilin);
  await expect(page.getByRole('dialog').getByRole('blockquote')).toHaveText(
    '“posting 5.7, 6.5 and 3 percent, respectively”',
  );
});
