// An analyst makes claims of a document's words, corrects one, settles a conflict, and finds all of it another day.
import type { Page } from '@playwright/test';
import { open } from './support/app';
import { expect, test } from './support/test';

const SOURCE = '/sources/metalsnews-2013-04-02';
/** Made up, but for one phrase that the package quotes. */
const DOCUMENT = [
  'By 2017, high technology industries must account for 17.8 percent of the total production.',
  'In 2018 Liaoning saw GDP growth of 5.7 percent, the bureau said.',
  'In 2018 Jilin saw GDP growth of 4.5 percent.',
  'In 2018 Heilongjiang saw GDP growth of 4.7 percent.',
].join('\n\n');

/** Finds words in the reading pane, makes a claim of them and keeps it as it is proposed. */
async function makeClaim(page: Page, words: string, id: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find in the document' }).fill(words);
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: 'Make a claim of it' })
    .or(page.getByRole('button', { name: 'Make a claim of it' }))
    .click();
  await expect(page.getByLabel('Figure as written')).toHaveValue(/percent$/);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page).toHaveURL(`/claims/${id}`);
}

test('three claims are made of a document, one is corrected, and all are there another day', async ({
  page,
  context,
}) => {
  await open(page, SOURCE);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from(DOCUMENT) });
  await expect(page.locator('.counts')).toContainText('1 of 18 phrases anchored');
  for (const [words, region] of [
    ['GDP growth of 5.7 percent', 'liaoning'],
    ['GDP growth of 4.5 percent', 'jilin'],
    ['GDP growth of 4.7 percent', 'heilongjiang'],
  ] as const) {
    await open(page, SOURCE);
    await makeClaim(page, words, `gdp-growth-2018-${region}`);
  }
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

  await page.close();
  const another = await context.newPage();
  await open(another, '/compare?periods=2018');
  await expect(another.getByText('3 of 3 figures rest on claims', { exact: false })).toBeVisible();
  await open(another, '/claims/gdp-growth-2018-jilin/edit');
  await another.getByLabel('Value', { exact: true }).fill('4.4');
  await another.getByLabel('Reason').fill('misread');
  await another.getByRole('button', { name: 'Keep the correction' }).click();
  // The words still say 4.5: nothing is kept until they agree.
  await expect(
    another.getByText('The words “4.5 percent” say 4.5.', { exact: false }),
  ).toBeVisible();
  await another.getByLabel('Value', { exact: true }).fill('4.5');
  await another.getByLabel('Meant as').selectOption('about');
  await another.getByRole('button', { name: 'Keep the correction' }).click();
  await expect(another).toHaveURL('/claims/gdp-growth-2018-jilin');
  await expect(another.getByRole('main')).toContainText('misread');
});

test('a conflict is settled with the keyboard, and Compare says who was picked', async ({
  page,
}) => {
  await open(page, '/review?kind=conflict');
  const settle = page.getByRole('button', { name: /^Settle: GDP growth, Heilongjiang/ });
  await settle.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('it names the commission');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Li Wei');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is open here.', { exact: false })).toBeVisible();

  await open(page, '/compare?periods=2016-01/2016-09&regions=CN-HL');
  await expect(page.getByText('the figure that the analyst picked is shown')).toBeVisible();
  await expect(page.getByRole('table')).toContainText('6.7');
});
