// An analyst drops a source's document, goes between claims and their words, and finds all of it again.
import type { Page } from '@playwright/test';
import { address, open } from './support/app';
import { expectNoAxeViolations } from './support/axe';
import { makePdf } from './support/pdf';
import { expect, test } from './support/test';

const SOURCE = '/sources/chinadaily-2003-12-06';
const INDUSTRIES = 'The three provinces have many industries in common';
const CLUSTERS = 'Northeast China should focus on developing two city clusters';
/** Made up, but for the two phrases, which stand in paragraphs 5 and 8 below a headline. */
const PARAGRAPHS = [
  'A made-up headline',
  'One.',
  'Two.',
  'Three.',
  'Four.',
  `“${INDUSTRIES},” somebody said.`,
  'Six.',
  'Seven.',
  `${CLUSTERS}, somebody else said.`,
];

async function drop(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const pane = (page: Page) => page.getByRole('region', { name: 'The document’s words' }).last();
const findings = (page: Page) => page.locator('ri-finding-list li');

test('phrases are found in a document, kept, and lead to their claims and back', async ({
  page,
}) => {
  await open(page, SOURCE);
  await drop(page, 'seminar.txt', PARAGRAPHS.join('\n'));
  await expect(page.locator('.counts')).toHaveText('2 of 2 phrases anchored');
  await expect(findings(page)).toContainText([/anchored/, /anchored/]);

  const highlight = pane(page).getByRole('button', { name: CLUSTERS });
  await highlight.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => address(page)['claim']).toBe('proposed-city-clusters-northeast');
  await expect(page.locator('li.selected')).toContainText('2 city clusters');
  await expect(highlight).toHaveAttribute('aria-pressed', 'true');
  await findings(page).getByRole('button', { name: INDUSTRIES }).click();
  await expect(pane(page).getByRole('button', { name: INDUSTRIES })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expectNoAxeViolations(page);

  await page.reload();
  await expect(page.locator('.counts')).toHaveText('2 of 2 phrases anchored');
  await expect(pane(page)).toContainText('A made-up headline');

  await page.getByRole('searchbox', { name: 'Find in the document' }).fill('somebody ELSE');
  await page.keyboard.press('Enter');
  await expect(page.locator('.pick')).toContainText('2 words, paragraph 8');
  await page.getByRole('button', { name: 'Remove “seminar.txt” from this browser' }).click();
  await expect(page.getByText('“seminar.txt” was removed from this browser.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('but this browser does not keep it')).toBeVisible();
  await expect(findings(page)).toHaveCount(2);
});

test('a hostile document is text, and what is no document is refused with the mend', async ({
  page,
}) => {
  await open(page, SOURCE);
  const attack = '<script>window.hacked = 1</script><img src="x" onerror="window.hacked = 2">';
  const html = PARAGRAPHS.map((text) => `<p onclick="window.hacked = 3">${text}</p>`).join(attack);
  const escaped = attack.replaceAll('<', '&lt;');
  await drop(page, 'a.txt', `<!doctype html>${html}<p>${escaped}${'<div>'.repeat(20_000)}deep`);
  await expect(page.locator('.counts')).toHaveText('2 of 2 phrases anchored');
  await expect(pane(page)).toContainText(attack);
  await expect(pane(page)).toContainText('deep');
  await expect(pane(page).locator('img, script')).toHaveCount(0);
  await pane(page).getByText('Seven.').click();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);

  await drop(page, 'locked.pdf', makePdf([['x']], true));
  await expect(page.getByText('“locked.pdf” is a PDF with a password.')).toBeVisible();
  await drop(page, 'damaged.pdf', '%PDF-1.7 and nothing more');
  await expect(page.getByText('“damaged.pdf” is a damaged PDF.')).toBeVisible();
  await drop(page, 'scan.pdf', makePdf([[' ']]));
  await expect(page.getByText('“scan.pdf” is a PDF of pictures without text')).toBeVisible();
  await drop(page, 'other.txt', 'Another article.');
  await expect(page.getByText('None of this source’s phrases is in “other.txt”.')).toBeVisible();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(page.locator('.counts')).toHaveText('2 of 2 phrases anchored');
});

test('a PDF is read page by page, Chinese too, with nothing from another host', async ({
  page,
}) => {
  await open(page, SOURCE);
  const pdf = makePdf([
    ['A made-up headline', '', `It says: ${INDUSTRIES}, and more of that`, 'in a second line.'],
    [
      'Northeast China should focus on develop-',
      'ing two city clusters, it says.',
      '',
      '辽宁经济增长',
    ],
  ]);
  await drop(page, 'seminar.pdf', pdf);
  await expect(page.locator('.counts')).toHaveText('2 of 2 phrases anchored');
  await expect(pane(page)).toContainText('page 2');
  await expect(pane(page)).toContainText('辽宁经济增长');
  await expect(page.getByText('places cannot be compared')).toBeVisible();
  await page.goto('/sources');
  await expect(page.getByRole('row', { name: /Seminar on revitalizing/ })).toContainText(
    '2 anchored',
  );
});
