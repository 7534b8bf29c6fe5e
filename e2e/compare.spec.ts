// An analyst compares regions; the address holds the whole question, so that it can be kept and sent.
import { address, clickBar, COLORS, figure, open } from './support/app';
import { ComparePage } from './support/compare';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

const YEARS = '/compare?indicator=gdp-growth&periods=2013,2014,2015,2016,2017';

test('indicator, regions, periods, reference and way are chosen, and stand in the address', async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await open(page, '/compare');
  await expect(figure(page, /^Liaoning grew slowest of the three in 2015/)).toBeVisible();

  await compare.removeRegion('Heilongjiang');
  await expect.poll(() => address(page)['regions']).toBe('CN-JL,CN-LN');
  await expect(figure(page, /^Liaoning grew slowest of the two in 2015/)).toBeVisible();

  await compare.choose('Reference', 'None');
  await expect.poll(() => address(page)['ref']).toBe('none');
  await expect(figure(page, /^Liaoning grew slowest of the two in 2015: 3 %$/)).toBeVisible();

  await compare.choose('Periods', '2016', '2017');
  await expect.poll(() => address(page)['periods']).toBe('2015,2016,2017');
  await expect(compare.way('Lines')).toBeChecked();
  await expect(compare.rows).toHaveText([
    /Region\s*2015\s*2016\s*2017/,
    /Jilin\s*6\.5\s%\s*6\.9\s%\s*5\.3\s%/,
    /Liaoning\s*3\s%\s*−2\.5\s%\s*4\.2\s%/,
  ]);

  await compare.way('Columns').click();
  await expect.poll(() => address(page)['view']).toBe('columns');

  await compare.addRegion('China');
  await compare.chooseIndicator('Services as a share of GDP');
  await expect.poll(() => address(page)['indicator']).toBe('services-share-of-gdp');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    /^Services as a share of GDP of China/,
  );
});

test('back, forward, reload and a pasted link show the same comparison again', async ({
  page,
  context,
}) => {
  const compare = new ComparePage(page);
  const one = figure(page, /^Liaoning grew slowest of the three in 2015/);
  const two = figure(page, /^Liaoning grew slowest of the two in 2015/);
  await open(page, '/compare');
  await compare.removeRegion('Heilongjiang');
  await expect(two).toBeVisible();
  await page.goBack();
  await expect(one).toBeVisible();
  await page.goForward();
  await expect(two).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(one).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(two).toBeVisible();
  await page.reload();
  await waitUntilPainted(page);
  await expect(two).toBeVisible();
  // The browser keeps the steps of a page over a reload.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(one).toBeVisible();
  await page.goForward();

  const other = await context.newPage();
  await open(other, page.url());
  await expect(figure(other, /^Liaoning grew slowest of the two in 2015/)).toBeVisible();
  await expect(new ComparePage(other).chips).toHaveText([/Jilin/, /Liaoning/]);
});

test('what makes no sense in an address is left out, and named', async ({ page }) => {
  await open(
    page,
    '/compare?indicator=happiness&regions=CN-LN,CN-XX&periods=2015,soon,2016-Q1&ref=Mars&view=pie&companions=maybe&as=percentile',
  );
  const notice = page.getByRole('status').filter({ hasText: 'could not be used' });
  await expect(notice.getByRole('listitem')).toHaveText([
    /“happiness”/,
    /“maybe”/,
    /“CN-XX”/,
    /“soon”/,
    /“Mars”/,
    /“percentile”/,
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
      periods: '2015,2016-Q1',
      ref: 'CN',
      view: 'bars',
    });
});

test('a quarter beside a year is left out, with a reason, and shown instead on demand', async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await open(page, '/compare?periods=2015,2016-01/2016-09');
  const says = 'January to September 2016 is not a year; it is left out.';
  await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
  await expect(compare.notes.first()).toHaveText(says);
  await page.getByRole('button', { name: 'Show January to September 2016 instead' }).click();
  await expect(figure(page, /January to September 2016: −2\.2 %/)).toBeVisible();
  await expect(compare.notes.first()).toHaveText(/^2015 is not January to September/);
});

test('lines need two periods, and the page says so', async ({ page }) => {
  const compare = new ComparePage(page);
  await open(page, '/compare?indicator=gdp-growth&periods=2015&view=lines');
  await expect(
    page
      .getByRole('status')
      .getByRole('listitem')
      .filter({ hasText: /Lines.* two periods/ }),
  ).toBeVisible();
  await expect(page.getByText(/^Columns, Lines, .* need two periods\./)).toBeVisible();
  await expect(compare.way('Lines')).toBeDisabled();
  await expect(compare.way('Bars')).toBeChecked();
});

test('gaps say why, and a figure that was revised names both', async ({ page }) => {
  const { notes, figure: card } = new ComparePage(page);
  await open(page, YEARS);
  await expect(notes.filter({ hasText: /^Jilin, 2013: no claim\.$/ })).toHaveCount(1);
  await expect(notes.filter({ hasText: /^Jilin, 2014: stated for another period/ })).toContainText(
    'first half of 2014, 6.8 % (China Daily, 1 August 2014)',
  );
  const revision = notes.filter({ hasText: /^China, 2014:/ });
  await expect(revision).toContainText('7.3 %');
  await expect(revision).toContainText('19 January 2016');
  await expect(revision).toContainText('7.4 % (Xinhua, 24 January 2015)');

  await card
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
