// npm run bench -- [--runs 9] [--no-build]: the overview against a plain Chart.js page with the same charts, both
// served in the same way. Runs are interleaved, so that whatever else the machine does falls on both.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serve } from '../e2e/static-server.mjs';
import { writeBaseline } from './bench/baseline.mjs';
import { CONDITIONS, visit } from './bench/measure.mjs';
import { goals, printGoals, printTable } from './bench/report.mjs';
import browser from './browser.cjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, 'no-build': { type: 'boolean' } },
});
const runs = Number(values.runs);
if (!(runs >= 1)) throw new Error(`--runs ${values.runs}: give a number from 1`);

/** tools/bench/charts.ts imports the app's own builders: Node.js runs them with ts-resolve's help. */
function overviewCharts() {
  const code =
    "import { overviewCharts } from './tools/bench/charts.ts';" +
    'process.stdout.write(JSON.stringify(overviewCharts()));';
  const flags = [
    '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
    '--import',
    './tools/ts-resolve.mjs',
    '--input-type=module',
    '--eval',
    code,
  ];
  const { status, stdout } = spawnSync(process.execPath, flags, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error('tools/bench/charts.ts gave no charts: its error stands above');
  return JSON.parse(stdout);
}

if (!values['no-build']) {
  console.log('building for production');
  const { status } = spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
const baseline = writeBaseline(overviewCharts());
const servers = {
  app: await serve('dist/app/browser'),
  baseline: await serve(baseline),
};
const chrome = await chromium.launch({
  executablePath: browser.browserPath(),
  args: browser.browserFlags(),
});
const results = {};
try {
  for (const condition of CONDITIONS) {
    const measured = { app: [], baseline: [] };
    // The first visit of each pays for the server's compression and the browser's start: it does not count.
    for (let run = -1; run < runs; run++) {
      const order = run % 2 === 0 ? ['app', 'baseline'] : ['baseline', 'app'];
      for (const side of order) {
        const figures = await visit(chrome, `${servers[side].origin}/`, condition);
        if (run >= 0) measured[side].push(figures);
      }
    }
    results[condition.name] = measured;
    printTable(condition.name, measured);
  }
} finally {
  await chrome.close();
  await Promise.all(Object.values(servers).map(({ stop }) => stop()));
  rmSync(baseline, { recursive: true });
}
process.exitCode = printGoals(goals(results)) ? 0 : 1;
