// The Compare page with 34,000 generated claims against the same marks drawn by plain Chart.js: what each change of
// indicator, period and way costs. The generated package stands in place of data/.
import { rmSync } from 'node:fs';
import { serve } from '../../e2e/static-server.mjs';
import { writeCompareBaseline } from './compare-baseline.mjs';
import { changeApp, watchPictures } from './in-page.mjs';
import { compareGoals, printTable } from './report.mjs';
import { callTypeScript } from './run-typescript.mjs';
import { CATEGORIES, readTrace } from './trace.mjs';

const TIMEOUT = 120_000;
const PAINTED = 'ri-chart-view[data-painted="true"]';
const CONDITIONS = [
  { name: 'full speed', cpu: 1 },
  { name: '4x CPU', cpu: 4 },
];

/**
 * What is measured of each change, milliseconds. But for the first, they are milliseconds of the processor: whatever else
 * the machine does meanwhile is in the first alone.
 */
const FIGURES = {
  wait: 'from the choice to the frame after its picture',
  script: 'script until then',
  busy: 'main thread until then (script, style, layout, paint)',
  longest: 'longest task until the page is quiet',
};

const SIDES = {
  app: {
    open: async (page, { address }) => {
      await page.goto(address, { timeout: TIMEOUT, waitUntil: 'commit' });
      await page.locator(PAINTED).waitFor({ timeout: TIMEOUT });
    },
    change: async (page, change) => {
      await page.evaluate(changeApp, change);
      const params = (url) => JSON.stringify([...new URL(url, page.url()).searchParams].sort());
      if (params(page.url()) !== params(change.address))
        throw new Error(`${change.name} leads to ${page.url()}, not to ${change.address}`);
    },
  },
  baseline: {
    open: async (page, first) => {
      await page.goto('/');
      await page.evaluate((change) => window.__draw(change), first);
    },
    change: (page, change) =>
      page.evaluate((next) => window.__measure(next.name, () => window.__change(next)), change),
  },
};

/** Makes all changes on a fresh page, and those that count with a trace. Resolves to the figures of each. */
async function round(chrome, side, { origin, changes, cpu, routes }) {
  const context = await newContext(chrome, { baseURL: origin });
  try {
    await context.addInitScript(watchPictures);
    await context.route('**/data/*.csv', routes);
    const page = await context.newPage();
    const { open, change } = SIDES[side];
    await open(page, changes.first);
    for (const step of changes.warm) await change(page, step);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await chrome.startTracing(page, { categories: CATEGORIES });
    const sizes = [];
    for (const step of changes.counted) {
      await change(page, step);
      sizes.push(await sizeOf(page));
    }
    const trace = readTrace(await chrome.stopTracing(), `choice ${changes.counted[0].name}`);
    return changes.counted.map(({ name }, at) => {
      const [choice, picture, quiet] = ['choice', 'picture', 'quiet'].map(
        (mark) => `${mark} ${name}`,
      );
      return {
        name,
        size: sizes[at],
        [FIGURES.wait]: trace.between(choice, picture),
        [FIGURES.script]: trace.script(choice, picture),
        [FIGURES.busy]: trace.busy(choice, picture),
        [FIGURES.longest]: trace.longest(choice, quiet),
      };
    });
  } finally {
    await context.close();
  }
}

const newContext = (chrome, options) =>
  chrome.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    ...options,
  });

const sizeOf = (page) =>
  page
    .locator('canvas')
    .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));

/** How large the plot is that the page gives its chart. */
async function plotOf(chrome, origin) {
  const context = await newContext(chrome);
  const page = await context.newPage();
  await page.goto(`${origin}/compare`);
  await page.locator(PAINTED).waitFor({ timeout: TIMEOUT });
  const size = await sizeOf(page);
  await context.close();
  return size;
}

/**
 * Measures, prints a table for each figure, and returns the goals.
 *
 * @param {string} app the folder of the build @param {number} times how many times as long this machine takes
 */
export async function benchCompare(chrome, app, runs, times) {
  const servers = { app: await serve(app) };
  const folder = writeCompareBaseline();
  const results = {};
  try {
    servers.baseline = await serve(folder);
    const { width } = await plotOf(chrome, servers.app.origin);
    const changes = callTypeScript('tools/bench/compare-changes.ts', 'compareChanges', width);
    const routes = (route) => {
      const file = new URL(route.request().url()).pathname.split('/').at(-1);
      return route.fulfill({ contentType: 'text/csv; charset=utf-8', body: changes.texts[file] });
    };
    // Not counted: it pays for the server's compression, and tells how large the canvas of each way is.
    const tried = await round(chrome, 'app', { ...servers.app, changes, cpu: 1, routes });
    const sized = withSizes(changes, tried);
    for (const { name, cpu } of CONDITIONS) {
      const rounds = { app: [], baseline: [] };
      for (let run = 0; run < runs; run++) {
        const order = run % 2 === 0 ? ['app', 'baseline'] : ['baseline', 'app'];
        for (const side of order) {
          const given = { ...servers[side], changes: sized, cpu, routes };
          rounds[side].push(await round(chrome, side, given));
        }
      }
      results[name] = Object.fromEntries(
        Object.values(FIGURES).map((figure) => [figure, byChange(rounds, figure)]),
      );
      for (const [figure, table] of Object.entries(results[name]))
        printTable(`${name}, ${figure}`, table);
    }
  } finally {
    await Promise.all(Object.values(servers).map(({ stop }) => stop()));
    rmSync(folder, { recursive: true });
  }
  return compareGoals(results, FIGURES, times);
}

/** One figure of all rounds, as a table has it: an object for each round, a change for each of its keys. */
function byChange(rounds, figure) {
  const of = (side) =>
    rounds[side].map((round) =>
      Object.fromEntries(round.map((change) => [change.name, change[figure]])),
    );
  return { app: of('app'), baseline: of('baseline') };
}

/** The changes with the size that the canvas has in the app. */
function withSizes({ first, warm, counted }, tried) {
  const sizes = new Map(tried.map(({ name, size }) => [name, size]));
  const sized = (change) => ({ ...change, size: sizes.get(change.name) });
  return {
    first: { ...first, size: tried.at(-1).size },
    warm: warm.map(sized),
    counted: counted.map(sized),
  };
}
