// The build draws the overview into index.html. A reader sees it before any script of the app has run, and does not
// notice when the live charts take its place.
import type { Locator, Page } from '@playwright/test';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

const SCRIPTS = /\.js$/;

/** What the first two cards show, and where. */
async function places(view: Locator): Promise<readonly (readonly number[])[]> {
  const cards = view.locator('.card');
  const parts = [0, 1].flatMap((at) =>
    ['h2', ':is(.wide svg, .narrow svg, .plot):visible', '.source'].map((part) =>
      cards.nth(at).locator(part).first(),
    ),
  );
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  return boxes.map((box) => (box ? [box.x, box.y, box.width, box.height] : []));
}

/** The app's own scripts never arrive. */
async function withoutScripts(page: Page, address: string): Promise<void> {
  await page.route(SCRIPTS, (route) => route.abort());
  // Nobody would use them, and Chrome would warn of it.
  await page.route('**/data/*', (route) => route.abort());
  await page.goto(address);
}

test.describe('where no script arrives', () => {
  test.beforeEach(({ expectConsole }) => {
    expectConsole(/ERR_FAILED/);
  });

  test('the findings and their charts are there to read', async ({ page }) => {
    await withoutScripts(page, '/');
    const view = page.locator('.ri-first-view');
    await expect(view.locator('h1')).toHaveText('What the documents say');
    await expect(view.locator('h2')).toHaveText([
      /^Liaoning grew slowest of the three in 2015: 3\s%/,
      /^Northeast China’s share of national industrial output fell from 17\s% to 9\s%/,
      /^Slowest growth of all/,
      /^By 2017, from 100 in 2012/,
      /^Targets without a stated baseline/,
      /^Five documents make \d+ claims/,
    ]);
    await expect(view.locator('svg:visible').first()).toContainText('Liaoning');
    await expect(view.locator('svg:visible').first()).toContainText('5.7 %');
  });

  for (const [whose, path, reader] of [
    ['a reader of Chinese', '/', { language: 'zh' }],
    ['a reader of another page', '/targets', {}],
    ['a reader without companions', '/?companions=off', {}],
  ] as const) {
    test.describe(`to ${whose}`, () => {
      test.use({ reader });
      test('no other page than the one asked for is shown', async ({ page }) => {
        await withoutScripts(page, path);
        await expect(page.locator('.ri-first-view')).toBeHidden();
      });
    });
  }

  test.describe('to a reader who has chosen dark', () => {
    test.use({ reader: { theme: 'dark' }, colorScheme: 'light' });
    test('it is dark', async ({ page }) => {
      await withoutScripts(page, '/');
      const view = page.locator('.ri-first-view');
      await expect(view.locator('svg:visible text').first()).toHaveCSS(
        'fill',
        'rgb(169, 173, 184)',
      );
    });
  });
});

for (const width of [1440, 390]) {
  test.describe(`${String(width)} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('the live charts stand where the drawn ones stood, and nothing jumps', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          })[]) {
            const nodes = entry.sources.map(({ node }) => (node as Element | null)?.className);
            shifts.push(`${String(entry.value)} ${nodes.join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const gate = Promise.withResolvers<undefined>();
      await page.route(SCRIPTS, async (route) => {
        await gate.promise;
        await route.continue();
      });
      await page.goto('/', { waitUntil: 'commit' });
      const drawn = page.locator('.ri-first-view');
      await expect(drawn.locator('.source').last()).toBeAttached();
      await page.waitForFunction(() => performance.getEntriesByName('ri:charts-painted').length);
      await page.evaluate(() => document.fonts.ready);
      const before = await places(drawn);

      gate.resolve(undefined);
      await waitUntilPainted(page);
      // The mark is set in the frame after the one that painted.
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName('ri:charts-live').length))
        .toBe(1);
      await expect(drawn).toHaveCount(0);
      const after = await places(page.locator('ri-overview-page'));
      expect(before.flat()).toHaveLength(24);
      for (const [at, place] of after.entries()) {
        for (const [side, value] of place.entries()) {
          const difference = Math.abs(value - (before[at]?.[side] ?? NaN));
          const what = `part ${String(at)}: ${String(before[at])} became ${String(place)}`;
          expect(difference, what).toBeLessThanOrEqual(1);
        }
      }
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
        [],
      );
    });
  });
}
