// An analyst asks which targets were met, and which cannot be judged because nobody stated a baseline.
import type { Locator, Page } from '@playwright/test';
import { figure, open } from './support/app';
import { expect, test } from './support/test';

/** The row of a target, by its name, region and year. */
function target(page: Page, ...parts: string[]): Locator {
  return parts.reduce(
    (rows, hasText) => rows.filter({ hasText }),
    page.getByRole('row').filter({ has: page.getByRole('rowheader') }),
  );
}

const cells = (row: Locator) => row.getByRole('cell');

test('three targets of the plan have no stated baseline, and get no verdict', async ({ page }) => {
  await open(page, '/targets');
  const bare = page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: /^not stated$/ }) });
  await expect(bare.getByRole('rowheader').getByRole('link')).toHaveText([
    'High technology as a share of total production',
    'Services as a share of total output',
    'Disposable income per person, yuan',
  ]);
  for (const row of await bare.all()) {
    await expect(cells(row).last()).toContainText('no verdict');
    await expect(cells(row).last()).toContainText('no baseline is stated');
  }
});

test('water and energy are an index from 100, with a pace, and the assumed base year says so', async ({
  page,
}) => {
  await open(page, '/targets');
  const baseline = (name: string) => cells(target(page, name)).nth(1);
  await expect(baseline('Water per unit of industrial output, change')).toHaveText(
    /^2012 = 100\s*index 100 → 68 by 2017; −7\.42\s%\sa year$/,
  );
  await expect(baseline('Energy per unit of GDP, change')).toHaveText(
    /^2012 = 100 \(assumed\)\s*index 100 → 82 by 2017; −3\.89\s%\sa year$/,
  );
  const paths = figure(page, /^By 2017, from 100 in 2012/);
  await expect(paths.getByRole('listitem').filter({ hasText: '2012 is assumed' })).toHaveCount(1);
});

test('growth targets stand beside their outcomes, each with a verdict and its method', async ({
  page,
}) => {
  await open(page, '/targets');
  for (const [region, year, stated, outcome, verdict] of [
    ['Heilongjiang', '2014', '≥ 8.5 %', '5.6 %', 'missed by 2.9 percentage points'],
    ['Heilongjiang', '2015', '≥ 6 %', '5.7 %', 'missed by 0.3 percentage points'],
    ['Liaoning', '2015', '≥ 6 %', '3 %', 'missed by 3 percentage points'],
    [
      'China',
      '2015',
      '≈ 7 %',
      '6.9 %',
      '−0.1 percentage points from the target, which states no tolerance',
    ],
    ['Jilin', '2017', '≥ 7 %', '5.3 %', 'missed by 1.7 percentage points'],
    ['Heilongjiang', '2017', '6–6.5 %', '6.4 %', 'within the range'],
  ] as const) {
    const row = target(page, 'GDP growth', `${region} · ${year}`);
    await expect(cells(row)).toHaveText([
      stated,
      'not needed',
      outcome,
      `${verdict}method: outcome`,
    ]);
  }
  await expect(page.getByText(/^Method: outcome\. /)).toBeVisible();
});

test('a target leads to its claim, and its outcome to another', async ({ page }) => {
  await open(page, '/targets');
  const row = target(page, 'GDP growth', 'Liaoning · 2015');
  await row.getByRole('button', { name: '3 %', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('blockquote')).toContainText(
    '3 percent growth rate',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await target(page, 'Disposable income per person, yuan').getByRole('link').click();
  await expect(page).toHaveURL('/claims/target-disposable-income-2017');
  await expect(page.getByRole('blockquote')).toHaveText(
    '“targeted at 29,900 yuan ($4,822) by 2017”',
  );
  await expect(page.getByRole('definition').filter({ hasText: /^not stated$/ })).toBeVisible();
});
