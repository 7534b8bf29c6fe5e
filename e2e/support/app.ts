// What all journeys do: open a page, find a figure, look at its canvas, read the address.
import type { Download, Locator, Page } from '@playwright/test';
import { waitUntilPainted } from './painted.cjs';

export const PAGES = {
  overview: '/',
  compare: '/compare',
  targets: '/targets',
  target: '/targets/target-water-per-unit-of-industrial-output-2017',
  methods: '/methods',
  claims: '/claims',
  claim: '/claims/gdp-growth-2015-liaoning',
  sources: '/sources',
  source: '/sources/xinhua-2016-03-03',
  review: '/review',
  form: '/claims/new',
  statistics: '/statistics',
  import: '/statistics/import',
  formats: '/statistics/formats',
  board: '/board',
  shared: '/shared',
  unknown: '/no-such-page',
} as const;

/** Each language and each theme once: colours do not depend on the language, nor words on the theme. */
export const PAIRS = [
  ['en', 'light'],
  ['zh', 'dark'],
] as const;

/** The colours of the three provinces on a light ground, as Chart.js paints them. */
export const COLORS = { Heilongjiang: '#0072b2', Jilin: '#c8560a', Liaoning: '#00805c' } as const;

export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitUntilPainted(page);
}

/** The card of a finding. */
export function figure(page: Page, finding: string | RegExp): Locator {
  const heading = page.getByRole('heading', { level: 2, name: finding });
  return page.locator('ri-figure').filter({ has: heading });
}

export interface Patch {
  /** How many pixels of the canvas have the colour. */
  readonly pixels: number;
  /** Their middle, CSS pixels from the canvas's corner. */
  readonly x: number;
  readonly y: number;
  /** From the leftmost to the rightmost, CSS pixels. */
  readonly width: number;
}

/** Where a canvas has exactly this colour, written as #rrggbb. */
export async function patchOf(canvas: Locator, color: string): Promise<Patch> {
  return canvas.evaluate((element, hex) => {
    const painted = element as HTMLCanvasElement;
    const { width, height } = painted;
    // A copy: to read the page's own canvas again and again would slow it down, and Chrome would warn of it.
    const copy = document.createElement('canvas');
    Object.assign(copy, { width, height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context?.drawImage(painted, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? [];
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    let [pixels, x, y, left, right] = [0, 0, 0, width, 0];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) continue;
      const column = (at / 4) % width;
      pixels += 1;
      x += column;
      y += Math.floor(at / 4 / width);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    const ratio = width / painted.clientWidth;
    const count = Math.max(pixels, 1) * ratio;
    return { pixels, x: x / count, y: y / count, width: Math.max(right - left, 0) / ratio };
  }, color);
}

/** Clicks the middle of a bar, found by its colour. */
export async function clickBar(card: Locator, color: string): Promise<void> {
  const canvas = card.locator('canvas');
  const { x, y } = await patchOf(canvas, color);
  await canvas.click({ position: { x, y } });
}

/** The parameters of the page's address. */
export function address(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Presses Tab until the keyboard is where it is wanted; fails where it never comes. */
export async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(most)} presses of Tab do not lead to ${String(wanted)}`);
}

/** Exports the list of a page as CSV, and waits for the download. */
export async function exportedCsv(page: Page, button: string | RegExp): Promise<Download> {
  await page.getByRole('button', { name: button }).click();
  const sheet = page.getByRole('dialog', { name: 'Export' });
  await sheet.getByLabel('Format').selectOption('csv');
  await sheet.locator('[aria-busy="false"]').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  await sheet.getByRole('button', { name: 'Close' }).last().click();
  return download;
}
