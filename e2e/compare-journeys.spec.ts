// What an analyst does with the Compare page from beginning to end.
import { address, figure, open, tabTo } from './support/app';
import { ComparePage } from './support/compare';
import { savedPng } from './support/png';
import { expect, test } from './support/test';

test('three provinces in 2015 are compared, held against a mean, and saved', async ({ page }) => {
  const compare = new ComparePage(page);
  await open(page, '/compare');
  await compare.choose('Reference', 'Simple mean');
  await compare.choose('Show as', 'Difference to the reference');
  await compare.choose('Order', 'Lowest first');
  await expect(compare.figure).toContainText('percentage points · 2015');
  await expect(compare.rows.nth(1)).toHaveText(/^\s*Liaoning\s*−2\.07\s*percentage points/);
  await expect(compare.notes.filter({ hasText: /^Formula: figure less/ })).toHaveCount(1);
  await expect(compare.notes.filter({ hasText: /is not that of the group/ })).toHaveCount(1);

  await page.getByRole('button', { name: 'Edit the finding' }).click();
  await page.getByLabel('Finding, in your words').fill('Liaoning fell behind');
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(figure(page, 'Liaoning fell behind')).toBeVisible();
  await expect(compare.notes.first()).toContainText('The title was edited by the analyst.');

  await page.getByRole('button', { name: /^Export: / }).click();
  const sheet = page.getByRole('dialog', { name: 'Export' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  const png = await savedPng(download);
  expect(png).toMatchObject({ isPng: true, width: 1920, height: 1080, isOpaque: true });
  expect(png.name).toBe('gdp-growth-difference-2015-liaoning-heilongjiang-jilin.png');
  expect(png.count('#00805c')).toBeGreaterThan(10_000);
});

test('growth is followed from 2013 to 2017, with its gaps, year by year', async ({ page }) => {
  const compare = new ComparePage(page);
  await open(page, '/compare');
  await page.getByRole('button', { name: 'Years: All' }).click();
  await expect(compare.way('Lines')).toBeChecked();
  await expect(figure(page, /^Slowest growth of all: Liaoning in 2016, −2\.5 %/)).toBeVisible();
  await expect(compare.rows.filter({ hasText: /^\s*Jilin/ })).toHaveText(
    /Jilin\s*no claim\s*stated for another period\s*6\.5\s%\s*6\.9\s%\s*5\.3\s%/,
  );

  // A gap stands where its mark would be, and says why.
  await compare.chart.focus();
  const spoken = compare.chart.locator('[aria-live]');
  for (const gap of [/^Jilin, 2013: no claim/, /^Jilin, 2014: stated for another period/]) {
    await expect(async () => {
      await page.keyboard.press('ArrowRight');
      await expect(spoken).toHaveText(gap, { timeout: 500 });
    }).toPass();
  }

  await compare.way('Small multiples').click();
  await expect(compare.chart).toBeVisible();
  await compare.showMore();
  await compare.choose('Panels', 'An axis each');
  await expect(compare.notes.filter({ hasText: /^Each panel has an axis of its own/ })).toHaveCount(
    1,
  );
});

test('a slider plays through the years of a bar chart, pauses and steps', async ({ page }) => {
  const compare = new ComparePage(page);
  await open(page, '/compare?periods=2013,2014,2015,2016,2017&view=bars&at=2013');
  const slider = page.getByRole('slider', { name: 'Period' });
  await expect(slider).toHaveAttribute('aria-valuetext', '2013');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => address(page)['at']).toBe('2014');
  await expect(compare.rows.first()).toContainText('2014');
  await page.getByRole('button', { name: 'Pause' }).click();
  const at = address(page)['at'];
  await page.waitForTimeout(1500);
  expect(address(page)['at']).toBe(at);

  await slider.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => address(page)['at']).toBe('2013');
  await page.getByRole('button', { name: 'Next period' }).click();
  await expect.poll(() => address(page)['at']).toBe('2014');
  await page.keyboard.press('Tab');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '2017');
  await expect(figure(page, /in 2017/)).toBeVisible();
});

test('a conflict is read: two figures, both claims, and a rule that decides', async ({ page }) => {
  const compare = new ComparePage(page);
  const [later, earlier] = [
    '6 % (South China Morning Post, 22 November 2016)',
    '6.7 % (Asia Times, October 2016)',
  ];
  await open(page, '/compare?periods=2016-01/2016-09');
  const conflict = page
    .locator('ri-disputes section')
    .filter({ has: page.getByRole('heading', { name: 'Sources disagree on one figure' }) });
  await expect(conflict.getByRole('term')).toHaveText('Heilongjiang, January to September 2016');
  await expect(conflict.getByRole('definition')).toHaveText([
    new RegExp(`${escape(later)}\\s*counts here`),
    new RegExp(`^\\s*${escape(earlier)}\\s*$`),
  ]);

  await conflict.getByRole('button', { name: earlier }).click();
  const sheet = page.getByRole('dialog', { name: 'Claim' });
  await expect(sheet.locator('.figure')).toHaveText('6.7 %');
  await expect(sheet).toContainText('Asia Times');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);

  await conflict.getByRole('combobox', { name: 'Where sources disagree' }).click();
  await page.getByRole('option', { name: 'None alone; show both' }).click();
  await expect.poll(() => address(page)['rule']).toBe('both');
  await expect(compare.rows.filter({ hasText: 'Heilongjiang' })).toHaveText(/6\s%\s*to\s*6\.7\s%/);
  await expect(compare.notes.first()).toHaveText(
    'Where sources disagree, all figures are drawn and none is ranked.',
  );
});

test('a revision is read: first published, latest, and both', async ({ page }) => {
  const compare = new ComparePage(page);
  await open(page, '/compare?regions=CN&periods=2014&ref=none');
  const row = compare.rows.nth(1);
  await expect(row).toHaveText(/China\s*7\.3\s%/);
  await compare.showMore();
  await compare.choose('Revised figures', 'First published');
  await expect(row).toHaveText(/China\s*7\.4\s%/);
  await compare.choose('Revised figures', 'Latest, all drawn');
  await expect(row).toHaveText(/China\s*7\.3\s%\s*\(also\s*7\.4\s%\)/);
  await expect(page.getByRole('heading', { name: 'One figure was revised' })).toBeVisible();
});

test('the keyboard alone chooses, walks the marks, opens a claim and takes back', async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await open(page, '/compare?indicator=services-share-of-gdp&periods=2015&regions=CN');
  await tabTo(page, page.getByRole('combobox', { name: 'Indicator' }));
  await page.keyboard.type('gdp gr');
  await page.keyboard.press('Enter');
  await expect.poll(() => address(page)['indicator']).toBe('gdp-growth');

  await tabTo(page, compare.regionField);
  for (const [typed, said] of [
    ['liao', 'Liaoning added; 2 regions; 2015'],
    ['jili', 'Jilin added; 3 regions; 2015'],
  ] as const) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    // Changes that come before the page has followed are said in one sentence.
    await expect(compare.spoken).toHaveText(said);
  }
  await expect(compare.chips).toHaveText([/China/, /Liaoning/, /Jilin/]);
  await page.keyboard.press('Escape');
  // From the empty field back to the last chip.
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Delete');
  await expect(compare.chips).toHaveText([/China/, /Liaoning/]);
  await expect(compare.spoken).toHaveText('Jilin removed; 2 regions; 2015');

  const periods = page.getByRole('combobox', { name: 'Periods' });
  await tabTo(page, periods);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => address(page)['periods']).toBe('2014,2015');
  await expect(periods).toBeFocused();

  await tabTo(page, compare.way('Lines'));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect.poll(() => address(page)['view']).toBe('columns');
  await expect(compare.way('Columns')).toBeFocused();

  await tabTo(page, compare.chart);
  const spoken = compare.chart.locator('[aria-live]');
  await page.keyboard.press('End');
  await expect(spoken).toHaveText(/^Liaoning, 2015: 3\s%/);
  await page.keyboard.press('Home');
  await expect(spoken).toHaveText(/^China, 2014: 7\.3\s%/);
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toHaveText(/^China, 2015: 6\.9\s%/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('.figure').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(compare.chart).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Undo' }), 120);
  await page.keyboard.press('Enter');
  await expect.poll(() => address(page)['view']).toBe('lines');
  await page.keyboard.press('Enter');
  await expect.poll(() => address(page)['periods']).toBe('2015');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
}
