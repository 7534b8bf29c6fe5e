// One visit with an empty cache, and what it cost.

/** How long a page may need, and how long it is watched after its charts for late tasks and shifts. Milliseconds. */
const TIMEOUT = 90_000;
const AFTERWARDS = 1_000;

const SLOW_4G = {
  // The preset of Chrome's developer tools.
  offline: false,
  downloadThroughput: 1.44e6 / 8,
  uploadThroughput: 0.675e6 / 8,
  latency: 562.5,
};

export const CONDITIONS = [
  { name: 'full speed', cpu: 1 },
  { name: '4x CPU', cpu: 4 },
  { name: '4x CPU, slow 4G', cpu: 4, network: SLOW_4G },
];

/** Runs in the page, before its own scripts. */
function watchPage() {
  const seen = { tasks: [], shift: 0, painted: undefined, live: undefined };
  window.__bench = seen;
  const watch = (type, take) => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  };
  watch('longtask', (entry) => seen.tasks.push(entry.duration));
  watch('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  // The app's first view shows its charts before they can be clicked; a page without one has only live charts.
  window.__benchLive = new Promise((resolve) => {
    watch('mark', ({ name, startTime }) => {
      if (name === 'ri:charts-painted') seen.painted ??= startTime;
      if (name !== 'ri:charts-live') return;
      seen.live = startTime;
      seen.painted ??= startTime;
      resolve();
    });
  });
}

/** Keeps every request: kind, when it was asked for (ms after the page itself), bytes on the wire when it ended. */
async function watchNetwork(cdp) {
  const requests = new Map();
  let first;
  cdp.on('Network.requestWillBeSent', ({ requestId, timestamp, type, request }) => {
    if (request.url.startsWith('data:')) return;
    first ??= timestamp;
    requests.set(requestId, { type, at: (timestamp - first) * 1000, bytes: 0, ended: false });
  });
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    const request = requests.get(requestId);
    // A preload names its kind only in the answer.
    if (request) Object.assign(request, { type, mime: response.mimeType });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    Object.assign(requests.get(requestId) ?? {}, { bytes: encodedDataLength, ended: true });
  });
  cdp.on('Network.loadingFailed', ({ requestId }) => {
    Object.assign(requests.get(requestId) ?? {}, { ended: true });
  });
  await cdp.send('Network.enable');
  return requests;
}

const KINDS = {
  'JS kB': ({ mime = '' }) => mime.includes('javascript'),
  'CSS kB': ({ mime = '' }) => mime.includes('css'),
  'fonts kB': ({ type, mime = '' }) => type === 'Font' || mime.includes('font'),
  'data kB': ({ mime = '' }) => /json|csv/.test(mime),
  'total kB': () => true,
};

/** Resolves to figures by name (REPORTED in report.mjs). Bytes and requests: those asked for before the charts. */
export async function visit(chrome, url, { cpu, network }) {
  const context = await chrome.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(watchPage);
    const requests = await watchNetwork(cdp);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (network) await cdp.send('Network.emulateNetworkConditions', network);
    await page.goto(url, { timeout: TIMEOUT, waitUntil: 'commit' });
    await withTimeout(
      page.evaluate(() => window.__benchLive),
      url,
    );
    await page.waitForTimeout(AFTERWARDS);
    const seen = await page.evaluate(() => ({
      ...window.__bench,
      firstPaint: window.performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    }));
    const before = [...requests.values()].filter(({ at }) => at <= seen.painted);
    while (before.some(({ ended }) => !ended)) await page.waitForTimeout(100);
    return {
      requests: before.length,
      ...bytes(before),
      'first content ms': seen.firstPaint,
      'charts ms': seen.painted,
      'live charts ms': seen.live,
      'blocking ms': seen.tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      // The browser names tasks from 50 ms on; 0: none as long.
      'longest task ms': Math.max(0, ...seen.tasks),
      'layout shift': seen.shift,
      'JS heap MB': await heap(cdp),
    };
  } finally {
    await context.close();
  }
}

function bytes(requests) {
  const sum = (list) => list.reduce((total, request) => total + request.bytes, 0) / 1000;
  return Object.fromEntries(
    Object.entries(KINDS).map(([name, is]) => [name, sum(requests.filter(is))]),
  );
}

async function heap(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

function withTimeout(promise, url) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    const message = `${url} never marked ri:charts-live in ${TIMEOUT / 1000} s`;
    timer = setTimeout(() => reject(new Error(message)), TIMEOUT);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
