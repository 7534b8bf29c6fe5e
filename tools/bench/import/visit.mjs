// One import in a fresh page: from choosing the file to both charts drawn, what the page could not do meanwhile, and memory.
import { readFileSync } from 'node:fs';

const TIMEOUT = 300_000;

/** How to open a page, and how to know that both charts are drawn. */
export const APP = {
  path: '/statistics',
  input: 'input[type="file"]',
  isReady: () => !!document.querySelector('input[type="file"]'),
  isDrawn: () =>
    document.querySelectorAll('ri-dataset-figures ri-chart-view[data-painted="true"]').length === 2,
};
export const RIVAL = {
  path: '/',
  input: 'input',
  isReady: () => document.body.dataset.ready === 'true',
  isDrawn: () => document.body.dataset.drawn === 'true',
};

/** Runs in the page before its own scripts: long tasks, and the time from the choice of a file to the charts. */
function watch(isDrawn) {
  const seen = { tasks: [], from: 0, drawn: 0 };
  window.__import = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask' });
  const look = () => {
    if (!seen.drawn && isDrawn()) seen.drawn = performance.now();
    else window.requestAnimationFrame(look);
  };
  document.addEventListener(
    'change',
    ({ target }) => {
      if (!target.files?.length || seen.from) return;
      seen.from = performance.now();
      window.requestAnimationFrame(look);
    },
    { capture: true },
  );
}

/**
 * @param {{ origin: string, memory: boolean, changes: boolean, changesAt: number }} given
 * @returns figures by name; memory in MB, where it is asked for, is what was added by the import
 */
export async function importOnce(
  chrome,
  kind,
  file,
  { origin, memory = false, changes = false, changesAt = 1 },
) {
  const context = await chrome.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(countDrawings);
    await page.addInitScript(`(${watch})(${kind.isDrawn})`);
    await page.goto(origin + kind.path, { timeout: TIMEOUT });
    await page.waitForFunction(kind.isReady, null, { timeout: TIMEOUT });
    // What a page gets ready when it is opened is ready when a reader has found the button.
    await page.waitForTimeout(400);
    const before = memory ? await memoryOf(chrome, page, cdp) : 0;
    await page.setInputFiles(kind.input, file);
    await page.waitForFunction(() => window.__import.drawn, null, { timeout: TIMEOUT });
    await page.waitForTimeout(300);
    const { from, drawn, tasks } = await page.evaluate(() => window.__import);
    const during = tasks.filter(([start]) => start + 1 >= from).map(([, duration]) => duration);
    return {
      'both charts, ms': drawn - from,
      'page blocked, ms': during.reduce((sum, duration) => sum + duration - 50, 0),
      'longest task, ms': Math.max(0, ...during),
      ...(changes && kind === APP ? { [CHANGED]: await changed(page, cdp, changesAt) } : {}),
      ...(memory ? { [MEMORY]: (await memoryOf(chrome, page, cdp)) - before } : {}),
    };
  } finally {
    await context.close();
  }
}

export const MEMORY = 'memory added, MB';

/**
 * MB that the processes of pages have to themselves, workers and their engines included, once garbage is collected in all
 * of them (the browser is started with `--expose-gc`). Linux tells; elsewhere NaN.
 */
async function memoryOf(chrome, page, cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await Promise.all(page.workers().map((worker) => worker.evaluate('self.gc()')));
  await page.waitForTimeout(300);
  const browser = await chrome.newBrowserCDPSession();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  await browser.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return renderers.reduce((sum, { id }) => sum + privateOf(id), 0);
}

function privateOf(pid) {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const lines = rollup.match(/^Private_\w+: +(\d+) kB$/gm) ?? [];
    return lines.reduce((sum, line) => sum + Number(/\d+/.exec(line)[0]), 0) / 1000;
  } catch {
    return NaN;
  }
}

export const CHANGED = 'indicator changed, ms';
const CHANGES = 8;

/** Runs in the page before its own scripts: which canvases were drawn on, and when last. Chart.js clears before it draws. */
function countDrawings() {
  const seen = { canvases: new Set(), last: 0 };
  window.__drawn = seen;
  const { clearRect } = window.CanvasRenderingContext2D.prototype;
  window.CanvasRenderingContext2D.prototype.clearRect = function (...sides) {
    seen.canvases.add(this.canvas);
    seen.last = performance.now();
    return clearRect.apply(this, sides);
  };
}

/** Milliseconds from a key press on the list of indicators to the last drawing of both charts, the median of several. */
async function changed(page, cdp, rate) {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  const select = page.locator('ri-dataset-figures select');
  await select.focus();
  const times = [];
  for (let change = 0; change < CHANGES; change++) {
    await page.evaluate(() => {
      window.__drawn.canvases.clear();
      window.addEventListener('keydown', () => (window.__pressed = performance.now()), {
        capture: true,
        once: true,
      });
    });
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => window.__drawn.canvases.size >= 2);
    await page.waitForTimeout(300);
    times.push(await page.evaluate(() => window.__drawn.last - window.__pressed));
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times.sort((a, b) => a - b)[CHANGES / 2];
}
