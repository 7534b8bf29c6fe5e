// Writes every page, wide and narrow, light and dark, English and Chinese, into screenshots/ (ignored by git).
// npm run screenshots -- [--no-build] [--claim <id>] [overview] [compare] [targets] [target] [methods] [claims] [claim] [sources] [source] [review] [newClaim] [workspace] [statistics] [formats] [unknown]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import chineseFont from '../e2e/support/chinese-font.cjs';
import painted from '../e2e/support/painted.cjs';
import { serve } from '../e2e/static-server.mjs';
import browser from './browser.cjs';

const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const THEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'zh'];
const FOLDER = 'screenshots';
const AT_ONCE = 2;

const { values, positionals } = parseArgs({
  options: { 'no-build': { type: 'boolean' }, claim: { type: 'string' } },
  allowPositionals: true,
});

/** The first claim of the package: the first cell of the second line, as `id` is the first column. */
function firstClaim() {
  const [, row = ''] = readFileSync('data/claims.csv', 'utf8').split(/\r?\n/);
  return row.split(',')[0].replaceAll('"', '');
}

const PAGES = {
  overview: '/',
  compare: '/compare',
  targets: '/targets',
  target: '/targets/target-water-per-unit-of-industrial-output-2017',
  methods: '/methods',
  claims: '/claims',
  claim: `/claims/${values.claim ?? firstClaim()}`,
  sources: '/sources',
  source: '/sources/xinhua-2016-03-03',
  review: '/review',
  newClaim: '/claims/new',
  workspace: '/workspace',
  board: '/board',
  shared: '/shared',
  statistics: '/statistics',
  formats: '/statistics/formats',
  unknown: '/no-such-page',
};

/** Every picture that was asked for. */
function pictures() {
  const unknown = positionals.find((name) => !(name in PAGES));
  if (unknown)
    throw new Error(`no page "${unknown}": name some of ${Object.keys(PAGES).join(', ')}`);
  const names = positionals.length > 0 ? positionals : Object.keys(PAGES);
  return names.flatMap((name) =>
    WIDTHS.flatMap((viewport) =>
      THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ name, viewport, theme, language }))),
    ),
  );
}

/** Takes one picture in a context of its own; returns what the page complained of. */
async function take(chrome, origin, { name, viewport, theme, language }) {
  const settings = { 'ri.language': language, 'ri.theme': theme };
  const localStorage = Object.entries(settings).map(([key, value]) => ({ name: key, value }));
  const context = await chrome.newContext({
    viewport,
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
  });
  const file = `${FOLDER}/${name}-${viewport.width}-${theme}-${language}.png`;
  const complaints = [];
  try {
    await chineseFont.lendChineseFont(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(`${file}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${file}: ${message.text()}`);
    });
    await page.goto(origin + PAGES[name]);
    await painted.waitUntilPainted(page);
    await page.screenshot({ path: file, fullPage: true });
    console.log(file);
  } catch (error) {
    complaints.push(`${file}: ${error.message}`);
  } finally {
    await context.close();
  }
  return complaints;
}

const queue = pictures();
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
const complaints = [];
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    complaints.push(...(await take(chrome, server.origin, next)));
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));
await chrome.close();
await server.stop();
for (const line of complaints) console.error(line);
process.exitCode = complaints.length > 0 ? 1 : 0;
