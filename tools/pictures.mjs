// Writes the pictures of the README into docs/pictures/: a page each as a reader sees it, and a PNG that the app itself
// exported. npm run pictures -- [--no-build]
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import chineseFont from '../e2e/support/chinese-font.cjs';
import painted from '../e2e/support/painted.cjs';
import { serve } from '../e2e/static-server.mjs';
import browser from './browser.cjs';

const FOLDER = 'docs/pictures';
const VIEWPORT = { width: 1440, height: 900 };
/** A README is read over slow connections too. */
const MOST_BYTES = 250_000;

const PAGES = {
  overview: '/',
  compare:
    '/compare?indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN&periods=2013,2014,2015,2016,2017&ref=CN&view=lines',
  targets: '/targets',
  claims: '/claims',
  review: '/review',
};
/** The sample on its way in: higher than the others, for its columns and both charts. */
const IMPORT = { file: 'public/samples/sample.csv', name: 'statistics', height: 1480 };
/** The file name that the app gives to the growth of the three provinces in 2015, and the shorter one kept here. */
const EXPORT = {
  theirs: 'gdp-growth-2015-heilongjiang-jilin-liaoning.png',
  ours: 'export-growth-2015.png',
};

/** The sheet that the picture is saved from, and a board with some figures. */
const SHEET = 'export-sheet';
const BOARD = { name: 'board', from: ['/compare', PAGES.compare] };

/** Opens a page and waits until its live charts stand in place of the ones that the build drew. */
async function open(page, url) {
  await page.goto(url);
  await page.locator('.ri-first-view').waitFor({ state: 'detached' });
  await painted.waitUntilPainted(page);
}

/** The way of a reader: the button on the first card, the sheet as it opens (slide, 2×, light), then *Save*. */
async function saveAsPng(page) {
  await page
    .getByRole('button', { name: /^Export: / })
    .first()
    .click();
  const sheet = page.getByRole('dialog');
  const preview = sheet.getByRole('img');
  const message = sheet.getByRole('status').filter({ hasText: /\S/ });
  await preview.or(message).first().waitFor();
  if (await message.isVisible()) throw new Error(await message.innerText());
  await page.screenshot({ path: `${FOLDER}/${SHEET}.png` });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  if (download.suggestedFilename() !== EXPORT.theirs)
    throw new Error(
      `the first card was saved as ${download.suggestedFilename()}, not as ${EXPORT.theirs}: has the overview changed?`,
    );
  await download.saveAs(`${FOLDER}/${EXPORT.ours}`);
}

/** The way of an analyst: a file chosen, its columns looked at, the charts of its figures below. */
async function pictureOfImport(page, origin) {
  await page.setViewportSize({ ...VIEWPORT, height: IMPORT.height });
  await open(page, `${origin}/statistics`);
  await page.locator('input[type=file]').setInputFiles(IMPORT.file);
  await page.locator('ri-figure').nth(1).waitFor();
  await painted.waitUntilPainted(page);
  await page.getByRole('region', { name: 'Columns', exact: true }).evaluate((columns) => {
    document.documentElement.scrollTop += columns.getBoundingClientRect().top - 72;
  });
  // The page before still fades.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await page.screenshot({ path: `${FOLDER}/${IMPORT.name}.png` });
}

/** Figures of two pages, put on the board from their sheets. */
async function pictureOfBoard(page, origin) {
  await page.setViewportSize(VIEWPORT);
  for (const [at, path] of BOARD.from.entries()) {
    await open(page, origin + path);
    await page
      .getByRole('button', { name: /^Export: / })
      .first()
      .click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Put on the board' }).click();
    await sheet.getByText(`as figure ${at + 1}.`).waitFor();
  }
  await open(page, `${origin}/board`);
  await page
    .locator('ri-board-card canvas')
    .nth(BOARD.from.length - 1)
    .waitFor();
  await painted.waitUntilPainted(page);
  await page.screenshot({ path: `${FOLDER}/${BOARD.name}.png` });
}

/** Says how large a picture became; whether that is small enough. */
function weigh(name) {
  const { size } = statSync(`${FOLDER}/${name}`);
  const small = size <= MOST_BYTES;
  console.log(
    `${FOLDER}/${name}, ${Math.round(size / 1000)} kB${small ? '' : ': more than a README should carry'}`,
  );
  return small;
}

const { values } = parseArgs({ options: { 'no-build': { type: 'boolean' } } });
if (!values['no-build']) {
  console.log('building for production');
  const { status } = spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const server = await serve('dist/app/browser');
const chrome = await chromium.launch({
  executablePath: browser.browserPath(),
  args: browser.browserFlags(),
});
try {
  const localStorage = [
    { name: 'ri.language', value: 'en' },
    { name: 'ri.theme', value: 'light' },
  ];
  const context = await chrome.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    storageState: { cookies: [], origins: [{ origin: server.origin, localStorage }] },
  });
  // The switch to Chinese is on every page.
  await chineseFont.lendChineseFont(context);
  const page = await context.newPage();
  for (const [name, path] of Object.entries(PAGES)) {
    await open(page, server.origin + path);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
  }
  await open(page, server.origin);
  await saveAsPng(page);
  await pictureOfImport(page, server.origin);
  await pictureOfBoard(page, server.origin);
} finally {
  await chrome.close();
  await server.stop();
}
const names = [...Object.keys(PAGES), IMPORT.name, SHEET, BOARD.name].map((name) => `${name}.png`);
const sizes = [...names, EXPORT.ours].map(weigh);
process.exitCode = sizes.every(Boolean) ? 0 : 1;
