// An analyst takes a chart along in every format; each file is read by another program than the one that wrote it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { figure, open } from './support/app';
import { expect, test } from './support/test';

async function openSheet(page: Page, finding: RegExp): Promise<Locator> {
  await figure(page, finding)
    .getByRole('button', { name: /^Export: / })
    .click();
  const sheet = page.getByRole('dialog', { name: 'Export' });
  await expect(sheet.locator('[aria-busy="false"]')).toBeVisible();
  return sheet;
}

/** Chooses a format and saves: the bytes that the browser has written. */
async function saved(page: Page, sheet: Locator, format: string): Promise<Uint8Array> {
  await sheet.getByLabel('Format').selectOption({ label: format });
  await expect(sheet.locator('[aria-busy="false"]')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

/** All words of a PDF, without blanks. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const path = createRequire(`${process.cwd()}/package.json`).resolve(
    'pdfjs-dist/legacy/build/pdf.mjs',
  );
  const { getDocument } = (await import(pathToFileURL(path).href)) as typeof import('pdfjs-dist');
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s/g, '');
}

test('growth in 2015 leaves as picture, slides, data and text, each with figures and source', async ({
  page,
}) => {
  await open(page, '/compare');
  const sheet = await openSheet(page, /^Liaoning grew slowest/);
  const text = async (format: string) => new TextDecoder().decode(await saved(page, sheet, format));

  const svg = await text('SVG, vectors and text');
  expect(svg).toMatch(/^<\?xml|^<svg/);
  for (const part of ['Heilongjiang', 'GDP growth · percent · 2015', 'Xinhua, 3 March 2016'])
    expect(svg).toContain(part);

  const pdf = await pdfText(await saved(page, sheet, 'PDF, vectors'));
  expect(pdf).toContain('Liaoninggrewslowestofthethreein2015');
  expect(pdf).toContain('5.7%');
  await expect(sheet.getByRole('img', { name: 'Preview of the file' })).toBeVisible();

  const slides = unzipSync(await saved(page, sheet, 'PowerPoint, chart and picture'));
  const charts = Object.keys(slides).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(1);
  expect(strFromU8(slides[charts[0]!]!)).toContain('<c:v>5.7</c:v>');

  expect(await text('CSV, one row a value')).toMatch(/CN-LN,Liaoning,gdp-growth,.*,3,/);
  const book = unzipSync(await saved(page, sheet, 'Excel workbook'));
  expect(strFromU8(book['xl/worksheets/sheet1.xml']!)).toContain('<v>6.5</v>');
  expect(await text('SDMX-CSV 2.0')).toMatch(/dataflow,.*CN-JL,gdp-growth,value,2015,6\.5,/);
  const parts = unzipSync(await saved(page, sheet, 'Data Package (zip)'));
  expect(strFromU8(parts['claims.csv']!)).toContain('gdp-growth-2015-liaoning');
  expect(await text('JSON, figure with claims')).toContain('regional-indicators/figure');

  expect(await text('Markdown table')).toMatch(/\| Liaoning \| 3\s% \|/);
  expect(await text('HTML table')).toContain('<th scope="row">Liaoning</th>');
  expect(await text('Finding with footnotes')).toMatch(/3\s%\[\^1\]/);
  expect(await text('Citation')).toContain('Xinhua, 3 March 2016');
  expect(await text('BibTeX')).toContain('@misc{figure-gdp-growth-2015');
  expect(await text('CSL-JSON')).toContain('"type"');
  expect(await text('Link that carries the figure')).toMatch(/\/shared#d=1\./);
  expect(await text('Code for another site’s page')).toContain('<ri-chart view=');
});

test('a picture is what was chosen: language, colours, letters, and no notes; also for the next figure', async ({
  page,
}) => {
  await open(page, '/compare');
  let sheet = await openSheet(page, /^Liaoning grew slowest/);
  await sheet.getByRole('radio', { name: '中文' }).click();
  await sheet.getByRole('combobox', { name: 'Colours' }).selectOption({ label: 'Greyscale' });
  await sheet.getByRole('radio', { name: 'Large', exact: true }).click();
  const svg = new TextDecoder().decode(await saved(page, sheet, 'SVG, vectors and text'));
  expect(svg).toContain('辽宁');
  expect(svg).not.toMatch(/#0072b2|#c8560a|#00805c/i);
  await page.keyboard.press('Escape');

  sheet = await openSheet(page, /^Liaoning grew slowest/);
  await expect(sheet.getByLabel('Format')).toHaveValue('svg');
  await expect(sheet.getByRole('combobox', { name: 'Colours' })).toHaveValue('greyscale');
  await expect(sheet.getByRole('radio', { name: 'English' })).toBeChecked();
});
