// A newcomer opens the app, sees the growth of 2015 compared, and asks a bar for the words behind it.
import type { Page } from '@playwright/test';
import { clickBar, COLORS, figure, open, patchOf, tabTo } from './support/app';
import { expect, test } from './support/test';

const FINDING =
  'Liaoning grew slowest of the three in 2015: 3 %, 3.9 percentage points below the nation';

/** What the sheet of Liaoning's bar says. */
async function expectLiaoningsWords(page: Page): Promise<void> {
  const sheet = page.getByRole('dialog', { name: 'Claim' });
  await expect(sheet.locator('.figure')).toHaveText('3 %');
  await expect(sheet).toContainText('GDP growth · Liaoning · 2015');
  await expect(sheet.getByRole('blockquote')).toHaveText(
    '“The 3 percent growth rate in Liaoning was the lowest”',
  );
  await expect(sheet).toContainText("China's rust belt seeks new growth engines");
  const fact = (term: string) =>
    sheet
      .locator('dl > div')
      .filter({ has: page.getByText(term, { exact: true }) })
      .getByRole('definition');
  await expect(fact('Source')).toHaveText('Xinhua');
  await expect(fact('Published')).toHaveText('3 March 2016');
  await expect(fact('Place in the document')).toHaveText('paragraph 13');
}

test('the growth of the three provinces in 2015 stands first, as a finding and in their colours', async ({
  page,
}) => {
  await open(page, '/');
  await expect(page).toHaveTitle('Overview – Regional Indicators');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(FINDING);
  const card = figure(page, FINDING);
  await expect(card).toContainText('GDP growth · percent · 2015');
  await expect(card.locator('.source')).toContainText('Xinhua, 3 March 2016');

  const bars = await Promise.all(
    Object.values(COLORS).map((color) => patchOf(card.locator('canvas'), color)),
  );
  const [heilongjiang, jilin, liaoning] = bars.map(({ width }) => width);
  expect(bars.map(({ y }) => y)).toEqual(bars.map(({ y }) => y).toSorted((a, b) => a - b));
  // Bars start at zero: their lengths are as 5.7 to 6.5 to 3.
  expect((heilongjiang ?? 0) / (jilin ?? 1)).toBeCloseTo(5.7 / 6.5, 1);
  expect((liaoning ?? 0) / (jilin ?? 1)).toBeCloseTo(3 / 6.5, 1);
});

test('a click on the bar of Liaoning shows the words behind it, and closes again', async ({
  page,
}) => {
  await open(page, '/');
  await clickBar(figure(page, FINDING), COLORS.Liaoning);
  await expectLiaoningsWords(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the keyboard alone finds the bar, opens its words and comes back to the chart', async ({
  page,
}) => {
  await open(page, '/');
  const chart = figure(page, FINDING).getByRole('application');
  await tabTo(page, chart);
  const spokenOfEach = [
    /^Heilongjiang, 2015: 5\.7\s%\. Xinhua, 3 March 2016\. −1\.2\spercentage points against China$/,
    /^Jilin, 2015: 6\.5\s%\. Xinhua/,
    /^Liaoning, 2015: 3\s%\. Xinhua/,
  ];
  for (const spoken of spokenOfEach) {
    await page.keyboard.press('ArrowDown');
    await expect(figure(page, FINDING).locator('[aria-live]')).toHaveText(spoken);
  }
  await page.keyboard.press('Enter');
  await expectLiaoningsWords(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(chart).toBeFocused();
});

test('the sheet leads on to the claim’s own page', async ({ page }) => {
  await open(page, '/');
  await clickBar(figure(page, FINDING), COLORS.Liaoning);
  await page.getByRole('dialog').getByRole('link', { name: 'Open its page' }).click();
  await expect(page).toHaveURL('/claims/gdp-growth-2015-liaoning');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('GDP growth');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the figures are there as a table, and a cell of it leads to its claim too', async ({
  page,
}) => {
  await open(page, '/');
  const card = figure(page, FINDING);
  await card.getByText('Show the figures as a table').click();
  await expect(card.getByRole('row')).toHaveText([
    /Region\s*2015/,
    /Heilongjiang\s*5\.7\s%/,
    /Jilin\s*6\.5\s%/,
    /Liaoning\s*3\s%/,
    /China\s*6\.9\s%/,
  ]);
  await card
    .getByRole('row', { name: /Liaoning/ })
    .getByRole('button')
    .click();
  await expectLiaoningsWords(page);
});
