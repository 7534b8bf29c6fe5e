// The Compare page on a phone, and at twice its size.
import type { Page } from '@playwright/test';
import { address, open } from './support/app';
import { ComparePage } from './support/compare';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

const PAGES = {
  'three bars': '/compare',
  'five years of lines': '/compare?periods=2013,2014,2015,2016,2017',
  'a slider': '/compare?periods=2013,2014,2015,2016,2017&view=bars',
  'small multiples': '/compare?periods=2013,2014,2015,2016,2017&view=multiples',
  'a heat table': '/compare?periods=2013,2014,2015,2016,2017&view=heat',
  'a tile map': '/compare?view=tiles',
  'a dispute and a left-out period': '/compare?periods=2016-01/2016-09,2015&rule=both&ref==6.5',
  'a refusal and an own finding': '/compare?periods=2014,2015&as=index&title=Liaoning+fell+behind',
  nonsense: '/compare?indicator=happiness&view=pie&regions=CN-LN,nowhere-at-all-in-the-world',
} as const;

/** Opens a page with all that it shows on demand. */
async function openWhole(page: Page, path: string): Promise<void> {
  await open(page, path);
  const folded = page.locator('main details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  await waitUntilPainted(page);
}

/** Texts and controls that stand over an edge of the screen, or whose own words do not fit into them. */
function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wanted =
      'h1, h2, h3, p, li, dt, dd, summary, button, label, input, mat-chip-row, mat-button-toggle, mat-form-field, canvas';
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(`main :is(${wanted})`)) {
      const style = getComputedStyle(element);
      // Words for screen readers alone, and what may be scrolled sideways by itself.
      if (!element.checkVisibility() || style.clipPath !== 'none') continue;
      if (element.closest('.scroll')) continue;
      const { left, right } = element.getBoundingClientRect();
      const name = `${element.tagName} “${element.innerText.slice(0, 60)}”`;
      if (left < -0.5 || right > document.documentElement.clientWidth + 0.5)
        found.push(`${name} from ${left} to ${right}`);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (hides && element.scrollWidth > element.clientWidth + 1) found.push(`${name} is cut`);
    }
    const scrolled = (document.scrollingElement?.scrollWidth ?? 0) - innerWidth;
    return scrolled > 0 ? [...found, `the page is ${scrolled} pixels too wide`] : found;
  });
}

test.describe('zh, on a phone', () => {
  test.use({ reader: { language: 'zh' }, viewport: { width: 390, height: 844 }, hasTouch: true });

  test('nothing is cut or stands over the edge', async ({ page }) => {
    test.setTimeout(180_000);
    for (const [name, path] of Object.entries(PAGES)) {
      await openWhole(page, path);
      expect(await cut(page), name).toEqual([]);
    }
  });
});

test.describe('en, at 200 %', () => {
  // A window of 1280 × 900 pixels at 200 % is one of 640 × 450 with twice the pixels.
  test.use({
    reader: { language: 'en' },
    viewport: { width: 640, height: 450 },
    deviceScaleFactor: 2,
  });

  test('nothing is cut or stands over the edge', async ({ page }) => {
    test.setTimeout(180_000);
    for (const [name, path] of Object.entries(PAGES)) {
      await openWhole(page, path);
      expect(await cut(page), name).toEqual([]);
    }
  });
});
test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a finger chooses, reads a mark and opens its claim', async ({ page }) => {
    const compare = new ComparePage(page);
    await open(page, '/compare');
    await page.getByRole('button', { name: 'Remove Jilin' }).tap();
    await expect.poll(() => address(page)['regions']).toBe('CN-HL,CN-LN');
    await page.getByRole('button', { name: 'Years: All' }).tap();
    await compare.way('Heat table').tap();
    await expect.poll(() => address(page)['view']).toBe('heat');
    await compare.way('Tile map').tap();
    await expect(page.getByRole('slider', { name: 'Period' })).toBeVisible();
    await page.getByRole('button', { name: 'Previous period' }).tap();
    await expect.poll(() => address(page)['at']).toBe('2016');
    const cell = compare.figure.getByRole('row', { name: /^Liaoning/ }).getByRole('button');
    await cell.tap();
    await expect(page.getByRole('dialog').locator('.figure')).toHaveText('−2.5 %');
  });
});
