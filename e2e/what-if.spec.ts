// An analyst supplies what no document states, sees what follows, sends it to a colleague, and takes it back.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { address, exportedCsv, open } from './support/app';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

const SERVICES = '/targets/target-services-share-2017';
const BASELINE = 'Baseline 39 % in 2012 assumed by the analyst';
const OUTCOME = 'Outcome 44 % in 2017 assumed by the analyst';

const whatIf = (page: Page) => page.getByRole('region', { name: 'What if' });
const matrix = (page: Page) => page.getByRole('table', { name: 'Verdicts, method by method' });
const notes = (page: Page) => page.locator('ri-figure').getByRole('listitem');
const row = (page: Page): Locator =>
  page.locator('ri-ledger-table').getByRole('row').filter({ hasText: 'Services as a share' });

async function supply(page: Page, what: string, value: string, year: string): Promise<void> {
  const form = whatIf(page);
  await form.getByRole('radio', { name: what, exact: true }).check();
  await form.getByRole('textbox', { name: 'Figure' }).fill(value);
  await form.getByRole('textbox', { name: 'Year' }).fill(year);
  await form.getByRole('button', { name: 'Use it' }).click();
  await expect(form.getByRole('status')).toHaveText(
    `In use: ${what} ${value} % in ${year} assumed by the analyst`,
  );
}

/** Everything that is said of the target, but for the form: the words, and what the drawings are called. */
async function said(page: Page): Promise<readonly string[]> {
  await waitUntilPainted(page);
  const parts = page.locator('ri-target-page > header, ri-target-page > section');
  const names = page.locator('ri-figure').getByRole('application');
  return [
    ...(await parts.allInnerTexts()),
    ...(await names.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))),
  ];
}

test('a supplied baseline and outcome are followed by drawings, verdicts and the ledger, and leave no trace', async ({
  page,
}) => {
  await open(page, SERVICES);
  await expect(page.locator('.headline')).toContainText('no baseline is stated');
  const before = await said(page);

  await supply(page, 'Baseline', '39', '2012');
  await expect(page.locator('.headline')).toContainText('no observation');
  await expect(page.locator('.headline')).not.toContainText('no baseline');
  await supply(page, 'Outcome', '44', '2017');
  await expect(page.locator('.headline')).toContainText(/missed by 1 percentage point/);
  for (const text of [BASELINE, OUTCOME])
    await expect(notes(page).filter({ hasText: text }).first()).toBeVisible();
  const outcome = matrix(page).getByRole('row').filter({ hasText: 'Outcome at the horizon' });
  await expect(outcome).toContainText(/missed by 1 percentage point/);
  await expect(outcome.getByText('assumed', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: '39 % in 2012' })).toContainText(
    'assumed',
  );

  await page.getByRole('link', { name: 'All targets' }).click();
  await expect(row(page).getByRole('cell')).toHaveText([
    '45 %',
    /^39\s% in 2012\s*assumed$/,
    /^44\s% in 2017\s*assumed$/,
    /^44\s%\s*assumed$/,
    /^missed by 1 percentage point\s*assumed\s*method: Outcome$/,
  ]);
  await expect(page.getByText(/^2 assumptions are in force/)).toBeVisible();

  const download = await exportedCsv(page, /^Export: Targets/);
  const csv = (await readFile(await download.path(), 'utf8')).replaceAll('\u00a0', ' ');
  expect(csv).toContain(`${BASELINE}; ${OUTCOME}`);
  expect(csv).toContain('39,2012,assumed-by-analyst');

  // They are kept over a reload, and taken back one by one.
  await row(page).getByRole('rowheader').getByRole('link').click();
  await expect(page.locator('.headline')).toContainText(/missed by 1 percentage point/);
  await page.reload();
  for (const text of [OUTCOME, BASELINE])
    await whatIf(page)
      .getByRole('button', { name: `Remove: ${text}` })
      .click();
  await expect(page.locator('.headline')).toContainText('no baseline is stated');
  await expect.poll(() => said(page)).toEqual(before);
});

test('an assumption that is switched off is not heard until it is on again', async ({ page }) => {
  await open(page, SERVICES);
  await supply(page, 'Outcome', '44', '2017');
  await expect(page.locator('.headline')).toContainText('missed by 1');
  const one = whatIf(page).getByRole('switch');
  await one.uncheck();
  await expect(page.locator('.headline')).toContainText('no verdict');
  await one.check();
  await expect(page.locator('.headline')).toContainText('missed by 1');
});

test('a link carries what is assumed to another reader, who is told so and keeps nothing unasked', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, SERVICES);
  await supply(page, 'Outcome', '44', '2017');
  await page.getByText('Assumptions', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied. It carries what is on.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
  const there = await elsewhere.newPage();
  await there.goto(link);
  await waitUntilPainted(there);
  await expect(there.locator('.headline')).toContainText('missed by 1');
  await expect(whatIf(there)).toContainText(OUTCOME);
  await expect(whatIf(there).getByText('from the link')).toBeVisible();
  expect(Object.keys(address(there))).toEqual(['assume']);
  await there.goto(SERVICES);
  await waitUntilPainted(there);
  await expect(there.locator('.headline')).toContainText('no verdict');
  await elsewhere.close();
});

test('a baseline of another population is questioned before it is used', async ({ page }) => {
  await open(page, SERVICES);
  const form = whatIf(page);
  await form.getByRole('textbox', { name: 'Figure' }).fill('39');
  await form.getByRole('textbox', { name: 'Year' }).fill('2012');
  await form.getByRole('combobox', { name: 'Whose figure' }).selectOption('China');
  await expect(form).toContainText('Is it to stand for it?');
  await form.getByRole('button', { name: 'Use it' }).click();
  await expect(page.locator('.headline')).toContainText('no baseline is stated');
  await form.getByRole('checkbox', { name: 'It is meant so: use it all the same' }).check();
  await form.getByRole('button', { name: 'Use it' }).click();
  await expect(form.getByRole('status')).toContainText('In use: Baseline 39 % in 2012 (China)');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('drawings, verdicts and assumptions fit without scrolling sideways', async ({ page }) => {
    await open(page, SERVICES);
    await supply(page, 'Baseline', '39', '2012');
    await supply(page, 'Outcome', '44', '2015');
    await page.getByText('Assumptions', { exact: true }).click();
    await waitUntilPainted(page);
    const tooWide = await page.evaluate(
      () => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
  });
});
