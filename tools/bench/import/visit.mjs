// One import in a fresh page: from choosing the file to both charts drawn, what the page could not do meanwhile, and memory.

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

/** Two headers let a page ask how much memory it has, its workers included. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * @param {{ origin: string, memory: boolean, cpu: number }} given
 * @returns figures by name; memory in MB, where it is asked for, is what was added by the import
 */
export async function importOnce(chrome, kind, file, { origin, memory = false, cpu = 1 }) {
  const context = await chrome.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    if (memory)
      await context.route('**/*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), ...ISOLATED } });
      });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(`(${watch})(${kind.isDrawn})`);
    await page.goto(origin + kind.path, { timeout: TIMEOUT });
    await page.waitForFunction(kind.isReady, null, { timeout: TIMEOUT });
    // What a page gets ready when it is opened is ready when a reader has found the button.
    await page.waitForTimeout(400);
    const before = memory ? await memoryOf(page) : 0;
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.setInputFiles(kind.input, file);
    await page.waitForFunction(() => window.__import.drawn, null, { timeout: TIMEOUT });
    await page.waitForTimeout(300);
    const { from, drawn, tasks } = await page.evaluate(() => window.__import);
    const during = tasks.filter(([start]) => start + 1 >= from).map(([, duration]) => duration);
    return {
      'both charts, ms': drawn - from,
      'page blocked, ms': during.reduce((sum, duration) => sum + duration - 50, 0),
      'longest task, ms': Math.max(0, ...during),
      ...(memory ? { 'memory added, MB': (await memoryOf(page)) - before } : {}),
    };
  } finally {
    await context.close();
  }
}

async function memoryOf(page) {
  const { bytes } = await page.evaluate(() => performance.measureUserAgentSpecificMemory());
  return bytes / 1e6;
}
