// An analyst asks which targets were met, and which cannot be judged because nobody stated a baseline.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { address, exportedCsv, figure, open, tabTo } from './support/app';
import { expectNoAxeViolations } from './support/axe';
import { expect, test } from './support/test';

const SERVICES = '/targets/target-services-share-2017';

/** The row of a target, by its name, region and year. */
function target(page: Page, ...parts: string[]): Locator {
  return parts.reduce(
    (rows, hasText) => rows.filter({ hasText }),
    page
      .locator('ri-ledger-table')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') }),
  );
}

const names = (page: Page) =>
  page.locator('ri-ledger-table').getByRole('rowheader').getByRole('link');
const cells = (row: Locator) => row.getByRole('cell');

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('three targets of the plan have no stated baseline, get no verdict, and are found by that', async ({
  page,
}) => {
  const bare = [
    'High technology as a share of total production',
    'Services as a share of total output',
    'Disposable income per person, yuan',
  ];
  await open(page, '/targets');
  await expect(names(page)).toHaveCount(14);
  await choose(page, 'Baseline', 'not stated');
  await expect.poll(() => address(page)).toEqual({ baseline: 'missing' });
  await expect(names(page)).toHaveText(bare);
  await expect(page.getByText('3 of 14 targets')).toBeVisible();
  for (const name of bare) {
    await expect(cells(target(page, name)).nth(1)).toHaveText('not stated');
    await expect(cells(target(page, name)).last()).toContainText('no verdict');
    await expect(cells(target(page, name)).last()).toContainText('no baseline is stated');
  }

  // The address holds it: over a reload, and back.
  await page.reload();
  await expect(names(page)).toHaveText(bare);
  await choose(page, 'Indicator', 'Services as a share of total output');
  await expect(names(page)).toHaveText(['Services as a share of total output']);
  await page.goBack();
  await expect(names(page)).toHaveText(bare);
});

test('a count of verdicts is a filter, and what an address asks for in vain is named', async ({
  page,
}) => {
  await open(page, '/targets?region=CN-ZZ&group=none');
  await expect(page.getByRole('status').filter({ hasText: 'left out' })).toContainText('CN-ZZ');
  const missed = page.getByRole('button', { name: 'missed: 4' });
  await missed.click();
  await expect(missed).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => address(page)).toEqual({ verdict: 'missed', group: 'none' });
  await expect(names(page)).toHaveText(['GDP growth', 'GDP growth', 'GDP growth', 'GDP growth']);
  await missed.click();
  await expect(names(page)).toHaveCount(14);
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
    /^2012 = 100\s*assumed\s*index 100 → 82 by 2017; −3\.89\s%\sa year$/,
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
    const row = cells(target(page, 'GDP growth', `${region} · ${year}`));
    await expect(row).toHaveText([
      stated,
      'not needed',
      `${outcome} in ${year}`,
      outcome,
      new RegExp(`^${verdict}\\s*method: Outcome$`),
    ]);
  }
  await expect(figure(page, /^Met or kept within range: 1 of 5/)).toBeVisible();
});

test('a target leads to its claims and to its page, and that to the words', async ({ page }) => {
  await open(page, '/targets');
  const row = target(page, 'GDP growth', 'Liaoning · 2015');
  await row.getByRole('button', { name: '3 %', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('blockquote')).toContainText(
    '3 percent growth rate',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await target(page, 'Disposable income per person, yuan').getByRole('link').first().click();
  await expect(page).toHaveURL('/targets/target-disposable-income-2017');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Disposable income');
  await page.getByRole('link', { name: 'The claim in full' }).first().click();
  await expect(page).toHaveURL('/claims/target-disposable-income-2017');
  await expect(page.getByRole('blockquote')).toHaveText(
    '“targeted at 29,900 yuan ($4,822) by 2017”',
  );
  await expect(page.getByRole('definition').filter({ hasText: /^not stated$/ })).toBeVisible();
});

test('the list that is shown is exported as CSV, with units, sources and claims', async ({
  page,
}) => {
  await open(page, '/targets?region=CN-HL&sort=horizon&order=descending');
  await expect(names(page)).toHaveCount(3);
  const download = await exportedCsv(page, /^Export: Targets/);
  expect(download.suggestedFilename()).toBe('targets-cn-hl.csv');
  const text = await readFile(await download.path(), 'utf8');
  const [head = '', ...rows] = text.replace('\ufeff', '').trimEnd().split('\r\n');
  const at = (row: string, column: string) => row.split(',')[head.split(',').indexOf(column)];
  const columns = ['horizon', 'target_value', 'target_value_max', 'unit', 'outcome_value', 'gap'];
  expect(rows.map((row) => columns.map((column) => at(row, column)))).toEqual([
    ['2017', '6', '6.5', 'percent', '6.4', '0'],
    ['2015', '6', '', 'percent', '5.7', '0.3'],
    ['2014', '8.5', '', 'percent', '5.6', '2.9'],
  ]);
  expect(rows[1]).toContain('missed,outcome,-0.3,missed by 0.3 percentage points');
  expect(rows[1]).toMatch(/xinhua-2015-01-29.*target-gdp-growth-2015-heilongjiang/);
});

test('the keyboard alone leads from the list through a verdict to its method’s page', async ({
  page,
}) => {
  await open(page, '/targets?baseline=missing');
  await names(page).first().waitFor();
  await tabTo(page, names(page).nth(1), 80);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${SERVICES}$`));
  const matrix = page.getByRole('table', { name: 'Verdicts, method by method' });
  const row = matrix.getByRole('row').filter({ hasText: 'Linear pace' });
  await expect(row).toContainText('no baseline');
  await tabTo(page, row.getByRole('rowheader').getByRole('link'), 80);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/methods#linear-pace');
  await expect(
    page.getByRole('heading', { name: 'Linear pace, reached over needed' }),
  ).toBeInViewport();
});

test.describe('in Chinese', () => {
  test.use({ reader: { language: 'zh' } });

  test('the list and a target’s page speak Chinese', async ({ page }) => {
    await open(page, '/targets?baseline=missing');
    await expect(page.getByText('14个目标中的3个')).toBeVisible();
    await names(page).nth(1).click();
    await expect(page.getByRole('heading', { level: 2, name: '进展情况' })).toBeVisible();
    await expect(page.getByRole('table', { name: '各方法的判断' })).toContainText('不适用');
    await expect(page.getByRole('region', { name: '假设分析' })).toBeVisible();
  });
});

for (const path of ['/targets', SERVICES, '/targets/target-gdp-growth-2017-heilongjiang'])
  test.describe(`on a phone, ${path}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('fits without scrolling sideways, and axe finds nothing', async ({ page }) => {
      await open(page, path);
      const tooWide = await page.evaluate(
        () => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth,
      );
      expect(tooWide).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    });
  });
