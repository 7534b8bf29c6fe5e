// npm run bench -- [--runs 9] [--no-build] [--only overview|compare|cli]: two pages of the app against plain Chart.js pages
// with the same charts, served in the same way, and the command line. Runs of pages are interleaved, so that whatever else
// the machine does falls on both.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { benchCli } from './bench/cli.mjs';
import { benchCompare } from './bench/compare.mjs';
import { measureMachine } from './bench/machine.mjs';
import { benchOverview } from './bench/overview.mjs';
import { printGoals } from './bench/report.mjs';
import browser from './browser.cjs';

const PAGES = { overview: benchOverview, compare: benchCompare };
const PARTS = [...Object.keys(PAGES), 'cli'];
const BUILD = 'dist/app/browser';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    'no-build': { type: 'boolean' },
    only: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (!(runs >= 1)) throw new Error(`--runs ${values.runs}: give a number from 1`);
const { only } = values;
if (only !== undefined && !PARTS.includes(only))
  throw new Error(`--only ${only}: give one of ${PARTS.join(', ')}`);

if (only !== 'cli' && !values['no-build']) {
  console.log('building for production');
  const { status } = spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
const chrome = await chromium.launch({
  executablePath: browser.browserPath(),
  args: browser.browserFlags(),
});
const met = [];
try {
  const times = await measureMachine(chrome);
  for (const [page, measure] of Object.entries(PAGES)) {
    if (only !== undefined && page !== only) continue;
    console.log(`\n${page}`);
    met.push(printGoals(await measure(chrome, BUILD, runs, times)));
  }
  if (only === undefined || only === 'cli') {
    console.log('\ncommand line');
    met.push(printGoals(benchCli(runs, times)));
  }
} finally {
  await chrome.close();
}
process.exitCode = met.every(Boolean) ? 0 : 1;
