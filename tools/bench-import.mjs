// npm run bench:import -- [--runs 5] [--no-build] [--rows 1000000]: files of figures from the choice to both charts, in the app and
// in pages that do it otherwise, in one run and interleaved, so that whatever else the machine does falls on all alike.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serve } from '../e2e/static-server.mjs';
import { FORMATS } from './bench/import/formats.mjs';
import { generate } from './bench/import/generate.mjs';
import { RIVALS, writeRival } from './bench/import/pages.mjs';
import { APP, CHANGED, importOnce, MEMORY, RIVAL } from './bench/import/visit.mjs';
import { TIME, timesAsLong, within } from './bench/machine.mjs';
import { printGoals } from './bench/report.mjs';
import browser from './browser.cjs';

const BUILD = 'dist/app/browser';
/** Rows of the smaller files on the curve; the larger ones are measured anyhow. */
const CURVE = [10_000, 100_000];
const ROWS_OF_A_REGION = 1000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    'no-build': { type: 'boolean' },
    quick: { type: 'boolean' },
  },
});
const runs = Number(values.runs);
if (!(runs >= 1)) throw new Error(`--runs ${values.runs}: give a number from 1`);
if (!values['no-build']) {
  console.log('building for production');
  const { status } = spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'ri-import-'));
const rivals = RIVALS.map((name) => ({ name, folder: writeRival(name) }));
const sides = [
  { name: 'app', kind: APP, server: await serve(BUILD) },
  ...(await Promise.all(
    rivals.map(async ({ name, folder }) => ({
      name,
      kind: RIVAL,
      server: await serve(folder),
    })),
  )),
];
const chrome = await chromium.launch({
  executablePath: browser.browserPath(),
  args: [...browser.browserFlags(), '--js-flags=--expose-gc'],
});

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const shown = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0));

/** Medians of all figures, by side. */
async function measureRows(rows, names, options = {}) {
  const file = join(folder, `${rows}.csv`);
  const bytes = generate(file, rows / ROWS_OF_A_REGION);
  return measure(`${rows.toLocaleString('en')} rows`, file, bytes, names, options);
}

async function measure(label, file, bytes, names, options = {}) {
  console.log(`\n${label}, ${(bytes / 1e6).toFixed(1)} MB, ${runs} runs each`);
  const taking = sides.filter(({ name }) => names.includes(name));
  const results = Object.fromEntries(taking.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const { name, kind, server } of run % 2 ? taking.toReversed() : taking)
      results[name].push(
        await importOnce(chrome, kind, file, { origin: server.origin, ...options }),
      );
  const medians = Object.fromEntries(
    Object.entries(results).map(([name, list]) => [
      name,
      Object.fromEntries(
        Object.keys(list[0]).map((figure) => [figure, median(list.map((one) => one[figure]))]),
      ),
    ]),
  );
  for (const [name, figures] of Object.entries(medians))
    console.log(
      `  ${name.padEnd(12)}${Object.entries(figures)
        .map(([figure, value]) => `${figure}: ${shown(value)}`)
        .join('   ')}`,
    );
  rmSync(file);
  return medians;
}

let goals;
try {
  const all = sides.map(({ name }) => name);
  const million = await measureRows(1_000_000, all, { changes: true });
  const slow = await measureRows(1_000_000, ['app'], { changes: true, changesAt: 4 });
  console.log('\nmemory, in pages of their own');
  const memory = await measureRows(1_000_000, all, { memory: true });
  const few = await measureRows(10_000, ['app', 'bare'], { memory: true });
  const five = values.quick ? null : await measureRows(5_000_000, ['app', 'bare']);
  if (!values.quick) {
    for (const rows of CURVE) await measureRows(rows, ['app', 'bare']);
    for (const { name, extension, rows, write } of FORMATS) {
      const file = join(folder, `file.${extension}`);
      write(file, rows);
      const label = `${name}, ${rows.toLocaleString('en')} rows`;
      await measure(label, file, statSync(file).size, ['app'], { memory: true });
    }
  }
  const ratio = ({ app, bare }) => app[TIME] / bare[TIME];
  const times = timesAsLong(million.bare[TIME]);
  goals = [
    { goal: 'one million rows / bare limit', value: ratio(million), most: 1.75 },
    within('indicator changed, ms', million.app[CHANGED], 33, times),
    within('indicator changed at 4x CPU, ms', slow.app[CHANGED], 80, times),
    ...(five ? [{ goal: 'five million rows / bare limit', value: ratio(five), most: 2 }] : []),
    within('page blocked, ms', million.app['page blocked, ms'], 20, times),
    within('longest task, ms', million.app['longest task, ms'], 50, times),
    {
      // Page, worker and charts take theirs whatever the file.
      goal: 'memory for a million rows, beyond that for 10,000, MB',
      value: memory.app[MEMORY] - few.app[MEMORY],
      most: 30,
    },
  ];
} finally {
  await chrome.close();
  await Promise.all(sides.map(({ server }) => server.stop()));
  for (const each of [folder, ...rivals.map((rival) => rival.folder)])
    rmSync(each, { recursive: true });
}
process.exitCode = printGoals(goals) ? 0 : 1;
